"""Who is measured: how each server is started, and in which dialect it is asked."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.identities import SECRET, office_token
from bench.knobs import NODE_PEERS, ROOT, Knobs
from bench.machine import cpu_seconds_of, node_binary, resident_bytes_of
from bench.places import database_url
from bench.texts import Dialect

POOL = 10
READY_SECONDS = 60.0
STOP_SECONDS = 20.0
POLL_SECONDS = 0.005
LAST_WORDS = 1_500


class PeerError(RuntimeError):
    """A server did not start, or did not answer as it should."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contestant:
    """A server that can be started: `command` without the pinning, `{port}` filled in later."""

    name: str
    title: str
    dialect: Dialect
    command: tuple[str, ...]
    path: str = "/graphql"
    settings: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_product(self) -> bool:
        """Whether this is us."""
        return self.dialect == "product"


def _uvicorn(module: str) -> tuple[str, ...]:
    tuned = ("--loop", "uvloop", "--http", "httptools", "--no-access-log", "--log-level", "warning")
    return (sys.executable, "-m", "uvicorn", f"bench.peers.python.{module}:app", *tuned)


def _node(script: str) -> tuple[str, ...]:
    return (str(node_binary()), str(NODE_PEERS / script))


_STRAWBERRY = "bench.peers.python.strawberry_peer:app"

PRODUCT = Contestant(
    name="product",
    title="Sitong",
    dialect="product",
    command=(sys.executable, "-m", "server.cli", "serve"),
)
LIVE_PRODUCT = Contestant(
    name="product",
    title="Sitong",
    dialect="product",
    command=(sys.executable, "-m", "bench.product_app"),
)
MANY_ROOMS = Contestant(
    name="product",
    title="Sitong",
    dialect="product",
    command=(sys.executable, "-m", "bench.many_rooms", "serve"),
)
STOCK = Contestant(
    name="strawberry-stock",
    title="Strawberry + Tortoise, stock",
    dialect="plain",
    path="/graphql/",
    command=(sys.executable, "-m", "uvicorn", _STRAWBERRY),
)
TUNED = Contestant(
    name="strawberry-tuned",
    title="Strawberry + Tortoise, tuned",
    dialect="plain",
    path="/graphql/",
    command=_uvicorn("strawberry_peer"),
    settings={"BENCH_TUNED": "1"},
)
YOGA = Contestant(
    name="yoga", title="graphql-yoga + graphql-ws", dialect="plain", command=_node("yoga.mjs")
)
MERCURIUS = Contestant(
    name="mercurius", title="Mercurius, JIT", dialect="plain", command=_node("mercurius.mjs")
)
POSTGRAPHILE = Contestant(
    name="postgraphile",
    title="PostGraphile 5",
    dialect="postgraphile",
    command=_node("postgraphile.mjs"),
)
BARE_ASGI = Contestant(
    name="bare-asgi",
    title="bare ASGI, hand-written SQL",
    dialect="plain",
    command=_uvicorn("bare_asgi"),
)
BARE_STARLETTE = Contestant(
    name="bare-starlette",
    title="bare Starlette, frames made once",
    dialect="plain",
    command=_uvicorn("starlette_fanout"),
)
RAW_UVLOOP = Contestant(
    name="raw-uvloop",
    title="raw uvloop sockets",
    dialect="plain",
    command=(sys.executable, "-m", "bench.peers.python.raw_sockets"),
)

OF_QUESTIONS = (PRODUCT, STOCK, TUNED, YOGA, MERCURIUS, POSTGRAPHILE, BARE_ASGI)
OF_FANOUT = (LIVE_PRODUCT, STOCK, TUNED, YOGA, BARE_STARLETTE, RAW_UVLOOP)
ALL = {one.name: one for one in (*OF_QUESTIONS, *OF_FANOUT)}


