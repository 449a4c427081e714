"""Leaders' research, its days, findings, reports and study trips (WS/5-8, WR/57)."""

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops


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

    dependencies = [("sitong", "0026_pre_contacts")]
    operations = [
        ops.CreateModel(
            name="ResearchRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                ("kind", fields.CharField(max_length=20)),
                ("leader", _key("Person", "leader_id", "research")),
                ("unit", _key("Unit", "unit_id", "research")),
                ("subject", fields.CharField(max_length=100)),
                ("place", fields.CharField(max_length=100)),
                ("starts_on", fields.DateField()),
                ("ends_on", fields.DateField()),
                ("is_announced", fields.BooleanField()),
                ("announced_reason", fields.CharField(null=True, max_length=200)),
                ("is_newly_appointed", fields.BooleanField()),
                ("with_deputies", fields.BooleanField()),
                ("with_members", fields.BooleanField()),
                ("with_citizens", fields.BooleanField()),
                ("with_media", fields.BooleanField()),
                ("state", fields.CharField(max_length=20)),
                ("done_at", fields.DatetimeField(null=True)),
                ("escort_count", fields.IntField(null=True)),
                ("has_head_escort", fields.BooleanField(null=True)),
                ("escort_reason", fields.CharField(null=True, max_length=200)),
                ("used_meeting_room", fields.BooleanField(null=True)),
                ("room_reason", fields.CharField(null=True, max_length=200)),
                ("meeting_minutes", fields.IntField(null=True)),
                ("meeting_heads", fields.IntField(null=True)),
                ("no_notice", fields.BooleanField(null=True)),
                ("no_greeting", fields.BooleanField(null=True)),
                ("no_briefing", fields.BooleanField(null=True)),
                ("no_reception", fields.BooleanField(null=True)),
                ("to_grassroots", fields.BooleanField(null=True)),
                ("to_the_scene", fields.BooleanField(null=True)),
                ("shared_vehicle", fields.BooleanField(null=True)),
                ("paid_for_meals", fields.BooleanField(null=True)),
                ("outcome", fields.TextField(null=True)),
                ("reason", fields.CharField(null=True, max_length=500)),
                ("stands_since", fields.DatetimeField()),
                ("entered_at", fields.DatetimeField()),
            ],
            options={
                "table": "research",
                "app": "sitong",
                "indexes": [
                    Index(fields=["starts_on", "id"]),
                    Index(fields=["leader_id", "done_at"]),
                    Index(fields=["unit_id"]),
                ],
                "pk_attr": "id",
                "table_description": "Research of a leader at a unit; what lies behind its completion is not known before.",
            },
        ),
        ops.CreateModel(
            name="ResearchDayRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                ("research", _key("Research", "research_id", "research_days")),
                ("day", fields.DateField()),
            ],
            options={
                "table": "research_day",
                "app": "sitong",
                "unique_together": (("research", "day"),),
                "pk_attr": "id",
                "table_description": "A day on which research was done.",
            },
        ),
        ops.CreateModel(
            name="ResearchFindingRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                ("research", _key("Research", "research_id", "research_findings")),
                ("leader", _key("Person", "leader_id", "research_findings")),
                ("unit", _key("Unit", "unit_id", "research_findings")),
                ("content", fields.TextField()),
                ("class_problem", fields.TextField(null=True)),
                ("background", fields.TextField(null=True)),
                ("trend", fields.TextField(null=True)),
                ("problem", _key("ContactProblem", "problem_id", "research_findings", null=True)),
                ("state", fields.CharField(max_length=20)),
                ("filed_at", fields.DatetimeField()),
                ("follow_up", fields.TextField(null=True)),
                ("followed_up_at", fields.DatetimeField(null=True)),
                ("reason", fields.CharField(null=True, max_length=500)),
            ],
            options={
                "table": "research_finding",
                "app": "sitong",
                "indexes": [
                    Index(fields=["filed_at", "id"]),
                    Index(fields=["research_id"]),
                    Index(fields=["unit_id"]),
                    Index(fields=["leader_id"]),
                    Index(fields=["problem_id"]),
                ],
                "pk_attr": "id",
                "table_description": "Something that was found by research and has to be dealt with.",
            },
        ),
        ops.CreateModel(
            name="StudyTripRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                ("leader", _key("Person", "leader_id", "study_trips")),
                ("destination", fields.CharField(max_length=100)),
                ("subject", fields.CharField(max_length=100)),
                ("starts_on", fields.DateField()),
                ("ends_on", fields.DateField()),
                ("state", fields.CharField(max_length=20)),
                ("entered_at", fields.DatetimeField()),
                ("reason", fields.CharField(null=True, max_length=500)),
            ],
            options={
                "table": "study_trip",
                "app": "sitong",
                "indexes": [Index(fields=["starts_on", "id"]), Index(fields=["leader_id"])],
                "pk_attr": "id",
                "table_description": "A trip to another region, led by a leader of the district.",
            },
        ),
        ops.CreateModel(
            name="ResearchReportRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                ("leader", _key("Person", "leader_id", "research_reports")),
                ("research", _key("Research", "research_id", "research_reports", null=True)),
                ("trip", _key("StudyTrip", "trip_id", "research_reports", null=True)),
                ("title", fields.CharField(max_length=200)),
                ("abstract", fields.TextField()),
                ("reference", fields.CharField(null=True, max_length=200)),
                ("state", fields.CharField(max_length=20)),
                ("reported_at", fields.DatetimeField()),
                ("entered_at", fields.DatetimeField()),
                ("reason", fields.CharField(null=True, max_length=500)),
            ],
            options={
                "table": "research_report",
                "app": "sitong",
                "indexes": [
                    Index(fields=["reported_at", "id"]),
                    Index(fields=["leader_id", "reported_at"]),
                    Index(fields=["research_id"]),
                    Index(fields=["trip_id"]),
                ],
                "pk_attr": "id",
                "table_description": "A report of a leader on research or a study trip; each makes one a year at least.",
            },
        ),
    ]
