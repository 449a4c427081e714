"""Instructions of three leaders in every state, answered and not, with a last day and without."""

from domain.instants import A_DAY
from domain.instructions.states import InstructionState
from domain.people.district import seed
from tests.oracle.worlds.drawing import NOON, Drawing

INSTRUCTIONS = 40
DAYS = (NOON.date() - A_DAY, NOON.date())


def draw(drawn: Drawing) -> None:
    """Each state in turn."""
    leaders = [seed.seed_id("person", code) for code in ("L-MAYOR", "L-DM1", "L-DM2")]
    states = tuple(InstructionState)
    for number in range(INSTRUCTIONS):
        drawn.with_id(
            "instruction",
            leader_id=drawn.pick(leaders),
            title=drawn.text()[:200],
            text=drawn.text(),
            written_on=drawn.maybe(drawn.text()[:200]),
            # Of few days, so that some are equal.
            given_on=drawn.pick(DAYS),
            due_on=drawn.maybe(drawn.pick(DAYS)),
            state=states[number % len(states)].value,
            stands_since=drawn.instant(),
            entered_at=drawn.instant(),
            answer=drawn.maybe(drawn.text()),
            answered_at=drawn.maybe(drawn.instant()),
            opinion=drawn.maybe(drawn.text()),
            reason=drawn.maybe(drawn.text()),
        )
