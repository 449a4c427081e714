"""The oracle notices: whatever of frames and feeds is declared or judged wrongly, some differ."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from domain.events.permissions import EventPermission
from domain.people.viewer import Viewer
from resolvers import feeds
from server.graphql.runner import OperationFaultsError
from store.events.log import LoggedEvent
from store.readable import library
from tests.oracle.asking import DrawnWorld, drawer, viewers
from tests.oracle.comparing import difference
from tests.oracle.evaluating import Expected, arguments, expected
from tests.oracle.mutants import Mutant, frame_mutants
from tests.oracle.product import product_over
from tests.oracle.rooms import FOLLOWS
from tests.oracle.test_frames import STATES, asked, logged, looking
from tests.reading.drawing import Drawn
from tests.reading.shapes import SCHEMA, inside

MOST_FRAMES, MOST_FEEDS = 150, 60
LEAST_MUTANTS = 20
UNDRAWN = {
    "AnnualResultBoard.results: seen by whom all but part 2 of AnyOf says",
    "PublishedReports.reports: equal ones turned round",
}
"""No office of the drawn world is about to tell a street its result while that of others waits, and
no two reports were published at one instant."""


def told_in(name: str) -> frozenset[str]:
    """The types that a subscription may tell of."""
    subscription = SCHEMA.subscription_type
    assert subscription is not None
    return inside(str(subscription.fields[name].type).strip("!"))


@dataclass(slots=True)
class FrameTrials:
    """Frames that somebody asks for, drawn when first needed, and what the oracle says of them."""

    world: DrawnWorld
    drawn: dict[tuple[str, int], tuple[Drawn, Viewer, Expected]] = field(default_factory=dict)

    def of(self, name: str, number: int) -> tuple[Drawn, Viewer, Expected]:
        """Every second one asked for in full."""
        if (name, number) not in self.drawn:
            drawing = drawer(number, self.world.known)
            drawing.is_whole = number % 2 == 0
            one, viewer = drawing.draw_frame(name), drawing.chance.choice(viewers())
            said = expected(looking(self.world, viewer), one.text, one.variables)
            self.drawn[name, number] = one, viewer, said
        return self.drawn[name, number]

    async def notices(self, mutant: Mutant) -> bool:
        """Whether a frame differs that the mutant has made."""
        broken = product_over(self.world.product, mutant.library)
        names = [one for one in STATES if mutant.aim.focus in told_in(one)]
        for number in range(MOST_FRAMES):
            for name in names:
                drawn, viewer, said = self.of(name, number)
                try:
                    told = await broken.framed(drawn, viewer)
                except OperationFaultsError:
                    # PostgreSQL cannot run it, as where one row was meant and there are many.
                    return True
                if difference(told, said) is not None:
                    return True
        return False


@pytest.fixture(scope="module")
def trials(world: DrawnWorld) -> FrameTrials:
    """None yet."""
    return FrameTrials(world)


async def test_whatever_of_frames_is_declared_wrongly_is_noticed(trials: FrameTrials) -> None:
    broken = list(frame_mutants(library()))
    unnoticed = {one.name for one in broken if not await trials.notices(one)}
    assert unnoticed == UNDRAWN, ", ".join(sorted(UNDRAWN ^ unnoticed))
    assert len(broken) >= LEAST_MUTANTS


async def is_let_by(world: DrawnWorld, name: str) -> bool:
    """Whether a feed lets by what the oracle says, for many that ask."""
    log = [row for row in world.rows.all("event") if row["seq"] is not None]
    for number in range(MOST_FEEDS):
        drawn, viewer = asked(world, name, number)
        opened = await world.product.frame(drawn, viewer)
        if opened.opening is None:
            continue
        given = arguments(drawn.text, drawn.variables)
        eyes = looking(world, viewer)
        told = [row for row in log if opened.opening(logged(row))]
        if told != [row for row in log if FOLLOWS[name](eyes, given, row)]:
            return False
    return True


def everybody(*_: Any, **__: Any) -> bool:
    """Whoever it is, whatever is asked."""
    return True


def whatever_its_unit(door: Any, event: LoggedEvent) -> bool:
    """Whoever is its audience."""
    audience = feeds._READABLE.get(event.audience)
    return audience is not None and door.may(audience)


def whatever_its_audience(door: Any, event: LoggedEvent) -> bool:
    """Whoever reads the log as far."""
    return feeds._reaches(door, door.scope(EventPermission.EVENT_READ), event.unit_id)


def whatever_its_kind(event: LoggedEvent, *, stream: str | None, kinds: object) -> bool:
    """Of the stream that is asked for."""
    return stream is None or event.stream == stream


def whatever_its_stream(event: LoggedEvent, *, stream: object, kinds: Any) -> bool:
    """Of the kinds that are asked for."""
    return kinds is None or feeds.is_of_kinds(event.kind, kinds)


FEED_SLIPS: dict[str, tuple[str, str, Callable[..., bool]]] = {
    "an event is told to everybody": ("events", "may_see_event", everybody),
    "an event is told to other units": ("events", "may_see_event", whatever_its_unit),
    "an event is told to others than its audience": (
        "events",
        "may_see_event",
        whatever_its_audience,
    ),
    "an event is told of any kind": ("events", "_is_asked", whatever_its_kind),
    "an event is told of any stream": ("events", "_is_asked", whatever_its_stream),
    "a milestone is told to other units": ("deadlineAlerts", "_reaches", everybody),
}


@pytest.mark.parametrize(("name", "attribute", "broken"), FEED_SLIPS.values(), ids=FEED_SLIPS)
async def test_whatever_a_feed_lets_by_wrongly_is_noticed(
    world: DrawnWorld,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    attribute: str,
    broken: Callable[..., bool],
) -> None:
    assert await is_let_by(world, name)
    monkeypatch.setattr(feeds, attribute, broken)
    assert not await is_let_by(world, name)
