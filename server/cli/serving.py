"""Runs uvicorn as this product needs it."""

import asyncio
import socket
import sys
from typing import Any

import uvicorn
from rich.console import Console

from server.app import build_app
from server.live.protocol import AbortingWebSocketProtocol
from server.logs import configure_logs
from server.play import play_along
from server.settings import Settings

err = Console(stderr=True)


def run_server(
    settings: Settings, credentials: dict[str, Any], *, is_playing: bool = False
) -> None:
    """Serve until a signal; a taken port is told in a sentence."""
    configure_logs(settings)
    listening = listening_socket(settings)
    app = build_app(settings, credentials)
    server = uvicorn.Server(server_config(app, settings))
    with asyncio.Runner(loop_factory=_loop_factory()) as runner:
        runner.run(_serve(server, listening, settings, is_playing=is_playing))


async def _serve(
    server: uvicorn.Server, listening: socket.socket, settings: Settings, *, is_playing: bool
) -> None:
    playing = asyncio.create_task(play_along(settings)) if is_playing else None
    try:
        await server.serve(sockets=[listening])
    finally:
        if playing is not None:
            playing.cancel()
            await asyncio.gather(playing, return_exceptions=True)


def server_config(app: Any, settings: Settings) -> uvicorn.Config:
    """Uvicorn's settings.

    Per-message deflate stays off: it costs each client's frame anew. A stalled reader's
    socket is aborted, since closing waits for ever on a full buffer.
    """
    return uvicorn.Config(
        app,
        http="httptools",
        ws=AbortingWebSocketProtocol,
        ws_per_message_deflate=False,
        ws_max_size=settings.max_body_bytes,
        ws_ping_interval=20.0,
        ws_ping_timeout=20.0,
        timeout_graceful_shutdown=int(settings.stop_seconds),
        timeout_keep_alive=30,
        access_log=False,
        log_config=None,
        lifespan="on",
        server_header=False,
    )


def listening_socket(settings: Settings) -> socket.socket:
    """The socket to listen on, or a clear word and the end."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((settings.host, settings.port))
    except OSError as error:
        listening.close()
        err.print(
            f"[red]端口 {settings.port} 无法使用（{error.strerror}）。"
            f"请停止占用它的程序，或设置 SITONG_PORT 换一个端口。[/red]\n"
            f"[red]Port {settings.port} cannot be used ({error.strerror}). "
            "Stop the program that holds it, or set SITONG_PORT to another.[/red]"
        )
        sys.exit(1)
    listening.listen(2048)
    listening.set_inheritable(True)
    return listening


def _loop_factory() -> Any:
    import uvloop

    return uvloop.new_event_loop
