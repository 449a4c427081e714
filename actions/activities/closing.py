"""What follows for members when an activity moves, is cancelled or closed; each is told."""

from typing import Any

from actions.act import Act
from actions.representatives.inviting import PARTICIPATION
from actions.representatives.suggestion import SUGGESTION
from domain.activities.facts import ActivityFacts
from domain.instants import local_date
from domain.representatives.events import ParticipationEvents, SuggestionEvents
from domain.representatives.suggestion import SuggestionFacts
from store.activities.reads import follow_activity
from store.database import Transaction
from store.representatives.rows import PARTICIPATIONS, SUGGESTIONS


async def tell_invited(act: Act, transaction: Transaction, activity: ActivityFacts) -> None:
    """Invitations say what the activity says now, and whoever has one is told."""
    moved = await follow_activity(
        transaction, activity.id, subject=activity.subject, starts_at=activity.starts_at
    )
    found = await PARTICIPATIONS.where(transaction, "id = ANY($1) ORDER BY id", list(moved))
    payload: dict[str, Any] = {"startsAt": activity.starts_at}
    events = [PARTICIPATION.told(one, ParticipationEvents.MOVED, payload) for one in found]
    await act.record(transaction, *events)


async def await_again(act: Act, transaction: Transaction, activity: ActivityFacts) -> None:
    """Who came to a day that was given up for a later one has not come to that (FS/4.1a)."""
    found = await PARTICIPATIONS.where(
        transaction, "activity_id = $1 AND state = 'ATTENDED' ORDER BY id FOR UPDATE", activity.id
    )
    day = local_date(activity.starts_at)
    gone = [one for one in found if one.checked_in_at and local_date(one.checked_in_at) < day]
    await PARTICIPATION.move_all(
        transaction,
        gone,
        step="await",
        checked_in_at=None,
        stands_since=act.now,
        entered_at=act.now,
    )


async def cancel_invitations(act: Act, transaction: Transaction, activity: ActivityFacts) -> None:
    """Nobody is invited any more (FS/4.2a)."""
    found = await PARTICIPATIONS.where(
        transaction,
        "activity_id = $1 AND state <> 'CANCELLED' ORDER BY id FOR UPDATE",
        activity.id,
    )
    cancelled = await PARTICIPATION.move_all(
        transaction,
        found,
        step="cancel",
        reason=activity.reason,
        stands_since=act.now,
        entered_at=act.now,
    )
    events = [PARTICIPATION.told(one, ParticipationEvents.CANCELLED) for one in cancelled]
    await act.record(transaction, *events)


async def answer_disposed(act: Act, transaction: Transaction, activity: ActivityFacts) -> None:
    """Whoever suggested something is told what became of it, where nobody has told him (S07)."""
    found = await SUGGESTIONS.where(
        transaction,
        "activity_id = $1 AND state IN ('ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED')"
        " ORDER BY id FOR UPDATE",
        activity.id,
    )
    answered = await SUGGESTION.move_all(
        transaction,
        found,
        step="answer",
        each=lambda one: {"answer": _in_words(one)},
        answered_at=act.now,
        stands_since=act.now,
        entered_at=act.now,
    )
    events = [
        SUGGESTION.told(one, SuggestionEvents.ANSWERED, {"outcome": one.outcome})
        for one in answered
    ]
    await act.record(transaction, *events)


def _in_words(suggestion: SuggestionFacts) -> str:
    outcome = suggestion.outcome
    word = "" if outcome is None else outcome.zh
    return f"{word}：{suggestion.reason}" if suggestion.reason else word
