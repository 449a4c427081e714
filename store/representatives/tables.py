"""Tables of the delegation."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from store.people.tables import PersonRow, UnitRow


class RepresentativeRow(Model):
    """A member of the delegation (FS/2.1a, FS/2.3a)."""

    id = fields.UUIDField(primary_key=True, default=None)
    code = fields.CharField(max_length=20, unique=True)
    person: fields.OneToOneRelation[PersonRow] = fields.OneToOneField(
        "sitong.PersonRow", on_delete=fields.RESTRICT, related_name="representative"
    )
    category = fields.CharField(max_length=40)
    sub_kind = fields.CharField(max_length=40, null=True)
    affiliation: fields.ForeignKeyNullableRelation[UnitRow] = fields.ForeignKeyField(
        "sitong.UnitRow", null=True, on_delete=fields.RESTRICT, related_name="representatives"
    )
    state = fields.CharField(max_length=20)
    joined_on = fields.DateField()
    ended_on = fields.DateField(null=True)

    class Meta:
        """Where it lies."""

        table = "representative"
        indexes = (Index(fields=("affiliation_id",)), Index(fields=("category", "state")))
