"""Which numbers a partner's name may lead to: those of the open net, by whatever form.

Judged is the address that packets go to in the end: one that carries another inside, as the forms
for crossing from IPv6 to IPv4 do, counts as that other one.
"""

from collections.abc import Iterable
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
_NAT64_OF_A_SITE = IPv6Network("64:ff9b:1::/48")
_PLAIN_IPV6 = (IPv6Address("::"), IPv6Address("::1"))


def unwrapped(address: Address) -> Address:
    """The address inside, or itself when it holds none."""
    if isinstance(address, IPv4Address) or address in _PLAIN_IPV6:
        return address
    if any(address in network for network in _LAST_32_BITS):
        return IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.sixtofour or (address.teredo[1] if address.teredo else address)


def may_be_asked(text: str, *, is_own_machine_allowed: bool, allowed: Iterable[Network]) -> bool:
    """Whether something may be posted to this number.

    `allowed` are networks of the operator's that are not part of the open net.
    """
    address = unwrapped(ip_address(text.partition("%")[0]))
    if address.is_loopback and is_own_machine_allowed:
        return True
    if any(address.version == one.version and address in one for one in allowed):
        return True
    is_odd = address.is_multicast or address.is_reserved or address.is_unspecified
    is_of_a_site = isinstance(address, IPv6Address) and (
        address.is_site_local or address in _NAT64_OF_A_SITE
    )
    return address.is_global and not (is_odd or is_of_a_site)


def network(text: str) -> Network:
    """A network such as `192.0.2.0/24`. Raises ValueError, also for bits behind its length."""
    return ip_network(text)
