"""How the text of one setting is read: plainly written and within its range, or it is refused."""

import re
from collections.abc import Callable
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, urlsplit

from domain.problems import Named
from domain.webhooks import reach
from domain.webhooks.address import names_a_host
from server.clock import DemoClockTextError, parse_demo_clock, real_now

LONGEST = 4_000
LONGEST_NUMBER = 20

Reader = Callable[[str], Any]
"""From a text to a value. Raises UnfitTextError."""


class UnfitTextError(ValueError):
    """A text is not what the setting may be; `must` says what that is."""

    def __init__(self, must: Named) -> None:
        super().__init__(must.en)
        self.must = must


def whole_number(least: float, most: float) -> Reader:
    """Digits of ASCII alone: what `int` reads besides is more often a slip than meant."""
    must = Named(
        f"应为 {_plain(least)} 至 {_plain(most)} 的整数",
        f"must be a whole number from {_plain(least)} to {_plain(most)}",
    )
    return _number(r"-?[0-9]+", int, least=least, most=most, must=must)


def number(least: float, most: float) -> Reader:
    """Digits, perhaps with a point: no exponent, and neither `nan` nor `inf`."""
    must = Named(
        f"应为 {_plain(least)} 至 {_plain(most)} 的数",
        f"must be a number from {_plain(least)} to {_plain(most)}",
    )
    return _number(r"-?[0-9]+(\.[0-9]+)?", float, least=least, most=most, must=must)


def _number(written: str, kind: type[float], *, least: float, most: float, must: Named) -> Reader:
    def read(text: str) -> float:
        if len(text) > LONGEST_NUMBER or not re.fullmatch(written, text):
            raise UnfitTextError(must)
        value = kind(text)
        if not least <= value <= most:
            raise UnfitTextError(must)
        return value

    return read


def one_of(allowed: tuple[str, ...]) -> Reader:
    """One of these words."""
    must = Named(f"应为 {'、'.join(allowed)} 之一", f"must be one of {', '.join(allowed)}")

    def read(text: str) -> str:
        if text not in allowed:
            raise UnfitTextError(must)
        return text

    return read


def text_of_length(least: float, most: float) -> Reader:
    """A text of so many characters."""
    must = Named(
        f"应有 {least:.0f} 至 {most:.0f} 个字符", f"must have {least:.0f} to {most:.0f} characters"
    )

    def read(text: str) -> str:
        if not least <= len(text) <= most:
            raise UnfitTextError(must)
        return text

    return read


def header_text(least: int, most: int) -> Reader:
    """A text of so many characters, each of which clients write into a header alike."""
    must = Named(
        f"应有 {least} 至 {most} 个可打印的 ASCII 字符",
        f"must have {least} to {most} printable ASCII characters",
    )

    def read(text: str) -> str:
        if not re.fullmatch(rf"[ -~]{{{least},{most}}}", text):
            raise UnfitTextError(must)
        return text

    return read


def path(text: str) -> Path:
    """A place in the file system."""
    return Path(text)


def address(schemes: tuple[str, ...], *, place: str = ".*") -> Reader:
    """An address of one of these schemes; its port, if it names one, exists.

    `place` is what may follow the host, as a pattern: all of it is read, or it is refused.
    """
    begins = tuple(f"{scheme}://" for scheme in schemes)
    must = Named(
        f"应为以 {' 或 '.join(begins)} 开头的地址，端口为 1 至 65535",
        f"must be an address that begins with {' or '.join(begins)}, its port from 1 to 65535",
    )
    unread = Named(
        "应在主机、端口或库号处结束",
        "must end with its host, its port or the number of its database",
    )

    def read(text: str) -> str:
        parts = _parts(text)
        if parts is None or not text.startswith(begins):
            raise UnfitTextError(must)
        if not re.fullmatch(place, text.removeprefix(f"{parts.scheme}://{parts.netloc}")):
            raise UnfitTextError(unread)
        return text

    return read


def origin(text: str) -> str:
    """Where pages come from, as browsers name it: scheme, host and perhaps a port."""
    parts = _parts(text.removesuffix("/"))
    is_bare = parts is not None and parts.geturl() == f"{parts.scheme}://{parts.netloc}"
    if (
        parts is None
        or not is_bare
        or parts.scheme not in ("http", "https")
        or not re.fullmatch(r"[A-Za-z0-9.-]+(:\d+)?|\[[0-9A-Fa-f:.]+\](:\d+)?", parts.netloc)
        or not names_a_host(parts)
    ):
        raise UnfitTextError(
            Named(
                "应为 https://主机 或 http://主机:端口，不带路径",
                "must be https://host or http://host:port, without a path",
            )
        )
    return f"{parts.scheme}://{parts.netloc.lower()}"


def network(text: str) -> str:
    """A network by its first number and its length."""
    try:
        return str(reach.network(text if text.isascii() else ""))
    except ValueError:
        raise UnfitTextError(
            Named(
                "应为 192.0.2.0/24 形式的网段，地址的主机位为零",
                "must be networks such as 192.0.2.0/24, without bits behind their length",
            )
        ) from None


def ip_number(text: str) -> str:
    """The number of a machine in the network, as a connection tells it."""
    try:
        return str(ip_address(text))
    except ValueError:
        raise UnfitTextError(
            Named("应为 IP 地址，如 127.0.0.1", "must be IP addresses, e.g. 127.0.0.1")
        ) from None


def host(text: str) -> str:
    """A name or a number of a machine, without scheme and port."""
    if not re.fullmatch(r"[A-Za-z0-9._-]+|[0-9A-Fa-f:.]+(%[\w.-]+)?", text):
        raise UnfitTextError(
            Named(
                "应为主机名或 IP 地址，不带 http:// 和端口",
                "must be a host name or an IP address, without http:// and port",
            )
        )
    return text


def mail_address(text: str) -> str:
    """One address of e-mail, without a name beside it."""
    name, _, at = text.rpartition("@")
    if not re.fullmatch(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}", name) or not re.fullmatch(
        r"[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63}){0,20}", at
    ):
        raise UnfitTextError(
            Named("应为一个邮箱地址，如 jxb@example.org", "must be one address of e-mail")
        )
    return text


def account(text: str) -> str:
    """The name of an account of the operating system."""
    if not re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}\$?", text):
        raise UnfitTextError(
            Named("应为本机账户名", "must be the name of an account of this machine")
        )
    return text


def demo_clock(text: str) -> str:
    """What `server.clock` can read."""
    try:
        parse_demo_clock(text, real_at=real_now())
    except DemoClockTextError:
        raise UnfitTextError(
            Named(
                "应写作 2026-10-02T22:30:00+08:00 x600，年份为 2000 至 2100，倍速为 0 至 100000",
                "cannot be read; write 2026-10-02T22:30:00+08:00 x600,"
                " a year from 2000 to 2100 and a speed from 0 to 100000",
            )
        ) from None
    return text


def _parts(text: str) -> SplitResult | None:
    """An address in its parts; nothing when it is none, or its port does not exist."""
    if not (text.isascii() and text.isprintable() and " " not in text and len(text) <= LONGEST):
        return None
    try:
        parts = urlsplit(text)
        is_one_host = "," not in parts.netloc.rpartition("@")[2]
        return parts if parts.port != 0 and is_one_host else None
    except ValueError:
        return None


def _plain(bound: float) -> str:
    return str(int(bound)) if bound == int(bound) else str(bound)
