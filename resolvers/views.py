"""State views made of declared frames: computed anew when what they show has moved."""

from collections.abc import Awaitable, Callable, Mapping
from functools import cache
from inspect import Parameter
from typing import Annotated, Any
from uuid import UUID

import strawberry

from domain.declared.parts import snake
from domain.global_ids import key_of
from resolvers.arguments import EverySeconds, Resume, sought_text
from resolvers.context import door_of
from schema.context import Info, needs
from schema.faults import bad_request
from schema.shapes import shape
from schema.signed import signed
from store.database import Reader
from store.readable import library, names_of, sight_of
from store.reading.declare import Many, One, Readable, Same
from store.reading.things import permissions_of

Topics = Callable[[UUID], tuple[str, ...]]
"""What moves the view of one thing, by its id."""

LONGEST_BEAT = 60
USUAL_BEAT = 10


def beat_of(every_seconds: int) -> int:
    """The heartbeat asked for. Raises BAD_REQUEST outside 1 to 60."""
    if not 1 <= every_seconds <= LONGEST_BEAT:
        raise bad_request(
            f"`everySeconds` must be from 1 to {LONGEST_BEAT}.", argument="everySeconds"
        )
    return every_seconds


def view_of(
    frame: Readable,
    *,
    of: str,
    argument: str,
    topics: Topics,
    text: str,
    absent: str,
    beats: bool = True,
) -> Any:
    """A subscription to one thing: `argument` is its id, `absent` what is said without it.

    Without `beats` it sends a frame at changes alone.
    """

    async def read(info: Info, given: Mapping[str, Any]) -> Any:
        door = door_of(info)
        if beats:
            door.frame.beat(beat_of(given["every_seconds"]))
        key = key_of(given[snake(argument)], *names_of(of))
        # Registered before the first read, so that nothing falls between.
        if key is not None:
            door.frame.depends_on(*topics(key))
        found = None if key is None else await door.one(info, frame.name, key)
        if found is None:
            raise bad_request(absent, problem="NOT_FOUND")
        return found

    return _subscription(
        read, frame, text, takes=_id(argument, of) | _usual(beats=beats), topics=topics
    )


def view_by_code(
    frame: Readable,
    *,
    find: Callable[[Reader, str], Awaitable[UUID | None]],
    topics: Topics,
    text: str,
    told: str,
    absent: str,
) -> Any:
    """A subscription to one thing by its code, which is the credential: `find` knows its hash."""

    async def read(info: Info, given: Mapping[str, Any]) -> Any:
        door = door_of(info)
        typed = sought_text(given["code"], argument="code") or ""
        key = await find(door.database, door.entry_codes.hash_of(typed))
        if key is not None:
            door.frame.depends_on(*topics(key))
        found = None if key is None else await door.one(info, frame.name, key)
        if found is None:
            raise bad_request(absent, problem="NOT_FOUND")
        return found

    code = {"code": (Annotated[str, strawberry.argument(description=told)], Parameter.empty)}
    return _subscription(read, frame, text, takes=code | _usual(beats=False), topics=topics)


def board_of(frame: Readable, *, text: str, absent: str) -> Any:
    """A subscription to everything of a kind: whatever happens in the frame's streams moves it.

    So does what else changes a value of the things that it shows, e.g. a count of other things.
    """

    async def read(info: Info, given: Mapping[str, Any]) -> Any:
        door = door_of(info)
        door.frame.beat(beat_of(given["every_seconds"]))
        door.frame.depends_on(*moved_by(frame))
        found = await door.one(info, frame.name)
        if found is None:
            raise bad_request(absent, problem="NOT_PERMITTED")
        return found

    return _subscription(read, frame, text, takes=_usual(beats=True))


@cache
def _columns_moved_by(of: str) -> frozenset[str]:
    found = library().readables[of].fields.values()
    return frozenset(stream for one in found for stream in getattr(one, "changed_by", ()))


def moved_by(frame: Readable) -> frozenset[str]:
    """The topics of a board: of its streams, and of what changes values of what it shows."""
    shown = [one.of for one in frame.fields.values() if isinstance(one, One | Many | Same)]
    streams = frozenset(frame.changed_by).union(*map(_columns_moved_by, shown))
    return frozenset(one.removesuffix(":") for one in streams)


def _subscription(
    read: Any, frame: Readable, text: str, *, takes: Mapping[str, Any], topics: Topics | None = None
) -> Any:
    # Strawberry's own subscriptions are generators; ours are executed anew for each frame.
    return strawberry.field(
        signed(read, takes=takes, answers=shape(frame.name)),
        description=text,
        metadata={
            **needs(*permissions_of(sight_of(frame.name, None))),
            "frame": frame.name,
            "topics": topics,
        },
    )


def _id(argument: str, of: str) -> dict[str, Any]:
    told = strawberry.argument(name=argument, description=f"Id of the {of}.")
    return {snake(argument): (Annotated[strawberry.ID, told], Parameter.empty)}


def _usual(*, beats: bool) -> dict[str, Any]:
    beat = {"every_seconds": (EverySeconds, USUAL_BEAT)} if beats else {}
    return {**beat, "after": Resume}
