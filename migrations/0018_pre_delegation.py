"""Terms of the delegation, its members' way, draws, participation, suggestions (FS/0b, FS/2, FS/4.1).

Members who are there belong to the term that the seed knows; they have stood as they do since they
joined.
"""

from uuid import UUID

from tortoise import fields, migrations
from tortoise.contrib.postgres.fields import TSVectorField
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops

FIRST_TERM = UUID("0bcd21fc-fcec-5662-8bf1-7010532d53bc")
"""Of the seed, so that loading it again finds the term there."""

FILL = f"""
INSERT INTO delegation_term (id, name, starts_on, ends_on, state, stands_since, entered_at)
SELECT '{FIRST_TERM}', '第一届', min(joined_on), min(joined_on) + interval '5 years' - interval '1 day',
       'RUNNING', min(joined_on)::timestamp AT TIME ZONE 'Asia/Shanghai', now()
FROM representative HAVING count(*) > 0;
UPDATE representative SET term_id = '{FIRST_TERM}', entered_at = now(),
  stands_since = joined_on::timestamp AT TIME ZONE 'Asia/Shanghai';
ALTER TABLE representative DROP CONSTRAINT IF EXISTS representative_person_id_key;
"""
GUARDS = """
CREATE UNIQUE INDEX delegation_term_running ON delegation_term (state) WHERE state = 'RUNNING';
CREATE UNIQUE INDEX representative_once_a_term ON representative (term_id, person_id)
  WHERE state <> 'WITHDRAWN';
CREATE UNIQUE INDEX criterion_attested_once ON criterion_attestation (representative_id, criterion)
  WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX suspension_open ON suspension (representative_id) WHERE until_on IS NULL;
CREATE UNIQUE INDEX participation_once ON participation
  (representative_id, unit_id, starts_at, occasion) WHERE state <> 'CANCELLED';
CREATE INDEX suggestion_search ON suggestion USING gin (search) WITH (fastupdate = off)
  WHERE search IS NOT NULL;
CREATE INDEX suggestion_unsearched ON suggestion (id) WHERE search IS NULL;
"""
UNDO_GUARDS = """
DROP INDEX suggestion_unsearched;
DROP INDEX suggestion_search;
DROP INDEX participation_once;
DROP INDEX suspension_open;
DROP INDEX criterion_attested_once;
DROP INDEX representative_once_a_term;
DROP INDEX delegation_term_running;
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

    dependencies = [("sitong", "0017_post_group_members")]
    operations = [
        ops.CreateModel(
            name="CriterionAttestationRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                (
                    "representative",
                    _key("Representative", "representative_id", "criterion_attestations"),
                ),
                ("criterion", fields.CharField(max_length=40)),
                ("basis", fields.CharField(max_length=500)),
                ("attested_at", fields.DatetimeField()),
                ("entered_at", fields.DatetimeField()),
                ("withdrawn_at", fields.DatetimeField(null=True)),
                ("withdrawn_reason", fields.CharField(null=True, max_length=500)),
            ],
            options={
                "table": "criterion_attestation",
                "app": "sitong",
                "indexes": [Index(fields=["representative_id", "attested_at"])],
                "pk_attr": "id",
                "table_description": "One of the four criteria, attested of a nominee (FS/2.2a-d).",
            },
        ),
        ops.CreateModel(
            name="DelegationTermRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                ("name", fields.CharField(max_length=50)),
                ("starts_on", fields.DateField()),
                ("ends_on", fields.DateField()),
                ("state", fields.CharField(max_length=20)),
                ("stands_since", fields.DatetimeField()),
                ("entered_at", fields.DatetimeField()),
            ],
            options={
                "table": "delegation_term",
                "app": "sitong",
                "indexes": [Index(fields=["starts_on", "id"])],
                "pk_attr": "id",
                "table_description": "A term of the delegation of about a hundred citizens (FS/0b).",
            },
        ),
        ops.CreateModel(
            name="PublicityActionRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                (
                    "representative",
                    _key("Representative", "representative_id", "publicity_actions"),
                ),
                ("person_id", fields.UUIDField()),
                ("description", fields.CharField(max_length=200)),
                ("acted_on", fields.DateField()),
                ("state", fields.CharField(max_length=20)),
                ("entered_at", fields.DatetimeField()),
            ],
            options={
                "table": "publicity_action",
                "app": "sitong",
                "indexes": [
                    Index(fields=["representative_id", "acted_on"]),
                    Index(fields=["acted_on", "id"]),
                ],
                "pk_attr": "id",
                "table_description": "Something a member did to make the government's work known (FS/4.1d).",
            },
        ),
        ops.CreateModel(
            name="RepresentativeDrawRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                (
                    "term",
                    _key("DelegationTerm", "term_id", "representative_draws"),
                ),
                (
                    "unit",
                    _key("Unit", "unit_id", "representative_draws"),
                ),
                ("occasion", fields.CharField(max_length=200)),
                ("places", fields.IntField()),
                ("seed", fields.CharField(max_length=64)),
                ("method", fields.CharField(max_length=40)),
                ("drawn_at", fields.DatetimeField()),
                ("state", fields.CharField(max_length=20)),
                ("voided_at", fields.DatetimeField(null=True)),
                ("reason", fields.CharField(null=True, max_length=500)),
            ],
            options={
                "table": "representative_draw",
                "app": "sitong",
                "indexes": [Index(fields=["drawn_at", "id"])],
                "pk_attr": "id",
                "table_description": "A draw of representatives for an activity, from the pool as it was (FS/2.3b).",
            },
        ),
        ops.CreateModel(
            name="DrawLineRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                (
                    "draw",
                    _key("RepresentativeDraw", "draw_id", "draw_lines"),
                ),
                (
                    "representative",
                    _key("Representative", "representative_id", "draw_lines"),
                ),
                ("code", fields.CharField(max_length=20)),
                ("category", fields.CharField(max_length=40)),
                ("times", fields.IntField()),
                ("place", fields.IntField(null=True)),
                ("is_drawn", fields.BooleanField()),
            ],
            options={
                "table": "draw_line",
                "app": "sitong",
                "unique_together": (("draw", "representative"),),
                "indexes": [Index(fields=["representative_id"])],
                "pk_attr": "id",
                "table_description": "A member of the pool as a draw found him; by code, since everybody may see it.",
            },
        ),
        ops.CreateModel(
            name="ParticipationRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                (
                    "representative",
                    _key("Representative", "representative_id", "participations"),
                ),
                ("person_id", fields.UUIDField()),
                (
                    "unit",
                    _key("Unit", "unit_id", "participations"),
                ),
                (
                    "draw",
                    _key("RepresentativeDraw", "draw_id", "participations", null=True),
                ),
                ("occasion", fields.CharField(max_length=200)),
                ("starts_at", fields.DatetimeField()),
                ("state", fields.CharField(max_length=20)),
                ("stands_since", fields.DatetimeField()),
                ("entered_at", fields.DatetimeField()),
                ("invited_at", fields.DatetimeField()),
                ("responded_at", fields.DatetimeField(null=True)),
                ("checked_in_at", fields.DatetimeField(null=True)),
                ("reason", fields.CharField(null=True, max_length=500)),
            ],
            options={
                "table": "participation",
                "app": "sitong",
                "indexes": [
                    Index(fields=["starts_at", "id"]),
                    Index(fields=["representative_id", "starts_at"]),
                    Index(fields=["unit_id"]),
                    Index(fields=["draw_id"]),
                ],
                "pk_attr": "id",
                "table_description": "A representative's part in an activity of a unit.",
            },
        ),
        ops.CreateModel(
            name="SuggestionRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                (
                    "representative",
                    _key("Representative", "representative_id", "suggestions"),
                ),
                ("person_id", fields.UUIDField()),
                ("title", fields.CharField(max_length=100)),
                ("content", fields.TextField()),
                ("source", fields.CharField(max_length=20)),
                ("state", fields.CharField(max_length=20)),
                (
                    "unit",
                    _key("Unit", "unit_id", "suggestions", null=True),
                ),
                ("outcome", fields.CharField(null=True, max_length=20)),
                ("reason", fields.CharField(null=True, max_length=500)),
                ("answer", fields.TextField(null=True)),
                ("filed_at", fields.DatetimeField()),
                ("stands_since", fields.DatetimeField()),
                ("entered_at", fields.DatetimeField()),
                ("answered_at", fields.DatetimeField(null=True)),
                ("search", TSVectorField(null=True)),
            ],
            options={
                "table": "suggestion",
                "app": "sitong",
                "indexes": [
                    Index(fields=["filed_at", "id"]),
                    Index(fields=["unit_id"]),
                    Index(fields=["person_id"]),
                    Index(fields=["representative_id"]),
                ],
                "pk_attr": "id",
                "table_description": "A suggestion of a representative, his own or a resident's that he passes on (FS/4.1).",
            },
        ),
        ops.CreateModel(
            name="SuspensionRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True)),
                (
                    "representative",
                    _key("Representative", "representative_id", "suspensions"),
                ),
                ("reason", fields.CharField(max_length=500)),
                ("since_on", fields.DateField()),
                ("until_on", fields.DateField(null=True)),
            ],
            options={
                "table": "suspension",
                "app": "sitong",
                "indexes": [Index(fields=["representative_id", "since_on"])],
                "pk_attr": "id",
                "table_description": "A time in which a membership rested.",
            },
        ),
        ops.AlterField(
            model_name="RepresentativeRow",
            name="joined_on",
            field=fields.DateField(null=True),
        ),
        ops.AlterField(
            model_name="RepresentativeRow",
            name="person",
            field=_key("Person", "person_id", "representatives"),
        ),
        ops.AddField(
            model_name="RepresentativeRow",
            name="entered_at",
            field=fields.DatetimeField(null=True),
        ),
        ops.AddField(
            model_name="RepresentativeRow",
            name="reason",
            field=fields.TextField(null=True),
        ),
        ops.AddField(
            model_name="RepresentativeRow",
            name="stands_since",
            field=fields.DatetimeField(null=True),
        ),
        ops.AddField(
            model_name="RepresentativeRow",
            name="term",
            field=_key("DelegationTerm", "term_id", "representatives", null=True),
        ),
        ops.AddField(
            model_name="RepresentativeRow",
            name="times_before",
            field=fields.IntField(db_default=0),
        ),
        ops.AddIndex(
            model_name="RepresentativeRow",
            index=Index(fields=["person_id"]),
        ),
        ops.AddIndex(
            model_name="RepresentativeRow",
            index=Index(fields=["term_id"]),
        ),
        ops.RunSQL(FILL, reverse_sql=""),
        ops.RunSQL(GUARDS, reverse_sql=UNDO_GUARDS),
    ]
