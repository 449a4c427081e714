"""Whoever looks for something finds it, however it was typed; every search is tried here."""

from collections.abc import Callable

import pytest
import pytest_asyncio
from graphql import GraphQLInputObjectType, get_named_type

from domain.people.roles import Role
from server.graphql.schema import graphql_schema
from tests.api.world import STREET, unit_ids
from tests.asking import Asker
from tests.worlds.cases import new_case, new_supervision, open_now

TITLE = "ＡＢＣ路暖气停供（Ⅱ）"
PAGING = frozenset({"after", "before"})
"""Cursors are no searches: they are read to the letter."""

SEARCHES = {
    "clause.id": ("clause(id: $v) { clauseId }", "OP/64a"),
    "clauses.filter.article": (
        "clauses(first: 2, filter: {article: $v}) { edges { node { clauseId } } }",
        "64",
    ),
    "clauses.filter.kind": ("clauses(filter: {kind: $v}) { totalCount }", "deadline"),
    "clauses.filter.module": ("clauses(filter: {module: $v}) { totalCount }", "sentiment"),
    "clauses.filter.text": ("clauses(filter: {text: $v}) { totalCount }", "op/64a"),
    "units.filter.kind": ("units(filter: {kind: $v}) { totalCount }", "STREET"),
    "units.filter.group": ("units(filter: {group: $v}) { totalCount }", "G-DEPT"),
    "units.filter.text": ("units(filter: {text: $v}) { totalCount }", "Finance"),
    "delegationTerms.filter.text": ("delegationTerms(filter: {text: $v}) { totalCount }", "届"),
    "representatives.filter.text": (
        "representatives(filter: {text: $v}) { edges { node { code } } }",
        "R001",
    ),
    "deadlines.filter.kind": ("deadlines(filter: {kind: $v}) { totalCount }", "RELEASE_5H"),
    "events.filter.kinds": ("events(filter: {kinds: [$v]}) { totalCount }", "sentiment:*"),
    "events.filter.stream": ("events(filter: {stream: $v}) { totalCount }", ""),
    "cases.filter.text": ("cases(filter: {text: $v}) { totalCount }", "op/64a 供暖"),
    "rectificationItems.filter.text": (
        "rectificationItems(filter: {text: $v}) { totalCount }",
        "op/64a 供暖",
    ),
    "supervisionItems.filter.text": (
        "supervisionItems(filter: {text: $v}) { totalCount }",
        "op/64a 未按时",
    ),
    "sentimentEvents.filter.text": ("sentimentEvents(filter: {text: $v}) { totalCount }", "(ii)"),
    "groupClauses.filter.clause": ("groupClauses(filter: {clause: $v}) { totalCount }", "PR/4d"),
    "groupMembers.filter.clause": ("groupMembers(filter: {clause: $v}) { totalCount }", "OP/37"),
    "unitGroups.filter.code": ("unitGroups(filter: {code: $v}) { totalCount }", "G-DEPT"),
    "units.filter.clause": ("units(filter: {clause: $v}) { totalCount }", "PR/4d"),
    "obligations.filter.clause": (
        "obligations(year: 2026, filter: {clause: $v}) { totalCount }",
        "FS/3.4c",
    ),
    "obligations.filter.text": (
        "obligations(year: 2026, filter: {text: $v}) { totalCount }",
        "述职",
    ),
    "reviewSessions.filter.text": ("reviewSessions(filter: {text: $v}) { totalCount }", "abc路"),
    "indicators.filter.text": ("indicators(filter: {text: $v}) { totalCount }", "abc路"),
    "suggestions.filter.text": ("suggestions(filter: {text: $v}) { totalCount }", "abc路 (ii)"),
    "releases.filter.text": ("releases(filter: {text: $v}) { totalCount }", "abc路"),
}


def _wide(text: str) -> str:
    """In full-width letters, as a Chinese keyboard types them."""
    return "".join(chr(ord(one) + 0xFEE0) if "!" <= one <= "~" else one for one in text)


DISGUISES: dict[str, Callable[[str], str]] = {
    "blanks": lambda text: f"\u3000{text} \n",
    "full-width": _wide,
    "capitals": str.upper,
    "small letters": str.lower,
    "zero-width spaces": lambda text: "\u200b".join(text),
    "a byte order mark": lambda text: f"\ufeff{text}\u200e",
    "soft hyphens": lambda text: "\u00ad".join(text),
}


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def streams(asker: Asker) -> str:
    """A sentiment event with a release; its stream."""
    role = Role.PUBLICITY
    given = {"title": TITLE, "summary": "三栋楼停暖。", "level": "MAJOR",
             "responsibleUnitId": unit_ids()[STREET]}  # fmt: skip
    reply = await asker.ask(
        "mutation($i: ReportSentimentEventInput!) { reportSentimentEvent(input: $i)"
        " { ... on SentimentEventReported { event { id } } } }",
        {"i": given},
        role=role,
    )
    event_id = reply.data["reportSentimentEvent"]["event"]["id"]
    release = {"eventId": event_id, "authoritative": False, "facts": "ＡＢＣ路已恢复供暖。"}
    reply = await asker.ask(
        "mutation($i: PublishReleaseInput!) { publishRelease(input: $i) { __typename } }",
        {"i": release},
        role=role,
    )
    assert reply.data["publishRelease"]["__typename"] == "ReleasePublished"
    case = new_case(TITLE, unit=STREET, text="（ＯＰ／64a）恢复供暖。", clause="OP/64a")
    await _more(asker)
    late = new_supervision(TITLE, unit=STREET, text="（ＯＰ／64a）未按时发布。", clause="OP/64a")
    await open_now(asker.server.credentials, case, late)
    reply = await asker.ask("{ events(first: 1) { edges { node { stream } } } }", role=role)
    stream: str = reply.data["events"]["edges"][0]["node"]["stream"]
    return stream


