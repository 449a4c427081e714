"""Which declared things carry which clause, found where the rooms declare them."""

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from actions.offered import acts
from domain.clause_marks import RULES_BY_CLAUSE
from domain.clauses.carriers import Carrier, CarrierKind
from domain.clauses.register import Clause as ClauseFact
from domain.clocks.kinds import CLOCK_KINDS
from domain.declared.marks import Form
from domain.declared.parts import camel
from domain.obligations.attested import KIND
from domain.obligations.gathered import duties
from domain.rooms import all_modules
from domain.workflow import Workflow
from schema.clauses import Clause

Cited = Iterator[tuple[str, Carrier]]


def clause_shown(fact: ClauseFact) -> Clause:
    """A clause as clients see it, with what carries it."""
    return Clause.of(fact, carriers().get(fact.id, ()))


@cache
def carriers() -> Mapping[str, tuple[Carrier, ...]]:
    """What carries each clause that anything carries, in the order of the kinds."""
    found: dict[str, dict[Carrier, None]] = {}
    for cited in (_duties(), _clocks(), _steps(), _acts(), _rules()):
        for clause, carrier in cited:
            found.setdefault(clause, {})[carrier] = None
    return MappingProxyType({clause: tuple(some) for clause, some in found.items()})


def _duties() -> Cited:
    for one in duties().values():
        is_attested = all(way.of.startswith(KIND) for way in one.ways)
        kind = CarrierKind.ATTESTED if is_attested else CarrierKind.DUTY
        for clause in (one.clause, *one.also):
            yield clause, Carrier(kind=kind, name=one.key, zh=one.zh, en=one.title_en)


def _clocks() -> Cited:
    for one in CLOCK_KINDS.values():
        if one.clause is not None:
            words = one.label
            yield (
                one.clause,
                Carrier(kind=CarrierKind.CLOCK, name=one.name, zh=words.zh, en=words.en),
            )


def _steps() -> Cited:
    for module in all_modules("domain"):
        for one in vars(module).values():
            if isinstance(one, Workflow):
                for step in one.steps.values():
                    if step.clause is not None:
                        name = f"{one.kind}.{step.name}"
                        yield step.clause, Carrier(kind=CarrierKind.STEP, name=name)


def _acts() -> Cited:
    for name, act in sorted(acts().items()):
        form: Form | None = getattr(act.asked, "FORM", None)
        carrier = Carrier(
            kind=CarrierKind.ACT,
            name=camel(name),
            zh=None if form is None else form.zh,
            en=act.text if form is None else form.en,
        )
        for clause in act.clauses:
            if act.is_offered:
                yield clause, carrier


def _rules() -> Cited:
    """Rules are marked when their modules are loaded, which acts and workflows see to."""
    for clause, names in sorted(RULES_BY_CLAUSE.items()):
        for name in sorted(names):
            yield clause, Carrier(kind=CarrierKind.RULE, name=name)
