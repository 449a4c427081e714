"""What a kind of activity asks for beyond what all do; each kind says it among its facts."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from domain.activities.facts import ActivityFacts
from domain.activities.states import ActivityKind
from domain.declared.kinds import code_of, kinds_declared


@dataclass(frozen=True, slots=True)
class Asks:
    """Clauses: by which three or more are invited, by which a leader of the district holds it."""

    invitees: str | None = None
    leader: str | None = None


NOTHING = Asks()


def asks_of(kind: ActivityKind) -> Asks:
    """What an activity of this kind asks for."""
    return _asks()[kind.value]


@cache
def _asks() -> Mapping[str, Asks]:
    return {
        code_of(facts): getattr(facts, "ASKS", NOTHING)
        for facts in kinds_declared()
        if issubclass(facts, ActivityFacts)
    }
