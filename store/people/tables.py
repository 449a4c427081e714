"""Tables of units, persons, posts, portfolios and revoked tokens."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class UnitRow(Model):
    """A unit of the district: department, street, body or counterparty."""

    id = fields.UUIDField(primary_key=True, default=None)
    code = fields.CharField(max_length=40, unique=True)
    name_zh = fields.CharField(max_length=120)
    name_en = fields.CharField(max_length=160)
    sort_key = fields.CharField(max_length=240, description="Pinyin, as names are sorted")
    kind = fields.CharField(max_length=20)
    is_reviewed = fields.BooleanField(description="One of the 69 scored in the hall")
    is_invented = fields.BooleanField(description="Named in none of the documents")
    parent: fields.ForeignKeyNullableRelation["UnitRow"] = fields.ForeignKeyField(
        "sitong.UnitRow", null=True, on_delete=fields.RESTRICT, related_name="children"
    )
    successor: fields.ForeignKeyNullableRelation["UnitRow"] = fields.ForeignKeyField(
        "sitong.UnitRow", null=True, on_delete=fields.RESTRICT, related_name="predecessors"
    )
    valid_from = fields.DateField(null=True)
    valid_to = fields.DateField(null=True)

    class Meta:
        """Where it lies."""

        table = "unit"
        indexes = (Index(fields=("sort_key", "id")),)


class UnitAliasRow(Model):
    """A name under which a unit appears in the documents, with its dates where known."""

    id = fields.UUIDField(primary_key=True, default=None)
    unit: fields.ForeignKeyRelation[UnitRow] = fields.ForeignKeyField(
        "sitong.UnitRow", on_delete=fields.RESTRICT, related_name="aliases"
    )
    name = fields.CharField(max_length=120)
    valid_from = fields.DateField(null=True)
    valid_to = fields.DateField(null=True)

    class Meta:
        """Where it lies."""

        table = "unit_alias"
        indexes = (Index(fields=("unit_id",)),)


class UnitGroupMemberRow(Model):
    """Membership of a unit in an explicit group (UNITS.md 3)."""

    id = fields.UUIDField(primary_key=True, default=None)
    group_code = fields.CharField(max_length=40)
    unit: fields.ForeignKeyRelation[UnitRow] = fields.ForeignKeyField(
        "sitong.UnitRow", on_delete=fields.RESTRICT, related_name="groups"
    )

    class Meta:
        """Where it lies."""

        table = "unit_group_member"
        unique_together = (("group_code", "unit"),)
        indexes = (Index(fields=("unit_id",)),)


class PersonRow(Model):
    """A person who holds posts or is a representative. The phone never enters a public answer."""

    id = fields.UUIDField(primary_key=True, default=None)
    name = fields.CharField(max_length=80)
    sort_key = fields.CharField(max_length=160)
    phone = fields.CharField(max_length=40, null=True)
    is_district_leader = fields.BooleanField(default=False)

    class Meta:
        """Where it lies."""

        table = "person"
        indexes = (Index(fields=("sort_key", "id")),)


class PostRow(Model):
    """A function a person holds at a unit, with the software role it gives."""

    id = fields.UUIDField(primary_key=True, default=None)
    person: fields.ForeignKeyRelation[PersonRow] = fields.ForeignKeyField(
        "sitong.PersonRow", on_delete=fields.RESTRICT, related_name="posts"
    )
    unit: fields.ForeignKeyRelation[UnitRow] = fields.ForeignKeyField(
        "sitong.UnitRow", on_delete=fields.RESTRICT, related_name="posts"
    )
    title_zh = fields.CharField(max_length=80)
    title_en = fields.CharField(max_length=120)
    role = fields.CharField(max_length=40)
    is_head = fields.BooleanField(default=False)
    valid_from = fields.DateField()
    valid_to = fields.DateField(null=True)

    class Meta:
        """Where it lies."""

        table = "post"
        indexes = (Index(fields=("unit_id",)), Index(fields=("person_id",)))


class PortfolioRow(Model):
    """A deputy mayor's charge of a unit (WR/6a: one leader a unit at a time)."""

    id = fields.UUIDField(primary_key=True, default=None)
    leader: fields.ForeignKeyRelation[PersonRow] = fields.ForeignKeyField(
        "sitong.PersonRow", on_delete=fields.RESTRICT, related_name="portfolios"
    )
    unit: fields.ForeignKeyRelation[UnitRow] = fields.ForeignKeyField(
        "sitong.UnitRow", on_delete=fields.RESTRICT, related_name="portfolios"
    )
    valid_from = fields.DateField()
    valid_to = fields.DateField(null=True)

    class Meta:
        """Where it lies."""

        table = "portfolio"
        indexes = (Index(fields=("unit_id",)), Index(fields=("leader_id",)))


class TokenRevocationRow(Model):
    """A bearer token (or all tokens of a person) that no longer counts."""

    id = fields.UUIDField(primary_key=True, default=None)
    token_id = fields.CharField(max_length=64, null=True)
    person_id = fields.UUIDField(null=True)
    revoked_at = fields.DatetimeField(description="Tokens of the person issued until then are out")
    reason = fields.TextField()

    class Meta:
        """Where it lies."""

        table = "token_revocation"
