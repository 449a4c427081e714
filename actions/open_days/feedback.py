"""Opinions of visitors and experience officers are heard and answered (PR/11b, PR/12c)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.making import Making
from actions.moving import Moving
from actions.open_days.sign_up import signed_up_with
from actions.stepping import Stepping
from actions.visiting import VISIT_REFUSES, why_too_many
from domain.declared.entries import Reason
from domain.declared.marks import AsGiven, Form, Label, NotAfter, Ref, Shows, line
from domain.gate import refuses_with
from domain.open_days.day import OpenDayState
from domain.open_days.events import FeedbackEvents
from domain.open_days.feedback import (
    FEEDBACK_WORKFLOW,
    MOST_OF_A_VISITOR,
    Answer,
    Content,
    FeedbackFacts,
    FeedbackOutcome,
    Outcome,
)
from domain.open_days.permissions import OpenDayPermission as P
from domain.open_days.problems import OpenDayCode
from domain.outcomes import Refused
from domain.problems import Named, Problem, ProblemCode, problem
from domain.scoring.entry_codes import plain
from store.database import Transaction
from store.open_days.rows import (
    EXPERIENCE_ACTIVITIES,
    FEEDBACK,
    INVITEES,
    OPEN_DAYS,
    SEMINARS,
)

FEEDBACK_ITEM: Moving[FeedbackFacts] = Moving(
    name="VisitFeedback",
    called="feedback",
    rows=FEEDBACK,
    workflow=FEEDBACK_WORKFLOW,
    sees=P.VISIT_FEEDBACK_READ,
    clause="PR/12c",
)
KIND = "visit_feedback"


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveVisitFeedback:
    """Say what one thinks of an open day."""

    FORM: ClassVar = Form("提交意见", "Say what you think")

    code: Annotated[
        str,
        AsGiven(plain),
        Label("报名码", "Code"),
        "The code that was told when somebody signed up.",
    ]
    content: Content


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitFeedbackGiven:
    """It was handed in."""

    sign_up_id: Annotated[UUID, Shows("OpenDaySignUp"), "The sign-up, with its opinions."]


@acting(
    permission=P.VISIT_FEEDBACK_GIVE,
    refuses=VISIT_REFUSES
    | {
        OpenDayCode.FEEDBACK_TOO_MUCH,
        OpenDayCode.SIGN_UP_UNKNOWN,
        ProblemCode.STATE_ORDER,
    },
)
async def give_visit_feedback(
    act: Act, transaction: Transaction, asked: GiveVisitFeedback
) -> VisitFeedbackGiven | Refused:
    """Say what one thinks of an open day that one has signed up for, once it was held.

    By the code one sees what became of it.

    Clause: PR/11b.
    """
    found = await signed_up_with(act, transaction, asked.code)
    if isinstance(found, Refused):
        return found
    day, sign_up = found
    if day.state is not OpenDayState.HELD:
        return Refused((problem(ProblemCode.STATE_ORDER, clause="PR/11b", state=day.state.named),))
    said = await FEEDBACK.where(transaction, "sign_up_id = $1", sign_up.id)
    if len(said) >= MOST_OF_A_VISITOR:
        told = problem(OpenDayCode.FEEDBACK_TOO_MUCH, clause="PR/11b", most=MOST_OF_A_VISITOR)
        return Refused((told,))
    if too_many := await why_too_many(act, transaction, KIND):
        return Refused(too_many)
    feedback = FeedbackFacts(
        id=act.new_id(),
        unit_id=day.unit_id,
        open_day_id=day.id,
        sign_up_id=sign_up.id,
        content=asked.content,
        state=FEEDBACK_ITEM.workflow.first,
        filed_at=act.now,
        entered_at=act.now,
    )
    await FEEDBACK.insert(transaction, feedback)
    await act.record(
        transaction, FEEDBACK_ITEM.told(feedback, FeedbackEvents.FILED, clause="PR/11b")
    )
    return VisitFeedbackGiven(sign_up_id=sign_up.id)


_OCCASIONS = {
    "open_day_id": OPEN_DAYS,
    "experience_activity_id": EXPERIENCE_ACTIVITIES,
    "seminar_id": SEMINARS,
}


@refuses_with(ProblemCode.VALUE_REQUIRED, ProblemCode.VALUE_INVALID)
def why_occasion_is_refused(asked: Any, _now: datetime) -> tuple[Problem, ...]:
    """It was said on one occasion."""
    named = [one for one in _OCCASIONS if getattr(asked, one) is not None]
    if not named:
        return (problem(ProblemCode.VALUE_REQUIRED, path=("openDayId",), clause="PR/12c"),)
    if len(named) == 1:
        return ()
    why = Named("只能选择一个场合", "it was said on one occasion only")
    return (problem(ProblemCode.VALUE_INVALID, path=("openDayId",), clause="PR/12c", why=why),)


@refuses_with(ProblemCode.VALUE_INVALID, ProblemCode.STATE_ORDER)
async def why_entry_is_refused(
    transaction: Transaction, feedback: FeedbackFacts
) -> tuple[Problem, ...]:
    """Occasion and speaker are the unit's own, and the occasion was held."""
    told: list[Problem] = []
    pointed: list[tuple[str, Any]] = [*_OCCASIONS.items(), ("invitee_id", INVITEES)]
    for name, rows in pointed:
        key = getattr(feedback, name)
        found = None if key is None else await rows.for_update(transaction, key)
        if found is None:
            continue
        path = (_PATHS[name],)
        if found.unit_id != feedback.unit_id:
            why = Named("属于其他单位", "it is another unit's")
            told.append(problem(ProblemCode.VALUE_INVALID, path=path, why=why))
        elif name in _OCCASIONS and found.state.value != "HELD":
            told.append(problem(ProblemCode.STATE_ORDER, path=path, state=found.state.named))
    return tuple(told)


