"""Research was done: on which days, with whom, and how (WS/5-7, WR/57, WR/60)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.dated import why_order_is_refused
from actions.research.research import RESEARCH
from domain.declared.entries import ActedAt
from domain.declared.marks import Count, Form, Label, Public, Ref, Shows, Text
from domain.instants import local_date
from domain.outcomes import Refused
from domain.problems import ProblemCode
from domain.research.events import ResearchEvents
from domain.research.facts import (
    EscortCount,
    EscortReason,
    HasHeadEscort,
    MeetingHeads,
    MeetingMinutes,
    NoBriefing,
    NoGreeting,
    NoNotice,
    NoReception,
    PaidForMeals,
    ResearchDayFacts,
    ResearchFacts,
    RoomReason,
    SharedVehicle,
    ToGrassroots,
    ToTheScene,
    UsedMeetingRoom,
)
from domain.research.problems import ResearchCode
from domain.research.rules import why_days_are_refused
from store.database import Transaction
from store.research.rows import RESEARCH_DAYS
from store.research.writes import drop_days

MOST_DAYS = 60
Days = Annotated[
    tuple[date, ...],
    Public("days"),
    Count(1, MOST_DAYS),
    Label("调研日期", "Days"),
    "Every day on which it was done, each once; of stationed research each counts.",
]
ResearchId = Annotated[UUID, Ref("Research", is_looked_up=False), "Id of the research."]


@dataclass(frozen=True, slots=True, kw_only=True)
class CompleteResearch:
    """Say that it was done."""

    FORM: ClassVar = Form("完成调研", "Complete")

    research_id: ResearchId
    days: Days
    outcome: Annotated[str, Text(5_000), Label("调研情况", "Outcome"), "What it brought."]
    escort_count: EscortCount
    has_head_escort: HasHeadEscort = False
    escort_reason: EscortReason | None = None
    used_meeting_room: UsedMeetingRoom = False
    room_reason: RoomReason | None = None
    meeting_minutes: MeetingMinutes | None = None
    meeting_heads: MeetingHeads | None = None
    no_notice: NoNotice = True
    no_greeting: NoGreeting = True
    no_briefing: NoBriefing = True
    no_reception: NoReception = True
    to_grassroots: ToGrassroots = True
    to_the_scene: ToTheScene = True
    shared_vehicle: SharedVehicle = True
    paid_for_meals: PaidForMeals = True
    acted_at: ActedAt = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResearchCompleted:
    """It was done; its unit may know of it from now on."""

    research_id: Annotated[UUID, Shows("Research"), "The research."]


async def _enter_days(
    act: Act, transaction: Transaction, research_id: UUID, days: tuple[date, ...]
) -> None:
    rows = [
        ResearchDayFacts(id=act.new_id(), research_id=research_id, day=one) for one in sorted(days)
    ]
    await RESEARCH_DAYS.insert(transaction, *rows)


@acting(
    holds=RESEARCH.at("complete_research", CompleteResearch),
    refuses=frozenset({ProblemCode.VALUE_INVALID, ResearchCode.DAY_INVALID}),
    may_rehearse=True,
)
async def complete_research(
    act: Act, transaction: Transaction, asked: CompleteResearch, held: ResearchFacts
) -> ResearchCompleted | Refused:
    """Say that research was done, on which days and how; a head as escort is warned of (WS/7a).

    Clause: WS/5b, WS/6a, WS/7a, WS/7b, WS/7c, WR/57a, WR/57b, WR/60.
    """
    done_at = asked.acted_at or act.now
    problems = (
        *why_days_are_refused(asked.days, today=local_date(act.now)),
        *why_order_is_refused(asked, held),
    )
    if problems:
        return Refused(problems)
    done = await RESEARCH.move(
        transaction,
        held,
        step="complete_research",
        done_at=done_at,
        outcome=asked.outcome,
        escort_count=asked.escort_count,
        has_head_escort=asked.has_head_escort,
        escort_reason=asked.escort_reason,
        used_meeting_room=asked.used_meeting_room,
        room_reason=asked.room_reason,
        meeting_minutes=asked.meeting_minutes,
        meeting_heads=asked.meeting_heads,
        no_notice=asked.no_notice,
        no_greeting=asked.no_greeting,
        no_briefing=asked.no_briefing,
        no_reception=asked.no_reception,
        to_grassroots=asked.to_grassroots,
        to_the_scene=asked.to_the_scene,
        shared_vehicle=asked.shared_vehicle,
        paid_for_meals=asked.paid_for_meals,
        stands_since=done_at,
        entered_at=act.now,
    )
    await _enter_days(act, transaction, held.id, asked.days)
    payload = {"kind": done.kind.value, "days": len(asked.days)}
    await act.record(transaction, RESEARCH.told(done, ResearchEvents.COMPLETED, payload))
    return ResearchCompleted(research_id=held.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectResearchDays:
    """Correct its days."""

    FORM: ClassVar = Form("更正调研日期", "Correct the days")

    research_id: ResearchId
    days: Days


@dataclass(frozen=True, slots=True, kw_only=True)
class ResearchDaysCorrected:
    """Its days are corrected."""

    research_id: Annotated[UUID, Shows("Research"), "The research."]


@acting(
    holds=RESEARCH.at("correct_research_days", CorrectResearchDays),
    refuses=frozenset({ResearchCode.DAY_INVALID}),
    may_rehearse=True,
)
async def correct_research_days(
    act: Act, transaction: Transaction, asked: CorrectResearchDays, held: ResearchFacts
) -> ResearchDaysCorrected | Refused:
    """Say on which days research was done, in place of what was said before.

    Clause: WR/57b.
    """
    if problems := why_days_are_refused(asked.days, today=local_date(act.now)):
        return Refused(problems)
    await drop_days(transaction, held.id)
    await _enter_days(act, transaction, held.id, asked.days)
    payload = {"days": len(asked.days)}
    await act.record(transaction, RESEARCH.told(held, ResearchEvents.DAYS_CORRECTED, payload))
    return ResearchDaysCorrected(research_id=held.id)
