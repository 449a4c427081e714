"""Arguments that many fields share, described once."""

from typing import Annotated

import strawberry

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
SessionId = Annotated[strawberry.ID, strawberry.argument(description="Id of a review session.")]
