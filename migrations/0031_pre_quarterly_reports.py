"""Quarterly returns, the lines of their three parts, and mails that wait to be sent (FS/4.2b)."""

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    """Before the code that keeps quarterly returns."""

    dependencies = [("sitong", "0030_pre_public_reports")]

    operations = [
        ops.CreateModel(
            name="QuarterlyReportRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                (
                    "unit",
                    fields.ForeignKeyField(
                        "sitong.UnitRow",
                        source_field="unit_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="quarterly_reports",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("year", fields.IntField()),
                ("quarter", fields.IntField()),
                ("state", fields.CharField(max_length=20)),
                ("stands_since", fields.DatetimeField()),
                ("entered_at", fields.DatetimeField()),
                ("generated_at", fields.DatetimeField()),
                ("activity_count", fields.IntField()),
                ("counted_count", fields.IntField()),
                ("delegate_count", fields.IntField()),
                ("invitation_count", fields.IntField()),
                ("attendance_count", fields.IntField()),
                ("opinion_count", fields.IntField()),
                ("adopted_count", fields.IntField()),
                ("partly_adopted_count", fields.IntField()),
                ("not_adopted_count", fields.IntField()),
                ("open_count", fields.IntField()),
                ("digest", fields.CharField(max_length=64)),
                ("activities_empty_reason", fields.CharField(null=True, max_length=500)),
                ("delegates_empty_reason", fields.CharField(null=True, max_length=500)),
                ("opinions_empty_reason", fields.CharField(null=True, max_length=500)),
                ("submission", fields.IntField()),
                ("first_submitted_at", fields.DatetimeField(null=True)),
                ("submitted_at", fields.DatetimeField(null=True)),
                ("accepted_at", fields.DatetimeField(null=True)),
                ("reason", fields.CharField(null=True, max_length=500)),
                ("mailed_to", fields.CharField(null=True, max_length=254)),
                ("mailed_at", fields.DatetimeField(null=True)),
                ("mail_failure", fields.CharField(null=True, max_length=300)),
            ],
            options={
                "table": "quarterly_report",
                "app": "sitong",
                "unique_together": (("unit", "year", "quarter"),),
                "indexes": [Index(fields=["year", "quarter", "id"])],
                "pk_attr": "id",
                "table_description": "A unit's return of a quarter: generated from its records, frozen when it is submitted.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="QuarterlyMailRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                (
                    "report",
                    fields.ForeignKeyField(
                        "sitong.QuarterlyReportRow",
                        source_field="report_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="mails",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("submission", fields.IntField()),
                ("attempts", fields.IntField()),
                ("retry_at", fields.DatetimeField()),
                ("leased_until", fields.DatetimeField(null=True)),
                ("ended_at", fields.DatetimeField(null=True)),
            ],
            options={
                "table": "quarterly_mail",
                "app": "sitong",
                "unique_together": (("report", "submission"),),
                "indexes": [Index(fields=["ended_at", "retry_at"])],
                "pk_attr": "id",
                "table_description": "The mail of one submission: waiting until it has ended, one way or the other.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="ReportedActivityRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                (
                    "report",
                    fields.ForeignKeyField(
                        "sitong.QuarterlyReportRow",
                        source_field="report_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="reported_activities",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "activity",
                    fields.ForeignKeyField(
                        "sitong.ActivityRow",
                        source_field="activity_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="reported",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("kind", fields.CharField(max_length=40)),
                ("phase", fields.CharField(null=True, max_length=20)),
                ("subject", fields.CharField(max_length=200)),
                ("starts_at", fields.DatetimeField()),
                ("invited_count", fields.IntField()),
                ("present_count", fields.IntField()),
                ("counts_for_phase", fields.BooleanField()),
                ("not_counted_reason", fields.CharField(null=True, max_length=20)),
            ],
            options={
                "table": "reported_activity",
                "app": "sitong",
                "indexes": [
                    Index(fields=["report_id", "starts_at"]),
                    Index(fields=["activity_id"]),
                ],
                "pk_attr": "id",
                "table_description": "An activity in a quarterly return, as it stood when that was generated.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="ReportedDelegateRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                (
                    "report",
                    fields.ForeignKeyField(
                        "sitong.QuarterlyReportRow",
                        source_field="report_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="reported_delegates",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "representative",
                    fields.ForeignKeyField(
                        "sitong.RepresentativeRow",
                        source_field="representative_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="reported",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("code", fields.CharField(max_length=20)),
                ("name", fields.CharField(max_length=80)),
                ("category", fields.CharField(max_length=40)),
                ("invited_count", fields.IntField()),
                ("attended_count", fields.IntField()),
            ],
            options={
                "table": "reported_delegate",
                "app": "sitong",
                "indexes": [
                    Index(fields=["report_id", "code"]),
                    Index(fields=["representative_id"]),
                ],
                "pk_attr": "id",
                "table_description": "A member of the delegation in a quarterly return: how often invited, how often there.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="ReportedOpinionRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                (
                    "report",
                    fields.ForeignKeyField(
                        "sitong.QuarterlyReportRow",
                        source_field="report_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="reported_opinions",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "suggestion",
                    fields.ForeignKeyField(
                        "sitong.SuggestionRow",
                        source_field="suggestion_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="reported",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("title", fields.CharField(max_length=100)),
                ("content", fields.TextField()),
                ("source", fields.CharField(max_length=20)),
                ("representative_name", fields.CharField(max_length=80)),
                ("filed_at", fields.DatetimeField()),
                ("state", fields.CharField(max_length=20)),
                ("outcome", fields.CharField(null=True, max_length=20)),
                ("reason", fields.CharField(null=True, max_length=500)),
            ],
            options={
                "table": "reported_opinion",
                "app": "sitong",
                "indexes": [
                    Index(fields=["report_id", "filed_at"]),
                    Index(fields=["suggestion_id"]),
                ],
                "pk_attr": "id",
                "table_description": "A suggestion in a quarterly return, with what had become of it.",
            },
            bases=["Model"],
        ),
    ]
