"""Schemes of yearly assessment and their indicators (WR/3e, WR/32a, WS/24b)."""

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops

GUARDS = """
CREATE UNIQUE INDEX scheme_of_year ON scheme (performance_year) WHERE state <> 'WITHDRAWN';
"""
UNDO_GUARDS = """
DROP INDEX scheme_of_year;
"""


def _key(of, column, related_name, **more):
    return fields.ForeignKeyField(
        f"sitong.{of}Row",
        source_field=column,
        db_constraint=True,
        to_field="id",
        related_name=related_name,
        on_delete=OnDelete.RESTRICT,
        **more,
    )


class Migration(migrations.Migration):
    """Runs before the code that relies on it."""

    dependencies = [("sitong", "0019_post_delegation")]
    operations = [
        ops.CreateModel(
            name="SchemeRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                ("performance_year", fields.IntField()),
                ("title", fields.CharField(max_length=100)),
                ("state", fields.CharField(max_length=20)),
                ("drafted_at", fields.DatetimeField()),
                ("approved_at", fields.DatetimeField(null=True)),
                ("stands_since", fields.DatetimeField()),
                ("entered_at", fields.DatetimeField()),
                ("reason", fields.TextField(null=True)),
            ],
            options={
                "table": "scheme",
                "app": "sitong",
                "indexes": [
                    Index(fields=["drafted_at", "id"]),
                    Index(fields=["performance_year"]),
                ],
                "pk_attr": "id",
                "table_description": "A year's scheme of assessment (WR/3e, WR/32a).",
            },
        ),
        ops.CreateModel(
            name="IndicatorRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                ("scheme", _key("Scheme", "scheme_id", "indicators")),
                ("title", fields.CharField(max_length=100)),
                ("area", fields.CharField(null=True, max_length=20)),
                ("topic", fields.CharField(max_length=20)),
                ("scored_by", fields.CharField(max_length=20)),
                ("weight", fields.DecimalField(max_digits=5, decimal_places=2)),
                ("evidence_kinds", fields.JSONField()),
                ("state", fields.CharField(max_length=20)),
                ("unit", _key("Unit", "unit_id", "indicators", null=True)),
                ("target", fields.TextField(null=True)),
                ("proposed_at", fields.DatetimeField()),
                ("stands_since", fields.DatetimeField()),
                ("entered_at", fields.DatetimeField()),
                ("reason", fields.TextField(null=True)),
            ],
            options={
                "table": "indicator",
                "app": "sitong",
                "indexes": [
                    Index(fields=["scheme_id", "proposed_at"]),
                    Index(fields=["proposed_at", "id"]),
                    Index(fields=["unit_id"]),
                ],
                "pk_attr": "id",
                "table_description": "What units are assessed by, with its weight (WR/32a, WS/24b).",
            },
        ),
        ops.RunSQL(GUARDS, reverse_sql=UNDO_GUARDS),
    ]
