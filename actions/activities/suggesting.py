"""What members suggest at an activity, followed until every suggestion is dealt with (FS/3.1d)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.activities.recounting import ACTIVITY
from actions.representatives.suggestion import SUGGESTION
from domain.activities.events import ActivityEvents
from domain.activities.facts import ActivityFacts
from domain.declared.entries import ActedAt
from domain.declared.marks import Form, Label, Ref, Shows
from domain.gate import codes_of, refuses_with
from domain.outcomes import Refused
from domain.problems import Named, Problem, ProblemCode, problem
from domain.representatives.events import SuggestionEvents
from domain.representatives.suggestion import (
    Content,
    Source,
    SuggestionFacts,
    SuggestionState,
    Title,
)
from store.activities.reads import is_invited
from store.database import Transaction
from store.representatives.rows import REPRESENTATIVES


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSuggestion:
    """Note a member's suggestion."""

    FORM: ClassVar = Form("登记代表意见建议", "Note a suggestion")

    activity_id: Annotated[UUID, Ref("Activity", is_looked_up=False), "Id of the activity."]
    representative_id: Annotated[
        UUID, Ref("Representative"), Label("代表", "Member"), "Who made it; one who was invited."
    ]
    title: Title
    content: Content
    source: Source
    acted_at: ActedAt = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionNoted:
    """It is noted."""

    suggestion_id: Annotated[UUID, Shows("Suggestion"), "The suggestion."]
    activity_id: Annotated[UUID, Shows("Activity"), "The activity."]


@refuses_with(ProblemCode.VALUE_INVALID)
def why_nothing_was_suggested(activity: ActivityFacts, at: datetime) -> tuple[Problem, ...]:
    """At an activity nothing is suggested before it begins (FS/4.1c)."""
    if at >= activity.starts_at:
        return ()
    why = Named("早于活动开始", "it lies before the activity begins")
    return (problem(ProblemCode.VALUE_INVALID, path=("actedAt",), clause="FS/4.1c", why=why),)


@acting(
    holds=ACTIVITY.at("suggest", NoteSuggestion),
    refuses=frozenset({ProblemCode.VALUE_INVALID, ProblemCode.NOT_FOUND})
    | codes_of(why_nothing_was_suggested),
)
async def note_suggestion(
    act: Act, transaction: Transaction, asked: NoteSuggestion, activity: ActivityFacts
) -> SuggestionNoted | Refused:
    """Note what a member suggested at an activity; its host deals with it.

    Clauses: FS/3.1d, FS/3.2f, FS/4.1c.
    """
    member = await REPRESENTATIVES.by_id(transaction, asked.representative_id)
    if member is None:
        return Refused((problem(ProblemCode.NOT_FOUND, path=("representativeId",)),))
    if not await is_invited(transaction, activity.id, member.id):
        why = Named("该代表未受邀参加本活动", "the member is not invited to it")
        told = problem(ProblemCode.VALUE_INVALID, path=("representativeId",), why=why)
        return Refused((told,))
    filed_at = asked.acted_at or act.now
    if early := why_nothing_was_suggested(activity, filed_at):
        return Refused(early)
    suggestion = SuggestionFacts(
        id=act.new_id(),
        representative_id=member.id,
        person_id=member.person_id,
        activity_id=activity.id,
        title=asked.title,
        content=asked.content,
        source=asked.source,
        state=SuggestionState.ASSIGNED,
        unit_id=activity.unit_id,
        filed_at=filed_at,
        stands_since=filed_at,
        entered_at=act.now,
    )
    await keep_suggestion(act, transaction, suggestion, activity, at=filed_at)
    return SuggestionNoted(suggestion_id=suggestion.id, activity_id=activity.id)


async def keep_suggestion(
    act: Act,
    transaction: Transaction,
    suggestion: SuggestionFacts,
    activity: ActivityFacts,
    *,
    at: datetime,
) -> None:
    """Keep what was suggested at an activity that was held: something is open in it again."""
    await SUGGESTION.rows.insert(transaction, suggestion)
    moved = await ACTIVITY.move(
        transaction,
        activity,
        step="suggest",
        stands_since=max(at, activity.stands_since),
        entered_at=act.now,
    )
    payload = {"source": suggestion.source.value}
    await act.record(
        transaction,
        SUGGESTION.told(suggestion, SuggestionEvents.FILED, payload),
        SUGGESTION.told(suggestion, SuggestionEvents.ASSIGNED, clause="FS/4.1b"),
        ACTIVITY.told(moved, ActivityEvents.SUGGESTED, clause="FS/4.1c"),
    )
