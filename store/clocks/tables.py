"""Tables of the calendar, the deadlines and their milestones."""

from typing import Any

from tortoise import fields
from tortoise.models import Model

from store.clocks.facts import DeadlineFacts
from store.tabling import table


class CalendarDayRow(Model):
    """A day that is not what its weekday says (T5), or a plain row that fixes a day."""

    day = fields.DateField(primary_key=True, default=None)
    kind = fields.CharField(max_length=20)
    name_zh = fields.CharField(max_length=40, null=True)
    source = fields.CharField(max_length=80)

    class Meta:
        """Where it lies."""

        table = "calendar_day"


class CalendarYearRow(Model):
    """A year whose official days are loaded; any other year is provisional."""

    year = fields.IntField(primary_key=True, generated=False, default=None)
    source = fields.CharField(max_length=80)
    loaded_at = fields.DatetimeField()
    version = fields.IntField()

    class Meta:
        """Where it lies."""

        table = "calendar_year"


DeadlineRow = table(
    DeadlineFacts,
    "deadline",
    "Deadline",
    indexes=(("stream",), ("unit_id",)),
    columns={
        "stream": {"description": "Stream of the subject"},
        "kind": {"description": "Clock kind in domain/clocks"},
        "is_provisional": {"default": False},
        "pauses": {"default": list},
        "extended_by": {"db_default": 0},
    },
)


class MilestoneRow(Model):
    """An instant at which a deadline speaks; fired at most once an occurrence."""

    id = fields.UUIDField(primary_key=True, default=None)
    deadline: Any = fields.ForeignKeyField(
        "sitong.DeadlineRow", on_delete=fields.RESTRICT, related_name="milestones"
    )
    kind = fields.CharField(max_length=40)
    occurrence = fields.IntField(default=1, description="Grows when a clock is set anew")
    fires_at = fields.DatetimeField()
    fired_at = fields.DatetimeField(null=True)
    is_void = fields.BooleanField(default=False, description="The clock stopped before")

    class Meta:
        """Where it lies."""

        table = "milestone"
        unique_together = (("deadline", "kind", "occurrence"),)
