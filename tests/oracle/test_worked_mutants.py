"""The oracle notices: whatever Python works out wrongly, somebody is told something else."""

from dataclasses import dataclass, field
from statistics import mode
from typing import Any

import pytest
from graphql import GraphQLInterfaceType, GraphQLObjectType, is_required_argument

from domain.people.viewer import Viewer
from schema.shapes import worked_out
from server.graphql.compiled import reading
from store.readable import library
from store.reading.compiling import Library
from store.reading.declare import Many
from store.reading.roots import Listing
from tests.api.whole import SCHEMA, selection
from tests.oracle.asking import DrawnWorld, alike
from tests.oracle.comparing import difference
from tests.oracle.evaluating import Expected, expected
from tests.oracle.eyes import Eyes
from tests.oracle.product import Product, product_over
from tests.oracle.room import Known
from tests.oracle.worked_mutants import WorkedMutant, worked_mutants
from tests.oracle.worlds.drawing import NOON
from tests.reading.drawing import Drawn
from tests.reading.shapes import literal

LEAST_MUTANTS = 120
ALIKE = (
    *("UnitGroup", "GroupMember", "GroupClause", "Portfolio", "Absence", "Post"),
    *("Community", "LeaderLink", "Pairing"),
)
UNDRAWN = {
    *(f"{one}.allowedSteps: of another's facts" for one in ALIKE),
    "Activity.allowedSteps: worked out for everybody",
    "Authorization.allowedSteps: grant from any state",
    "Authorization.allowedSteps: grant without a clause",
    "Authorization.allowedSteps: grant never from DRAFT",
    "OpenDay.allowedSteps: close without gate 0",
    "OpenDaySignUp.allowedSteps: attend by everybody",
    "OpenDaySignUp.allowedSteps: cancel by everybody",
    "PublicReport.allowedSteps: publish without gate 1",
    "Representative.record: in one language",
    "RepresentativeDraw.isVerified: in one language",
    "RepresentativeDraw.methodInWords: of another's facts",
    "VisitFeedback.allowedSteps: worked out for everybody",
}
"""The drawn world has those in one state, and no drafted authority; no draft is in force; who sees
a sign-up may do all with it, and who sees an activity its steps; the rest looks at neither.
"""

FEW, MANY = 3, 100


def asked_for(of: str, name: str, known: Known, *, first: int) -> Drawn:
    """The whole field of all things of a type, in a list of them or of what they belong to."""
    shape = SCHEMA.type_map[of]
    query = SCHEMA.query_type
    assert isinstance(shape, GraphQLObjectType | GraphQLInterfaceType)
    assert query is not None
    whole = f"{name} {selection(shape.fields[name].type)}"
    lists = [(root, one) for root, one in library().roots.items() if isinstance(one, Listing)]
    # Its own list first: who sees it through others only is another.
    for root, listing in sorted(lists, key=lambda one: one[1].of != of):
        fields = library().readables[listing.of].fields.items()
        inside = [one for one, many in fields if isinstance(many, Many) and many.of == of]
        if listing.of == of or inside:
            asked = whole if listing.of == of else f"{inside[0]} {{ {whole} }}"
            needed = [
                f"{one}: {literal(mode(known[one]), argument.type)}"
                for one, argument in query.fields[root].args.items()
                if is_required_argument(argument)
            ]
            arguments = ", ".join((f"first: {first}", *needed))
            return Drawn(f"{{ {root}({arguments}) {{ edges {{ node {{ {asked} }} }} }} }}", {})
    raise AssertionError(f"no list leads to {of}")


@dataclass(slots=True)
class WorkedTrials:
    """What everybody is told of a field as it is, worked out when first needed."""

    world: DrawnWorld
    said: dict[tuple[str, str, int], list[tuple[Drawn, Viewer, str, Expected]]] = field(
        default_factory=dict
    )

    def of(self, of: str, name: str, *, first: int) -> list[tuple[Drawn, Viewer, str, Expected]]:
        """Asked by one of all who see the same, in both languages."""
        if (of, name, first) not in self.said:
            drawn = asked_for(of, name, self.world.known, first=first)
            trials = []
            for viewer in (group[0] for group in alike()):
                for language in ("en", "zh"):
                    eyes = Eyes(rows=self.world.rows, viewer=viewer, now=NOON, language=language)
                    said = expected(eyes, drawn.text, drawn.variables)
                    trials.append((drawn, viewer, language, said))
            self.said[of, name, first] = trials
        return self.said[of, name, first]

    async def differs(self, asked: Product, of: str, name: str) -> bool:
        """Whether anybody is told something else by this product; the first few things first."""
        for first in (FEW, MANY):
            for drawn, viewer, language, said in self.of(of, name, first=first):
                told = await asked.answer(drawn, viewer, language=language)
                if difference(told, said) is not None:
                    return True
        return False


@pytest.fixture(scope="module")
def trials(world: DrawnWorld) -> WorkedTrials:
    """None yet."""
    return WorkedTrials(world)


def patched(mutant: WorkedMutant, over: pytest.MonkeyPatch) -> None:
    """Let it be worked out so."""
    known: Any = worked_out()
    broken = {**known, mutant.of: {**known[mutant.of], mutant.field: mutant.how}}
    over.setattr(reading, "worked_out", lambda: broken)


FIELDS = sorted({(one.of, one.field) for one in worked_mutants(library())})
"""All that are worked out."""


@pytest.mark.parametrize(("of", "name"), FIELDS)
async def test_as_it_is_everybody_is_told_what_the_oracle_says(
    trials: WorkedTrials, of: str, name: str
) -> None:
    assert not await trials.differs(trials.world.product, of, name)


async def test_whatever_is_worked_out_wrongly_is_noticed(trials: WorkedTrials) -> None:
    unnoticed, products = [], dict[Library, Product]()
    broken = list(worked_mutants(library()))
    for mutant in broken:
        over = mutant.library
        asked = products.setdefault(over, product_over(trials.world.product, over))
        with pytest.MonkeyPatch.context() as patch:
            patched(mutant, patch)
            try:
                is_noticed = await trials.differs(asked, mutant.of, mutant.field)
            except Exception as fault:
                is_noticed = not isinstance(fault, AssertionError)
        if not is_noticed:
            unnoticed.append(mutant.name)
    assert set(unnoticed) == UNDRAWN, ", ".join(sorted(UNDRAWN ^ set(unnoticed)))
    assert len(broken) >= LEAST_MUTANTS
