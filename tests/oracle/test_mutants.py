"""The oracle notices: whatever is broken in what is declared or written, some answer differs.

`SITONG_MUTANTS_ONE_IN=1` tries everything that may be broken in what is declared.
"""

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import asyncpg
import orjson
import pytest

from server.graphql.compiled.reads import CompiledReads, Read
from server.graphql.compiled.statements import Statements
from server.graphql.memory import Shares
from server.graphql.operations import Operation
from store.readable import library
from store.reading.compiling import Library
from tests.oracle.asking import Aim, Asked, DrawnWorld, aims, operation
from tests.oracle.evaluating import Expected, expected
from tests.oracle.eyes import Eyes
from tests.oracle.mutants import Mutant, mutants
from tests.oracle.product import HUGE
from tests.oracle.slips import Slip, slips
from tests.oracle.worlds.drawing import NOON
from tests.reading.shapes import COMPUTED

READABLES = tuple(library().readables.values())
ROOTS = library().roots

MOST_OPERATIONS, FEW_OPERATIONS, ASKERS = 400, 20, 6
LEAST_MUTANTS = 400
ONE_IN = int(os.environ.get("SITONG_MUTANTS_ONE_IN", "4"))
"""So many are tried, the same at each run; all of them take as many times as long."""

ALL_BUT_UNITS = (
    "seen by whom all but part 0 of AllOf says",
    "seen by whoever holds event:read for his own",
)
UNDRAWN = {
    *(
        f"{one}.history: {what}"
        for one in ("Handover", "MatterReport", "Pairing", "ResearchReport", "StudyTrip")
        for what in ALL_BUT_UNITS
    ),
    *(
        f"OpenDaySignUp.{one}: {what}"
        for one in ("phone", "samePhoneCount", "visitorName")
        for what in (
            "seen by everybody",
            "seen by whoever holds open_day_sign_up:read for his own",
        )
    ),
    *(f"CommunityTask.history: seen by whom all but part {one} of AllOf says" for one in (0, 1)),
    "Case.history: seen by whom all but part 0 of AllOf says",
    *(
        f"Case is seen by whoever holds {one} for his own, where it is APPROVAL"
        for one in ("approval:read", "checked_case:read")
    ),
    "ApprovalRequest is seen by whom all but part 0 of AllOf says",
    *(
        f"ApprovalRequest is seen by whoever holds {one} for his own"
        for one in ("approval:read", "case:read", "checked_case:read")
    ),
    "AnnualResult is seen by whom all but part 2 of AnyOf says",
    "OpenDaySignUp.feedback: equal ones turned round",
    "ResultComponent.basis: the other way round",
    "SpecialInvitee.phone: seen by whoever holds special_invitee_contact:read for his own",
}
"""Who sees those at all sees that of them, too (a visitor's own door is not SQL's alone); no two
opinions of one visitor were handed in at once; who sees a request sees the case that it is, as far
and no further, so that either guards it alone. The other two show too seldom to be waited for."""

Reading = Callable[[Operation, Asked], Read | None]


def reading(over: Library) -> Reading:
    """How operations are read with these declarations."""
    reads = CompiledReads(over, Statements(2**26), Shares.of(HUGE), lambda: NOON)

    def read(operation: Operation, asked: Asked) -> Read | None:
        found = reads.find(operation, asked.drawn.variables, asked.viewer)
        return None if found is None else found.read

    return read


def is_drawn(mutant: Mutant) -> bool:
    """By chance, and the same whatever else there is."""
    lot = hashlib.sha256(mutant.name.encode()).digest()
    return int.from_bytes(lot[:4], "big") % ONE_IN == 0


def sql_aims() -> list[Aim]:
    """At each type that SQL alone can read."""
    read = {one.name for one in READABLES}
    return [one for one in aims() if one.focus in read]


@dataclass(slots=True)
class Trial:
    """A question that SQL answers as the oracle says, and how that is read today."""

    asked: Asked
    operation: Operation
    read: Read
    said: Expected | None = None

    def expected(self, world: DrawnWorld) -> Expected:
        """Worked out when first needed."""
        if self.said is None:
            drawn, viewer = self.asked.drawn, self.asked.viewer
            eyes = Eyes(rows=world.rows, viewer=viewer, now=NOON)
            self.said = expected(eyes, drawn.text, drawn.variables)
        return self.said


@dataclass(slots=True)
class Trials:
    """Questions over one world, drawn where a mutant may show, and drawn when first needed."""

    world: DrawnWorld
    healthy: Reading = field(default_factory=lambda: reading(library()))
    drawn: dict[tuple[Aim, int], list[Trial]] = field(default_factory=dict)

    def of(self, aim: Aim, number: int) -> list[Trial]:
        """One operation, asked by several."""
        if (aim, number) not in self.drawn:
            trials = []
            by_sql = replace(aim, roots=aim.roots or tuple(ROOTS), but=frozenset(COMPUTED))
            for asked in operation(number, self.world.known, askers=ASKERS, aim=by_sql):
                prepared, _ = self.world.product.operation(asked.drawn, asked.viewer)
                read = self.healthy(prepared, asked)
                if read is not None:
                    trials.append(Trial(asked, prepared, read))
            self.drawn[aim, number] = trials
        return self.drawn[aim, number]

    async def notices(self, mutant: Mutant) -> bool:
        """Whether any answer, read as the mutant does, differs from what the oracle says."""
        broken = reading(mutant.library)
        for number in range(FEW_OPERATIONS if mutant.name in UNDRAWN else MOST_OPERATIONS):
            for one in self.of(mutant.aim, number):
                try:
                    read = broken(one.operation, one.asked)
                except KeyError:
                    # It looks at a permission that its field does not declare: a fault.
                    return True
                if read is not None and await self.differs(one, read.prepared.sql, read.args):
                    return True
        return False

    async def notices_slip(self, slip: Slip) -> bool:
        """Whether any answer differs when the statement is changed so."""
        for number in range(MOST_OPERATIONS):
            for aim in sql_aims() if slip.aim is None else [slip.aim]:
                for one in self.of(aim, number):
                    sql = slip.change(one.read.prepared.sql)
                    if await self.differs(one, sql, one.read.args):
                        return True
        return False

    async def differs(self, one: Trial, sql: str, args: list[object]) -> bool:
        """Whether another statement tells something else; one that fails does."""
        if (sql, args) == (one.read.prepared.sql, one.read.args):
            return False
        try:
            told = orjson.loads(await self.world.product.parts.lanes.fetch(sql, args))
        except (asyncpg.PostgresError, orjson.JSONDecodeError):
            return True
        return bool(told != orjson.loads(orjson.dumps(one.expected(self.world).data)))


@pytest.fixture(scope="module")
def trials(world: DrawnWorld) -> Trials:
    """None yet."""
    return Trials(world)


async def test_whatever_is_declared_wrongly_is_noticed(trials: Trials) -> None:
    broken = [one for one in mutants(library()) if is_drawn(one)]
    unnoticed = {one.name for one in broken if not await trials.notices(one)}
    known = UNDRAWN & {one.name for one in broken}
    assert unnoticed == known, ", ".join(sorted(known ^ unnoticed))
    assert len(broken) >= LEAST_MUTANTS


async def test_whatever_is_written_wrongly_is_noticed(trials: Trials) -> None:
    unnoticed = [one.name for one in slips() if not await trials.notices_slip(one)]
    assert not unnoticed, ", ".join(unnoticed)
