"""What is asked of every server: requests in its dialect, and what its answers come down to."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from bench.dataset import BOARD_SESSION, SESSIONS, UNITS, DataSet, key_of
from bench.draws import zipf_draws
from bench.texts import Dialect, list_text, one_text, scoreboard_text
from schema.relay import global_id
from store.reading.cursors import cursor_of

Body = dict[str, Any]

PAGE = 20
DISTINCT_REQUESTS = 40_000
PORTAL_QUERIES = 200
PORTAL_SHORT_PAGE = 10
ZIPF_EXPONENT = 1.1


@dataclass(frozen=True, slots=True)
class Asking:
    """What is needed to write a request: the data, and PostGraphile's way to write a cursor."""

    data: DataSet
    postgraphile_cursor: Callable[[datetime, str], str]


def page_body(asking: Asking, dialect: Dialect, *, number: int) -> Body:
    """The page of a case's unit that begins behind this case: another one for each case."""
    data = asking.data
    opened_at, case_id = data.opened_at(number), data.case_id(number)
    unit_id = key_of("unit", data.unit_of_case(number))
    after = {
        "product": lambda: cursor_of((opened_at, case_id)),
        "plain": lambda: f"{opened_at.isoformat()}|{case_id}",
        "postgraphile": lambda: asking.postgraphile_cursor(opened_at, str(case_id)),
    }[dialect]()
    given = global_id("Unit", unit_id) if dialect == "product" else str(unit_id)
    variables = {"unitId": given, "after": after, "first": PAGE}
    return {"query": list_text(dialect), "variables": variables}


def portal_body(dialect: Dialect, *, rank: int) -> Body:
    """One of the 200 first pages that visitors of a portal ask for; 0 is the most popular."""
    unit_id = key_of("unit", 1 + rank % UNITS)
    given = global_id("Unit", unit_id) if dialect == "product" else str(unit_id)
    first = PAGE if rank < UNITS else PORTAL_SHORT_PAGE
    return {"query": list_text(dialect), "variables": {"unitId": given, "first": first}}


