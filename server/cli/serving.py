"""Runs uvicorn as this product needs it."""

import asyncio
import gc
import os
import resource
import signal
import socket
from typing import Any

import structlog
import uvicorn

from server.app import build_app
from server.cli.listening import address_of
from server.embedded.keeper import DatabaseKeeper
from server.live.bounded_http import Bounds
from server.live.http_protocol import http_protocol
from server.live.protocol import socket_protocol
from server.live.socket import MOST_QUIET_PINGS
from server.logs import configure_logs
from server.play.playing import Playbill, play_along
from server.protection import PROTECTING_HEADERS
from server.settings import Settings

log = structlog.get_logger("sitong.server")


def run_server(
    settings: Settings,
    credentials: dict[str, Any],
    listening: socket.socket,
    *,
    keeper: DatabaseKeeper | None = None,
    bill: Playbill | None = None,
) -> None:
    """Serve until a signal; with a playbill, the demonstration plays by itself."""
    configure_logs(settings)
    host, port = address_of(listening)
    log.info(
        "starting",
        at=f"{host}:{port}",
        phones_reach_it_at=settings.public_url or "SITONG_PUBLIC_URL is not set",
        database=str(credentials["host"]),
    )
    server = EndingServer(server_config(build_app(settings, credentials, keeper), settings))
    # Uvicorn raises the signal that ended it once more; the embedded database must still be
    # stopped then, so it must not end the process on the spot.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _nothing_more)
    with asyncio.Runner(loop_factory=_loop_factory()) as runner:
        runner.run(_serve(server, listening, settings, bill=bill))


def _nothing_more(_number: int, _frame: object) -> None:
    """The server has stopped by itself already."""


BYTES_OF_A_CONNECTION = 131_072
"""A socket with a view of its own takes about half of it, and what it has not read the rest."""

OTHER_FILES = 256
"""For the database, the log and files that are served."""

FEWEST_CONNECTIONS = 256

GARBAGE_THRESHOLDS = (20_000, 20, 20)
"""So many new objects before a look at the new ones, and looks before the older ones' turn."""


class EndingServer(uvicorn.Server):
    """Uvicorn's server, which first ends what would not end by itself when it is told to stop."""

    playing: asyncio.Task[None] | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, and leave what stays for ever out of the garbage collector's rounds.

        Schema and packages never become garbage, and a hall of sockets is alive as long as its
        clients: looking through all of it, as is the default, would hold up every screen. Nor is
        it looked through now: the node fires milestones already.
        """
        gc.disable()
        await super().startup(sockets)
        gc.freeze()
        gc.enable()
        gc.set_threshold(*GARBAGE_THRESHOLDS)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop; the play would only find a closed door, and event streams would go on for ever."""
        if self.playing is not None:
            self.playing.cancel()
        app: Any = self.config.app
        app.state.parts.streams.end_all()
        await super().shutdown(sockets)


async def _serve(
    server: EndingServer, listening: socket.socket, settings: Settings, *, bill: Playbill | None
) -> None:
    if bill is not None:
        work = play_along(settings, bill, address_of(listening))
        server.playing = asyncio.create_task(work, name="play")
    try:
        await server.serve(sockets=[listening])
    finally:
        if server.playing is not None:
            server.playing.cancel()
            await asyncio.gather(server.playing, return_exceptions=True)


def server_config(app: Any, settings: Settings) -> uvicorn.Config:
    """Uvicorn's settings.

    Uvicorn's own per-message deflate stays off: it costs each client's frame anew; ours
    compresses a frame once. A stalled reader's socket is aborted, since closing waits for ever
    on a full buffer.
    """
    return uvicorn.Config(
        app,
        http=http_protocol(
            stalled_seconds=MOST_QUIET_PINGS * settings.ping_seconds,
            bounds=bounds_of(settings),
            door=lambda: app.state.parts.door,
        ),
        ws=socket_protocol(may_compress=settings.live_compression == "on"),
        ws_per_message_deflate=False,
        ws_max_size=settings.max_body_bytes,
        ws_ping_interval=20.0,
        ws_ping_timeout=20.0,
        timeout_graceful_shutdown=int(settings.stop_seconds),
        timeout_keep_alive=settings.idle_seconds,
        headers=PROTECTING_HEADERS,
        access_log=False,
        log_config=None,
        lifespan="on",
        server_header=False,
        proxy_headers=False,
    )


def bounds_of(settings: Settings) -> Bounds:
    """What a connection may take."""
    return Bounds(
        target_bytes=settings.max_target_bytes,
        head_bytes=settings.max_head_bytes,
        head_seconds=settings.head_seconds,
        body_seconds=settings.body_seconds,
        least_bytes_per_second=settings.body_bytes_per_second,
        connections=_most_connections(settings.max_connections),
    )


def _most_connections(asked: int) -> int:
    """As many as are asked for, or as memory has room for; never more than files may be open.

    How many may be open is raised to what the operating system allows.
    """
    _, files = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (files, files))
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    fitting = asked or max(FEWEST_CONNECTIONS, memory // 4 // BYTES_OF_A_CONNECTION)
    return min(fitting, max(FEWEST_CONNECTIONS, files - OTHER_FILES))


def _loop_factory() -> Any:
    import uvloop

    return uvloop.new_event_loop
