"""Tables of the event log, its sequencer and remembered requests."""

from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class StreamRow(Model):
    """The counter of one subject's events; its row lock makes versions gapless."""

    name = fields.CharField(max_length=80, primary_key=True, default=None)
    version = fields.BigIntField()

    class Meta:
        """Where it lies."""

        table = "stream"


class EventRow(Model):
    """One thing that happened. Appended in the act's transaction, never changed.

    `seq` is the place in the log over all streams; the sequencer stamps it after the commit.
    Rows without `seq` are the outbox: committed, not yet announced.
    """

    id = fields.BigIntField(primary_key=True, generated=True)
    seq = fields.BigIntField(null=True, unique=True)
    stream = fields.CharField(max_length=80)
    version = fields.BigIntField()
    kind = fields.CharField(max_length=60)
    at = fields.DatetimeField()
    actor_role = fields.CharField(max_length=40)
    actor_person_id = fields.UUIDField(null=True)
    unit_id = fields.UUIDField(null=True, description="The unit concerned, for who may see it")
    audience = fields.CharField(max_length=60, description="Permission that one needs to read it")
    clause = fields.CharField(max_length=20, null=True)
    payload: fields.JSONField[dict[str, Any]] = fields.JSONField()

    class Meta:
        """Where it lies."""

        table = "event"
        unique_together = (("stream", "version"),)
        indexes = (Index(fields=("unit_id", "seq")), Index(fields=("kind", "seq")))


class SequencerRow(Model):
    """The one row that fences the sequencer: who holds the newest generation may stamp."""

    id = fields.IntField(primary_key=True, generated=False, default=1)
    generation = fields.BigIntField()
    last_seq = fields.BigIntField()

    class Meta:
        """Where it lies."""

        table = "sequencer"


class RequestRow(Model):
    """The first answer to a `requestId`, given again when the request is repeated."""

    id = fields.UUIDField(primary_key=True, default=None)
    actor = fields.CharField(max_length=120)
    act = fields.CharField(max_length=60)
    fingerprint = fields.CharField(max_length=64, description="Hash of the input")
    done: fields.JSONField[dict[str, Any]] = fields.JSONField()
    at = fields.DatetimeField()

    class Meta:
        """Where it lies."""

        table = "request"
        unique_together = (("actor", "id"),)
        indexes = (Index(fields=("at",)),)


class DemoClockRow(Model):
    """The demonstration clock that all servers on one database share; at most one row."""

    id = fields.IntField(primary_key=True, generated=False, default=1)
    real_at = fields.DatetimeField()
    shown_at = fields.DatetimeField()
    speed = fields.FloatField()

    class Meta:
        """Where it lies."""

        table = "demo_clock"
