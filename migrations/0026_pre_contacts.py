"""Leaders' links, visits, problems raised with them, pairs and their hand-overs (WS/1-3, WS/29)."""

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops

GUARDS = """
ALTER TABLE leader_link
  ADD CONSTRAINT leader_link_to_one CHECK (CASE kind
    WHEN 'STREET' THEN unit_id IS NOT NULL AND num_nonnulls(community_id, enterprise_id) = 0
    WHEN 'COMMUNITY' THEN num_nonnulls(unit_id, community_id) = 2 AND enterprise_id IS NULL
    WHEN 'ENTERPRISE' THEN enterprise_id IS NOT NULL AND num_nonnulls(unit_id, community_id) = 0
    ELSE FALSE END);
ALTER TABLE leader_link
  ADD CONSTRAINT leader_link_ends_after_start CHECK (valid_to >= valid_from - 1),
  ADD CONSTRAINT leader_link_once EXCLUDE USING gist (
    uuid_span(leader_id, leader_id, '[]') WITH &&,
    uuid_span(COALESCE(enterprise_id, community_id, unit_id),
      COALESCE(enterprise_id, community_id, unit_id), '[]') WITH &&,
    daterange(valid_from, valid_to + 1, '[)') WITH &&);
ALTER TABLE pairing
  ADD CONSTRAINT pairing_ends_after_start CHECK (valid_to >= valid_from - 1),
  ADD CONSTRAINT pairing_one_at_a_time EXCLUDE USING gist (
    uuid_span(deputy_mayor_id, deputy_mayor_id, '[]') WITH &&,
    daterange(valid_from, valid_to + 1, '[)') WITH &&);
CREATE UNIQUE INDEX matter_report_once ON matter_report (pairing_id, year, month)
  WHERE state = 'RECORDED';
ALTER TABLE matter_report
  ADD CONSTRAINT matter_report_month CHECK (month BETWEEN 1 AND 12 AND year BETWEEN 2000 AND 2100);
"""
UNDO_GUARDS = """
ALTER TABLE matter_report DROP CONSTRAINT matter_report_month;
DROP INDEX matter_report_once;
ALTER TABLE pairing DROP CONSTRAINT pairing_one_at_a_time,
  DROP CONSTRAINT pairing_ends_after_start;
ALTER TABLE leader_link DROP CONSTRAINT leader_link_once,
  DROP CONSTRAINT leader_link_ends_after_start, DROP CONSTRAINT leader_link_to_one;
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

    dependencies = [("sitong", "0025_pre_results")]
    operations = [
        ops.CreateModel(
            name="CommunityRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                ("name", fields.CharField(max_length=60)),
                ("unit", _key("Unit", "unit_id", "communities")),
                ("entered_at", fields.DatetimeField()),
            ],
            options={
                "table": "community",
                "app": "sitong",
                "unique_together": (("unit", "name"),),
                "indexes": [Index(fields=["name", "id"])],
                "pk_attr": "id",
                "table_description": "A community; the documents name none, so the office enters them.",
            },
        ),
        ops.CreateModel(
            name="EnterpriseRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                ("name", fields.CharField(unique=True, max_length=100)),
                ("is_key", fields.BooleanField()),
                ("is_two_new", fields.BooleanField()),
                ("is_sme", fields.BooleanField()),
                ("unit", _key("Unit", "unit_id", "enterprises", null=True)),
                ("service_card", fields.CharField(null=True, max_length=40)),
                ("contact_name", fields.CharField(null=True, max_length=60)),
                ("contact_phone", fields.CharField(null=True, max_length=40)),
                ("state", fields.CharField(max_length=20)),
                ("entered_at", fields.DatetimeField()),
                ("removed_on", fields.DateField(null=True)),
                ("reason", fields.CharField(null=True, max_length=500)),
            ],
            options={
                "table": "enterprise",
                "app": "sitong",
                "indexes": [Index(fields=["name", "id"]), Index(fields=["unit_id"])],
                "pk_attr": "id",
                "table_description": "An enterprise that leaders may be linked to.",
            },
        ),
        ops.CreateModel(
            name="LeaderLinkRow",
            fields=[
                ("valid_from", fields.DateField()),
                ("valid_to", fields.DateField(null=True)),
                ("end_reason", fields.TextField(null=True)),
                ("id", fields.UUIDField(primary_key=True)),
                ("leader", _key("Person", "leader_id", "leader_links")),
                ("kind", fields.CharField(max_length=20)),
                ("unit", _key("Unit", "unit_id", "leader_links", null=True)),
                ("community", _key("Community", "community_id", "leader_links", null=True)),
                ("enterprise", _key("Enterprise", "enterprise_id", "leader_links", null=True)),
            ],
            options={
                "table": "leader_link",
                "app": "sitong",
                "indexes": [
                    Index(fields=["leader_id", "valid_from"]),
                    Index(fields=["unit_id"]),
                    Index(fields=["community_id"]),
                    Index(fields=["enterprise_id"]),
                ],
                "pk_attr": "id",
                "table_description": "A leader's link with one street, community or enterprise.",
            },
        ),
        ops.CreateModel(
            name="LeaderVisitRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                ("link", _key("LeaderLink", "link_id", "leader_visits")),
                ("leader", _key("Person", "leader_id", "leader_visits")),
                ("unit", _key("Unit", "unit_id", "leader_visits", null=True)),
                ("visited_at", fields.DatetimeField()),
                ("form", fields.CharField(max_length=20)),
                ("is_leader_present", fields.BooleanField()),
                ("about_livelihood", fields.BooleanField()),
                ("about_hotline", fields.BooleanField()),
                ("about_governance", fields.BooleanField()),
                ("summary", fields.TextField()),
                ("needs", fields.TextField(null=True)),
                ("participants", fields.CharField(null=True, max_length=300)),
                ("state", fields.CharField(max_length=20)),
                ("entered_at", fields.DatetimeField()),
                ("reason", fields.CharField(null=True, max_length=500)),
            ],
            options={
                "table": "leader_visit",
                "app": "sitong",
                "indexes": [
                    Index(fields=["visited_at", "id"]),
                    Index(fields=["link_id", "visited_at"]),
                    Index(fields=["leader_id", "visited_at"]),
                ],
                "pk_attr": "id",
                "table_description": "A visit to what a leader is linked to, by himself or by others for him.",
            },
        ),
        ops.CreateModel(
            name="ContactProblemRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                ("link", _key("LeaderLink", "link_id", "contact_problems")),
                ("leader", _key("Person", "leader_id", "contact_problems")),
                ("visit", _key("LeaderVisit", "visit_id", "contact_problems", null=True)),
                ("street", _key("Unit", "street_id", "raised_problems", null=True)),
                ("unit", _key("Unit", "unit_id", "contact_problems", null=True)),
                ("kind", fields.CharField(max_length=20)),
                ("title", fields.CharField(max_length=100)),
                ("content", fields.TextField()),
                ("is_systemic", fields.BooleanField()),
                ("state", fields.CharField(max_length=20)),
                ("raised_at", fields.DatetimeField()),
                (
                    "level_one_owner",
                    _key("Person", "level_one_owner_id", "problems_of_level_one", null=True),
                ),
                ("level_one_at", fields.DatetimeField(null=True)),
                (
                    "level_two_owner",
                    _key("Person", "level_two_owner_id", "problems_of_level_two", null=True),
                ),
                ("level_two_at", fields.DatetimeField(null=True)),
                ("proposal", fields.TextField(null=True)),
                ("proposed_at", fields.DatetimeField(null=True)),
                ("solution", fields.TextField(null=True)),
                ("solved_at", fields.DatetimeField(null=True)),
                ("solved_entered_at", fields.DatetimeField(null=True)),
                ("feedback", fields.TextField(null=True)),
                ("reason", fields.CharField(null=True, max_length=500)),
                ("stands_since", fields.DatetimeField()),
                ("entered_at", fields.DatetimeField()),
            ],
            options={
                "table": "contact_problem",
                "app": "sitong",
                "indexes": [
                    Index(fields=["raised_at", "id"]),
                    Index(fields=["leader_id", "solved_at"]),
                    Index(fields=["link_id"]),
                    Index(fields=["unit_id"]),
                    Index(fields=["street_id"]),
                    Index(fields=["visit_id"]),
                ],
                "pk_attr": "id",
                "table_description": "A problem raised by a street, community or enterprise that a leader is linked to.",
            },
        ),
        ops.CreateModel(
            name="PairingRow",
            fields=[
                ("valid_from", fields.DateField()),
                ("valid_to", fields.DateField(null=True)),
                ("end_reason", fields.TextField(null=True)),
                ("id", fields.UUIDField(primary_key=True)),
                ("deputy_director", _key("Person", "deputy_director_id", "pairings")),
                ("deputy_mayor", _key("Person", "deputy_mayor_id", "pairings_as_mayor")),
            ],
            options={
                "table": "pairing",
                "app": "sitong",
                "indexes": [
                    Index(fields=["deputy_mayor_id", "valid_from"]),
                    Index(fields=["deputy_director_id", "valid_from"]),
                ],
                "pk_attr": "id",
                "table_description": "A deputy director of the Government Office and the deputy mayor he serves.",
            },
        ),
        ops.CreateModel(
            name="HandoverRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                ("pairing", _key("Pairing", "pairing_id", "handovers")),
                ("deputy_director", _key("Person", "deputy_director_id", "handovers")),
                ("deputy_mayor", _key("Person", "deputy_mayor_id", "handovers_as_mayor")),
                ("handed_over_at", fields.DatetimeField()),
                ("matters", fields.TextField()),
                ("matter_count", fields.IntField()),
                ("state", fields.CharField(max_length=20)),
                ("entered_at", fields.DatetimeField()),
                ("reason", fields.CharField(null=True, max_length=500)),
            ],
            options={
                "table": "handover",
                "app": "sitong",
                "indexes": [
                    Index(fields=["handed_over_at", "id"]),
                    Index(fields=["pairing_id", "handed_over_at"]),
                    Index(fields=["deputy_mayor_id"]),
                ],
                "pk_attr": "id",
                "table_description": "Matters that a deputy mayor gave his deputy director to coordinate (WS/29b).",
            },
        ),
        ops.CreateModel(
            name="MatterReportRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                ("pairing", _key("Pairing", "pairing_id", "matter_reports")),
                ("deputy_director", _key("Person", "deputy_director_id", "matter_reports")),
                ("deputy_mayor", _key("Person", "deputy_mayor_id", "matter_reports_as_mayor")),
                ("year", fields.IntField()),
                ("month", fields.IntField()),
                ("matters", fields.TextField()),
                ("matter_count", fields.IntField()),
                ("state", fields.CharField(max_length=20)),
                ("reported_at", fields.DatetimeField()),
                ("entered_at", fields.DatetimeField()),
                ("reason", fields.CharField(null=True, max_length=500)),
            ],
            options={
                "table": "matter_report",
                "app": "sitong",
                "indexes": [
                    Index(fields=["reported_at", "id"]),
                    Index(fields=["pairing_id", "year", "month"]),
                    Index(fields=["deputy_mayor_id"]),
                ],
                "pk_attr": "id",
                "table_description": "What the grass roots raised in a month that needs a leader's coordination (WS/29c).",
            },
        ),
        ops.RunSQL(GUARDS, reverse_sql=UNDO_GUARDS),
    ]
