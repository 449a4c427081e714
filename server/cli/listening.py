"""The socket a server listens on."""

import errno
import socket
import sys

from server.cli.console import complain
from server.neighbour import is_our_server
from server.settings import Settings

ANYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}  # noqa: S104 - looked up, not bound
"""Where a server that listens everywhere is reached on its own machine."""


def listening_socket(settings: Settings) -> socket.socket:
    """The socket to listen on, or a clear word and the end.

    Taken before anything else is begun, so that a taken port costs nothing; clients that come
    early wait until the server is there.
    """
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((settings.host, settings.port))
        listening.listen(2048)
    except OSError as error:
        listening.close()
        complain(_why_not_listening(settings, error))
        sys.exit(1)
    return listening


def address_of(listening: socket.socket) -> tuple[str, int]:
    """Host and port at which the server is reached from its own machine."""
    host, port = listening.getsockname()[:2]
    return ANYWHERE.get(host, host), port


def is_own_machine(host: str) -> bool:
    """Whether a name or number leads to nothing but the machine it is used on."""
    return host == "localhost" or host == "::1" or host.startswith("127.")


def own_address(settings: Settings) -> tuple[str, int]:
    """Where a server with these settings would be reached from its own machine."""
    return ANYWHERE.get(settings.host, settings.host), settings.port


def _why_not_listening(settings: Settings, error: OSError) -> str:
    reason = error.strerror or str(error)
    if error.errno == errno.EADDRINUSE and is_our_server(*own_address(settings)):
        host, port = own_address(settings)
        address = f"http://{f'[{host}]' if ':' in host else host}:{port}/screens/"
        return (
            f"四同已在运行：{address}（令牌：.venv/bin/sitong token 角色）；"
            "另开一个请设置 SITONG_PORT。\n"
            f"Sitong runs already at {address} (tokens: .venv/bin/sitong token ROLE);"
            " set SITONG_PORT to start another."
        )
    if isinstance(error, socket.gaierror):
        return (
            f"本机没有地址 {settings.host}（{reason}），请检查 SITONG_HOST。\n"
            f"This machine has no address {settings.host} ({reason}); look at SITONG_HOST."
        )
    return (
        f"端口 {settings.port} 无法使用（{reason}）。"
        "请停止占用它的程序，或设置 SITONG_PORT 换一个端口。\n"
        f"Port {settings.port} cannot be used ({reason}). "
        "Stop the program that holds it, or set SITONG_PORT to another."
    )
