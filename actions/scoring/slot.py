"""A unit's slot as acts hold it, and what they are asked and answer (FS/3.4d-f)."""

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar
from uuid import UUID

from actions.act import Act
from actions.asking import in_form
from domain.declared.marks import Label, Ref, Shows, Text
from domain.outcomes import Refused
from domain.permissions import Permission
from domain.problems import Code, ProblemCode, problem
from domain.scoring.corrections import ends_corrections
from domain.scoring.counting import fewest_scores
from domain.scoring.events import SlotEvents
from domain.scoring.facts import SessionFacts, SlotFacts
from domain.scoring.permissions import ScoringPermission
from domain.scoring.problems import ScoringCode
from domain.scoring.slot_workflow import SLOT_WORKFLOW, SlotGateFacts
from store.database import Transaction
from store.events.log import NewEvent
from store.scoring.ballots import have_corrections_ended
from store.scoring.writes import running_slots, scores_so_far, slot_for_update

REFUSES = frozenset({ProblemCode.NOT_FOUND, ProblemCode.STATE_ORDER, ScoringCode.SESSION_NOT_OPEN})

SlotId = Annotated[UUID, Ref("Slot", is_looked_up=False), "Id of the slot."]
Reason = Annotated[str, Text(500), Label("理由", "Reason"), "Why, at most 500 characters."]

HeldSlot = tuple[SessionFacts, SlotFacts]


@dataclass(frozen=True, slots=True)
class MoveSlot:
    """A step of a slot."""

    INPUT: ClassVar[str] = "SlotInput"

    slot_id: SlotId


@dataclass(frozen=True, slots=True)
class SlotWithReason:
    """Mend something of a slot, and why."""

    INPUT: ClassVar[str] = "MendSlotInput"

    slot_id: SlotId
    reason: Reason


@dataclass(frozen=True, slots=True)
class SlotShown:
    """The slot, as it stands after the act."""

    slot_id: Annotated[UUID, Shows("Slot"), "The slot."]


@dataclass(frozen=True, slots=True)
class SlotHold:
    """Holds a slot with its session, both locked; fulfils `actions.acting.Hold`.

    With a `step` of the slot's workflow everything that refuses it is told. Where that `asks_urn`,
    an input whose form is refused is told its form alone: no answer of the urn's goes with it.
    Raises CorrectionsOpenError where it would be asked too soon.
    """

    step: str | None = None
    refuses: frozenset[Code] = REFUSES
    asks_urn: bool = False
    path: str = "slotId"
    by: Permission = ScoringPermission.SESSION_RUN

    async def __call__(self, act: Act, transaction: Transaction, asked: Any) -> HeldSlot | Refused:
        """The session and the slot."""
        found = await slot_for_update(transaction, asked.slot_id)
        if found is None:
            return Refused((problem(ProblemCode.NOT_FOUND, path=(self.path,)),))
        session, slot = found
        if self.step is None or (self.asks_urn and is_form_refused(act, asked)):
            return found
        fewest = fewest_scores(session.counting_rule, smallest_group=act.rules.smallest_group)
        if self.asks_urn and ends_corrections(session, slot, fewest_scores=fewest):
            await _stop_unless_ended(transaction, slot.id)
        running = await running_slots(transaction, session.id)
        problems = SLOT_WORKFLOW.why_refused(
            self.step,
            state=slot.state,
            facts=SlotGateFacts(
                session_state=session.state,
                is_another_running=bool(running - {slot.id}),
                ended_at=slot.ended_at,
                ballots=slot.ballots_so_far,
                quorum=session.quorum,
                scores=await scores_so_far(transaction, slot.id),
                fewest_scores=fewest,
            ),
        )
        return Refused(problems) if problems else found


class CorrectionsOpenError(Exception):
    """The urn would be asked while its ballots may still be corrected; they are to end first."""


async def _stop_unless_ended(transaction: Transaction, slot_id: UUID) -> None:
    if not await have_corrections_ended(transaction, slot_id):
        raise CorrectionsOpenError


ANY_SLOT = SlotHold(refuses=frozenset({ProblemCode.NOT_FOUND}))
"""A slot in whatever state; the story judges it."""


def slot_at(step: str, *more: Code, asks_urn: bool = False) -> SlotHold:
    """A slot that a step of its workflow may be taken with; `more` are codes of its gates."""
    return SlotHold(step, REFUSES | frozenset(more), asks_urn=asks_urn)


def is_form_refused(act: Act, asked: object) -> bool:
    """Whether the act's frame refuses the input before any story is told."""
    return bool(act.unread or in_form(asked, act.now)[1])


def slot_event(
    session: SessionFacts, slot: SlotFacts, kind: SlotEvents, **payload: object
) -> NewEvent:
    """An event of a slot, told in its session's stream."""
    return NewEvent(
        session.stream,
        kind,
        ScoringPermission.SESSION_READ,
        {"slotId": slot.id, "unitId": slot.unit_id, **payload},
        clause="FS/3.4d",
    )
