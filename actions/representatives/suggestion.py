"""A suggestion as acts hold and move it: assigned, disposed of, answered (FS/4.1b, FS/4.1c)."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from actions.act import Act
from actions.activities.recounting import dispose_if_done, open_again
from actions.moving import Moving
from actions.stepping import Stepping
from domain.declared.entries import ActedAt, Reason
from domain.declared.marks import Label, Ref, line
from domain.gate import refuses_with
from domain.problems import Problem, ProblemCode, problem
from domain.representatives.events import SuggestionEvents
from domain.representatives.permissions import RepresentativePermission as P
from domain.representatives.suggestion import (
    SUGGESTION_WORKFLOW,
    Answer,
    Content,
    Source,
    SuggestionFacts,
    SuggestionOutcome,
    Title,
)
from store.representatives.rows import SUGGESTIONS

SUGGESTION: Moving[SuggestionFacts] = Moving(
    name="Suggestion",
    rows=SUGGESTIONS,
    workflow=SUGGESTION_WORKFLOW,
    sees=P.SUGGESTION_READ,
    clause="FS/4.1c",
)

Why = Annotated[str | None, line(500), Label("理由", "Reason"), "Why."]


@refuses_with(ProblemCode.REASON_REQUIRED)
def why_reason_is_missing(asked: Any, _now: datetime) -> tuple[Problem, ...]:
    """What is not adopted as it was suggested, is so for a reason (S07)."""
    if asked.reason is not None:
        return ()
    return (problem(ProblemCode.REASON_REQUIRED, path=("reason",), clause="FS/4.1c"),)


def _is(outcome: SuggestionOutcome | None) -> Any:
    return {"outcome": lambda _asked, _act: outcome}


def _instant(asked: Any, act: Act) -> datetime:
    return asked.acted_at or act.now


class OfSuggestion(Stepping, of=SUGGESTION):
    """What is done with a suggestion."""

    suggestion_id: Annotated[UUID, Ref("Suggestion", is_looked_up=False), "Id of the suggestion."]


class EditSuggestion(
    OfSuggestion, tells=SuggestionEvents.EDITED, done="SuggestionEdited", form=("更正", "Correct")
):
    """Correct a suggestion that waits; all of it is given anew."""

    title: Title
    content: Content
    source: Source


class RefileSuggestion(
    OfSuggestion,
    tells=SuggestionEvents.REFILED,
    done="SuggestionRefiled",
    form=("补充后提出", "File again"),
):
    """File a suggestion again that was returned, completed."""

    title: Title
    content: Content
    acted_at: ActedAt = None


class WithdrawSuggestion(
    OfSuggestion,
    tells=SuggestionEvents.WITHDRAWN,
    done="SuggestionWithdrawn",
    form=("撤回", "Withdraw"),
    grave="final",
    then=dispose_if_done,
):
    """Withdraw a suggestion that nobody has disposed of."""

    acted_at: ActedAt = None


class AssignSuggestion(
    OfSuggestion,
    tells=SuggestionEvents.ASSIGNED,
    done="SuggestionAssigned",
    form=("交办", "Assign"),
    clause="FS/4.1b",
):
    """Give a suggestion to the unit that looks into it, or to another."""

    unit_id: Annotated[
        UUID, Ref("Unit"), Label("承办单位", "Unit"), "The unit that looks into it from now on."
    ]
    acted_at: ActedAt = None


class ReturnSuggestion(
    OfSuggestion,
    tells=SuggestionEvents.RETURNED,
    done="SuggestionReturned",
    form=("退回补充", "Return"),
):
    """Return a suggestion to who filed it, to be completed."""

    reason: Reason
    acted_at: ActedAt = None


class HandBackSuggestion(
    OfSuggestion,
    tells=SuggestionEvents.HANDED_BACK,
    done="SuggestionHandedBack",
    form=("退回交办", "Hand back"),
    clears="unit_id",
    clause="FS/4.1b",
):
    """Hand a suggestion back to the office: it is no matter of this unit."""

    reason: Reason
    acted_at: ActedAt = None


class AdoptSuggestion(
    OfSuggestion,
    tells=SuggestionEvents.ADOPTED,
    done="SuggestionAdopted",
    form=("采纳", "Adopt"),
    derives=_is(SuggestionOutcome.ADOPTED),
    then=dispose_if_done,
):
    """Adopt a suggestion as it was made."""

    reason: Why = None
    acted_at: ActedAt = None


class PartlyAdoptSuggestion(
    OfSuggestion,
    tells=SuggestionEvents.PARTLY_ADOPTED,
    done="SuggestionPartlyAdopted",
    form=("部分采纳", "Adopt in part"),
    derives=_is(SuggestionOutcome.PARTLY_ADOPTED),
    judged=why_reason_is_missing,
    then=dispose_if_done,
):
    """Adopt a suggestion in part, and say why not the rest."""

    reason: Why = None
    acted_at: ActedAt = None


class DeclineSuggestion(
    OfSuggestion,
    tells=SuggestionEvents.NOT_ADOPTED,
    done="SuggestionDeclined",
    form=("不予采纳", "Do not adopt"),
    derives=_is(SuggestionOutcome.NOT_ADOPTED),
    judged=why_reason_is_missing,
    then=dispose_if_done,
):
    """Do not adopt a suggestion, and say why."""

    reason: Why = None
    acted_at: ActedAt = None


class AnswerSuggestion(
    OfSuggestion,
    tells=SuggestionEvents.ANSWERED,
    puts=("outcome",),
    done="SuggestionAnswered",
    form=("答复", "Answer"),
    derives={"answered_at": _instant},
):
    """Tell the representative what became of his suggestion; he is told at once."""

    answer: Answer
    acted_at: ActedAt = None


class ReopenSuggestion(
    OfSuggestion,
    tells=SuggestionEvents.REOPENED,
    done="SuggestionReopened",
    form=("重新办理", "Handle again"),
    clears="answered_at",
    derives=_is(None),
    then=open_again,
):
    """Have a suggestion handled again by its unit; what it was told before stays in the answer."""

    reason: Reason
    acted_at: ActedAt = None
