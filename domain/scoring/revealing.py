"""When a unit's average becomes known to the hall, slot by slot.

A session reveals each average as its scoring closes (`PER_SLOT`), or, where the office holds it
back, when the office says so; or all of them with the published results (`AT_END`).
"""

from datetime import datetime

from domain.clause_marks import clause
from domain.problems import Problem
from domain.scoring.facts import SessionFacts, SlotFacts
from domain.scoring.slot_workflow import SLOT_WORKFLOW, SlotGateFacts
from domain.scoring.states import Reveal, SlotState


def is_held_back(session: SessionFacts, slot: SlotFacts) -> bool:
    """Whether the office has still to say that the slot's average may be seen."""
    return session.hold_reveal and slot.revealed_at is None


def is_revealed(session: SessionFacts, slot: SlotFacts) -> bool:
    """Whether the slot's average, or that there is none, was shown to the hall by itself.

    What was published with all results is another matter.
    """
    return revealed_at(session, slot) is not None


def revealed_at(session: SessionFacts, slot: SlotFacts) -> datetime | None:
    """Since when the hall may see the slot's average; nothing while it may not."""
    if slot.state is not SlotState.SCORED or session.reveal is not Reveal.PER_SLOT:
        return None
    return slot.revealed_at if session.hold_reveal else slot.scoring_closed_at


@clause("FS/3.4f")
def why_reveal_is_refused(session: SessionFacts, slot: SlotFacts) -> tuple[Problem, ...]:
    """Why an average cannot be revealed now.

    Clause: FS/3.4f.
    """
    is_shown = session.is_published or is_revealed(session, slot)
    facts = SlotGateFacts(session.state, reveal=session.reveal, is_shown=is_shown)
    return SLOT_WORKFLOW.why_refused("reveal", state=slot.state, facts=facts)
