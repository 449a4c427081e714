"""One SQL statement while it is being written: parameters, aliases, the viewer's scopes."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from domain.instants import local_date
from domain.permissions import Permission, Scope
from store.reading.asked import ArgumentRefusedError, Asked, Asking, Given, Variables
from store.reading.declare import Live, Worked
from store.reading.roots import NumberAsked

_PLACEHOLDER = re.compile(r"\$(\d+)")

Binder = Callable[[Asking], object]

NOW, TODAY = "\x01now\x01", "\x01today\x01"
"""Stand in SQL for the instant at which it is asked, and for the district's day then."""


def _now(asking: Asking) -> datetime:
    if asking.now is None:
        raise LookupError("nobody has said when this is asked")
    return asking.now


def _today(asking: Asking) -> date:
    return local_date(_now(asking))


_MOMENTS: Mapping[str, tuple[Binder, str]] = {
    NOW: (_now, "timestamptz"),
    TODAY: (_today, "date"),
}

THIS_YEAR = "(SELECT extract(year FROM y.today)::int FROM ledger_clock y)"
"""The year of a source that leaves it open, where no root writes one out."""


@dataclass(frozen=True, slots=True)
class Hole:
    """Where Python puts in what it works out: a field of a type, as it is asked for."""

    type_name: str
    declared: Worked
    asked: Asked


@dataclass(frozen=True, slots=True)
class Refusal:
    """Where an argument cannot be served; it is told only when the row is there and seen."""

    argument: str
    words: str


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Prepared:
    """A statement ready to be run: its text, and what fills its parameters."""

    sql: str
    binders: tuple[Binder, ...]
    checks: tuple[Binder, ...]
    topics: frozenset[str]
    """Streams whose events change the answer: whole names, or beginnings that end in a colon."""
    holes: tuple[Hole | Refusal, ...] = ()
    pieces: tuple[str | int, ...] | None = None
    """What the answer is made of where no statement is needed: text, and places of parameters."""
    moments: frozenset[str] = frozenset()
    """Whether it looks at `NOW` or at `TODAY`."""

    @property
    def is_lasting(self) -> bool:
        """Whether the answer depends on rows and audience alone."""
        return all(isinstance(one, Hole) and one.declared.is_lasting for one in self.holes)

    def args(self, asking: Asking) -> list[object]:
        """The parameters. Raises OutOfTheOrdinaryError for values that SQL does not serve."""
        for check in self.checks:
            check(asking)
        return [binder(asking) for binder in self.binders]


class Statement:
    """Collects what the parts of a statement need."""

    def __init__(self, scopes: Mapping[Permission, Scope | None], variables: Variables) -> None:
        self._scopes = scopes
        self._aliases = 0
        self._unit: str | None = None
        self._person: str | None = None
        self.variables = variables
        self.binders: list[Binder] = []
        self.checks: list[Binder] = []
        self.inlined: list[Given] = []
        self.topics: set[str] = set()
        self.holes: list[Hole | Refusal] = []
        self.is_lenient = False
        """Whether an argument is refused only where a row is seen that it is asked of."""
        self.live: Mapping[Live, str] = {}
        """What stands for the members of a frame that are filled in at sending."""
        self._written = {"year": THIS_YEAR}

    def scope(self, permission: Permission) -> Scope | None:
        """How far the viewer holds it. A permission the operation does not declare is a fault."""
        return self._scopes[permission]

    def alias(self) -> str:
        """A name for one more row."""
        self._aliases += 1
        return f"t{self._aliases}"

    def bind(self, binder: Binder) -> str:
        """A placeholder for what the binder finds at each run."""
        self.binders.append(binder)
        return f"${len(self.binders)}"

    def finished(self, sql: str) -> tuple[str, tuple[Binder, ...]]:
        """The text with its parameters; one that was bound and then not written is left out."""
        for moment, (binder, kind) in _MOMENTS.items():
            if moment in sql:
                sql = sql.replace(moment, f"{self.bind(binder)}::{kind}")
        used = sorted({int(number) for number in _PLACEHOLDER.findall(sql)})
        places = {number: place for place, number in enumerate(used, start=1)}
        numbered = _PLACEHOLDER.sub(lambda found: f"${places[int(found[1])]}", sql)
        return numbered, tuple(self.binders[number - 1] for number in used)

    def check(self, binder: Binder) -> None:
        """Look at a value that the statement happens not to need, so that a bad one is told."""
        self.checks.append(binder)

    def inline(self, given: Given) -> Any:
        """The value itself, to be written into the text: other values make other statements."""
        self.inlined.append(given)
        return given.value(self.variables)

    def write(self, rule: NumberAsked, given: Given) -> None:
        """Put a number that must be given into every source that leaves it open."""
        number = self.inline(given)
        if not rule.least <= number <= rule.most:
            raise ArgumentRefusedError(
                rule.name, f"`{rule.name}` must be from {rule.least} to {rule.most}."
            )
        self._written[rule.name] = str(int(number))

    def filled(self, source: str, **more: str) -> str:
        """A source with what it leaves open: written numbers, the row it starts from, an owner."""
        for name, sql in {**self._written, **more}.items():
            source = source.replace(f"{{{name}}}", sql)
        return source

    def viewer_unit(self) -> str:
        """A placeholder for the viewer's unit."""
        if self._unit is None:
            self._unit = self.bind(lambda asking: asking.unit_id) + "::uuid"
        return self._unit

    def viewer_person(self) -> str:
        """A placeholder for the viewer's person."""
        if self._person is None:
            self._person = self.bind(lambda asking: asking.person_id) + "::uuid"
        return self._person
