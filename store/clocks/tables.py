"""Tables of the calendar, the deadlines and their milestones."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from store.people.tables import UnitRow


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


class DeadlineRow(Model):
    """When one thing is due, and how it went.

    `started_at`, `due_at` and `done_at` are instants; pauses shift `due_at`.
    """

    id = fields.UUIDField(primary_key=True, default=None)
    stream = fields.CharField(max_length=80, description="Stream of the subject")
    kind = fields.CharField(max_length=40, description="Clock kind in domain/clocks")
    rule_version = fields.CharField(max_length=40)
    calendar_version = fields.CharField(max_length=40, null=True)
    is_provisional = fields.BooleanField(default=False)
    clause = fields.CharField(max_length=20, null=True)
    title = fields.CharField(max_length=200)
    unit: fields.ForeignKeyNullableRelation[UnitRow] = fields.ForeignKeyField(
        "sitong.UnitRow", null=True, on_delete=fields.RESTRICT, related_name="deadlines"
    )
    state = fields.CharField(max_length=20)
    reason = fields.CharField(max_length=60, null=True)
    started_at = fields.DatetimeField()
    due_at = fields.DatetimeField()
    done_at = fields.DatetimeField(null=True)
    paused_at = fields.DatetimeField(null=True)
    pauses: fields.JSONField[list[list[str]]] = fields.JSONField(default=list)

    class Meta:
        """Where it lies."""

        table = "deadline"
        indexes = (Index(fields=("stream",)), Index(fields=("unit_id",)))


class MilestoneRow(Model):
    """An instant at which a deadline speaks; fired at most once an occurrence."""

    id = fields.UUIDField(primary_key=True, default=None)
    deadline: fields.ForeignKeyRelation[DeadlineRow] = fields.ForeignKeyField(
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
