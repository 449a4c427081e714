"""How a unit stands by the interval of its seminars."""

from datetime import date

import strawberry

from domain.open_days.interval import SeminarStatus
from schema.enums import worded_enum

worded_enum(SeminarStatus)


@strawberry.type(
    description="When a unit last heard its experience officers and supervisors, by the interval"
    " that the district has set. The draft gives no figure."
)
class SeminarInterval:
    """See the description."""

    status: SeminarStatus = strawberry.field(description="How that stands today.")
    last_held_on: date | None = strawberry.field(description="When the last one was held.")
    due_on: date | None = strawberry.field(
        description="The last day on which the next one is in time; null without an interval, or"
        " when there was none before."
    )
    days: int | None = strawberry.field(description="The interval in days; null while it is unset.")
    clause: str = strawberry.field(description="The clause that it is about.")
    settings: list[str] = strawberry.field(description="The settings that hold it.")
