"""The broken street lamp as acts hold and move it (OP/82a)."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from actions.moving import Moving
from domain.declared.marks import Ref, Shows
from domain.lamps.facts import LampFacts
from domain.lamps.rules import LAMP_WORKFLOW
from domain.people.permissions import Permission
from store.database import Transaction
from store.lamps.rows import LAMPS


async def _gates(_transaction: Transaction, lamp: LampFacts) -> LampFacts:
    return lamp


LAMP: Moving[LampFacts] = Moving(
    name="StreetLamp",
    rows=LAMPS,
    workflow=LAMP_WORKFLOW,
    sees=Permission.SENTIMENT_READ,
    clause="OP/82a",
    gates=_gates,
)

LampId = Annotated[UUID, Ref("StreetLamp", is_looked_up=False), "Id of the lamp."]


@dataclass(frozen=True, slots=True)
class LampShown:
    """The lamp, as it stands after the act."""

    lamp_id: Annotated[UUID, Shows("StreetLamp"), "The lamp."]
