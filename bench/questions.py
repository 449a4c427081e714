"""What is asked of every server, in its own dialect, and what its answer comes down to.

The one place to change a query. Each question has a text for the product, one for the peers
with a schema of their own ("plain"), and one for PostGraphile, whose schema follows the tables.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, Literal

from bench.dataset import BOARD_SESSION, SESSIONS, UNITS, DataSet, key_of
from bench.draws import zipf_draws
from bench.knobs import ROOT
from schema.relay import global_id
from store.reading.cursors import cursor_of

Dialect = Literal["product", "plain", "postgraphile"]
Body = dict[str, Any]

PAGE = 20
DISTINCT_REQUESTS = 40_000
PORTAL_QUERIES = 200
PORTAL_SHORT_PAGE = 10
ZIPF_EXPONENT = 1.1

PRODUCT_HISTORY = "history(first: 3) { version kind at }"
"""The newest events of a case in the product's schema, once it has such a field."""


@cache
def has_history() -> bool:
    """Whether the product's contract lets a case tell its newest events.

    Until it does nobody is asked for them, so that all answer the same question.
    """
    contract = (ROOT / "frontend-contract" / "schema.graphql").read_text()
    interface = contract.partition("interface Case implements")[2].partition("\n}")[0]
    return "  history(" in interface


def _case_fields(dialect: Dialect) -> str:
    unit = "unitByUnitId { code nameZh }" if dialect == "postgraphile" else "unit { code name }"
    fields = f"number kind state title openedAt dueOn {unit}"
    if not has_history():
        return fields
    history = {
        "product": PRODUCT_HISTORY,
        "plain": "history(first: 3) { version kind at }",
        "postgraphile": "history(first: 3) { nodes { version kind at } }",
    }
    return f"{fields} {history[dialect]}"


@cache
def list_text(dialect: Dialect) -> str:
    """Twenty cases of a unit behind a place, newest first."""
    fields = _case_fields(dialect)
    return {
        "product": "query ListPage($unitId: ID!, $after: String, $first: Int!) {"
        " cases(filter: {unitId: $unitId}, after: $after, first: $first)"
        f" {{ edges {{ node {{ {fields} }} }} }} }}",
        "plain": "query ListPage($unitId: ID!, $after: String, $first: Int!) {"
        f" cases(unitId: $unitId, after: $after, first: $first) {{ {fields} }} }}",
        "postgraphile": "query ListPage($unitId: UUID!, $after: Cursor, $first: Int!) {"
        " allCaseFiles(condition: {unitId: $unitId}, after: $after, first: $first,"
        f" orderBy: [OPENED_AT_DESC, ROW_ID_DESC]) {{ nodes {{ {fields} }} }} }}",
    }[dialect]


@cache
def one_text(dialect: Dialect) -> str:
    """One case by its id."""
    fields = "number state title unit { code name }"
    return {
        "product": f"query OneCase($id: ID!) {{ node(id: $id) {{ ... on Case {{ {fields} }} }} }}",
        "plain": f"query OneCase($id: ID!) {{ case(id: $id) {{ {fields} }} }}",
        "postgraphile": "query OneCase($id: UUID!) { caseFileByRowId(rowId: $id)"
        " { number state title unitByUnitId { code nameZh } } }",
    }[dialect]


@cache
def scoreboard_text(dialect: Dialect) -> str:
    """How one review session stands."""
    fields = "position state ballotCount average"
    board = f"state slots {{ {fields} unit {{ code name }} }}"
    plain = f"query Board($id: ID!) {{ scoreboard(sessionId: $id) {{ {board} }} }}"
    return {
        "product": plain,
        "plain": plain,
        "postgraphile": "query Board($id: UUID!) { reviewSessionByRowId(rowId: $id) { state"
        f" slotsBySessionId(orderBy: [POSITION_ASC]) {{ nodes {{ {fields}"
        " unitByUnitId { code nameZh } rollsBySlotId { totalCount } } } } }",
    }[dialect]


BALLOT_TEXT = (
    "mutation Ballot($input: SubmitBallotInput!) { submitBallot(input: $input)"
    " { __typename ... on BallotSubmitted { receipt { key } } } }"
)
PLAIN_ROW_TEXT = (
    "mutation PlainRow($representative: Int!, $unit: Int!, $score: Int!)"
    " { plainRow(representative: $representative, unit: $unit, score: $score) { id } }"
)
PRODUCT_BOARD_TEXT = (
    "subscription Board($id: ID!) { scoreboard(sessionId: $id)"
    " { state slots { position state ballotCount average unit { code name } } } }"
)
PRODUCT_FEED_TEXT = (
    "subscription Feed($stream: String, $kinds: [String!])"
    " { events(filter: {stream: $stream, kinds: $kinds}) { event { version payload } } }"
)
PEER_BOARD_TEXT = "subscription Board { board { seq rows { unitId name average ballots } } }"


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
