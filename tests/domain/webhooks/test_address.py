"""What may be a partner's address, and how much of it is told."""

import pytest

from domain.problems import Code, ProblemCode
from domain.webhooks.address import is_address, origin_of, why_webhook_is_refused

C = ProblemCode


@pytest.mark.parametrize(
    ("url", "is_one"),
    [
        ("http://a..b/", False),
        ("http://.:9/", False),
        ("http://[v1.a]/", False),
        ("http://127.0.0.1:9/a b HTTP/1.1", False),
        ("https://partner.example/a?b c", False),
        ("https://-partner.example/", False),
        ("https://partner.example" + "." * 2 + "/", False),
        ("https://" + "a" * 64 + ".example/", False),
        ("https://" + ".".join(["a" * 60] * 5) + "/", False),
        ("https://[127.0.0.1]/", False),
        ("https://" + "a" * 63 + ".example./", True),
        ("https://xn--fiqs8s.partner_1.example/a%20b", True),
        ("http://name:word@127.0.0.1:9/", True),
        ("https://partner.example/told?by=us", True),
        ("http://partner.example:8080/", True),
        ("https://[::1]:65535/", True),
        ("https://partner.example:99999/", False),
        ("https://partner.example:65536/", False),
        ("https://partner.example:0/", False),
        ("https://partner.example:-1/", False),
        ("https://partner.example:80 80/", False),
        ("https://partner.example:８０/", False),
        ("partner.example", False),
        ("file:///etc/passwd", False),
        ("https://", False),
        ("https://partner.example/a\r\nX: y", False),
        ("https://[::1", False),
    ],
)
def test_an_address_is_one_that_can_be_posted_to(url: str, is_one: bool) -> None:
    assert is_address(url) is is_one


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://partner.example/hooks/T0/secret?key=k#f", "https://partner.example"),
        ("https://name:word@partner.example:8443/told", "https://partner.example:8443"),
        ("http://[::1]:9/x", "http://[::1]:9"),
    ],
)
def test_only_scheme_host_and_port_are_told(url: str, origin: str) -> None:
    assert origin_of(url) == origin


@pytest.mark.parametrize(
    ("url", "kinds", "expected"),
    [
        ("https://partner.example/", ("release:*", "results:*"), set()),
        ("partner.example", ("*",), {C.VALUE_INVALID}),
        ("https://partner.example/" + "a" * 480, ("*",), {C.VALUE_INVALID}),
        ("https://partner.example/", (), {C.VALUE_REQUIRED}),
        ("https://partner.example/", ("k" * 501,), {C.VALUE_TOO_LONG}),
        ("https://partner.example/", ("release:pubished",), {C.VALUE_INVALID}),
        ("https://partner.example/", ("release:*", "slot:*"), {C.VALUE_INVALID}),
        ("https://partner.example:99999/", ("slot:*",), {C.VALUE_INVALID}),
        ("https://partner.example/", ("re*", "results:published", "*"), set()),
    ],
)
def test_everything_that_is_wrong_is_said(
    url: str, kinds: tuple[str, ...], expected: set[Code]
) -> None:
    assert {one.code for one in why_webhook_is_refused(url, kinds)} == expected
