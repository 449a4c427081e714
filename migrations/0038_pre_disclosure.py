"""Requests for information, disputes and monthly reports; clocks that were extended (OP/121)."""

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index


class Migration(migrations.Migration):
    """Runs before the code that relies on it."""

    dependencies = [("sitong", "0037_pre_instructions")]

    initial = False

    operations = [
        ops.CreateModel(
            name="DisclosureReportRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                (
                    "unit",
                    fields.ForeignKeyField(
                        "sitong.UnitRow",
                        source_field="unit_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="disclosure_reports",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("year", fields.IntField()),
                ("month", fields.IntField()),
                ("state", fields.CharField(max_length=20)),
                ("received_count", fields.IntField()),
                ("answered_count", fields.IntField()),
                ("late_count", fields.IntField()),
                ("disputed_count", fields.IntField()),
                ("lost_count", fields.IntField()),
                ("remarks", fields.TextField(null=True, unique=False)),
                ("submitted_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("reason", fields.CharField(null=True, max_length=500)),
            ],
            options={
                "table": "disclosure_report",
                "app": "sitong",
                "indexes": [
                    Index(fields=["unit_id", "year", "month"]),
                    Index(fields=["submitted_at", "id"]),
                ],
                "pk_attr": "id",
                "table_description": "A unit's report of a month; its figures are counted from the records when it is submitted.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="DisclosureRequestRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ("applicant_kind", fields.CharField(max_length=20)),
                ("applicant_name", fields.CharField(max_length=100)),
                ("applicant_contact", fields.CharField(max_length=200)),
                ("code_hash", fields.CharField(max_length=64)),
                ("received_by", fields.CharField(max_length=20)),
                ("stands_since", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("entered_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("city_number", fields.CharField(null=True, max_length=60)),
                ("completable_until", fields.DateField()),
                ("gaps", fields.TextField(null=True, unique=False)),
                (
                    "completed_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("third_party_says", fields.CharField(null=True, max_length=20)),
                ("extended_by", fields.IntField(null=True)),
                ("result", fields.CharField(null=True, max_length=20)),
                ("answer", fields.TextField(null=True, unique=False)),
                (
                    "answered_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("reason", fields.CharField(null=True, max_length=500)),
            ],
            options={
                "table": "disclosure_request",
                "app": "sitong",
                "unique_together": (("code_hash",),),
                "pk_attr": "id",
                "table_description": "What a citizen or an organisation asks a unit to disclose; who asks, the unit alone sees.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="DisputeRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                (
                    "unit",
                    fields.ForeignKeyField(
                        "sitong.UnitRow",
                        source_field="unit_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="disputes",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "disclosure_request",
                    fields.ForeignKeyField(
                        "sitong.DisclosureRequestRow",
                        source_field="disclosure_request_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name="disputes",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("kind", fields.CharField(max_length=20)),
                ("number", fields.CharField(null=True, max_length=60)),
                ("title", fields.CharField(max_length=200)),
                ("filed_on", fields.DateField()),
                ("state", fields.CharField(max_length=20)),
                ("stands_since", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("entered_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("result", fields.CharField(null=True, max_length=20)),
                ("decided_on", fields.DateField(null=True)),
                ("performed_on", fields.DateField(null=True)),
                ("study", fields.TextField(null=True, unique=False)),
                (
                    "reported_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("reason", fields.CharField(null=True, max_length=500)),
            ],
            options={
                "table": "dispute",
                "app": "sitong",
                "indexes": [
                    Index(fields=["filed_on", "id"]),
                    Index(fields=["unit_id", "filed_on"]),
                    Index(fields=["disclosure_request_id"]),
                ],
                "pk_attr": "id",
                "table_description": "A complaint, a reconsideration or a suit against what a unit did.",
            },
            bases=["Model"],
        ),
        ops.AddField(
            model_name="DeadlineRow",
            name="extended_by",
            field=fields.IntField(db_default=0),
        ),
    ]
