"""The four criteria are attested one by one, each on a basis of its own (FS/2.2a-d)."""

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.dated import told_late
from actions.representatives.member import REPRESENTATIVE, RepresentativeId
from domain.declared.entries import ActedAt, Reason
from domain.declared.marks import Form, Label, Shows, line
from domain.outcomes import Refused
from domain.problems import ProblemCode, problem
from domain.representatives.criteria import CRITERIA, Criterion
from domain.representatives.events import RepresentativeEvents
from domain.representatives.facts import AttestationFacts, RepresentativeFacts
from store.database import Transaction
from store.representatives.rows import ATTESTATIONS

Which = Annotated[Criterion, Label("条件", "Criterion"), "Which of the four."]


@dataclass(frozen=True, slots=True, kw_only=True)
class AttestCriterion:
    """Attest that a nominee meets one of the four criteria."""

    FORM: ClassVar = Form("确认条件", "Attest a criterion")

    representative_id: RepresentativeId
    criterion: Which
    basis: Annotated[
        str, line(500), Label("依据", "Basis"), "On what it rests, e.g. who was asked."
    ]
    acted_at: ActedAt = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionAttested:
    """The criterion is attested."""

    representative_id: Annotated[UUID, Shows("Representative"), "The representative."]


@acting(
    holds=REPRESENTATIVE.at("attest", AttestCriterion),
    refuses=frozenset({ProblemCode.DUPLICATE}),
)
async def attest_criterion(
    act: Act, transaction: Transaction, asked: AttestCriterion, member: RepresentativeFacts
) -> CriterionAttested | Refused:
    """Attest that a nominee meets one of the four criteria, and on what that rests.

    Clause: FS/2.2a, FS/2.2b, FS/2.2c, FS/2.2d.
    """
    if await _standing(transaction, member.id, asked.criterion):
        told = problem(ProblemCode.DUPLICATE, path=("criterion",), what=asked.criterion.named)
        return Refused((told,))
    attestation = AttestationFacts(
        id=act.new_id(),
        representative_id=member.id,
        criterion=asked.criterion,
        basis=asked.basis,
        attested_at=asked.acted_at or act.now,
        entered_at=act.now,
    )
    await ATTESTATIONS.insert(transaction, attestation)
    await _tell(act, transaction, member, RepresentativeEvents.ATTESTED, asked)
    return CriterionAttested(representative_id=member.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawCriterion:
    """Withdraw what was attested of a nominee."""

    FORM: ClassVar = Form("撤回确认", "Withdraw an attestation")

    representative_id: RepresentativeId
    criterion: Which
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionWithdrawn:
    """The criterion is attested no longer."""

    representative_id: Annotated[UUID, Shows("Representative"), "The representative."]


@acting(holds=REPRESENTATIVE.at("doubt", WithdrawCriterion))
async def withdraw_criterion(
    act: Act, transaction: Transaction, asked: WithdrawCriterion, member: RepresentativeFacts
) -> CriterionWithdrawn | Refused:
    """Withdraw what was attested of a nominee; it stays on record, with why.

    Clause: FS/2.2a, FS/2.2b, FS/2.2c, FS/2.2d.
    """
    standing = await _standing(transaction, member.id, asked.criterion)
    if not standing:
        return Refused((problem(ProblemCode.NOT_FOUND, path=("criterion",)),))
    (before,) = standing
    after = replace(before, withdrawn_at=act.now, withdrawn_reason=asked.reason)
    await ATTESTATIONS.change(transaction, before, after)
    await _tell(act, transaction, member, RepresentativeEvents.DOUBTED, asked)
    return CriterionWithdrawn(representative_id=member.id)


async def _standing(
    transaction: Transaction, representative_id: UUID, criterion: Criterion
) -> tuple[AttestationFacts, ...]:
    return await ATTESTATIONS.where(
        transaction,
        "representative_id = $1 AND criterion = $2 AND withdrawn_at IS NULL",
        representative_id,
        criterion.value,
    )


async def _tell(
    act: Act,
    transaction: Transaction,
    member: RepresentativeFacts,
    kind: RepresentativeEvents,
    asked: AttestCriterion | WithdrawCriterion,
) -> None:
    payload = {**told_late(asked), "code": member.code, "criterion": asked.criterion.value}
    told = REPRESENTATIVE.told(member, kind, payload, clause=CRITERIA[asked.criterion])
    await act.record(transaction, told)
