"""Values nobody should send: each is answered in a sentence, none becomes a fault of ours."""

import base64
from typing import Any

import pytest

from domain.people.district import seed
from domain.people.roles import Role
from schema.faults import LONGEST_MESSAGE
from schema.relay import global_id
from tests.asking import Asker

NO_ID = global_id("Unit", "019f0000-0000-7000-8000-000000000000")
UNIT = global_id("Unit", seed.units()[0].id)


def _cursor(json: str) -> str:
    return base64.urlsafe_b64encode(json.encode()).decode()


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "x",
        "中文",
        "=" * 9,
        _cursor("{}"),
        _cursor("[]"),
        _cursor("null"),
        _cursor('[["s", "a"]]'),
        _cursor('[["d", "2026-01-01"]]'),
        _cursor('[["s","a"],["u","019F0000-0000-7000-8000-000000000000"]]'),
        _cursor('[["s", "a"],["u","019f0000-0000-7000-8000-000000000000"]]'),
        _cursor('[["s","a"],["u","019f0000000070008000000000000000"]]'),
        _cursor(
            '[["t","2026-W40-5T00:00:00.000000"],["u","019f0000-0000-7000-8000-000000000000"]]'
        ),
        _cursor(
            '[["t","2026-10-02 00:00:00.000000"],["u","019f0000-0000-7000-8000-000000000000"]]'
        ),
        _cursor('[["i",1e0]]'),
        _cursor('[["i", 1], ["i", 2]]'),
        _cursor('[["s", "\\u0000"], ["u", "019f0000-0000-7000-8000-000000000000"]]'),
        _cursor(
            '[["t", "2020-01-01T00:00:00+00:00"], ["u", "019f0000-0000-7000-8000-000000000000"]]'
        ),
    ],
)
async def test_a_cursor_of_another_list_or_none_is_a_bad_request(asker: Asker, cursor: str) -> None:
    for field in ("units", "representatives", "sentimentEvents", "deadlines", "cases", "events",
                  "reviewSessions"):  # fmt: skip
        query = f"query($c: String) {{ {field}(after: $c) {{ edges {{ cursor }} }} }}"
        reply = await asker.ask(query, {"c": cursor}, role=Role.MAYOR)
        assert reply.codes == ["BAD_REQUEST"], (field, reply.text)


@pytest.mark.parametrize(
    "spoilt", ["{}!", " {}", "{}\n", "{}=", "{}{}", "\u200b{}", "{}" + "A" * 100_000]
)
@pytest.mark.parametrize("argument", ["first: 1, after", "last: 1, before"])
async def test_a_cursor_with_junk_is_a_bad_request(
    asker: Asker, spoilt: str, argument: str
) -> None:
    reply = await asker.ask("{ units(first: 2) { pageInfo { endCursor } } }")
    cursor = reply.data["units"]["pageInfo"]["endCursor"]
    query = f"query($c: String) {{ units({argument}: $c) {{ edges {{ cursor }} }} }}"
    good = await asker.ask(query, {"c": cursor})
    assert len(good.data["units"]["edges"]) == 1
    reply = await asker.ask(query, {"c": spoilt.format(cursor, cursor)})
    assert reply.codes == ["BAD_REQUEST"], reply.text


STATES = "query($s: [DeadlineState!]) { deadlines(filter: {states: $s}) { totalCount } }"
VAST = "x" * 200_000


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        pytest.param(STATES, {"s": VAST}, id="an enum's variable"),
        pytest.param(STATES, {"s": ["y" * 1_000] * 200}, id="many at once"),
        pytest.param(
            "query($f: DeadlineFilter) { deadlines(filter: $f) { totalCount } }",
            {"f": {VAST: 1}},
            id="a field's name",
        ),
        pytest.param(
            "query($d: Date!) { workingDays(from: $d, to: $d) { day } }", {"d": VAST}, id="a scalar"
        ),
        pytest.param("query($i: ID!) { node(id: $i) { id } }", {"i": [VAST]}, id="an id"),
        pytest.param(
            "{ units(filter: {kinds: [" + "z" * 60_000 + "]}) { totalCount } }", {}, id="written"
        ),
        pytest.param("{ " + "z" * 60_000 + " }", {}, id="a field"),
    ],
)
async def test_an_error_repeats_the_beginning_of_a_value_at_most(
    asker: Asker, query: str, variables: dict[str, Any]
) -> None:
    reply = await asker.ask(query, variables, role=Role.MAYOR)
    assert (reply.status, set(reply.codes)) == (400, {"BAD_REQUEST"})
    for error in reply.body["errors"]:
        assert 0 < len(error["message"]) <= LONGEST_MESSAGE + 1
    assert len(reply.text) < 50_000


@pytest.mark.parametrize("number", [0, -1, 101, 2**31 - 1, -(2**31)])
@pytest.mark.parametrize("argument", ["first", "last"])
async def test_a_page_has_one_to_a_hundred_entries(
    asker: Asker, argument: str, number: int
) -> None:
    query = f"query($n: Int) {{ clauses({argument}: $n) {{ totalCount }} }}"
    reply = await asker.ask(query, {"n": number})
    assert reply.codes in (["BAD_REQUEST"], ["TOO_LARGE"])