@dataclass(slots=True)
class Running:
    """A contestant at work."""

    contestant: Contestant
    port: int
    process: subprocess.Popen[bytes]
    log: Path

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}{self.contestant.path}"

    @property
    def headers(self) -> dict[str, str]:
        """What a request to it carries besides its body."""
        common = {"content-type": "application/json"}
        if not self.contestant.is_product:
            return common
        return {**common, "authorization": f"Bearer {office_token()}"}

    @property
    def cpu_seconds(self) -> float:
        """Processor time it has used."""
        return cpu_seconds_of(self.process.pid)

    @property
    def resident_bytes(self) -> int:
        """Its memory."""
        return resident_bytes_of(self.process.pid)

    @property
    def last_words(self) -> str:
        """The end of its log."""
        return self.log.read_text(errors="replace")[-LAST_WORDS:]

    def stop(self) -> None:
        """End it as an operator would, and for good when it does not listen."""
        self.process.terminate()
        try:
            self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def launch(
    contestant: Contestant,
    knobs: Knobs,
    credentials: dict[str, Any],
    **settings: str,
) -> Running:
    """Start a server on the server's core; it may not be ready yet."""
    port = _free_port()
    listening = ("--port", str(port)) if "uvicorn" in contestant.command else ()
    logs = knobs.data_dir / "logs"
    logs.mkdir(parents=True, exist_ok=True)
    log_file = logs / f"{contestant.name}.log"
    with log_file.open("ab") as log:
        process = subprocess.Popen(
            ["taskset", "-c", str(knobs.server_core), *contestant.command, *listening],
            cwd=ROOT,
            env={**_environment(contestant, credentials, port), **settings},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
    return Running(contestant, port, process, log_file)


@contextmanager
def serving(
    contestant: Contestant, knobs: Knobs, credentials: dict[str, Any], **settings: str
) -> Iterator[Running]:
    """A server that listens, stopped in the end."""
    running = launch(contestant, knobs, credentials, **settings)
    try:
        wait_until_it_listens(running)
        yield running
    finally:
        running.stop()


def wait_until_it_listens(running: Running) -> None:
    """Poll its port. The product listens before it answers, and makes callers wait."""
    until = time.monotonic() + READY_SECONDS
    while True:
        try:
            socket.create_connection(("127.0.0.1", running.port), 1).close()
        except OSError:
            if running.process.poll() is not None or time.monotonic() > until:
                raise PeerError(
                    f"{running.contestant.name} did not start:\n{running.last_words}"
                ) from None
            time.sleep(POLL_SECONDS)
        else:
            return


_OF_A_WORKSHOP = {"PYTHONDONTWRITEBYTECODE"}
"""No server in use compiles its modules anew at each start; this tells Python to."""


def _environment(contestant: Contestant, credentials: dict[str, Any], port: int) -> dict[str, str]:
    common = {
        name: text
        for name, text in os.environ.items()
        if not name.startswith("SITONG_") and name not in _OF_A_WORKSHOP
    }
    if contestant.is_product:
        mine = {
            "SITONG_DATABASE_URL": database_url(credentials),
            "SITONG_DATABASE_POOL_SIZE": str(POOL),
            "SITONG_PORT": str(port),
            "SITONG_TOKEN_SECRET": SECRET,
            "SITONG_LOG_LEVEL": "warning",
            # A crowd of the rig is one token at one address.
            "SITONG_MAX_LIVE_PER_TOKEN": "100000",
            "SITONG_MAX_LIVE_PER_ADDRESS": "100000",
        }
    else:
        mine = {
            "BENCH_PORT": str(port),
            "BENCH_POOL": str(POOL),
            "BENCH_DB_HOST": str(credentials["host"]),
            "BENCH_DB_PORT": str(credentials["port"]),
            "BENCH_DB_USER": str(credentials["user"]),
            "BENCH_DB_PASSWORD": str(credentials.get("password") or ""),
            "BENCH_DB_NAME": str(credentials["database"]),
            "NODE_ENV": "production",
            "GRAPHILE_ENV": "production",
        }
    return {**common, **mine, **contestant.settings}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
