"""Which numbers a partner's name may lead to: those of the open net, by whatever form.

Judged is the address that packets go to in the end: one that carries another inside, as the forms
for crossing from IPv6 to IPv4 do, counts as that other one.
"""

from collections.abc import Collection, Iterable
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

_LAST_32_BITS = tuple(
    IPv6Network(one)
    for one in (
        "::/96",  # IPv4-compatible (RFC 4291, 2.5.5.1)
        "::ffff:0:0/96",  # IPv4-mapped (RFC 4291, 2.5.5.2)
        "::ffff:0:0:0/96",  # IPv4-translated (RFC 2765)
        "64:ff9b::/96",  # NAT64 (RFC 6052)
    )
)
_ISATAP, _ISATAP_BITS = 0x0000_5EFE, 0xFDFF_FFFF
"""How its last 64 bits begin, whether or not the number inside is unique (RFC 5214, 6.1)."""

_OPEN_IPV6 = IPv6Network("2000::/3")
"""All that is given out (RFC 4291, 2.4); a site's NAT64 (RFC 8215), e.g., lies outside."""

_FOR_DOCUMENTS = IPv6Network("3fff::/20")
"""RFC 9637; Python's tables are older."""

_PLAIN_IPV6 = (IPv6Address("::"), IPv6Address("::1"))


def unwrapped(address: Address) -> Address:
    """The address inside, or itself when it holds none."""
    if isinstance(address, IPv4Address) or address in _PLAIN_IPV6:
        return address
    if any(address in network for network in _LAST_32_BITS):
        return IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.sixtofour or (address.teredo[1] if address.teredo else address)


def may_be_asked(text: str, *, is_own_machine_allowed: bool, allowed: Collection[Network]) -> bool:
    """Whether something may be posted to this number.

    `allowed` are networks of the operator's that are not part of the open net.
    """
    address = ip_address(text.partition("%")[0])
    return all(
        _may_be_asked(one, is_own_machine_allowed=is_own_machine_allowed, allowed=allowed)
        for one in _ways(address)
    )


def _ways(address: Address) -> Iterable[Address]:
    """Where packets go: with ISATAP to the site's router and, from there, to the number inside."""
    yield unwrapped(address)
    if address.version == 6 and int(address) >> 32 & _ISATAP_BITS == _ISATAP:
        yield IPv4Address(int(address) & 0xFFFF_FFFF)


def _may_be_asked(
    address: Address, *, is_own_machine_allowed: bool, allowed: Collection[Network]
) -> bool:
    if address.is_loopback and is_own_machine_allowed:
        return True
    if any(address.version == one.version and address in one for one in allowed):
        return True
    is_odd = address.is_multicast or address.is_reserved or address.is_unspecified
    is_open = address.version == 4 or (address in _OPEN_IPV6 and address not in _FOR_DOCUMENTS)
    return address.is_global and is_open and not is_odd


def network(text: str) -> Network:
    """A network such as `192.0.2.0/24`. Raises ValueError, also for bits behind its length."""
    return ip_network(text)