def one_body(asking: Asking, dialect: Dialect, *, number: int) -> Body:
    """One case."""
    case_id = asking.data.case_id(number)
    # The data set gives odd and even hundreds of cases to the two kinds; see its SQL.
    kind = ("RectificationItem", "SupervisionItem")[(number // UNITS) % 2]
    given = global_id(kind, case_id) if dialect == "product" else str(case_id)
    return {"query": one_text(dialect), "variables": {"id": given}}


def scoreboard_body(dialect: Dialect, *, session: int) -> Body:
    """One session."""
    session_id = key_of("session", session)
    given = global_id("ReviewSession", session_id) if dialect == "product" else str(session_id)
    return {"query": scoreboard_text(dialect), "variables": {"id": given}}


def spread_numbers(data: DataSet, *, most: int) -> Iterator[int]:
    """Numbers of cases far from one another, none twice, each with a whole page behind it.

    A data set too small for that gives all its cases.
    """
    oldest = UNITS * PAGE if data.cases > 2 * UNITS * PAGE else 0
    count = data.cases - oldest
    step = 7_919 if count % 7_919 else 7_907
    return (1 + oldest + (place * step) % count for place in range(min(most, count)))


@dataclass(frozen=True, slots=True)
class Question:
    """Requests for one dialect, and the rows an answer comes down to."""

    name: str
    title: str
    bodies: Callable[[Asking, Dialect], Iterator[Body]]
    rows: Callable[[Dialect, dict[str, Any]], list[dict[str, Any]]]


def _unshared_lists(asking: Asking, dialect: Dialect) -> Iterator[Body]:
    for number in spread_numbers(asking.data, most=DISTINCT_REQUESTS):
        yield page_body(asking, dialect, number=number)


def _portal(asking: Asking, dialect: Dialect) -> Iterator[Body]:
    bodies = [portal_body(dialect, rank=rank) for rank in range(PORTAL_QUERIES)]
    for rank in zipf_draws(PORTAL_QUERIES, ZIPF_EXPONENT, count=DISTINCT_REQUESTS):
        yield bodies[rank]


def _unshared_ones(asking: Asking, dialect: Dialect) -> Iterator[Body]:
    for number in spread_numbers(asking.data, most=DISTINCT_REQUESTS):
        yield one_body(asking, dialect, number=number)


def _shared_one(asking: Asking, dialect: Dialect) -> Iterator[Body]:
    yield one_body(asking, dialect, number=min(777, asking.data.cases))


def _unshared_boards(asking: Asking, dialect: Dialect) -> Iterator[Body]:
    for session in range(1, SESSIONS + 1):
        yield scoreboard_body(dialect, session=session)


def _shared_board(asking: Asking, dialect: Dialect) -> Iterator[Body]:
    yield scoreboard_body(dialect, session=BOARD_SESSION)


def _utc(text: str) -> str:
    return datetime.fromisoformat(text).astimezone(UTC).isoformat()


def _unit(row: dict[str, Any]) -> dict[str, Any]:
    unit = row.get("unit") or row["unitByUnitId"]
    return {"code": unit["code"], "name": unit.get("name") or unit["nameZh"]}


def _events(row: dict[str, Any]) -> list[dict[str, Any]]:
    found = row.get("history", [])
    events = found["nodes"] if isinstance(found, dict) else found
    return [{"version": int(e["version"]), "kind": e["kind"], "at": _utc(e["at"])} for e in events]


def _case(row: dict[str, Any]) -> dict[str, Any]:
    return {
        "number": int(row["number"]),
        "kind": row.get("kind"),
        "state": row["state"],
        "title": row["title"],
        "openedAt": _utc(row["openedAt"]) if "openedAt" in row else None,
        "dueOn": date.fromisoformat(row["dueOn"][:10]).isoformat() if "dueOn" in row else None,
        "unit": _unit(row),
        "history": _events(row),
    }


def list_rows(dialect: Dialect, data: dict[str, Any]) -> list[dict[str, Any]]:
    """The cases of a page."""
    if dialect == "product":
        return [_case(edge["node"]) for edge in data["cases"]["edges"]]
    rows = data["allCaseFiles"]["nodes"] if dialect == "postgraphile" else data["cases"]
    return [_case(row) for row in rows]


def one_rows(dialect: Dialect, data: dict[str, Any]) -> list[dict[str, Any]]:
    """The case."""
    field = {"product": "node", "plain": "case", "postgraphile": "caseFileByRowId"}[dialect]
    return [_case(data[field])]


def scoreboard_rows(dialect: Dialect, data: dict[str, Any]) -> list[dict[str, Any]]:
    """The slots, each with its session's state."""
    if dialect == "postgraphile":
        session = data["reviewSessionByRowId"]
        slots = session["slotsBySessionId"]["nodes"]
    else:
        session = data["scoreboard"]
        slots = session["slots"]
    return [_slot(slot, session["state"]) for slot in slots]


def _slot(slot: dict[str, Any], session_state: str) -> dict[str, Any]:
    count, average = slot["ballotCount"], slot["average"]
    return {
        "session": session_state,
        "position": slot["position"],
        "state": slot["state"],
        "ballots": slot["rollsBySlotId"]["totalCount"] if count is None else count,
        "average": None
        if average is None
        else str(Decimal(str(average)).quantize(Decimal("0.01"))),
        "unit": _unit(slot),
    }


LIST_UNSHARED = Question("list_unshared", "a list page, nothing shared", _unshared_lists, list_rows)
PORTAL = Question("portal", "the portal's mix of lists", _portal, list_rows)
ONE_UNSHARED = Question("one_unshared", "one case by id, nothing shared", _unshared_ones, one_rows)
ONE_SHARED = Question("one_shared", "one and the same case by id", _shared_one, one_rows)
BOARD_UNSHARED = Question(
    "scoreboard_unshared", "a scoreboard, another session each time", _unshared_boards,
    scoreboard_rows,
)  # fmt: skip
BOARD_SHARED = Question(
    "scoreboard_shared", "one and the same scoreboard", _shared_board, scoreboard_rows
)
QUESTIONS = (LIST_UNSHARED, PORTAL, ONE_UNSHARED, ONE_SHARED, BOARD_UNSHARED, BOARD_SHARED)


def request_line(body: Body) -> str:
    """A request body as one line."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))
