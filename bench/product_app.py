"""The product as it is served, with one more door: `POST /publish` makes something happen.

The door stands for the acts of a busy district. `what=feed` appends one event of about a
kilobyte to the log, to one of many streams and without being waited for, since different people
act on different matters; `what=board` enters a representative on the hall's roll and announces
the count, as the tally keeper does. Both commit durably and travel the product's whole way:
sequencer, tail, view, sockets. Nothing else differs from `sitong serve`.
"""

import asyncio
import signal
from collections.abc import Iterator
from itertools import count, islice
from uuid import UUID

import uvloop
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from actions.scoring.announce_tally import announce_tally
from bench.dataset import HALL_SESSION, HALL_SLOTS, REPRESENTATIVES, key_of
from bench.peers.python.board import board
from domain.cases.permissions import CasePermission
from domain.scoring.ballots import roll_id
from domain.sentiment.events import ReleaseEvents
from server.app import build_app, parts_of
from server.assembly import Parts, system_act
from server.cli.database import credentials_from
from server.cli.listening import listening_socket
from server.cli.serving import EndingServer, server_config
from server.logs import configure_logs
from server.settings_reading import read_settings
from store.events.log import NewEvent

FEED_STREAMS = 16
FEED_KIND = ReleaseEvents.PUBLISHED


_TAKEN = "SELECT count(*) FROM roll JOIN slot ON slot.id = roll.slot_id WHERE slot.session_id = $1"


def _places() -> Iterator[tuple[int, int]]:
    """Slot and representative of each entry in the hall's roll, one after the other."""
    for representative in range(1, REPRESENTATIVES + 1):
        for slot in range(1, HALL_SLOTS + 1):
            yield slot, representative


class Publisher:
    """Makes things happen, each time the next."""

    def __init__(self) -> None:
        self._seq = count(1)
        self._acts: set[asyncio.Task[None]] = set()
        self._places: Iterator[tuple[int, int]] | None = None

    async def publish(self, request: Request) -> PlainTextResponse:
        """One event."""
        parts = parts_of(request)
        if request.query_params["what"] == "board":
            await self._enter_roll(parts)
        else:
            act = asyncio.create_task(self._append(parts, int(request.query_params["k"])))
            self._acts.add(act)
            act.add_done_callback(self._acts.discard)
        return PlainTextResponse("ok")

    async def _append(self, parts: Parts, rows: int) -> None:
        seq = next(self._seq)
        told = board(seq, rows)
        event = NewEvent(f"bench:{seq % FEED_STREAMS}", FEED_KIND, CasePermission.CASE_READ, told)
        act = system_act(parts.served)
        async with parts.database.transaction() as transaction:
            await act.record(transaction, event)

    async def _enter_roll(self, parts: Parts) -> None:
        if self._places is None:
            taken = await parts.database.fetchval(_TAKEN, key_of("session", HALL_SESSION))
            self._places = islice(_places(), taken, None)
        slot, representative = next(self._places)
        slot_id, person = (
            key_of("slot", HALL_SESSION, slot),
            key_of("representative", representative),
        )
        async with parts.database.transaction() as transaction:
            await transaction.execute(
                "INSERT INTO roll (id, slot_id, representative_id) VALUES ($1, $2, $3)"
                " ON CONFLICT DO NOTHING",
                roll_id(slot_id, person),
                slot_id,
                person,
            )
        await self._announce(parts, slot_id)

    async def _announce(self, parts: Parts, slot_id: UUID) -> None:
        await announce_tally(system_act(parts.served), slot_id)


def main() -> None:
    """Serve until a signal."""
    settings = read_settings()
    if settings.database_url is None:
        raise SystemExit("SITONG_DATABASE_URL must name the common data set")
    configure_logs(settings)
    app = build_app(settings, credentials_from(settings.database_url))
    app.router.routes.append(Route("/publish", Publisher().publish, methods=["POST"]))
    server = EndingServer(server_config(app, settings))
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    with (
        listening_socket(settings) as listening,
        asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner,
    ):
        runner.run(server.serve(sockets=[listening]))


if __name__ == "__main__":
    main()
