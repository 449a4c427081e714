"""The oracle notices: whatever of frames and feeds is declared or judged wrongly, some differ."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import chain
from random import Random
from typing import Any

import pytest

from domain.events.permissions import EventPermission
from domain.people.viewer import Viewer
from resolvers import feeds
from server.graphql.runner import OperationFaultsError
from store.events.log import LoggedEvent
from store.readable import library
from tests.oracle.asking import DrawnWorld, alike, drawer
from tests.oracle.comparing import difference
from tests.oracle.evaluating import Expected, arguments, expected
from tests.oracle.mutants import Mutant, frame_mutants
from tests.oracle.product import Product, Told, product_over
from tests.oracle.rooms import FOLLOWS
from tests.oracle.test_frames import STATES, asked, logged, looking
from tests.reading.drawing import Drawn
from tests.reading.shapes import SCHEMA, inside

MOST_FRAMES, FEW_FRAMES, ASKERS, MOST_FEEDS = 150, 20, 6, 60
LEAST_MUTANTS = 20
MOST_LETTERS = 500_000
"""A longer document is refused."""

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
class FrameTrial:
    """A frame that somebody asks for, and what he is told today."""

    drawn: Drawn
    viewer: Viewer
    healthy: Told | None = None
    said: Expected | None = None

    async def differs(self, world: DrawnWorld, broken: Product) -> bool:
        """Whether a mutant tells another thing than is told today, and than the oracle says."""
        if self.healthy is None:
            self.healthy = await world.product.framed(self.drawn, self.viewer)
        told = await broken.framed(self.drawn, self.viewer)
        return told != self.healthy and difference(told, self.expected(world)) is not None

    def expected(self, world: DrawnWorld) -> Expected:
        """Worked out when first needed."""
        if self.said is None:
            eyes = looking(world, self.viewer)
            self.said = expected(eyes, self.drawn.text, self.drawn.variables)
        return self.said


@dataclass(slots=True)
class FrameTrials:
    """Frames that some ask for, drawn when first needed."""

    world: DrawnWorld
    drawn: dict[tuple[str, int], list[FrameTrial]] = field(default_factory=dict)

    def of(self, name: str, number: int) -> list[FrameTrial]:
        """Each asked for by several who see differently."""
        if (name, number) not in self.drawn:
            one, chance = self.frame(name, number)
            askers = [chance.choice(group) for group in chance.sample(alike(), ASKERS)]
            self.drawn[name, number] = [
                FrameTrial(one, viewer) for viewer in askers if self.may_be_asked(one, viewer)
            ]
        return self.drawn[name, number]

    def frame(self, name: str, number: int) -> tuple[Drawn, Random]:
        """Every fourth one in full, where that is not far more than may be asked at once."""
        drawing = drawer(number, self.world.known)
        drawing.is_whole = number % 4 == 3
        one = drawing.draw_frame(name)
        if len(one.text) > MOST_LETTERS:
            drawing.is_whole = False
            one = drawing.draw_frame(name)
        return one, drawing.chance

    def may_be_asked(self, one: Drawn, viewer: Viewer) -> bool:
        """Whether the product compares as much as it asks for: a refusal would show no mutant."""
        try:
            self.world.product.operation(one, viewer)
        except OperationFaultsError as refused:
            if all("to compare them" in fault.message for fault in refused.faults):
                return False
            raise
        return True

    async def notices(self, mutant: Mutant) -> bool:
        """Whether a frame differs that the mutant has made."""
        broken = product_over(self.world.product, mutant.library)
        names = [one for one in STATES if mutant.aim.focus in told_in(one)]
        for number in range(FEW_FRAMES if mutant.name in UNDRAWN else MOST_FRAMES):
            for one in chain.from_iterable(self.of(name, number) for name in names):
                if await one.differs(self.world, broken):
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
