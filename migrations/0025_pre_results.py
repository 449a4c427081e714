"""What was found of units in a year, and yearly results in versions (WR/55, OP/113, FS/3.4f)."""

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops

GUARDS = """
CREATE UNIQUE INDEX result_review_open ON result_review (result_id) WHERE state = 'REQUESTED';
"""
UNDO_GUARDS = """
DROP INDEX result_review_open;
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

    dependencies = [("sitong", "0024_pre_open_days")]
    operations = [
        ops.CreateModel(
            name="AnnualResultSetRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                ("scheme", _key("Scheme", "scheme_id", "annual_result_sets")),
                ("version", fields.IntField()),
                ("reason", fields.TextField(null=True)),
                ("rule", fields.CharField(max_length=20)),
                ("state", fields.CharField(max_length=20)),
                ("unit", _key("Unit", "unit_id", "annual_result_sets")),
                ("computed_at", fields.DatetimeField()),
                ("approved_at", fields.DatetimeField(null=True)),
                ("reported_at", fields.DatetimeField(null=True)),
                ("reference", fields.CharField(null=True, max_length=100)),
                ("published_at", fields.DatetimeField(null=True)),
                ("stands_since", fields.DatetimeField()),
                ("entered_at", fields.DatetimeField()),
                ("returned_reason", fields.CharField(null=True, max_length=500)),
            ],
            options={
                "table": "annual_result_set",
                "app": "sitong",
                "unique_together": (("scheme", "version"),),
                "indexes": [Index(fields=["computed_at", "id"])],
                "pk_attr": "id",
                "table_description": "Results of all units in a year, in one version (WR/55b, WR/55c).",
            },
        ),
        ops.CreateModel(
            name="AnnualResultRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                ("set", _key("AnnualResultSet", "set_id", "annual_results")),
                ("unit", _key("Unit", "unit_id", "annual_results")),
                ("total", fields.DecimalField(null=True, max_digits=5, decimal_places=2)),
                ("rank", fields.IntField(null=True)),
                ("missing", fields.JSONField()),
                ("fed_back_at", fields.DatetimeField(null=True)),
            ],
            options={
                "table": "annual_result",
                "app": "sitong",
                "unique_together": (("set", "unit"),),
                "indexes": [Index(fields=["unit_id"])],
                "pk_attr": "id",
                "table_description": "A unit's year as one figure, in one version (FS/3.4f, WR/55b).",
            },
        ),
        ops.CreateModel(
            name="DailyAssessmentRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                ("indicator", _key("Indicator", "indicator_id", "daily_assessments")),
                ("unit", _key("Unit", "unit_id", "daily_assessments")),
                ("score", fields.DecimalField(max_digits=5, decimal_places=2)),
                ("basis", fields.TextField()),
                ("shown_by", fields.CharField(max_length=20)),
                ("assessed_on", fields.DateField()),
                ("state", fields.CharField(max_length=20)),
                ("entered_at", fields.DatetimeField()),
                ("reason", fields.CharField(null=True, max_length=500)),
            ],
            options={
                "table": "daily_assessment",
                "app": "sitong",
                "indexes": [
                    Index(fields=["indicator_id", "unit_id"]),
                    Index(fields=["entered_at", "id"]),
                    Index(fields=["unit_id"]),
                ],
                "pk_attr": "id",
                "table_description": "What the office has found of a unit in the year (WR/55b).",
            },
        ),
        ops.CreateModel(
            name="ResultComponentRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                ("result", _key("AnnualResult", "result_id", "result_components")),
                ("indicator", _key("Indicator", "indicator_id", "result_components")),
                ("place", fields.IntField()),
                ("title", fields.CharField(max_length=100)),
                ("area", fields.CharField(null=True, max_length=20)),
                ("topic", fields.CharField(max_length=20)),
                ("scored_by", fields.CharField(max_length=20)),
                ("weight", fields.DecimalField(max_digits=5, decimal_places=2)),
                ("score", fields.DecimalField(null=True, max_digits=5, decimal_places=2)),
                ("points", fields.DecimalField(null=True, max_digits=9, decimal_places=6)),
                ("missing", fields.CharField(null=True, max_length=20)),
                ("basis", fields.JSONField()),
            ],
            options={
                "table": "result_component",
                "app": "sitong",
                "unique_together": (("result", "place"),),
                "indexes": [Index(fields=["indicator_id"])],
                "pk_attr": "id",
                "table_description": "What one indicator gave one unit (FS/3.4f, WR/55b).",
            },
        ),
        ops.CreateModel(
            name="ResultReviewRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                ("result", _key("AnnualResult", "result_id", "result_reviews")),
                ("unit", _key("Unit", "unit_id", "result_reviews")),
                ("why", fields.TextField()),
                ("state", fields.CharField(max_length=20)),
                ("requested_at", fields.DatetimeField()),
                ("answer", fields.TextField(null=True)),
                ("stands_since", fields.DatetimeField()),
                ("entered_at", fields.DatetimeField()),
            ],
            options={
                "table": "result_review",
                "app": "sitong",
                "indexes": [
                    Index(fields=["requested_at", "id"]),
                    Index(fields=["result_id"]),
                    Index(fields=["unit_id"]),
                ],
                "pk_attr": "id",
                "table_description": "A unit's request that its result be looked at again (WR/55d).",
            },
        ),
        ops.CreateModel(
            name="ThirdPartyEvaluationRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                ("indicator", _key("Indicator", "indicator_id", "third_party_evaluations")),
                ("unit", _key("Unit", "unit_id", "third_party_evaluations")),
                ("evaluator", fields.CharField(max_length=100)),
                ("score", fields.DecimalField(max_digits=5, decimal_places=2)),
                ("findings", fields.TextField(null=True)),
                ("reference", fields.CharField(max_length=200)),
                ("evaluated_on", fields.DateField()),
                ("state", fields.CharField(max_length=20)),
                ("entered_at", fields.DatetimeField()),
                ("published_at", fields.DatetimeField(null=True)),
                ("reason", fields.CharField(null=True, max_length=500)),
            ],
            options={
                "table": "third_party_evaluation",
                "app": "sitong",
                "indexes": [
                    Index(fields=["indicator_id", "unit_id"]),
                    Index(fields=["entered_at", "id"]),
                    Index(fields=["unit_id"]),
                ],
                "pk_attr": "id",
                "table_description": "What a third party has found of a unit (WR/55a, OP/113).",
            },
        ),
        ops.RunSQL(GUARDS, reverse_sql=UNDO_GUARDS),
    ]
