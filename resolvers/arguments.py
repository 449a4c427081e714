"""Arguments that many fields share, described once."""

from collections.abc import Sequence
from typing import Annotated

import strawberry

from domain.texts.folding import sought
from schema.faults import bad_request

First = Annotated[int | None, strawberry.argument(description="The first so many, 1 to 100.")]
After = Annotated[str | None, strawberry.argument(description="Only behind this cursor.")]
Last = Annotated[int | None, strawberry.argument(description="The last so many, 1 to 100.")]
Before = Annotated[str | None, strawberry.argument(description="Only before this cursor.")]
Resume = Annotated[
    str | None,
    strawberry.argument(description="Cursor of the last frame you have seen, to resume there."),
]
EverySeconds = Annotated[
    int,
    strawberry.argument(
        description="Send a frame at least so often, 1 to 60, so that a screen shows it is alive."
    ),
]


def sought_text(given: str | None, *, argument: str) -> str | None:
    """What a list is searched for, folded as the store wants it; nothing when nothing is given.

    Raises BAD_REQUEST naming the argument, or the field of a filter as `filter.text`.
    """
    try:
        return None if given is None else sought(given)
    except ValueError as error:
        raise bad_request(
            f"`{argument}` cannot be looked for: {error}.", argument=argument
        ) from None


def sought_texts(given: Sequence[str] | None, *, argument: str) -> tuple[str, ...] | None:
    """Each of several, as `sought_text`."""
    if given is None:
        return None
    return tuple(sought_text(one, argument=argument) or "" for one in given)
