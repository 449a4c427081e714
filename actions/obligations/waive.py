"""An obligation need not be met, or has to be after all; with who said so, and why (T11)."""

from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.obligations.obligation import (
    FINDING_REFUSES,
    PATH,
    WAIVER,
    KeyGiven,
    OfWaiver,
    obligation_for,
)
from domain.declared.marks import Form, Label, Shows, Text
from domain.obligations.events import WaiverEvents
from domain.obligations.permissions import ObligationPermission
from domain.obligations.problems import ObligationCode
from domain.obligations.records import EntryState, WaiverFacts, Withdrawal
from domain.outcomes import Refused
from domain.problems import problem
from store.database import Transaction
from store.obligations.clock import hold_ledger
from store.obligations.rows import WAIVERS, is_waived


@dataclass(frozen=True, slots=True, kw_only=True)
class WaiveObligation:
    """Say that an obligation need not be met."""

    FORM: ClassVar = Form("免予考核", "Waive")

    obligation_key: KeyGiven
    reason: Annotated[str, Text(500), Label("理由", "Reason"), "Why it need not be met."]


@dataclass(frozen=True, slots=True)
class ObligationWaived:
    """The obligation need not be met."""

    waiver_id: Annotated[UUID, Shows("Waiver"), "The waiver."]


@acting(
    permission=ObligationPermission.OBLIGATION_WAIVE,
    refuses=FINDING_REFUSES | {ObligationCode.ALREADY_WAIVED},
)
async def waive_obligation(
    act: Act, transaction: Transaction, asked: WaiveObligation
) -> ObligationWaived | Refused:
    """Say that an obligation need not be met, with the reason.

    Clause: WS/28a.
    """
    found = await obligation_for(
        act, transaction, asked.obligation_key, by=ObligationPermission.OBLIGATION_WAIVE
    )
    if isinstance(found, Refused):
        return found
    await hold_ledger(transaction)
    if await is_waived(transaction, found.key):
        return Refused((problem(ObligationCode.ALREADY_WAIVED, path=PATH),))
    waiver = WaiverFacts(
        id=act.new_id(),
        state=EntryState.STANDING,
        duty=found.key.duty,
        subject_id=found.key.subject_id,
        first_on=found.key.first_on,
        unit_id=found.owed.unit_id,
        reason=asked.reason,
        granted_by_id=act.viewer.person_id,
        granted_at=act.now,
    )
    await WAIVERS.insert(transaction, waiver)
    told = {"duty": waiver.duty, "firstOn": waiver.first_on}
    await act.record(transaction, WAIVER.told(waiver, WaiverEvents.GRANTED, told))
    return ObligationWaived(waiver.id)


class WithdrawWaiver(
    OfWaiver,
    tells=WaiverEvents.WITHDRAWN,
    puts=("duty", "first_on"),
    done="WaiverWithdrawn",
    form=("撤销免予考核", "Take back the waiver"),
    stamps="withdrawn_at",
):
    """Take a waiver back: the obligation has to be met after all, by the time it was due.

    Clause: WS/28a.
    """

    withdrawal: Withdrawal