@pytest.mark.parametrize("number", [2**31, 10**20, 1.5, 1e9 + 0.5, "5", True, [1]])
async def test_a_number_that_is_no_int_is_a_bad_request(asker: Asker, number: Any) -> None:
    reply = await asker.ask("query($n: Int) { units(first: $n) { totalCount } }", {"n": number})
    assert (reply.status, reply.codes) == (400, ["BAD_REQUEST"])


@pytest.mark.parametrize(
    "given",
    ["", "x", "中", "VW5pdA==", "VW5pdDo=", "VW5pdDp4", "OjE=", base64.b64encode(b"\xff").decode(),
     global_id("Nothing", "1"), global_id("Unit", "x"), global_id("Clause", "XX/1"), NO_ID],
)  # fmt: skip
async def test_an_id_of_nothing_is_null_in_queries(asker: Asker, given: str) -> None:
    reply = await asker.ask(
        "query($i: ID!, $t: String!) { node(id: $i) { id } nodes(ids: [$i, $i]) { id }"
        " scoreboard(sessionId: $i) { version } urnKeys(slotId: $i)"
        " slotAttendance(slotId: $i) { hasScored } clause(id: $t) { id } }",
        {"i": given, "t": given},
        role=Role.PERFORMANCE,
    )
    assert reply.data == {
        "node": None,
        "nodes": [None, None],
        "scoreboard": None,
        "urnKeys": [],
        "slotAttendance": [],
        "clause": None,
    }


async def test_an_id_of_another_type_is_refused_by_its_input_field(asker: Asker) -> None:
    reply = await asker.ask(
        "mutation($i: SlotInput!) { startSlot(input: $i) {"
        " ... on Refused { problems { code path } } } }",
        {"i": {"slotId": UNIT}},
        role=Role.PERFORMANCE,
    )
    assert reply.data["startSlot"]["problems"] == [{"code": "INVALID_ID", "path": ["slotId"]}]


@pytest.mark.parametrize(
    "instant",
    ["2026-10-02T22:30:00", "2026-10-02", "22:30", "", "yesterday", "0001-01-01T00:00:00+08:00",
     "9000-01-01T23:59:59-08:00", "2026-13-01T00:00:00Z", 1_790_000_000, True],
)  # fmt: skip
async def test_an_instant_without_an_offset_or_a_sense_is_a_bad_request(
    asker: Asker, instant: Any
) -> None:
    reply = await asker.ask(
        "mutation($i: SetDemoClockInput!) { setDemoClock(input: $i) { __typename } }",
        {"i": {"at": instant}},
        role=Role.ADMIN,
    )
    assert (reply.status, reply.codes) == (400, ["BAD_REQUEST"])


async def test_a_naive_instant_in_the_text_of_an_operation_is_a_bad_request(asker: Asker) -> None:
    reply = await asker.ask(
        'mutation { setDemoClock(input: {at: "2026-10-02T22:30:00"}) { __typename } }',
        role=Role.ADMIN,
    )
    assert (reply.status, reply.codes) == (400, ["BAD_REQUEST"])


@pytest.mark.parametrize("score", ["NaN", "-NaN", "sNaN", "Infinity", "-inf", "", "八十", True, []])
async def test_a_score_that_is_no_number_is_a_bad_request(asker: Asker, score: Any) -> None:
    reply = await asker.ask(
        "mutation($i: SubmitBallotInput!) { submitBallot(input: $i) { __typename } }",
        {"i": {"slotId": NO_ID, "score": score, "receiptKey": "0" * 32}},
        role=Role.REPRESENTATIVE,
        representative=1,
    )
    assert (reply.status, reply.codes) == (400, ["BAD_REQUEST"])


@pytest.mark.parametrize("text", ["\0", "a\0b"])
async def test_the_one_character_that_no_text_can_hold_is_a_bad_request(
    asker: Asker, text: str
) -> None:
    query = "query($f: UnitFilterInput) { units(filter: $f) { totalCount } }"
    reply = await asker.ask(query, {"f": {"text": text}})
    assert (reply.status, reply.codes) == (400, ["BAD_REQUEST"])
    written = text.replace("\0", "\\u0000")
    reply = await asker.ask(f'{{ units(filter: {{text: "{written}"}}) {{ totalCount }} }}')
    assert (reply.status, reply.codes) == (400, ["BAD_REQUEST"])


@pytest.mark.parametrize(
    "query",
    [
        '{ workingDays(from: "0001-01-01", to: "0001-01-02") { day } }',
        '{ workingDays(from: "9999-12-30", to: "9000-01-01") { day kind } }',
        '{ workingDays(from: "2026-01-02", to: "2026-01-01") { day } }',
        '{ workingDays(from: "2020-01-01", to: "2026-01-01") { day } }',
        '{ representativePool(on: "0001-01-01") { activeCount } }',
        '{ representativePool(on: "9000-01-01") { activeCount } }',
        '{ units(filter: {text: "%_\\\\"}) { totalCount } }',
        '{ clauses(filter: {text: "😀", article: ""}) { totalCount } }',
        '{ events(filter: {kinds: ["%", "*", "\\\\"], stream: "x\'; --"}) { totalCount } }',
        '{ deadlines(filter: {kind: "", states: []}) { totalCount } }',
        "{ reviewSessions(performanceYear: 2147483647) { totalCount } }",
    ],
)
async def test_odd_but_lawful_values_are_no_fault_of_ours(asker: Asker, query: str) -> None:
    reply = await asker.ask(query, role=Role.ADMIN)
    assert "INTERNAL" not in reply.codes, reply.text
