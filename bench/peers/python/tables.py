"""The product's tables as a stock Tortoise application would declare them."""

from tortoise import fields
from tortoise.models import Model


class Unit(Model):
    """A unit."""

    id = fields.UUIDField(primary_key=True)
    code = fields.CharField(max_length=40)
    name_zh = fields.CharField(max_length=120)

    class Meta:
        """Where it lies."""

        table = "unit"


class CaseFile(Model):
    """A case."""

    id = fields.UUIDField(primary_key=True)
    number = fields.BigIntField()
    kind = fields.CharField(max_length=40)
    state = fields.CharField(max_length=20)
    unit: fields.ForeignKeyRelation[Unit] = fields.ForeignKeyField("models.Unit")
    title = fields.CharField(max_length=200)
    text = fields.TextField()
    clause = fields.CharField(max_length=20, null=True)
    opened_at = fields.DatetimeField()
    due_on = fields.DateField(null=True)
    closed_at = fields.DatetimeField(null=True)

    class Meta:
        """Where it lies."""

        table = "case_file"


class Event(Model):
    """One thing that happened to the case whose stream it stands in."""

    id = fields.BigIntField(primary_key=True)
    seq = fields.BigIntField(null=True)
    stream = fields.CharField(max_length=80)
    version = fields.BigIntField()
    kind = fields.CharField(max_length=60)
    at = fields.DatetimeField()

    class Meta:
        """Where it lies."""

        table = "event"


class ReviewSession(Model):
    """A review session."""

    id = fields.UUIDField(primary_key=True)
    state = fields.CharField(max_length=20)

    class Meta:
        """Where it lies."""

        table = "review_session"


class Slot(Model):
    """A unit's slot."""

    id = fields.UUIDField(primary_key=True)
    session: fields.ForeignKeyRelation[ReviewSession] = fields.ForeignKeyField(
        "models.ReviewSession", related_name="slots"
    )
    unit: fields.ForeignKeyRelation[Unit] = fields.ForeignKeyField(
        "models.Unit", related_name="slots"
    )
    position = fields.IntField()
    state = fields.CharField(max_length=20)
    ballot_count = fields.IntField(null=True)
    average = fields.DecimalField(max_digits=5, decimal_places=2, null=True)

    class Meta:
        """Where it lies."""

        table = "slot"


class Roll(Model):
    """Who has scored a slot."""

    id = fields.UUIDField(primary_key=True)
    slot: fields.ForeignKeyRelation[Slot] = fields.ForeignKeyField(
        "models.Slot", related_name="rolls"
    )

    class Meta:
        """Where it lies."""

        table = "roll"


class PlainRow(Model):
    """A row to be written, without any rule."""

    id = fields.BigIntField(primary_key=True)
    representative = fields.IntField()
    unit = fields.IntField()
    score = fields.IntField()
    at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        """Where it lies."""

        table = "bench_plain_row"
