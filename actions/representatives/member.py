"""A member of the delegation as acts hold and move him (FS/2.2, FS/2.3)."""

from dataclasses import replace
from typing import Annotated
from uuid import UUID

from actions.act import Act
from actions.moving import Moving
from actions.stepping import Stepping
from domain.declared.marks import Ref
from domain.instants import local_date
from domain.representatives.draw import times_at_entry
from domain.representatives.facts import RepresentativeFacts, SuspensionFacts
from domain.representatives.membership import MEMBERSHIP_WORKFLOW, MembershipFacts
from domain.representatives.permissions import RepresentativePermission as P
from store.database import Transaction
from store.representatives.reads import attested, term_state, times_of, times_of_category
from store.representatives.rows import REPRESENTATIVES, SUSPENSIONS
from store.representatives.writes import close_suspensions


async def _gates(transaction: Transaction, member: RepresentativeFacts) -> MembershipFacts:
    return MembershipFacts(
        await attested(transaction, member.id), await term_state(transaction, member.term_id)
    )


REPRESENTATIVE: Moving[RepresentativeFacts] = Moving(
    name="Representative",
    rows=REPRESENTATIVES,
    workflow=MEMBERSHIP_WORKFLOW,
    sees=P.REPRESENTATIVE_RECORD_READ,
    clause="FS/2.2a",
    gates=_gates,
)

RepresentativeId = Annotated[
    UUID, Ref("Representative", is_looked_up=False), "Id of the representative."
]


class OfRepresentative(Stepping, of=REPRESENTATIVE):
    """What is done with a member, or with who is to be one."""

    representative_id: RepresentativeId


async def count_from_the_least(
    act: Act, transaction: Transaction, member: RepresentativeFacts
) -> None:
    """Who joins or comes back is drawn as one who was there: see `times_at_entry`."""
    others = await times_of_category(transaction, member.category, but=member.id)
    lacking = times_at_entry(others) - await times_of(transaction, member.id)
    if lacking > 0:
        counted = replace(member, times_before=member.times_before + lacking)
        await REPRESENTATIVES.change(transaction, member, counted)


async def rest(act: Act, transaction: Transaction, member: RepresentativeFacts) -> None:
    """Keep since when and why a membership rests."""
    suspension = SuspensionFacts(
        id=act.new_id(),
        representative_id=member.id,
        reason=member.reason or "",
        since_on=local_date(member.stands_since),
    )
    await SUSPENSIONS.insert(transaction, suspension)


async def rest_no_longer(act: Act, transaction: Transaction, member: RepresentativeFacts) -> None:
    """Keep until when a membership rested."""
    await close_suspensions(transaction, member.id, on=local_date(member.stands_since))


async def come_back(act: Act, transaction: Transaction, member: RepresentativeFacts) -> None:
    """It goes on."""
    await rest_no_longer(act, transaction, member)
    await count_from_the_least(act, transaction, member)
