"""The office changes a session that it has called, until the first unit has the floor (FS/3.4a)."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.scoring.finish_session import close_session_when_done
from actions.scoring.open_review_session import (
    UNITS_MOST,
    OpenReviewSession,
    Quorum,
    why_session_is_refused,
    why_units_are_refused,
)
from actions.scoring.session import ANY_SESSION, SessionId, SessionShown
from domain.declared.marks import Count, Form, Label, Public, Range, Ref, Text
from domain.instants import FIRST_YEAR, LAST_YEAR
from domain.outcomes import Refused
from domain.problems import Problem, ProblemCode, problem
from domain.scoring.counting import CountingRuleName, fewest_scores
from domain.scoring.events import SessionEvents
from domain.scoring.facts import SessionFacts, SlotFacts
from domain.scoring.permissions import ScoringPermission
from domain.scoring.session_workflow import SESSION_WORKFLOW, SessionGateFacts
from domain.scoring.states import Reveal
from store.database import Transaction
from store.events.log import NewEvent
from store.scoring.called import set_units
from store.scoring.entry import active_member_count
from store.scoring.reads import slots_by_sessions
from store.scoring.rows import SESSIONS

OF_BOTH = {one.name for one in fields(OpenReviewSession)} & {
    one.name for one in fields(SessionFacts)
}
"""What is said of a session when it is called, and is a fact of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditReviewSession:
    """Change a session before the first unit has the floor; what is left out stays."""

    FORM: ClassVar = Form("更改评议会", "Change it")

    session_id: SessionId
    title: Annotated[
        str | None,
        Text(200, is_line=True, never_blank=True),
        Label("名称", "Title"),
        "What it is called.",
    ] = None
    starts_at: Annotated[
        datetime | None,
        Label("召开时间", "Begins"),
        "When it is to begin; the year it reports on stays.",
    ] = None
    performance_year: Annotated[
        int | None,
        Range(FIRST_YEAR, LAST_YEAR),
        Label("考评年度", "Year"),
        "Year it reports on.",
    ] = None
    unit_ids: Annotated[
        tuple[UUID, ...] | None,
        Ref("Unit"),
        Count(1, UNITS_MOST),
        Label("述职单位", "Units"),
        "All its units in their order on the floor, at most 200.",
    ] = None
    may_correct: Annotated[
        bool | None,
        Public("allowCorrections"),
        Label("打分截止前可以改分", "Scores may be corrected until scoring closes"),
        "Whether a ballot may be replaced while its slot is open.",
    ] = None
    reveal: Annotated[
        Reveal | None, Label("得分公布", "Averages are shown"), "When averages are shown."
    ] = None
    hold_reveal: Annotated[
        bool | None,
        Label("由主持席逐一公布", "The chair tells each average"),
        "Whether with `PER_SLOT` each average waits for `revealSlot`.",
    ] = None
    quorum: Annotated[
        int | None,
        Quorum,
        "Least ballots a slot needs to close. It grows with a counting rule that needs more.",
    ] = None
    counting_rule: Annotated[
        CountingRuleName | None, Label("计分办法", "Counted by"), "How ballots are counted."
    ] = None


class ReviewSessionEdited(SessionShown):
    """The session was changed."""


@acting(
    holds=ANY_SESSION,
    refuses=frozenset(
        {
            ProblemCode.DUPLICATE,
            ProblemCode.VALUE_OUT_OF_RANGE,
            ProblemCode.STATE_ORDER,
            ProblemCode.NOTHING_TO_CHANGE,
        }
    ),
    may_rehearse=True,
)
async def edit_review_session(
    act: Act, transaction: Transaction, asked: EditReviewSession, session: SessionFacts
) -> ReviewSessionEdited | Refused:
    """Change a session before the first unit has the floor; what is left out stays.

    Whole or not at all; units that stay keep their slots. The year stays too when the day moves:
    whoever means another names it.

    Clause: FS/3.4a.
    """
    slots = (await slots_by_sessions(transaction, [session.id])).get(session.id, ())
    fewest = fewest_scores(
        asked.counting_rule or session.counting_rule, smallest_group=act.rules.smallest_group
    )
    wanted = draft_of(session, slots, asked, least_quorum=fewest)
    problems = (
        # What may still be called off may still be changed.
        *why_calling_off_is_refused(session, slots),
        *why_units_are_refused(wanted.unit_ids),
        *why_session_is_refused(
            wanted, least_quorum=fewest, members=await active_member_count(transaction)
        ),
    )
    if problems:
        return Refused(problems)
    edited = _edited(session, wanted)
    changed = [one.name for one in fields(session) if _differ(session, edited, one.name)]
    if wanted.unit_ids != tuple(slot.unit_id for slot in slots):
        changed.append("units")
    if not changed:
        return Refused((problem(ProblemCode.NOTHING_TO_CHANGE),))
    await SESSIONS.change(transaction, session, edited)
    if "units" in changed:
        places = [(act.new_id(), unit_id) for unit_id in wanted.unit_ids]
        await set_units(transaction, session.id, places)
    await act.record(
        transaction,
        NewEvent(
            session.stream,
            SessionEvents.EDITED,
            ScoringPermission.SESSION_READ,
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
    stays = {
        **{one: getattr(session, one) for one in OF_BOTH},
        "unit_ids": tuple(slot.unit_id for slot in slots),
        "quorum": max(session.quorum, least_quorum),
    }
    given = {one: value for one in stays if (value := getattr(asked, one)) is not None}
    return OpenReviewSession(**(stays | given))


def _edited(session: SessionFacts, wanted: OpenReviewSession) -> SessionFacts:
    given = {one: value for one in OF_BOTH if (value := getattr(wanted, one)) is not None}
    return replace(session, **given)


def _differ(before: SessionFacts, after: SessionFacts, name: str) -> bool:
    return bool(getattr(before, name) != getattr(after, name))
