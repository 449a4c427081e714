"""Members of the delegation are invited: whom a draw or somebody names, told one by one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from actions.act import Act
from actions.moving import Moving
from domain.instants import local_date
from domain.problems import Named, Problem, ProblemCode, problem
from domain.representatives.draw import METHOD, Candidate, drawn
from domain.representatives.draw_facts import DrawFacts, DrawLineFacts, DrawState
from domain.representatives.events import ParticipationEvents
from domain.representatives.participation import PARTICIPATION_WORKFLOW, ParticipationFacts
from domain.representatives.permissions import RepresentativePermission as P
from domain.representatives.problems import RepresentativeCode
from store.database import Transaction
from store.representatives.reads import PoolMember, is_member_on, pool, states_of
from store.representatives.rows import DRAW_LINES, DRAWS, PARTICIPATIONS

MOST_INVITED = 200

PARTICIPATION: Moving[ParticipationFacts] = Moving(
    name="Participation",
    rows=PARTICIPATIONS,
    workflow=PARTICIPATION_WORKFLOW,
    sees=P.PARTICIPATION_READ,
    clause="FS/4.1a",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What somebody is invited to, and by which draw."""

    unit_id: UUID
    title: str
    starts_at: datetime
    draw_id: UUID | None = None
    activity_id: UUID | None = None


async def who_is_meant(
    transaction: Transaction,
    wanted: Sequence[UUID],
    *,
    draw_id: UUID | None,
    unit_id: UUID,
    activity_id: UUID | None = None,
) -> tuple[tuple[PoolMember, ...], list[Problem]]:
    """Who is named, or drawn where nobody is; and why not: only active members are invited."""
    problems: list[Problem] = []
    if draw_id is not None:
        # Locked, so that nobody voids it meanwhile.
        draw = await DRAWS.for_update(transaction, draw_id)
        lines = await DRAW_LINES.where(transaction, "draw_id = $1 AND place IS NOT NULL", draw_id)
        problems += _why_draw_is_no_use(draw, lines, unit_id=unit_id, activity_id=activity_id)
        if not set(wanted) <= {one.representative_id for one in lines}:
            why = Named("不在该次抽选的范围内", "not of this draw's pool")
            told = problem(ProblemCode.VALUE_INVALID, path=("representativeIds",), why=why)
            problems.append(told)
        wanted = wanted or [one.representative_id for one in lines if one.is_drawn]
    members = await pool(transaction, wanted)
    problems += await _why_not_in_pool(transaction, wanted, members)
    return members, problems


def _why_draw_is_no_use(
    draw: DrawFacts | None,
    lines: Sequence[DrawLineFacts],
    *,
    unit_id: UUID,
    activity_id: UUID | None,
) -> list[Problem]:
    """It is another unit's, void, for another activity, or does not follow from its seed."""
    if draw is None or draw.unit_id != unit_id or draw.state is not DrawState.VALID:
        why = Named("该次抽选属于其他单位或已作废", "the draw is another unit's, or void")
    elif draw.activity_id is not None and draw.activity_id != activity_id:
        why = Named("该次抽选是为另一活动所作", "it was drawn for another activity")
    elif not _is_verified(draw, lines):
        why = Named("该次抽选未能核验", "the draw does not follow from its seed")
    else:
        return []
    return [problem(ProblemCode.VALUE_INVALID, path=("drawId",), why=why)]


def _is_verified(draw: DrawFacts, lines: Sequence[DrawLineFacts]) -> bool:
    candidates = [Candidate(code=one.code, category=one.category, times=one.times) for one in lines]
    placed = drawn(candidates, places=draw.places, seed=draw.seed)
    again = {one.code for one in placed if one.is_drawn}
    return draw.method == METHOD and again == {one.code for one in lines if one.is_drawn}


async def _why_not_in_pool(
    transaction: Transaction, wanted: Sequence[UUID], members: Sequence[PoolMember]
) -> list[Problem]:
    """Each who is no active member (FS/2.3b)."""
    others = set(wanted) - {one.id for one in members}
    found = await states_of(transaction, list(others)) if others else {}
    return [
        problem(
            RepresentativeCode.NOT_IN_POOL, path=("representativeIds",), clause="FS/2.3b", who=code
        )
        for code, _ in sorted(found.values())
    ]


async def why_no_member(
    transaction: Transaction, representative_id: UUID, at: datetime | None
) -> tuple[Problem, ...]:
    """Of a membership that had ended, or rested, on the day before nobody comes as a member."""
    if at is None or await is_member_on(transaction, representative_id, local_date(at)):
        return ()
    return (problem(RepresentativeCode.NOT_A_REPRESENTATIVE, clause="FS/2.3b"),)


async def invite(
    act: Act,
    transaction: Transaction,
    members: Sequence[PoolMember],
    occasion: Occasion,
    *,
    at: datetime | None,
) -> list[ParticipationFacts]:
    """One invitation each, by the members' codes; each member is told of his own."""
    invited_at = at or act.now
    invitations = [
        ParticipationFacts(
            id=act.new_id(),
            representative_id=one.id,
            person_id=one.person_id,
            unit_id=occasion.unit_id,
            activity_id=occasion.activity_id,
            draw_id=occasion.draw_id,
            occasion=occasion.title,
            starts_at=occasion.starts_at,
            state=PARTICIPATION.workflow.first,
            stands_since=invited_at,
            entered_at=act.now,
            invited_at=invited_at,
        )
        for one in members
    ]
    await PARTICIPATIONS.insert(transaction, *invitations)
    events = [
        PARTICIPATION.told(one, ParticipationEvents.INVITED, clause="FS/2.3b")
        for one in invitations
    ]
    await act.record(transaction, *events)
    return invitations
