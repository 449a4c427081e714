"""Tables of sentiment events, releases and press conferences."""

from tortoise import fields
from tortoise.contrib.postgres.fields import TSVectorField
from tortoise.indexes import Index
from tortoise.models import Model

from store.people.tables import PersonRow, UnitRow


class SentimentEventRow(Model):
    """A public-opinion matter about the government's work (OP/61a)."""

    id = fields.UUIDField(primary_key=True, default=None)
    title = fields.CharField(max_length=200)
    summary = fields.TextField()
    level = fields.CharField(max_length=20)
    is_urgent = fields.BooleanField()
    state = fields.CharField(max_length=20)
    unit: fields.ForeignKeyRelation[UnitRow] = fields.ForeignKeyField(
        "sitong.UnitRow", on_delete=fields.RESTRICT, related_name="sentiment_events"
    )
    first_known_at = fields.DatetimeField()
    reported_at = fields.DatetimeField()
    classified_at = fields.DatetimeField(null=True)
    assessment = fields.TextField(null=True)
    measures = fields.TextField(null=True)
    closed_at = fields.DatetimeField(null=True)
    search = TSVectorField(null=True)

    class Meta:
        """Where it lies."""

        table = "sentiment_event"
        indexes = (Index(fields=("reported_at", "id")), Index(fields=("unit_id",)))


class ReleaseRow(Model):
    """A public word on an event, in up to four parts (OP/65b)."""

    id = fields.UUIDField(primary_key=True, default=None)
    event: fields.ForeignKeyRelation[SentimentEventRow] = fields.ForeignKeyField(
        "sitong.SentimentEventRow", on_delete=fields.RESTRICT, related_name="releases"
    )
    is_authoritative = fields.BooleanField()
    facts = fields.TextField(null=True)
    verification = fields.TextField(null=True)
    measures = fields.TextField(null=True)
    precautions = fields.TextField(null=True)
    missing_parts_note = fields.TextField(null=True)
    spokesperson: fields.ForeignKeyRelation[PersonRow] = fields.ForeignKeyField(
        "sitong.PersonRow", on_delete=fields.RESTRICT, related_name="releases"
    )
    spokesperson_reason = fields.TextField(null=True)
    published_at = fields.DatetimeField()
    search = TSVectorField(null=True)

    class Meta:
        """Where it lies."""

        table = "release"
        indexes = (
            Index(fields=("event_id", "published_at")),
            Index(fields=("published_at", "id")),
        )


class PressConferenceRow(Model):
    """A press conference on an event (WR/26c, OP/64b)."""

    id = fields.UUIDField(primary_key=True, default=None)
    event: fields.ForeignKeyRelation[SentimentEventRow] = fields.ForeignKeyField(
        "sitong.SentimentEventRow", on_delete=fields.RESTRICT, related_name="press_conferences"
    )
    topic = fields.CharField(max_length=200)
    started_at = fields.DatetimeField()
    speaker_ids: fields.JSONField[list[str]] = fields.JSONField()

    class Meta:
        """Where it lies."""

        table = "press_conference"
        indexes = (Index(fields=("event_id", "started_at")),)
