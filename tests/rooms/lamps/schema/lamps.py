"""What Python works out of broken street lamps."""

from domain.lamps.facts import LampFacts
from domain.lamps.rules import LAMP_WORKFLOW
from schema.steps import AllowedStep, looked_at
from schema.steps import allowed_steps as allowed
from schema.worked import Working, works_out
from store.lamps.readable import STREET_LAMP


@works_out(STREET_LAMP, needs=looked_at(LAMP_WORKFLOW))
def allowed_steps(lamp: LampFacts, working: Working) -> list[AllowedStep]:
    """What may be done with it now, and what you may not, with the reasons."""
    return allowed(LAMP_WORKFLOW, lamp, lamp, working)
