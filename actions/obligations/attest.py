"""What no record of the product shows is attested, with where it stands (WS/28b)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.obligations.obligation import (
    ATTESTATION,
    FINDING_REFUSES,
    PATH,
    KeyGiven,
    OfAttestation,
    obligation_for,
)
from domain.declared.marks import Form, Label, NotAfter, Shows, line
from domain.instants import local_date
from domain.obligations.attested import KIND
from domain.obligations.claims import ClaimBounds
from domain.obligations.events import AttestationEvents
from domain.obligations.gathered import duties
from domain.obligations.permissions import ObligationPermission
from domain.obligations.problems import ObligationCode
from domain.obligations.records import AttestationFacts, EntryState, Withdrawal
from domain.outcomes import Refused
from domain.problems import problem
from store.database import Transaction
from store.obligations.rows import ATTESTATIONS


@dataclass(frozen=True, slots=True, kw_only=True)
class AttestObligation:
    """Say that something was done which no record shows."""

    FORM: ClassVar = Form("提交佐证", "Attest")

    obligation_key: KeyGiven
    claimed_on: Annotated[
        date,
        NotAfter(),
        Label(
            "完成日期",
            "Done on",
            help_zh="实际完成的日期；录入时间由系统记录，不能倒填。",
            help_en="When it was done. When it was entered is written down by the server.",
        ),
        "The day on which it was done.",
    ]
    what: Annotated[str, line(200), Label("内容", "What"), "What was done, in a line."]
    reference: Annotated[
        str,
        line(200),
        Label(
            "佐证材料", "File", help_zh="文号或文件编号。", help_en="A document's or file's number."
        ),
        "Where it stands: a document's number or a file's.",
    ]


@dataclass(frozen=True, slots=True)
class ObligationAttested:
    """It was entered, with the instant of the entry."""

    attestation_id: Annotated[UUID, Shows("Attestation"), "The attestation."]


@acting(
    permission=ObligationPermission.OBLIGATION_ATTEST,
    refuses=FINDING_REFUSES | {ObligationCode.COUNTED_FROM_RECORDS, ObligationCode.OUTSIDE_PERIOD},
)
async def attest_obligation(
    act: Act, transaction: Transaction, asked: AttestObligation
) -> ObligationAttested | Refused:
    """Say that something was done which no record shows, with where it stands.

    Clause: WS/28b.
    """
    found = await obligation_for(
        act, transaction, asked.obligation_key, by=ObligationPermission.OBLIGATION_ATTEST
    )
    if isinstance(found, Refused):
        return found
    duty = duties()[found.key.duty]
    if not any(way.of.startswith(KIND) for way in duty.ways):
        return Refused((problem(ObligationCode.COUNTED_FROM_RECORDS, path=PATH),))
    bounds = ClaimBounds(
        shown_from=found.owed.shown_from,
        shown_to=found.owed.shown_to,
        last_on=found.owed.last_on,
        is_due_later=duty.due is not None,
    )
    counts_on = bounds.counts_on(asked.claimed_on)
    if counts_on is None:
        last = local_date(act.now) if bounds.is_due_later else bounds.shown_to
        outside = problem(
            ObligationCode.OUTSIDE_PERIOD,
            path=("claimedOn",),
            first=bounds.shown_from.isoformat(),
            last=last.isoformat(),
        )
        return Refused((outside,))
    attestation = AttestationFacts(
        id=act.new_id(),
        state=EntryState.STANDING,
        duty=found.key.duty,
        subject_id=found.key.subject_id,
        unit_id=found.owed.unit_id,
        claimed_on=asked.claimed_on,
        counts_on=counts_on,
        what=asked.what,
        reference=asked.reference,
        entered_at=act.now,
        entered_by_id=act.viewer.person_id,
    )
    await ATTESTATIONS.insert(transaction, attestation)
    told = {"duty": attestation.duty, "claimedOn": attestation.claimed_on}
    await act.record(transaction, ATTESTATION.told(attestation, AttestationEvents.ENTERED, told))
    return ObligationAttested(attestation.id)


class WithdrawAttestation(
    OfAttestation,
    tells=AttestationEvents.WITHDRAWN,
    puts=("duty", "claimed_on"),
    done="AttestationWithdrawn",
    form=("撤回佐证", "Take it back"),
    stamps="withdrawn_at",
):
    """Take an attestation back; it no longer counts, and stays readable with the reason.

    Clause: WS/28b.
    """

    withdrawal: Withdrawal
