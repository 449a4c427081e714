"""A world with one of everything, made through the API by those whose work it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from tests.api.filed_returns import file_returns
from tests.api.held_activities import hold_activities
from tests.api.whole import SCHEMA, seen_in, selection
from tests.api.world_approvals import ask_approval
from tests.api.world_assessment import assess, tell_results
from tests.api.world_communities import ask_communities
from tests.api.world_disclosure import disclose
from tests.api.world_instructions import instruct
from tests.api.world_ledger import enter_into_ledger
from tests.api.world_open_days import open_doors
from tests.api.world_rectification import put_right
from tests.api.world_reports import report
from tests.api.world_supervision import supervise
from tests.api.world_training import train
from tests.asking import Asker
from tests.worlds.contacts_acts import keep_contacts
from tests.worlds.office_acts import MAYOR, do_everything, thing_id
from tests.worlds.research_acts import keep_research
from tests.worlds.review_session import fresh_key

STREET = "STREET-01"
DEMO_CLOCK = "2026-12-18T09:00:00+08:00 x1"
PARTS = ("facts", "verification", "measures", "precautions")


def unit_ids() -> dict[str, str]:
    """Global ids of the units that report, by code."""
    return {one.code: global_id("Unit", one.id) for one in seed.units() if one.is_reviewed}


@dataclass(slots=True)
class Maker:
    """Does acts and keeps what their doers were told."""

    asker: Asker
    told: set[str] = field(default_factory=set)

    async def act(self, name: str, role: Role | None, given: Any, **who: Any) -> dict[str, Any]:
        """Do it; answers the done object, whose fields are named `Type__field`."""
        assert SCHEMA.mutation_type is not None
        mutation = SCHEMA.mutation_type.fields[name]
        query = (
            f"mutation($i: {mutation.args['input'].type}) {{"
            f" {name}(input: $i) {selection(mutation.type)} }}"
        )
        reply = await self.asker.ask(query, {"i": given}, role=role, **who)
        done: dict[str, Any] = reply.data[name]
        self.told |= seen_in(done)
        assert done["__typename"] != "Refused", reply.text
        return done

    async def refused(self, name: str, role: Role | None, given: Any) -> None:
        """Try what cannot be done."""
        with_shapes = Maker(self.asker, self.told)
        try:
            await with_shapes.act(name, role, given)
        except AssertionError:
            return
        raise AssertionError(f"{name} was not refused")


@dataclass(frozen=True, slots=True)
class World:
    """What there is to see: ids of each kind, what doers were told, `ids` as inputs call them."""

    unit: str
    nodes: list[str]
    sessions: list[str]
    slot: str
    event: str
    told: frozenset[str]
    ids: dict[str, str] = field(default_factory=dict)
    things: Mapping[str, str] = field(default_factory=dict)
    """Ids of what people hold, lead and belong to, by their types."""
    kept: Mapping[str, str] = field(default_factory=dict)
    """Ids of what the rooms have, by the arguments that name them."""
    asked: Mapping[str, list[str]] = field(default_factory=dict)
    """Arguments of what is asked for otherwise than by an id alone, by the query."""


async def make_world(asker: Asker) -> World:
    """A published session, a paused one, sentiment in every stage, cases, a revoked token."""
    units = unit_ids()
    code = next(iter(units))
    ids = [units[code], units[STREET], list(units.values())[1]]
    maker = Maker(asker)
    published, slots = await _published_session(maker, ids)
    paused, _ = await _paused_session(maker, ids)
    await _mended_session(maker, ids)
    events = [
        await make(maker, unit_id)
        for unit_id in ids[:2]
        for make in (_closed_event, _late_event, _open_event)
    ]
    held = await hold_activities(maker, {one: _code_of(one) for one in ids[1::-1]})
    held |= await file_returns(maker, {one: _code_of(one) for one in ids[1::-1]})
    kept = held | await _delegation(maker, ids) | await assess(maker, ids[0])
    opened = await open_doors(maker, {_code_of(one): one for one in ids[1::-1]})
    both = {_code_of(one): one for one in ids[1::-1]}
    kept |= opened.ids | await train(maker, both) | await report(maker, both)
    await tell_results(maker, kept, ids[0], code)
    await maker.act("revokeToken", Role.ADMIN, {"tokenId": "lost", "reason": "设备遗失"})
    await maker.act("setDemoClock", Role.ADMIN, {"at": None, "speed": 1})
    people_and_groups = await _office(maker)
    await maker.refused("startSlot", Role.PERFORMANCE, {"slotId": slots[0]})
    await maker.refused("publishRelease", Role.PUBLICITY, {"eventId": events[-1]})
    people = [global_id("Person", one.person_id) for one in seed.representatives()[:2]]
    members = [global_id("Representative", one.id) for one in seed.representatives()[:2]]
    nodes = [*ids, published, paused, *slots, *events, *people, *members]
    nodes += [*people_and_groups.values(), *kept.values()]
    nodes.append(global_id("Clause", "OP/64a"))
    entered = await enter_into_ledger(maker, ids[:2])
    contacts = await keep_contacts(
        maker.act, street=units[STREET], unit=units[code], today="2026-12-18", earlier="2026-01-01"
    )
    contacts |= await keep_research(
        maker.act, unit=units[code], problem=contacts["problemId"], today="2026-12-18"
    )
    asked = await ask_communities(
        maker,
        unit=(code, units[code]),
        street=(STREET, units[STREET]),
        community=contacts["communityId"],
    )
    both = {code: units[code], STREET: units[STREET]}
    asked |= await put_right(maker, both, kept["suggestionId"])
    asked |= await supervise(maker, both)
    asked |= await instruct(maker, both)
    requests, code_of_request = await disclose(maker, both)
    asked |= requests
    asked |= await ask_approval(maker, both)
    nodes += dict.fromkeys([*contacts.values(), *asked.values()])
    told = frozenset(maker.told)
    sessions = [published, paused]
    kept |= contacts | asked | {"requestCode": code_of_request}
    return World(
        code,
        nodes,
        sessions,
        slots[0],
        events[2],
        told,
        entered,
        people_and_groups,
        kept,
        {**opened.asked, "requestState": [f'(code: "{code_of_request}")']},
    )


async def _office(maker: Maker) -> dict[str, str]:
    """Everything that the Government Office does with people and units; ids by types."""

    async def do(name: str, /, *, by: Role = Role.GO_STAFF, **given: Any) -> str:
        who = {"person_id": MAYOR} if by is Role.MAYOR else {}
        return thing_id(await maker.act(name, by, given, **who))

    return await do_everything(do, today="2026-12-18", tomorrow="2026-12-19")


async def _delegation(maker: Maker, ids: list[str]) -> dict[str, str]:
    """A nominee on his way, a draw, invitations, answered suggestions; an id for each argument."""
    office, term = Role.PERFORMANCE, global_id("DelegationTerm", seed.FIRST_TERM_ID)
    given = {"termId": term, "name": "周一川", "phone": "13800000000", "category": "RESIDENT"}
    nominated = await maker.act("nominateRepresentative", office, given)
    nominee = nominated["RepresentativeNominated__representative"]["Representative__id"]
    attested = {"representativeId": nominee, "basis": "社区推荐材料"}
    for one in ("POLITICAL_QUALITY", "WILLINGNESS", "CAN_ATTEND_SET_MEETINGS", "CAN_JOIN_DAILY"):
        await maker.act("attestCriterion", office, {**attested, "criterion": one})
    doubted = {"representativeId": nominee, "criterion": "WILLINGNESS", "reason": "本人改变意愿"}
    await maker.act("withdrawCriterion", office, doubted)
    mine = global_id("Representative", seed.representatives()[0].id)
    rested = {"representativeId": mine, "reason": "出国"}
    await maker.act("suspendRepresentative", office, rested)
    await maker.act("resumeRepresentative", office, {"representativeId": mine})
    edited = {**given, "representativeId": mine, "affiliationId": ids[2]}
    del edited["termId"]
    await maker.act("editRepresentative", office, edited)
    for who in (mine, global_id("Representative", seed.representatives()[4].id)):
        await maker.act("suspendRepresentative", office, {"representativeId": who, "reason": "休"})
        await maker.act("resumeRepresentative", office, {"representativeId": who})
    gone = global_id("Representative", seed.representatives()[49].id)
    await maker.act("endMembership", office, {"representativeId": gone, "reason": "调离本区"})
    draw = {"unitId": unit_ids()["EDU"], "occasion": "校园开放督查", "places": 5}
    drawn = await maker.act("drawRepresentatives", office, draw)
    void = drawn["RepresentativesDrawn__draw"]["RepresentativeDraw__id"]
    await maker.act("voidDraw", office, {"drawId": void, "reason": "改期"})
    drawn = await maker.act("drawRepresentatives", office, draw)
    draw_id = drawn["RepresentativesDrawn__draw"]["RepresentativeDraw__id"]
    invited = {"occasion": "督查", "startsAt": "2026-12-18T08:00:00+08:00", "drawId": draw_id}
    await maker.act("inviteRepresentatives", office, {**invited, "unitId": unit_ids()["EDU"]})
    kept = {"termId": term, "representativeId": nominee, "drawId": draw_id, "member": mine}
    for unit in ids[1::-1]:
        by_name = {"representativeIds": [mine], "unitId": unit, "drawId": None}
        told = await maker.act("inviteRepresentatives", office, {**invited, **by_name})
        (one,) = told["RepresentativesInvited__participations"]
        part = {"participationId": one["Participation__id"]}
        decline = {**part, "reason": "出差"}
        await maker.act("declineInvitation", Role.REPRESENTATIVE, decline, representative=1)
        if unit == ids[1]:
            await maker.act("acceptInvitation", Role.REPRESENTATIVE, part, representative=1)
            await maker.act("recordAttendance", Role.GO_STAFF, part)
        kept |= {**part, "suggestionId": await _answered_suggestion(maker, unit)}
    logged = {"description": "在议事会介绍年度任务", "actedOn": "2026-12-01"}
    done = await maker.act("logPublicityAction", Role.REPRESENTATIVE, logged, representative=1)
    key = done["PublicityActionLogged__publicityAction"]["PublicityAction__id"]
    return {**kept, "publicityActionId": key}


async def _answered_suggestion(maker: Maker, unit_id: str) -> str:
    staff: dict[str, Any] = {"unit": _code_of(unit_id)}
    text = {"title": "增设公厕", "content": "北门附近。", "source": "RESIDENT"}
    filed = await maker.act("fileSuggestion", Role.REPRESENTATIVE, text, representative=1)
    key: str = filed["SuggestionFiled__suggestion"]["Suggestion__id"]
    given = {"suggestionId": key}
    await maker.act("assignSuggestion", Role.PERFORMANCE, {**given, "unitId": unit_id})
    declined = {**given, "reason": "规划已有安排"}
    await maker.act("declineSuggestion", Role.UNIT_STAFF, declined, **staff)
    await maker.act("answerSuggestion", Role.UNIT_STAFF, {**given, "answer": "已列计划。"}, **staff)
    return key


def _code_of(unit_id: str) -> str:
    return next(code for code, one in unit_ids().items() if one == unit_id)


async def opened_session(maker: Maker, unit_ids: list[str]) -> tuple[str, list[str]]:
    """A running session of these units with three members in the hall; ids of its slots."""
    opened = await maker.act(
        "openReviewSession",
        Role.PERFORMANCE,
        {
            "title": "年终现场述职评议会",
            "startsAt": "2026-12-18T10:00:00+08:00",
            "performanceYear": 2026,
            "unitIds": unit_ids,
            "allowCorrections": True,
        },
    )
    session = opened["ReviewSessionOpened__session"]
    session_id: str = session["ReviewSession__id"]
    slots = [one["Slot__id"] for one in session["ReviewSession__slots"]]
    given = {"sessionId": session_id}
    await maker.act("openCheckIn", Role.PERFORMANCE, given)
    members = [global_id("Representative", one.id) for one in seed.representatives()[:3]]
    issued = await maker.act(
        "issueEntryCodes", Role.PERFORMANCE, {**given, "representativeIds": members}
    )
    for one in issued["EntryCodesIssued__codes"]:
        await maker.act("checkIn", None, {"entryCode": one["EntryCode__code"]})
    await maker.act("startReviewSession", Role.PERFORMANCE, given)
    return session_id, slots


async def _scored(maker: Maker, session_id: str, slot_id: str) -> None:
    slot, session = {"slotId": slot_id}, {"sessionId": session_id}
    await maker.act("startSlot", Role.PERFORMANCE, slot)
    await maker.act("pauseReviewSession", Role.PERFORMANCE, session)
    await maker.act("resumeReviewSession", Role.PERFORMANCE, session)
    await maker.act("endSlot", Role.PERFORMANCE, slot)
    await maker.act("openScoring", Role.PERFORMANCE, slot)
    for number, score in enumerate(("88.5", "91", "79"), start=1):
        ballot = {**slot, "score": score, "comment": "窗口排队久。", "receiptKey": fresh_key()}
        await maker.act("submitBallot", Role.REPRESENTATIVE, ballot, representative=number)
    await maker.act("closeScoring", Role.PERFORMANCE, slot)


async def _published_session(maker: Maker, ids: list[str]) -> tuple[str, list[str]]:
    session_id, slots = await opened_session(maker, [*ids, list(unit_ids().values())[2]])
    for slot_id in slots[:2]:
        await _scored(maker, session_id, slot_id)
    for step in ("startSlot", "endSlot", "openScoring"):
        await maker.act(step, Role.PERFORMANCE, {"slotId": slots[3]})
    no_result = {"slotId": slots[3], "reason": "在场代表不足"}
    await maker.act("closeSlotWithoutResult", Role.PERFORMANCE, no_result)
    excuse = {"slotId": slots[2], "reason": "主要负责人因公出差"}
    await maker.act("excuseSlot", Role.PERFORMANCE, excuse)
    given = {"sessionId": session_id}
    await maker.act("completeReviewSession", Role.PERFORMANCE, given)
    await maker.act("publishResults", Role.PERFORMANCE, given)
    recount = {**given, "reason": "复核后更正"}
    await maker.act("publishResults", Role.PERFORMANCE, recount)
    return session_id, slots


async def _paused_session(maker: Maker, unit_ids: list[str]) -> tuple[str, list[str]]:
    session_id, slots = await opened_session(maker, unit_ids)
    await _scored(maker, session_id, slots[0])
    await maker.act("startSlot", Role.PERFORMANCE, {"slotId": slots[1]})
    await maker.act("pauseReviewSession", Role.PERFORMANCE, {"sessionId": session_id})
    return session_id, slots


async def _mended_session(maker: Maker, unit_ids: list[str]) -> None:
    """Every act that mends a slip in the hall, or holds back what it shows, once."""
    called_off, _ = await opened_session(maker, unit_ids)
    reason = {"sessionId": called_off, "reason": "改期举行"}
    await maker.act("cancelReviewSession", Role.PERFORMANCE, reason)
    session_id, slots = await opened_session(maker, unit_ids)
    given = {"sessionId": session_id, "holdReveal": True}
    await maker.act("editReviewSession", Role.PERFORMANCE, given)
    reason = {"slotId": slots[0], "reason": "点错单位"}
    await maker.act("startSlot", Role.PERFORMANCE, {"slotId": slots[0]})
    await maker.act("takeBackSlotStep", Role.PERFORMANCE, reason)
    await _scored(maker, session_id, slots[0])
    await maker.act("revealSlot", Role.PERFORMANCE, {"slotId": slots[0]})
    order = {"sessionId": session_id, "slotIds": slots[:0:-1], "reason": "负责人在途"}
    await maker.act("reorderSlots", Role.PERFORMANCE, order)
    wall = {"sessionId": session_id, "view": "RESULT", "slotId": slots[0]}
    await maker.act("steerWall", Role.PERFORMANCE, wall)
    await maker.act("rescoreSlot", Role.PERFORMANCE, reason)
    await maker.act("putOffSlot", Role.PERFORMANCE, reason)
    await maker.act("startSlot", Role.PERFORMANCE, {"slotId": slots[0]})
    await maker.act("restartFloorClock", Role.PERFORMANCE, reason)


async def _reported(maker: Maker, unit_id: str, *, hours_ago: float) -> str:
    now = datetime.fromisoformat((await maker.asker.ask("{ serverTime }")).data["serverTime"])
    reported = await maker.act(
        "reportSentimentEvent",
        Role.PUBLICITY,
        {
            "title": "某路段施工引发关注",
            "summary": "网民上传现场视频。",
            "level": "MAJOR",
            "urgent": True,
            "firstKnownAt": (now - timedelta(hours=hours_ago)).isoformat(),
            "responsibleUnitId": unit_id,
        },
    )
    event_id: str = reported["SentimentEventReported__event"]["SentimentEvent__id"]
    return event_id


async def _released(maker: Maker, event_id: str, **more: Any) -> None:
    speaker = seed.representatives()[0].person_id
    await maker.act(
        "publishRelease",
        Role.PUBLICITY,
        {
            "eventId": event_id,
            "authoritative": True,
            "spokespersonId": global_id("Person", speaker),
            "spokespersonReason": "主要负责人在现场指挥",
            **dict.fromkeys(PARTS, "情况说明。"),
            **more,
        },
    )


async def _closed_event(maker: Maker, unit_id: str) -> str:
    event_id = await _reported(maker, unit_id, hours_ago=1)
    given = {"eventId": event_id}
    speaker = global_id("Person", seed.representatives()[0].person_id)
    await maker.act("assessSentimentEvent", Role.PUBLICITY, {**given, "assessment": "属实。"})
    await maker.act("handleSentimentEvent", Role.PUBLICITY, {**given, "measures": "已处置。"})
    await _released(maker, event_id)
    conference = {**given, "topic": "处置情况", "speakerIds": [speaker]}
    await maker.act("holdPressConference", Role.PUBLICITY, conference)
    await maker.act("closeSentimentEvent", Role.PUBLICITY, given)
    return event_id


async def _late_event(maker: Maker, unit_id: str) -> str:
    """Both clocks were missed before anybody reported; one release came late, in part."""
    event_id = await _reported(maker, unit_id, hours_ago=30)
    await _released(maker, event_id, precautions=None, missingPartsNote="防范建议随后发布")
    return event_id


async def _open_event(maker: Maker, unit_id: str) -> str:
    event_id = await _reported(maker, unit_id, hours_ago=3)
    judged = {"eventId": event_id, "level": "EXTRAORDINARY", "urgent": True}
    await maker.act("classifySentimentEvent", Role.PUBLICITY, judged)
    return event_id
