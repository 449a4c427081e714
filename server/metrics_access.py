"""Who may read `/metrics`: whoever asks from this machine, or brings the token that was set."""

import hmac
import ipaddress

from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse, Response

FORWARDED = ("forwarded", "x-forwarded-for", "x-real-ip", "via")
"""What a proxy adds: the asker is somebody behind it, not the machine itself."""

TO_OTHERS = (
    "/metrics is for this machine itself. Others bring SITONG_METRICS_TOKEN as"
    " `Authorization: Bearer …`.\n"
)


def why_figures_are_withheld(connection: HTTPConnection, token: str | None) -> Response | None:
    """The refusal, if there is to be one. A token, once set, is asked of everybody.

    A proxy on this machine that adds none of its usual headers cannot be told from the machine:
    behind such a one the token is to be set, or `/metrics` not passed on.
    """
    if token is None:
        is_own = _is_loopback(connection) and not any(
            name in connection.headers for name in FORWARDED
        )
        return None if is_own else PlainTextResponse(TO_OTHERS, status_code=403)
    given = connection.headers.get("authorization", "")
    if hmac.compare_digest(given.encode(), f"Bearer {token}".encode()):
        return None
    return PlainTextResponse(TO_OTHERS, status_code=401, headers={"www-authenticate": "Bearer"})


def _is_loopback(connection: HTTPConnection) -> bool:
    """Whether the line comes from this machine; one over a Unix socket does."""
    client = connection.client
    if client is None:
        return True
    try:
        address = ipaddress.ip_address(client.host)
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return bool((mapped or address).is_loopback)
