"""Table of cases: one matter that moves through states under clocks."""

from tortoise import fields
from tortoise.contrib.postgres.fields import TSVectorField
from tortoise.indexes import Index
from tortoise.models import Model

from store.people.tables import UnitRow


class CaseRow(Model):
    """A case of any kind; the kind's domain file says what its states mean."""

    id = fields.UUIDField(primary_key=True, default=None)
    number = fields.BigIntField(generated=False, unique=True, null=True)
    kind = fields.CharField(max_length=40)
    state = fields.CharField(max_length=20)
    unit: fields.ForeignKeyRelation[UnitRow] = fields.ForeignKeyField(
        "sitong.UnitRow", on_delete=fields.RESTRICT, related_name="cases"
    )
    title = fields.CharField(max_length=200)
    text = fields.TextField()
    clause = fields.CharField(max_length=20, null=True)
    source_stream = fields.CharField(max_length=80, description="What it came from")
    source_key = fields.CharField(
        max_length=120, description="Which part of the source; one case each"
    )
    opened_at = fields.DatetimeField()
    due_on = fields.DateField(null=True)
    closed_at = fields.DatetimeField(null=True)
    search = TSVectorField(null=True)

    class Meta:
        """Where it lies."""

        table = "case_file"
        unique_together = (("kind", "source_stream", "source_key"),)
        indexes = (Index(fields=("unit_id", "opened_at", "id")), Index(fields=("opened_at", "id")))
