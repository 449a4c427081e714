"""Whoever looks for something finds it, however it was typed; every search is tried here."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest
import pytest_asyncio
from graphql import GraphQLInputObjectType, get_named_type

from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from server.graphql.schema import graphql_schema
from tests.api.world import STREET, unit_ids
from tests.asking import Asker
from tests.worlds.cases import new_case, new_supervision, open_now

TITLE = "ＡＢＣ路暖气停供（Ⅱ）"
PAGING = frozenset({"after", "before"})
"""Cursors are no searches: they are read to the letter."""

OFFICE = frozenset(
    {
        "communities",
        "enterprises",
        "leaderVisits",
        "contactProblems",
        "research",
        "researchFindings",
        "researchReports",
        "studyTrips",
    }
)
"""Lists of which the mayor sees his own alone, and there is none of his."""

SEARCHES = {
    "activities.filter.text": ("activities(filter: {text: $v}) { totalCount }", "abc路 (ii)"),
    "admissionRequests.filter.text": (
        "admissionRequests(filter: {text: $v}) { totalCount }",
        "abc路 (ii)",
    ),
    "communityDuties.filter.text": (
        "communityDuties(filter: {text: $v}) { totalCount }",
        "abc路",
    ),
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
    "persons.filter.text": ("persons(filter: {text: $v}) { totalCount }", "区长"),
    "units.filter.text": ("units(filter: {text: $v}) { totalCount }", "Finance"),
    "delegationTerms.filter.text": ("delegationTerms(filter: {text: $v}) { totalCount }", "届"),
    "representatives.filter.text": (
        "representatives(filter: {text: $v}) { edges { node { code } } }",
        "R001",
    ),
    "deadlines.filter.kind": ("deadlines(filter: {kind: $v}) { totalCount }", "RELEASE_5H"),
    "events.filter.kinds": ("events(filter: {kinds: [$v]}) { totalCount }", "sentiment:*"),
    "openDaySignUp.code": ("openDaySignUp(code: $v) { id }", ""),
    "events.filter.stream": ("events(filter: {stream: $v}) { totalCount }", ""),
    "cases.filter.text": ("cases(filter: {text: $v}) { totalCount }", "op/64a 供暖"),
    "approvalRequests.filter.text": (
        "approvalRequests(filter: {text: $v}) { totalCount }",
        "abc路 (ii)",
    ),
    "disclosureRequests.filter.text": (
        "disclosureRequests(filter: {text: $v}) { totalCount }",
        "abc路 (ii)",
    ),
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
    **{
        f"{name}.filter.text": (f"{name}(filter: {{text: $v}}) {{ totalCount }}", "abc路")
        for name in sorted(OFFICE)
    },
    "releases.filter.text": ("releases(filter: {text: $v}) { totalCount }", "abc路"),
}


def _seeker(search: str) -> Role:
    """Who looks for it."""
    return Role.GO_STAFF if search.partition(".")[0] in OFFICE else Role.MAYOR


def _wide(text: str) -> str:
    """In full-width letters, as a Chinese keyboard types them."""
    return "".join(chr(ord(one) + 0xFEE0) if "!" <= one <= "~" else one for one in text)


DONE = {
    "enterCommunity": ("CommunityEntered", "community"),
    "enterEnterprise": ("EnterpriseEntered", "enterprise"),
    "linkLeader": ("LeaderLinked", "link"),
    "recordLeaderVisit": ("LeaderVisitRecorded", "visit"),
    "raiseContactProblem": ("ContactProblemRaised", "problem"),
    "planResearch": ("ResearchPlanned", "research"),
    "completeResearch": ("ResearchCompleted", "research"),
    "fileResearchFinding": ("ResearchFindingFiled", "finding"),
    "planStudyTrip": ("StudyTripPlanned", "trip"),
    "fileResearchReport": ("ResearchReportFiled", "report"),
}
"""What acts on contacts and research answer."""

NEEDED = frozenset({"clause.id", "events.filter.kinds", "openDaySignUp.code"})
"""Arguments that cannot be left out, or elements of a list."""

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
async def made(asker: Asker) -> Mapping[str, str]:
    """What is to be found, and by what where that is made with it."""
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
    await _contacts(asker)
    await _duty(asker)
    late = new_supervision(TITLE, unit=STREET, text="（ＯＰ／64a）未按时发布。", clause="OP/64a")
    await open_now(asker.server.credentials, case, late)
    reply = await asker.ask("{ events(first: 1) { edges { node { stream } } } }", role=role)
    return {
        "events.filter.stream": reply.data["events"]["edges"][0]["node"]["stream"],
        "openDaySignUp.code": await _code(asker),
    }


async def _code(asker: Asker) -> str:
    """Of somebody who comes to an open day."""
    staff: dict[str, Any] = {"role": Role.STREET_STAFF, "unit": STREET}
    day = {"unitId": unit_ids()[STREET], "form": "VISIT", "title": TITLE, "theme": "供暖",
           "description": "看一看。", "place": "大厅", "startsAt": "2030-06-18T09:00:00+08:00",
           "endsAt": "2030-06-18T11:00:00+08:00", "capacity": 1, "waitingMost": 1}  # fmt: skip
    reply = await asker.ask(
        "mutation($i: AnnounceOpenDayInput!) { done: announceOpenDay(input: $i)"
        " { ... on OpenDayAnnounced { openDay { id } } } }",
        {"i": day},
        **staff,
    )
    key = {"openDayId": reply.data["done"]["openDay"]["id"]}
    await asker.ask(
        "mutation($i: OpenOpenDaySignUpInput!) { openOpenDaySignUp(input: $i) { __typename } }",
        {"i": key},
        **staff,
    )
    reply = await asker.ask(
        "mutation($i: SignUpForOpenDayInput!) { done: signUpForOpenDay(input: $i)"
        " { ... on SignedUpForOpenDay { code } } }",
        {"i": {**key, "name": "王安之", "phone": "13900000000", "comesAs": "RESIDENT"}},
    )
    code: str = reply.data["done"]["code"]
    return code


async def _scheme(asker: Asker) -> str:
    drafted = await asker.ask(
        "mutation($i: DraftSchemeInput!) { done: draftScheme(input: $i)"
        " { ... on SchemeDrafted { scheme { id } } } }",
        {"i": {"title": "方案", "performanceYear": 2031}},
        role=Role.PERFORMANCE,
    )
    key: str = drafted.data["done"]["scheme"]["id"]
    return key


async def _duty(asker: Asker) -> None:
    """Of a list of community duties that is published."""
    units = unit_ids()
    query = (
        "mutation($i: DraftCommunityDutyListInput!) { done: draftCommunityDutyList(input: $i)"
        " { ... on CommunityDutyListDrafted { dutyList { id } } } }"
    )
    reply = await asker.ask(query, {"i": {"title": "清单"}}, role=Role.GO_STAFF)
    key = {"dutyListId": reply.data["done"]["dutyList"]["id"]}
    duty = {"number": 1, "text": TITLE, "basis": "办法", "leadUnitId": units[STREET]}
    for name, role, given in (
        ("putCommunityDuty", Role.GO_STAFF, {**key, **duty}),
        ("publishCommunityDutyList", Role.GO_DIRECTOR, {**key, "validFrom": "2030-01-01"}),
    ):
        query = (
            f"mutation($i: {name[0].upper()}{name[1:]}Input!) {{ {name}(input: $i)"
            " { __typename ... on Refused { problems { code path } } } }"
        )
        answer = (await asker.ask(query, {"i": given}, role=role)).data[name]
        assert answer["__typename"] != "Refused", answer


async def _contacts(asker: Asker) -> None:
    """Of leaders' contacts and research one of each that is searched."""

    async def do(name: str, /, **given: Any) -> str:
        done, thing = DONE[name]
        query = (
            f"mutation($i: {name[0].upper()}{name[1:]}Input!) {{ done: {name}(input: $i)"
            f" {{ ... on {done} {{ {thing} {{ id }} }} }} }}"
        )
        reply = await asker.ask(query, {"i": given}, role=Role.GO_STAFF)
        found: str = reply.data["done"][thing]["id"]
        return found

    street = unit_ids()[STREET]
    await do("enterCommunity", name=TITLE, unitId=street)
    await do("enterEnterprise", name=TITLE)
    leader = global_id("Person", seed.seed_id("person", "L-DM1"))
    link = await do("linkLeader", leaderId=leader, streetId=street, validFrom="2026-01-01")
    at = {"visitedAt": "2026-02-02T09:00:00+08:00", "aboutHotline": True}
    await do("recordLeaderVisit", linkId=link, summary=TITLE, **at)
    raised = {"kind": "COMMUNITY", "title": TITLE, "content": "三栋楼停暖。"}
    await do("raiseContactProblem", linkId=link, **raised)
    days = {"leaderId": leader, "startsOn": "2026-02-02", "endsOn": "2026-02-02"}
    plan = {"kind": "RANDOM", "unitId": street, "subject": TITLE, "place": "窗口"}
    research = await do("planResearch", **days, **plan)
    done = {"days": ["2026-02-02"], "outcome": "有问题。", "escortCount": 1}
    await do("completeResearch", researchId=research, **done)
    await do("fileResearchFinding", researchId=research, content=TITLE)
    await do("planStudyTrip", **days, destination="深圳市", subject=TITLE)
    await do("fileResearchReport", leaderId=leader, title=TITLE, abstract="建议。")


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
            "planSiteVerification",
            "SiteVerificationPlanned",
            {"subject": TITLE, "startsAt": "2026-11-18T09:00:00+08:00", "unitId": units[STREET]},
            {"role": Role.GO_STAFF},
        ),
        (
            "fileAdmissionRequest",
            "AdmissionRequestFiled",
            {"title": TITLE, "content": "上门通知。", "grounds": "就近。", "support": "派员。",
             "unitId": units[STREET], "streetId": units[STREET], "validFrom": "2030-01-01",
             "validTo": "2030-01-31"},
            {"role": Role.STREET_STAFF, "unit": STREET},
        ),
        (
            "receiveDisclosureRequest",
            "DisclosureRequestReceived",
            {"title": TITLE, "text": "停供多久。", "unitId": units[STREET], "applicantName": "甲",
             "applicantKind": "CITIZEN", "applicantContact": "乙街", "receivedBy": "POST"},
            {"role": Role.STREET_STAFF, "unit": STREET},
        ),
        (
            "draftApproval",
            "ApprovalDrafted",
            {"title": TITLE, "text": "请批准。", "unitId": units[STREET], "matter": "LETTER"},
            {"role": Role.STREET_STAFF, "unit": STREET},
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
    asker: Asker, made: Mapping[str, str], search: str, way: str
) -> None:
    field, plain = SEARCHES[search]
    plain = plain or made[search]
    kind = "String!" if search in NEEDED else "String"
    query = f"query($v: {kind}) {{ {way}found: {field} }}"
    role = _seeker(search)
    expected = (await asker.ask(query, {"v": plain}, role=role)).data["found"]
    nothing = (await asker.ask(query, {"v": plain + "~nothing"}, role=role)).data["found"]
    assert expected != nothing
    for name, disguise in DISGUISES.items():
        reply = await asker.ask(query, {"v": disguise(plain)}, role=role)
        assert reply.data["found"] == expected, name


@pytest.mark.parametrize("search", SEARCHES)
@pytest.mark.parametrize("sought", ["\x1b", "a\x85", "\ufdd0", "a" * 201])
async def test_what_no_text_holds_cannot_be_looked_for(
    asker: Asker, search: str, sought: str
) -> None:
    kind = "String!" if search in NEEDED else "String"
    query = f"query($v: {kind}) {{ {SEARCHES[search][0]} }}"
    reply = await asker.ask(query, {"v": sought}, role=Role.MAYOR)
    assert reply.codes == ["BAD_REQUEST"], reply.text
    argument = reply.body["errors"][0]["extensions"]["argument"]
    assert argument == search.partition(".")[2]