async def _scheme(asker: Asker) -> str:
    drafted = await asker.ask(
        "mutation($i: DraftSchemeInput!) { done: draftScheme(input: $i)"
        " { ... on SchemeDrafted { scheme { id } } } }",
        {"i": {"title": "方案", "performanceYear": 2031}},
        role=Role.PERFORMANCE,
    )
    key: str = drafted.data["done"]["scheme"]["id"]
    return key


async def _more(asker: Asker) -> None:
    """A session, a suggestion and a member of a group for one clause, to be found."""
    units = unit_ids()
    found = await asker.ask(
        '{ unitGroups(filter: {code: "G-ALL"}) { edges { node { id } } } }', role=Role.GO_DIRECTOR
    )
    group_id = found.data["unitGroups"]["edges"][0]["node"]["id"]
    for act, kind, given, who in (
        (
            "openReviewSession",
            "ReviewSessionOpened",
            {"title": TITLE, "startsAt": "2026-12-18T09:00:00+08:00", "unitIds": [units[STREET]]},
            {"role": Role.PERFORMANCE},
        ),
        (
            "fileSuggestion",
            "SuggestionFiled",
            {"title": TITLE, "content": "请尽快修好。", "source": "OWN"},
            {"role": Role.REPRESENTATIVE, "representative": 1},
        ),
        (
            "proposeIndicator",
            "IndicatorProposed",
            {"title": TITLE, "schemeId": await _scheme(asker), "topic": "GENERAL",
             "scoredBy": "ASSESSED", "weight": "5", "evidenceKinds": ["OUTCOME"]},
            {"role": Role.PERFORMANCE},
        ),
        (
            "addGroupMember",
            "UnitGroupMemberAdded",
            {"groupId": group_id, "unitId": units[STREET], "clause": "OP/37", "reason": "试行",
             "validFrom": "2026-01-01"},
            {"role": Role.GO_DIRECTOR},
        ),
    ):  # fmt: skip
        query = (
            f"mutation($i: {act[0].upper()}{act[1:]}Input!) {{ {act}(input: $i)"
            " { __typename ... on Refused { problems { code path } } } }"
        )
        answer = (await asker.ask(query, {"i": given}, **who)).data[act]
        assert answer["__typename"] == kind, answer


def test_every_search_of_the_schema_is_tried_here() -> None:
    found = set()
    query = graphql_schema().query_type
    assert query is not None
    for name, field in query.fields.items():
        for argument, one in field.args.items():
            kind = get_named_type(one.type)
            if isinstance(kind, GraphQLInputObjectType):
                found |= {
                    f"{name}.{argument}.{key}"
                    for key, inner in kind.fields.items()
                    if get_named_type(inner.type).name == "String"
                }
            elif kind.name == "String" and argument not in PAGING:
                found.add(f"{name}.{argument}")
    assert found == set(SEARCHES)


@pytest.mark.parametrize("way", ["", "serverTime "], ids=["by SQL alone", "by the doors"])
@pytest.mark.parametrize("search", SEARCHES)
async def test_what_is_looked_for_is_found_however_it_was_typed(
    asker: Asker, streams: str, search: str, way: str
) -> None:
    field, plain = SEARCHES[search]
    plain = plain or streams
    kind = "String!" if search in ("clause.id", "events.filter.kinds") else "String"
    query = f"query($v: {kind}) {{ {way}found: {field} }}"
    expected = (await asker.ask(query, {"v": plain}, role=Role.MAYOR)).data["found"]
    nothing = (await asker.ask(query, {"v": plain + "~nothing"}, role=Role.MAYOR)).data["found"]
    assert expected != nothing
    for name, disguise in DISGUISES.items():
        reply = await asker.ask(query, {"v": disguise(plain)}, role=Role.MAYOR)
        assert reply.data["found"] == expected, name


@pytest.mark.parametrize("search", SEARCHES)
@pytest.mark.parametrize("sought", ["\x1b", "a\x85", "\ufdd0", "a" * 201])
async def test_what_no_text_holds_cannot_be_looked_for(
    asker: Asker, search: str, sought: str
) -> None:
    kind = "String!" if search in ("clause.id", "events.filter.kinds") else "String"
    query = f"query($v: {kind}) {{ {SEARCHES[search][0]} }}"
    reply = await asker.ask(query, {"v": sought}, role=Role.MAYOR)
    assert reply.codes == ["BAD_REQUEST"], reply.text
    argument = reply.body["errors"][0]["extensions"]["argument"]
    assert argument == search.partition(".")[2]
