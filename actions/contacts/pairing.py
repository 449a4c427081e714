"""Deputy directors are paired with deputy mayors (WS/29a)."""

from typing import Annotated
from uuid import UUID

from actions.making import Making
from actions.moving import Moving
from actions.people.ending import Ending
from domain.contacts.events import PairingEvents
from domain.contacts.pairing import (
    PAIRING_WORKFLOW,
    DeputyDirectorId,
    DeputyMayorId,
    PairingFacts,
    why_pair_is_refused,
)
from domain.contacts.permissions import ContactPermission as P
from domain.contacts.problems import ContactCode
from domain.declared.marks import Ref
from domain.gate import refuses_with
from domain.people.dated import (
    FirstDay,
    LastDay,
    why_end_is_refused,
    why_overlap_is_refused,
    why_span_is_refused,
)
from domain.people.problems import PeopleCode
from domain.problems import Problem, ProblemCode
from store.contacts.rows import PAIRINGS
from store.database import Transaction
from store.people.rows import POSTS

PAIRING: Moving[PairingFacts] = Moving(
    name="Pairing",
    rows=PAIRINGS,
    workflow=PAIRING_WORKFLOW,
    sees=P.CONTACT_READ,
    clause="WS/29a",
)


@refuses_with(
    ContactCode.NOT_A_DEPUTY_DIRECTOR,
    ContactCode.NOT_A_DEPUTY_MAYOR,
    PeopleCode.TIMES_OVERLAP,
    ProblemCode.VALUE_INVALID,
)
async def why_pairing_is_refused(
    transaction: Transaction, new: PairingFacts
) -> tuple[Problem, ...]:
    """Its days, its two posts, and whether the deputy mayor has somebody already."""
    mine = "deputy_mayor_id = $1 AND id <> $2 FOR UPDATE"
    others = await PAIRINGS.where(transaction, mine, new.deputy_mayor_id, new.id)
    return (
        *why_span_is_refused(new),
        *why_pair_is_refused(
            new,
            of_director=await POSTS.where(transaction, "person_id = $1", new.deputy_director_id),
            of_mayor=await POSTS.where(transaction, "person_id = $1", new.deputy_mayor_id),
        ),
        *why_overlap_is_refused(new, others, path="deputyMayorId", clause="WS/29a"),
    )


class PairDeputies(
    Making,
    of=PAIRING,
    by=P.CONTACT_RECORD,
    tells=PairingEvents.MADE,
    done="DeputiesPaired",
    puts=("deputy_director_id", "deputy_mayor_id", "valid_from"),
    form=("建立对接", "Pair"),
    checked=why_pairing_is_refused,
):
    """Pair a deputy director of the Government Office with a deputy mayor, from a day on.

    Clause: WS/29a.
    """

    deputy_director_id: DeputyDirectorId
    deputy_mayor_id: DeputyMayorId
    valid_from: FirstDay
    valid_to: LastDay | None = None


class EndPairing(
    Ending,
    of=PAIRING,
    tells=PairingEvents.ENDED,
    puts=("valid_to",),
    form=("结束对接", "End"),
    weighed=why_end_is_refused,
):
    """Say until when two are a pair; the day before the first one says that they never were."""

    pairing_id: Annotated[UUID, Ref("Pairing", is_looked_up=False), "Id of the pair."]