_PATHS = {
    "open_day_id": "openDayId",
    "experience_activity_id": "experienceActivityId",
    "seminar_id": "seminarId",
    "invitee_id": "inviteeId",
}


class RecordVisitFeedback(
    Making,
    of=FEEDBACK_ITEM,
    by=P.VISIT_FEEDBACK_ANSWER,
    tells=FeedbackEvents.FILED,
    done="VisitFeedbackRecorded",
    form=("登记意见", "Write an opinion down"),
    stamps="entered_at",
    derives={"filed_at": lambda asked, act: asked.said_at or act.now},
    judged=why_occasion_is_refused,
    checked=why_entry_is_refused,
):
    """Write down what was said on an open day, in trying something out, or at a seminar.

    Clause: PR/11b, PR/12b, PR/12c.
    """

    unit_id: Annotated[UUID, Ref("Unit"), Label("承办单位", "Unit"), "One's own unit."]
    open_day_id: Annotated[
        UUID | None, Ref("OpenDay"), Label("开放日", "Open day"), "On which open day."
    ] = None
    experience_activity_id: Annotated[
        UUID | None,
        Ref("ExperienceActivity"),
        Label("体验活动", "Experience activity"),
        "On which experience activity.",
    ] = None
    seminar_id: Annotated[
        UUID | None, Ref("Seminar"), Label("座谈会", "Seminar"), "At which seminar."
    ] = None
    invitee_id: Annotated[
        UUID | None,
        Ref("SpecialInvitee"),
        Label("体验员、监督员", "Who said it"),
        "Which experience officer or supervisor said it.",
    ] = None
    content: Content
    said_at: Annotated[
        datetime | None,
        NotAfter(),
        Label("提出时间", "When it was said"),
        "When it was said; now by default.",
    ] = None


class OfFeedback(Stepping, of=FEEDBACK_ITEM):
    """What is done with an opinion."""

    feedback_id: Annotated[UUID, Ref("VisitFeedback", is_looked_up=False), "Id of the opinion."]


@refuses_with(ProblemCode.REASON_REQUIRED)
def why_reason_is_missing(asked: Any, _now: datetime) -> tuple[Problem, ...]:
    """What is not adopted as it was said, is so for a reason."""
    is_whole = asked.outcome in (FeedbackOutcome.ADOPTED, FeedbackOutcome.EXPLAINED)
    if is_whole or asked.reason is not None:
        return ()
    return (problem(ProblemCode.REASON_REQUIRED, path=("reason",), clause="PR/12c"),)


class DisposeVisitFeedback(
    OfFeedback,
    tells=FeedbackEvents.DISPOSED,
    done="VisitFeedbackDisposed",
    form=("处理并答复", "Deal with it and answer"),
    puts=("outcome",),
    stamps="disposed_at",
    judged=why_reason_is_missing,
):
    """Say what became of an opinion, and answer it; said once more it corrects what was said."""

    outcome: Outcome
    answer: Answer
    reason: Annotated[str | None, line(500), Label("理由", "Reason"), "Why."] = None


class WithdrawVisitFeedback(
    OfFeedback,
    tells=FeedbackEvents.WITHDRAWN,
    done="VisitFeedbackWithdrawn",
    form=("撤回登记", "Withdraw"),
    grave="final",
):
    """Withdraw an opinion that was entered by mistake."""

    reason: Reason
