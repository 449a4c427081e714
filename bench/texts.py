"""The texts of all operations: the one place to change a query.

Each has a text for the product, one for the peers with a schema of their own ("plain"), and one
for PostGraphile, whose schema follows the tables.
"""

from functools import cache
from typing import Literal

from bench.knobs import ROOT

Dialect = Literal["product", "plain", "postgraphile"]

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
    "subscription Feed($kinds: [String!])"
    " { events(filter: {kinds: $kinds}) { event { version payload } } }"
)
PEER_BOARD_TEXT = "subscription Board { board { seq rows { unitId name average ballots } } }"

EVENT_FIELDS = (
    "id title level urgent state firstKnownAt responsibleUnit { id name }"
    " clocks { kind state startedAt dueAt doneAt }"
)
REPORT_TEXT = (
    "mutation Report($input: ReportSentimentEventInput!) { reportSentimentEvent(input: $input)"
    f" {{ __typename ... on SentimentEventReported {{ event {{ {EVENT_FIELDS} }} }} }} }}"
)
ASSESS_TEXT = (
    "mutation Assess($input: AssessSentimentEventInput!) { assessSentimentEvent(input: $input)"
    f" {{ __typename ... on SentimentEventAssessed {{ event {{ {EVENT_FIELDS} }} }} }} }}"
)
SENTIMENT_BOARD_TEXT = (
    "subscription Board($every: Int!) { sentimentBoard(everySeconds: $every) { lines {"
    " event { id title level urgent state firstKnownAt responsibleUnit { id name } }"
    " clocks { kind state startedAt dueAt doneAt latenessSeconds } } } }"
)
