"""GraphiQL's example tabs. In a demonstration they carry the ids of what there is to look at."""

from collections.abc import Mapping
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from domain.scoring.states import FINISHED_SLOTS, SessionState
from schema.relay import global_id
from server.assembly import CONTRACT, Parts
from store.database import Reader
from store.people.reads import unit_by_code
from store.scoring.reads import newest_sessions, slots_by_sessions
from store.sentiment.rows import EVENTS

EXAMPLES: Path = CONTRACT / "graphiql" / "examples.json"
NEWEST = 20
ON = frozenset({SessionState.RUNNING, SessionState.PAUSED})
SHOWN_UNIT = "MUNI"


async def examples_page(request: Request) -> Response:
    """The tabs. Ids open nothing by themselves, yet outside a demonstration none are given away."""
    parts: Parts = request.app.state.parts
    is_demonstration = parts.clock.demo_speed is not None
    ids = await _ids(parts.database) if is_demonstration else {}
    return Response(
        _filled(ids), media_type="application/json", headers={"cache-control": "no-cache"}
    )


def _filled(ids: Mapping[str, str]) -> str:
    text = EXAMPLES.read_text(encoding="utf-8")
    for placeholder, known in ids.items():
        text = text.replace(placeholder, known)
    return text


async def _ids(reader: Reader) -> dict[str, str]:
    """What stands for each placeholder: the session that is on or the newest, its slot in turn."""
    ids: dict[str, str] = {}
    unit = await unit_by_code(reader, SHOWN_UNIT)
    if unit is not None:
        ids["<Unit.id>"] = global_id("Unit", unit.id)
    for event in await EVENTS.where(reader, "TRUE ORDER BY reported_at DESC, id DESC LIMIT 1"):
        ids["<SentimentEvent.id>"] = global_id("SentimentEvent", event.id)
    sessions = await newest_sessions(reader, most=NEWEST)
    # The one that is on, where something moves; another may have been called meanwhile.
    for session in sorted(sessions, key=lambda one: one.state not in ON)[:1]:
        ids["<ReviewSession.id>"] = global_id("ReviewSession", session.id)
        slots = (await slots_by_sessions(reader, [session.id])).get(session.id, ())
        waiting = [slot for slot in slots if slot.state not in FINISHED_SLOTS]
        for slot in (waiting or slots)[:1]:
            ids["<Slot.id>"] = global_id("Slot", slot.id)
    return ids
