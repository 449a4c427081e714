"""What every update of a subscription carries."""

from datetime import datetime
from enum import Enum

import strawberry

from domain.opaque import opaque
from schema.context import Info, context_of
from schema.enums import described_enum


class Resumed(Enum):
    """How a stream was taken up again after `after` was given."""

    REPLAYED = "REPLAYED"
    SNAPSHOT = "SNAPSHOT"
    GAP = "GAP"


described_enum(
    Resumed,
    description="How a stream was taken up again.",
    values={
        Resumed.REPLAYED: "续播：everything missed since the cursor follows, one by one.",
        Resumed.SNAPSHOT: "快照：this is the newest state, whatever happened meanwhile.",
        Resumed.GAP: "缺口：the log cannot tell what was missed; read anew.",
    },
)


def log_cursor(seq: int) -> str:
    """The cursor of a place in the log, whichever way it was read: feeds resume behind it."""
    return opaque(f"seq:{seq}".encode())


@strawberry.interface(description="A frame of a subscription.")
class Update:
    """See the description."""

    @strawberry.field(description="Place in the log; give it back as `after` to resume.")
    def cursor(self, info: Info) -> str:
        """Filled in at sending."""
        return context_of(info).frame.cursor

    @strawberry.field(description="The server's instant at sending; correct your clock by it.")
    def server_time(self, info: Info) -> datetime:
        """Filled in at sending."""
        return context_of(info).server_time

    @strawberry.field(
        description="How the stream was taken up again; null in every frame but the first."
    )
    def resumed(self, info: Info) -> Resumed | None:
        """Set on the first frame after `after`."""
        how = context_of(info).frame.resumed
        return None if how is None else Resumed(how)
