"""Tables of units, persons, what they hold, lead and belong to, and of revoked tokens."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from domain.people.facts import (
    AbsenceFacts,
    AuthorizationFacts,
    GroupClauseFacts,
    GroupMemberFacts,
    PortfolioFacts,
    PostFacts,
    UnitGroupFacts,
)
from domain.people.pinyin import LONGEST_SORT_KEY
from store.tabling import table


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


class PersonRow(Model):
    """A person who holds posts or is a representative. The phone never enters a public answer."""

    id = fields.UUIDField(primary_key=True, default=None)
    name = fields.CharField(max_length=80)
    sort_key = fields.CharField(max_length=LONGEST_SORT_KEY)
    phone = fields.CharField(max_length=40, null=True)
    is_district_leader = fields.BooleanField(default=False)

    class Meta:
        """Where it lies."""

        table = "person"
        indexes = (Index(fields=("sort_key", "id")),)


PostRow = table(
    PostFacts,
    "post",
    "Post",
    indexes=(("unit_id",), ("person_id",)),
    text="A function a person holds at a unit, with the software role it gives.",
    columns={"is_head": {"default": False}, "role": {"max_length": 40}},
)

PortfolioRow = table(
    PortfolioFacts,
    "portfolio",
    "Portfolio",
    indexes=(("unit_id",), ("leader_id",)),
    text="A deputy mayor's charge of a unit (WR/6a: one leader a unit at a time).",
)

UnitGroupRow = table(UnitGroupFacts, "unit_group", "UnitGroup", unique=(("code",),))

GroupMemberRow = table(
    GroupMemberFacts, "group_member", "GroupMember", indexes=(("unit_id",), ("group_id", "clause"))
)

GroupClauseRow = table(
    GroupClauseFacts, "group_clause", "GroupClause", indexes=(("group_id",), ("clause",))
)

AbsenceRow = table(AbsenceFacts, "absence", "Absence", indexes=(("starts_at", "id"),))

AuthorizationRow = table(
    AuthorizationFacts,
    "authority_grant",
    "Authorization",
    indexes=(("grantor_id",), ("grantee_id",), ("starts_at", "id")),
    columns={
        "grantor_id": {"related_name": "granted"},
        "grantee_id": {"related_name": "held"},
    },
)


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
