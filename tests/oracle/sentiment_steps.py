"""Which steps may be taken with a sentiment event now, over rows (OP/61a, OP/64a)."""

from domain.clocks.kinds import CLOCK_KINDS
from domain.clocks.problems import ClockCode
from domain.problems import Named, ProblemCode, problem
from domain.sentiment.permissions import SentimentPermission
from tests.oracle.eyes import Eyes, Thing
from tests.oracle.rows import Row
from tests.oracle.taking_back import problem_thing

NOT_CLOSED = ("COLLECTED", "ASSESSED", "HANDLED", "RESPONDED")
STEPS = (
    ("classifySentimentEvent", SentimentPermission.SENTIMENT_CLASSIFY, NOT_CLOSED),
    ("assessSentimentEvent", SentimentPermission.SENTIMENT_ASSESS, ("COLLECTED",)),
    ("handleSentimentEvent", SentimentPermission.SENTIMENT_HANDLE, ("ASSESSED",)),
    ("publishRelease", SentimentPermission.RELEASE_PUBLISH, NOT_CLOSED),
    ("holdPressConference", SentimentPermission.PRESS_CONFERENCE_HOLD, NOT_CLOSED),
    ("closeSentimentEvent", SentimentPermission.SENTIMENT_CLOSE, ("RESPONDED",)),
)
STATES = {
    "COLLECTED": Named("已收集", "collected"),
    "ASSESSED": Named("已研判", "assessed"),
    "HANDLED": Named("已处置", "handled"),
    "RESPONDED": Named("已回应", "responded"),
    "CLOSED": Named("已办结", "closed"),
}


def allowed_steps(eyes: Eyes, row: Row) -> list[Thing]:
    """Each of the six, with what speaks against it."""
    found = []
    for mutation, permission, states in STEPS:
        against = []
        if not eyes.reaches(permission, unit=row["unit_id"]):
            against.append(problem(ProblemCode.NOT_PERMITTED))
        else:
            if row["state"] not in states:
                named = STATES[row["state"]]
                against.append(problem(ProblemCode.STATE_ORDER, clause="OP/61a", state=named))
            if mutation == "closeSentimentEvent" and (waiting := _waiting(eyes, row)):
                against.append(problem(ClockCode.CLOCKS_OPEN, clause="OP/64a", clocks=waiting))
        shown = {
            "mutation": mutation,
            "isAllowed": not against,
            "problems": [problem_thing(eyes, one) for one in against],
        }
        found.append(Thing("AllowedStep", shown))
    return found


def _waiting(eyes: Eyes, row: Row) -> Named | None:
    """The clocks that wait, of an event that runs under clocks."""
    if not row["is_urgent"] and row["level"] not in ("EXTRAORDINARY", "MAJOR"):
        return None
    names = sorted(
        one["kind"]
        for one in eyes.rows.of("deadline", "stream", f"sentiment_event:{row['id']}")
        if one["state"] in ("RUNNING", "PAUSED", "OVERTIME", "MISSED")
    )
    kinds = [CLOCK_KINDS[name] for name in names]
    if not kinds:
        return None
    return Named("、".join(one.zh for one in kinds), "; ".join(one.en for one in kinds))
