"""What Python works out of obligations: a reason in words."""

from domain.obligations.reasons import reasons
from schema.worked import Working, works_out
from store.obligations.readable import DUTY_RECORD, ReasonGiven


@works_out(DUTY_RECORD)
def reason_text(given: ReasonGiven, working: Working) -> str | None:
    """Why it does not count, in the language asked for; null when it does."""
    if given.reason is None:
        return None
    known = reasons().get(given.reason)
    return given.reason if known is None else working.say(known.zh, known.en)
