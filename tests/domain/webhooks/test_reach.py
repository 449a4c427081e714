"""Whether a number may be asked does not depend on the form it is written in."""

from ipaddress import IPv4Address, IPv4Network, ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.webhooks.reach import may_be_asked, unwrapped

LOOPBACK = IPv4Network("127.0.0.0/8")
WRAPPED = (
    "::{0}",
    "::ffff:{0}",
    "::ffff:0:{0}",
    "64:ff9b::{0}",
    "2002:{1:04x}:{2:04x}::",
    "2001:0:7f00:1:8000:63bf:{3:04x}:{4:04x}",
)


def forms_of(address: IPv4Address) -> list[str]:
    """The address inside each form that carries one."""
    high, low = divmod(int(address), 2**16)
    return [
        form.format(address, high, low, high ^ 0xFFFF, low ^ 0xFFFF)
        for form in WRAPPED
        # Without these two `::` and `::1` would be meant.
        if int(address) > 1 or form != "::{0}"
    ]


@given(st.integers(0, 2**32 - 1).map(IPv4Address))
def test_every_form_of_a_number_is_judged_as_the_number(address: IPv4Address) -> None:
    is_open = address.is_global and not (address.is_multicast or address.is_reserved)
    for form in (str(address), *forms_of(address)):
        assert may_be_asked(form, is_own_machine_allowed=False, allowed=()) == is_open, form
        assert may_be_asked(form, is_own_machine_allowed=False, allowed=[IPv4Network("0.0.0.0/0")])


@given(st.integers(int(LOOPBACK[0]), int(LOOPBACK[-1])).map(IPv4Address))
def test_the_own_machine_is_asked_in_development_alone(address: IPv4Address) -> None:
    for form in (str(address), *forms_of(address), "::1"):
        assert may_be_asked(form, is_own_machine_allowed=True, allowed=())
        assert not may_be_asked(form, is_own_machine_allowed=False, allowed=())


@pytest.mark.parametrize(
    "text",
    [
        "2a00::5efe:127.0.0.1",
        "2a00::200:5efe:127.0.0.1",
        "2002:7f00:1::5efe:127.0.0.1",
        "fe80::5efe:127.0.0.1%lo",
        "3fff::1",
        "3fff:fff::1",
        "5f00::1",
        "::1",
        "::",
        "64:ff9b:1::7f00:1",
        "ff02::1",
        "fe80::1%lo",
    ],
)
def test_what_is_no_part_of_the_open_net_is_not_asked(text: str) -> None:
    assert not may_be_asked(text, is_own_machine_allowed=False, allowed=())


def test_an_address_without_another_inside_is_itself() -> None:
    one = ip_network("2001:db8::/32")[1]
    assert unwrapped(one) == one
