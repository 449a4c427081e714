"""Where a connection comes from."""

from collections.abc import Collection
from ipaddress import IPv4Address, IPv6Address, ip_address

from starlette.requests import HTTPConnection

OWN_BITS = 64
"""Of an IPv6 address: whoever has one has all that differ from it in these alone."""

LONGEST_ADDRESS = 64


def address_of(connection: HTTPConnection, proxies: Collection[str]) -> str:
    """Where a connection comes from: what the proxy says that forwards it, or its own address.

    Only the last of the forwarded addresses is the proxy's own word.
    """
    client = connection.client
    said = client.host if client is not None else ""
    if said in proxies:
        said = connection.headers.get("x-forwarded-for", said).rpartition(",")[2].strip()
    return _site(said)


def _site(text: str) -> str:
    try:
        address = ip_address(text)
    except ValueError:
        # A socket of the file system, or a proxy that says something of its own.
        return text[:LONGEST_ADDRESS]
    if isinstance(address, IPv4Address):
        return str(address)
    if address.ipv4_mapped is not None:
        return str(address.ipv4_mapped)
    return str(IPv6Address(int(address) >> OWN_BITS << OWN_BITS))
