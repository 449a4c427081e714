"""The office changes a session that it has called, until the first unit has the floor (FS/3.4a)."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.scoring.finish_session import close_session_when_done
from actions.scoring.open_review_session import REFUSES as OPEN_REFUSES
from actions.scoring.open_review_session import (
    OpenReviewSession,
    why_session_is_refused,
    why_units_are_unknown,
    why_year_is_refused,
)
from domain.outcomes import Refused
from domain.people.permissions import Permission
from domain.problems import Problem, ProblemCode, problem
from domain.scoring.counting import CountingRuleName, fewest_scores
from domain.scoring.facts import SessionFacts, SlotFacts
from domain.scoring.states import Reveal
from domain.scoring.workflow import SESSION_WORKFLOW, SessionGateFacts
from domain.words import in_one_line
from store.database import Transaction
from store.events.log import NewEvent
from store.scoring.called import set_units, update_session
from store.scoring.entry import active_member_count
from store.scoring.reads import slots_by_sessions
from store.scoring.writes import session_for_update

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True, kw_only=True)
class EditReviewSession:
    """Which session, and what changes; nothing means that it stays. Units come all, in order."""

    session_id: UUID
    title: str | None = None
    starts_at: datetime | None = None
    performance_year: int | None = None
    unit_ids: tuple[UUID, ...] | None = None
    may_correct: bool | None = None
    reveal: Reveal | None = None
    hold_reveal: bool | None = None
    quorum: int | None = None
    counting_rule: CountingRuleName | None = None


@dataclass(frozen=True, slots=True)
class ReviewSessionEdited:
    """The session that was changed."""

    session_id: UUID


@acting(
    permission=Permission.SESSION_RUN,
    refuses=(OPEN_REFUSES - {ProblemCode.PERFORMANCE_YEAR_REQUIRED})
    | {ProblemCode.STATE_ORDER, ProblemCode.NOTHING_TO_CHANGE},
    done=ReviewSessionEdited,
)
async def edit_review_session(
    act: Act, transaction: Transaction, asked: EditReviewSession
) -> ReviewSessionEdited | Refused:
    """Change what was called, whole or not at all; units that stay keep their slots.

    The year stays too when the day moves: whoever means another names it.
    Clause: FS/3.4a.
    """
    session = await session_for_update(transaction, asked.session_id)
    if session is None:
        return Refused((problem(ProblemCode.NOT_FOUND, path=("sessionId",)),))
    slots = (await slots_by_sessions(transaction, [session.id])).get(session.id, ())
    fewest = fewest_scores(
        asked.counting_rule or session.counting_rule, smallest_group=act.rules.smallest_group
    )
    wanted = draft_of(session, slots, asked, least_quorum=fewest)
    problems = (
        # What may still be called off may still be changed.
        *why_calling_off_is_refused(session, slots),
        *why_session_is_refused(
            wanted, least_quorum=fewest, members=await active_member_count(transaction)
        ),
        *why_year_is_refused(wanted.performance_year),
        *await why_units_are_unknown(transaction, wanted.unit_ids),
    )
    if problems:
        return Refused(problems)
    edited = _edited(session, wanted)
    changed = [one.name for one in fields(session) if _differ(session, edited, one.name)]
    if wanted.unit_ids != tuple(slot.unit_id for slot in slots):
        changed.append("units")
    if not changed:
        return Refused((problem(ProblemCode.NOTHING_TO_CHANGE),))
    await update_session(transaction, edited)
    if "units" in changed:
        places = [(act.new_id(), unit_id) for unit_id in wanted.unit_ids]
        await set_units(transaction, session.id, places)
    await act.record(
        transaction,
        NewEvent(
            session.stream,
            "session:edited",
            Permission.SESSION_READ,
            {"changed": changed},
            clause="FS/3.4a",
        ),
    )
    # All that is left may be units that were excused before.
    await close_session_when_done(act, transaction, edited)
    return ReviewSessionEdited(session.id)


def why_calling_off_is_refused(
    session: SessionFacts, slots: Sequence[SlotFacts]
) -> tuple[Problem, ...]:
    """Whether the session can be called off no more, nor changed."""
    has_begun = any(slot.has_begun for slot in slots)
    return SESSION_WORKFLOW.why_refused(
        "cancel", state=session.state, facts=SessionGateFacts(has_a_slot_begun=has_begun)
    )


def draft_of(
    session: SessionFacts,
    slots: Sequence[SlotFacts],
    asked: EditReviewSession,
    *,
    least_quorum: int,
) -> OpenReviewSession:
    """The session as it would be called now; its quorum grows with what the rule needs."""
    stays = tuple(slot.unit_id for slot in slots)
    return OpenReviewSession(
        title=_or(asked.title, session.title),
        starts_at=_or(asked.starts_at, session.starts_at),
        performance_year=_or(asked.performance_year, session.performance_year),
        unit_ids=_or(asked.unit_ids, stays),
        may_correct=_or(asked.may_correct, session.may_correct),
        reveal=_or(asked.reveal, session.reveal),
        hold_reveal=_or(asked.hold_reveal, session.hold_reveal),
        quorum=_or(asked.quorum, max(session.quorum, least_quorum)),
        counting_rule=_or(asked.counting_rule, session.counting_rule),
    )


def _edited(session: SessionFacts, wanted: OpenReviewSession) -> SessionFacts:
    return replace(
        session,
        title=in_one_line(wanted.title) or "",
        starts_at=wanted.starts_at,
        performance_year=_or(wanted.performance_year, session.performance_year),
        may_correct=wanted.may_correct,
        reveal=wanted.reveal,
        hold_reveal=wanted.hold_reveal,
        quorum=_or(wanted.quorum, session.quorum),
        counting_rule=wanted.counting_rule,
    )


def _differ(before: SessionFacts, after: SessionFacts, name: str) -> bool:
    return bool(getattr(before, name) != getattr(after, name))


def _or(given: Value | None, stays: Value) -> Value:
    return stays if given is None else given
