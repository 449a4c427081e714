"""The oracle notices: whatever of an act's answer is declared wrongly, somebody is told amiss."""

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import asyncpg
import orjson
import pytest
import pytest_asyncio

from server.graphql.compiled.parts import CompiledParts, PartAsking
from server.graphql.compiled.reading import CompiledReading
from server.graphql.memory import Shares
from store.database import Database
from store.readable import library
from store.reading.compiling import Library
from store.reading.parts import Row, Shown
from tests.oracle import people_acts, test_payloads
from tests.oracle.asking import alike
from tests.oracle.doing import Doing
from tests.oracle.evaluating import expected
from tests.oracle.eyes import Eyes
from tests.oracle.mutants import Mutant, answer_mutants
from tests.oracle.product import HUGE, product
from tests.oracle.rooms import ACTS
from tests.oracle.rows import read_rows
from tests.reading.drawing import Drawn
from tests.worlds.ledger import ledger_at

LEAST_MUTANTS = 60
ASKERS = 4

PLAYED = ACTS.keys() - people_acts.ROOM.acts.keys()
"""Those that are done here; acts of the office have a scene of their own."""

UNDRAWN = {
    "Representative.term: of any row",
    "Representative.phone: seen by everybody",
    "Representative.reason: seen by everybody",
    "Representative.attestations: of any row",
    "Representative.attestations: the other way round",
    "Representative.suspensions: of any row",
    "Representative.suspensions: the other way round",
}
"""The members who check in here have one term and no record; queries notice all of these."""

Turned = Callable[[Mapping[str, Shown]], Mapping[str, Shown]]


@dataclass(frozen=True, slots=True)
class Answered:
    """What was to be told of an act, as its door has asked for it."""

    asking: PartAsking
    type_name: str
    shown: Mapping[str, Shown]
    given: Mapping[str, object]


@dataclass(slots=True)
class Broken:
    """A mutant that nobody has noticed yet, and how answers are read by it."""

    name: str
    reading: CompiledReading
    focus: str | None = None
    turned: Turned = lambda shown: shown


@dataclass(slots=True)
class Watching(Doing):
    """Acts done one after the other; each answer is read again, as every mutant reads it."""

    answered: list[Answered] = field(default_factory=list)
    unnoticed: list[Broken] = field(default_factory=list)
    turns: int = 0

    async def looked_at(self, drawn: Drawn, eyes: Eyes) -> None:
        """By its doer, and by some others as if they had done it."""
        last, self.answered = self.answered[-1], []
        groups = alike()
        others = [groups[(self.turns + place) % len(groups)][0] for place in range(ASKERS)]
        self.turns += ASKERS
        for viewer in (eyes.viewer, *others):
            theirs = replace(eyes, viewer=viewer)
            said = orjson.loads(orjson.dumps(expected(theirs, drawn.text, drawn.variables).data))
            left = []
            for one in self.unnoticed:
                answer = replace(last, asking=replace(last.asking, viewer=viewer))
                if await self.told(one, answer) in (said["r0"], _ELSEWHERE):
                    left.append(one)
            self.unnoticed = left

    async def told(self, one: Broken, answer: Answered) -> Any:
        """What the mutant tells."""
        if one.focus is not None and all(one.focus != part.of for part in answer.shown.values()):
            return _ELSEWHERE
        parts, shown = one.reading.parts, one.turned(answer.shown)
        try:
            prepared = parts.answer(answer.asking, type_name=answer.type_name, shown=shown)
            read = parts.of_answer(answer.asking, prepared, answer.given)
            now = self.product.clock.now()
            content = await one.reading.part(read, language="zh", now=now)
        except (KeyError, asyncpg.PostgresError):
            return None
        return None if content is None else orjson.loads(content)


_ELSEWHERE = object()


@pytest_asyncio.fixture
async def watching(database: Database, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Watching]:
    """Nothing has happened yet."""
    async with product(database) as asked:
        doing = Watching(asked, await read_rows(database))
        watched(doing, monkeypatch)

        def reading(over: Library) -> CompiledReading:
            return CompiledReading(
                over,
                database=database,
                lanes=asked.parts.lanes,
                clock=asked.clock,
                shares=Shares.of(HUGE),
            )

        def broken(mutant: Mutant) -> Broken:
            return Broken(mutant.name, reading(mutant.library), mutant.aim.focus)

        doing.unnoticed = [
            Broken("nothing is wrong", reading(library())),
            Broken(
                "what was written is seen as others see it", reading(library()), None, as_others
            ),
            *map(broken, answer_mutants(library(), PLAYED)),
        ]
        assert len(doing.unnoticed) >= LEAST_MUTANTS
        yield doing


def as_others(shown: Mapping[str, Shown]) -> Mapping[str, Shown]:
    """Not as the one who has just written it."""
    return {
        name: replace(one, is_own=False) if isinstance(one, Row) else one
        for name, one in shown.items()
    }


def watched(doing: Watching, patch: pytest.MonkeyPatch) -> None:
    """Note what is asked of each answer of this process."""
    answer, of_answer = CompiledParts.answer, CompiledParts.of_answer
    asked: list[tuple[str, Mapping[str, Shown]]] = []

    def asking(self: Any, one: PartAsking, *, type_name: str, shown: Any) -> Any:
        if self is not doing_parts:
            return answer(self, one, type_name=type_name, shown=shown)
        asked[:] = [(type_name, shown)]
        return answer(self, one, type_name=type_name, shown=shown)

    def answering(self: Any, one: PartAsking, prepared: Any, given: Any) -> Any:
        if self is doing_parts:
            doing.answered.append(Answered(one, *asked[-1], given))
        return of_answer(self, one, prepared, given)

    doing_parts = doing.product.runner._reading.parts
    patch.setattr(CompiledParts, "answer", asking)
    patch.setattr(CompiledParts, "of_answer", answering)


async def test_whatever_acts_answer_wrongly_is_noticed(watching: Watching) -> None:
    await test_payloads.test_acts_in_the_hall_tell_what_the_oracle_says(watching)
    watching.done.clear()
    await test_payloads.test_acts_on_sentiment_tell_what_the_oracle_says(watching)
    watching.done.clear()
    database = watching.product.parts.database
    async with ledger_at(database):
        watching.rows = await read_rows(database)
        await test_payloads.on_the_ledger(watching)
    unnoticed = {one.name for one in watching.unnoticed}
    expected_ones = {"nothing is wrong", *UNDRAWN}
    assert unnoticed == expected_ones, ", ".join(sorted(unnoticed ^ expected_ones))
