"""What Python works out of sentiment events."""

from domain.sentiment.rules import SENTIMENT_WORKFLOW, SentimentGates, runs_under_clocks
from schema.steps import AllowedStep, looked_at
from schema.steps import allowed_steps as allowed
from schema.worked import Working, works_out
from store.sentiment.readable import SENTIMENT_EVENT, EventToMove


@works_out(SENTIMENT_EVENT, needs=looked_at(SENTIMENT_WORKFLOW))
def allowed_steps(given: EventToMove, working: Working) -> list[AllowedStep]:
    """What may be done with it now, and what you may not, with the reasons."""
    event = given.event
    runs = runs_under_clocks(event.level, is_urgent=event.is_urgent)
    gates = SentimentGates(given.waiting if runs else ())
    return allowed(SENTIMENT_WORKFLOW, event, gates, working)
