"""A representative files a suggestion, or the office enters it for him (FS/4.1b, FS/4.1c)."""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.activities.suggesting import keep_suggestion, why_nothing_was_suggested
from actions.representatives.suggestion import SUGGESTION
from domain.activities.states import HELD
from domain.declared.entries import ActedAt
from domain.declared.marks import Form, Label, Ref, Shows
from domain.outcomes import Refused
from domain.people.viewer import may_with
from domain.problems import Problem, ProblemCode, problem
from domain.representatives.categories import RepresentativeState
from domain.representatives.events import SuggestionEvents
from domain.representatives.permissions import RepresentativePermission as P
from domain.representatives.problems import RepresentativeCode
from domain.representatives.suggestion import (
    Content,
    Source,
    SuggestionFacts,
    SuggestionState,
    Title,
)
from store.activities.reads import is_invited
from store.activities.rows import ACTIVITIES
from store.database import Transaction
from store.representatives.rows import REPRESENTATIVES


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSuggestion:
    """Make a suggestion."""

    FORM: ClassVar = Form("提出意见建议", "Make a suggestion")

    title: Title
    content: Content
    source: Source
    representative_id: Annotated[
        UUID | None,
        Ref("Representative", is_looked_up=False),
        Label("代表", "Representative"),
        "For whom the office enters it; a representative files his own.",
    ] = None
    activity_id: Annotated[
        UUID | None,
        Ref("Activity", is_looked_up=False),
        Label("四同活动", "Activity"),
        "The activity at which it is made: one that was held, to which the member is invited. Its"
        " host deals with it.",
    ] = None
    acted_at: ActedAt = None

    def why_refused(self, act: Act) -> tuple[Problem, ...]:
        """Nothing is filed by nobody."""
        if self.representative_id is not None or act.viewer.representative_id is not None:
            return ()
        return (problem(ProblemCode.VALUE_REQUIRED, path=("representativeId",)),)


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionFiled:
    """It is filed."""

    suggestion_id: Annotated[UUID, Shows("Suggestion"), "The suggestion."]


@acting(
    permission=P.SUGGESTION_FILE,
    refuses=frozenset(
        {
            RepresentativeCode.NOT_A_REPRESENTATIVE,
            ProblemCode.NOT_FOUND,
            ProblemCode.STATE_ORDER,
            ProblemCode.VALUE_INVALID,
            ProblemCode.VALUE_REQUIRED,
        }
    ),
)
async def file_suggestion(
    act: Act, transaction: Transaction, asked: FileSuggestion
) -> SuggestionFiled | Refused:
    """Make a suggestion, one's own or a resident's; it is followed until it is answered.

    Clause: FS/4.1b, FS/4.1c.
    """
    key = asked.representative_id or act.viewer.representative_id
    member = None if key is None else await REPRESENTATIVES.by_id(transaction, key)
    if member is None:
        return Refused((problem(ProblemCode.NOT_FOUND, path=("representativeId",)),))
    filed_at = asked.acted_at or act.now
    suggestion = SuggestionFacts(
        id=act.new_id(),
        representative_id=member.id,
        person_id=member.person_id,
        title=asked.title,
        content=asked.content,
        source=asked.source,
        state=SUGGESTION.workflow.first,
        filed_at=filed_at,
        stands_since=filed_at,
        entered_at=act.now,
    )
    # Another's membership is as if absent to a member.
    if not may_with(act.viewer, P.SUGGESTION_FILE, suggestion):
        return Refused((problem(ProblemCode.NOT_FOUND, path=("representativeId",)),))
    if member.state is not RepresentativeState.ACTIVE:
        return Refused((problem(RepresentativeCode.NOT_A_REPRESENTATIVE, clause="FS/4.1c"),))
    if asked.activity_id is not None:
        activity = await ACTIVITIES.for_update(transaction, asked.activity_id)
        if activity is None or not await is_invited(transaction, activity.id, member.id):
            return Refused((problem(ProblemCode.NOT_FOUND, path=("activityId",)),))
        if activity.state not in HELD:
            named = activity.state.named
            return Refused((problem(ProblemCode.STATE_ORDER, path=("activityId",), state=named),))
        if early := why_nothing_was_suggested(activity, filed_at):
            return Refused(early)
        suggestion = replace(
            suggestion,
            activity_id=activity.id,
            unit_id=activity.unit_id,
            state=SuggestionState.ASSIGNED,
        )
        await keep_suggestion(act, transaction, suggestion, activity, at=filed_at)
        return SuggestionFiled(suggestion_id=suggestion.id)
    await SUGGESTION.rows.insert(transaction, suggestion)
    told = SUGGESTION.told(suggestion, SuggestionEvents.FILED, {"source": asked.source.value})
    await act.record(transaction, told)
    return SuggestionFiled(suggestion_id=suggestion.id)
