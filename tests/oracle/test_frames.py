"""Drawn subscriptions, for every role: frames and feeds tell what the oracle says."""

from dataclasses import fields
from random import Random

import pytest

from domain.people.viewer import Viewer
from server.graphql.markers import CURSOR_TEXT, TIME_TEXT
from store.events.log import LoggedEvent
from tests.oracle.asking import DrawnWorld, drawer, viewers
from tests.oracle.comparing import difference
from tests.oracle.evaluating import arguments, expected
from tests.oracle.eyes import Eyes, Frame
from tests.oracle.rooms import FOLLOWS, FRAMES
from tests.oracle.rows import Row
from tests.oracle.worlds.drawing import NOON
from tests.reading.drawing import Drawn

FRAMES_EACH, MOST_FRAMES = 40, 400
FEEDS_EACH = 25
STATES = sorted(FRAMES.keys() - FOLLOWS.keys())


def looking(world: DrawnWorld, viewer: Viewer, item: Row | None = None) -> Eyes:
    """What is filled in at sending stands as its marker."""
    frame = Frame(cursor=CURSOR_TEXT, server_time=TIME_TEXT, item=item)
    return Eyes(rows=world.rows, viewer=viewer, now=NOON, frame=frame)


def logged(row: Row) -> LoggedEvent:
    """The event as the log's tail tells it."""
    return LoggedEvent(**{one.name: row[one.name] for one in fields(LoggedEvent)})


def asked(world: DrawnWorld, name: str, number: int) -> tuple[Drawn, Viewer]:
    """A drawn subscription, and who asks."""
    drawing = drawer(number, world.known)
    return drawing.draw_frame(name), drawing.chance.choice(viewers())


@pytest.mark.parametrize("name", STATES)
async def test_a_frame_tells_what_the_oracle_says(world: DrawnWorld, name: str) -> None:
    answered = 0
    for number in range(MOST_FRAMES):
        if number >= FRAMES_EACH and answered >= FRAMES_EACH / 5:
            break
        drawn, viewer = asked(world, name, number)
        said = expected(looking(world, viewer), drawn.text, drawn.variables)
        found = difference(await world.product.framed(drawn, viewer), said)
        assert found is None, (number, found, drawn, viewer)
        answered += not said.wrong
    assert answered >= FRAMES_EACH / 5


@pytest.mark.parametrize("name", sorted(FOLLOWS))
async def test_a_feed_lets_by_what_the_oracle_says(world: DrawnWorld, name: str) -> None:
    log = [row for row in world.rows.all("event") if row["seq"] is not None]
    followed = 0
    for number in range(FEEDS_EACH):
        drawn, viewer = asked(world, name, number)
        opened = await world.product.frame(drawn, viewer)
        if opened.opening is None:
            said = expected(looking(world, viewer), drawn.text, drawn.variables)
            found = difference(await world.product.framed(drawn, viewer), said)
            assert said.wrong, (number, drawn, viewer)
            assert found is None, (number, found, drawn, viewer)
            continue
        given = arguments(drawn.text, drawn.variables)
        eyes = looking(world, viewer)
        let_by = [row for row in log if FOLLOWS[name](eyes, given, row)]
        told = [row for row in log if opened.opening(logged(row))]
        assert told == let_by, (number, drawn.variables, viewer.role)
        for row in Random(number).sample(let_by, min(2, len(let_by))):
            said = expected(looking(world, viewer, row), drawn.text, drawn.variables)
            frame = await world.product.framed(drawn, viewer, item=logged(row))
            found = difference(frame, said)
            assert found is None, (number, found, drawn, viewer)
            followed += 1
    assert followed >= FEEDS_EACH / 5
