"""The obligation that an act is about, by its key, and what was entered about it (WS/28a)."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from actions.act import Act
from actions.moving import Moving
from actions.stepping import Stepping
from domain.declared.marks import AsGiven, Label, Ref
from domain.obligations.keys import ObligationKey, obligation_key
from domain.obligations.permissions import ObligationPermission
from domain.obligations.problems import ObligationCode
from domain.obligations.records import AttestationFacts, WaiverFacts
from domain.obligations.workflows import ATTESTATION_WORKFLOW, WAIVER_WORKFLOW
from domain.outcomes import Refused
from domain.people.viewer import may
from domain.permissions import Permission
from domain.problems import ProblemCode, problem
from store.database import Transaction
from store.obligations.rows import ATTESTATIONS, WAIVERS, Owed, owed_by

KeyGiven = Annotated[
    str, AsGiven(), Label("责任", "Obligation"), "Key of the obligation, as its list tells it."
]

WAIVER: Moving[WaiverFacts] = Moving(
    name="Waiver",
    rows=WAIVERS,
    workflow=WAIVER_WORKFLOW,
    sees=ObligationPermission.OBLIGATION_READ,
    clause="WS/28a",
)
ATTESTATION: Moving[AttestationFacts] = Moving(
    name="Attestation",
    rows=ATTESTATIONS,
    workflow=ATTESTATION_WORKFLOW,
    sees=ObligationPermission.OBLIGATION_READ,
    clause="WS/28a",
)

PATH = ("obligationKey",)
FINDING_REFUSES = frozenset({ObligationCode.OBLIGATION_UNKNOWN, ProblemCode.NOT_PERMITTED})


@dataclass(frozen=True, slots=True)
class Found:
    """An obligation that there is."""

    key: ObligationKey
    owed: Owed


async def obligation_for(
    act: Act, transaction: Transaction, text: str, *, by: Permission
) -> Found | Refused:
    """The obligation, for whoever sees it and may do this to its unit's."""
    key = obligation_key(text)
    owed = None if key is None else await owed_by(transaction, key)
    if key is None or owed is None:
        return Refused((problem(ObligationCode.OBLIGATION_UNKNOWN, path=PATH),))
    if not may(act.viewer, ObligationPermission.OBLIGATION_READ, unit_id=owed.unit_id):
        return Refused((problem(ObligationCode.OBLIGATION_UNKNOWN, path=PATH),))
    if not may(act.viewer, by, unit_id=owed.unit_id):
        return Refused((problem(ProblemCode.NOT_PERMITTED),))
    return Found(key, owed)


class OfWaiver(Stepping, of=WAIVER):
    """What is done with a waiver."""

    waiver_id: Annotated[UUID, Ref("Waiver", is_looked_up=False), "Id of the waiver."]


class OfAttestation(Stepping, of=ATTESTATION):
    """What is done with an attestation."""

    attestation_id: Annotated[
        UUID, Ref("Attestation", is_looked_up=False), "Id of the attestation."
    ]
