"""What in the product carries a clause: declared things that cite it, never a list of their own."""

from dataclasses import dataclass

from domain.declared.worded import Worded


class CarrierKind(Worded, public="ClauseCarrierKind"):
    """What carries a clause."""

    DUTY = "DUTY", "责任", "a duty of the ledger, counted from records"
    ATTESTED = "ATTESTED", "佐证责任", "a duty of the ledger that is attested: no records show it"
    CLOCK = "CLOCK", "期限", "a clock with its milestones"
    STEP = "STEP", "流程步骤", "a step of a workflow"
    ACT = "ACT", "办理", "a mutation"
    RULE = "RULE", "规则", "a rule that refuses, counts or computes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrier:
    """One declared thing that cites a clause; `zh` and `en` are its words, where it has some."""

    kind: CarrierKind
    name: str
    zh: str | None = None
    en: str | None = None
