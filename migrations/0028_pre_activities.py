"""Activities of the first three phases and plans; invitations, draws, suggestions of them (FS/3.1–3.3)."""

from tortoise import fields, migrations
from tortoise.contrib.postgres.fields import TSVectorField
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops

GUARDS = """
CREATE UNIQUE INDEX participation_of_activity ON participation (activity_id, representative_id)
  WHERE state <> 'CANCELLED';
CREATE UNIQUE INDEX participation_code ON participation (code_hash) WHERE code_hash IS NOT NULL;
CREATE INDEX activity_search ON activity USING gin (search) WITH (fastupdate = off)
  WHERE search IS NOT NULL;
CREATE INDEX activity_unsearched ON activity (id) WHERE search IS NULL;
"""
UNDO_GUARDS = """
DROP INDEX activity_unsearched;
DROP INDEX activity_search;
DROP INDEX participation_code;
DROP INDEX participation_of_activity;
"""


class Migration(migrations.Migration):
    """Before the code that keeps activities."""

    dependencies = [("sitong", "0027_pre_research")]

    operations = [
        ops.CreateModel(
            name='PlanDocumentRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True)),
                ('kind', fields.CharField(max_length=20)),
                ('unit', fields.ForeignKeyField('sitong.UnitRow', source_field='unit_id', db_constraint=True, to_field='id', related_name='plan_documents', on_delete=OnDelete.RESTRICT)),
                ('year', fields.IntField()),
                ('title', fields.CharField(max_length=200)),
                ('file_reference', fields.CharField(null=True, max_length=200)),
                ('summary', fields.TextField(null=True)),
                ('state', fields.CharField(max_length=20)),
                ('stands_since', fields.DatetimeField()),
                ('entered_at', fields.DatetimeField()),
                ('reason', fields.CharField(null=True, max_length=500)),
            ],
            options={'table': 'plan_document', 'app': 'sitong', 'indexes': [Index(fields=['unit_id', 'year']), Index(fields=['year', 'id'])], 'pk_attr': 'id', 'table_description': 'A plan of a unit on which members of the delegation are heard (FS/1b, FS/3.1b).'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='ActivityRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True)),
                ('kind', fields.CharField(max_length=40)),
                ('phase', fields.CharField(null=True, max_length=20)),
                ('state', fields.CharField(max_length=20)),
                ('unit', fields.ForeignKeyField('sitong.UnitRow', source_field='unit_id', db_constraint=True, to_field='id', related_name='activities', on_delete=OnDelete.RESTRICT)),
                ('leader', fields.ForeignKeyField('sitong.PersonRow', source_field='leader_id', null=True, db_constraint=True, to_field='id', related_name='led_activities', on_delete=OnDelete.RESTRICT)),
                ('plan', fields.ForeignKeyField('sitong.PlanDocumentRow', source_field='plan_id', null=True, db_constraint=True, to_field='id', related_name='activities', on_delete=OnDelete.RESTRICT)),
                ('subject', fields.CharField(max_length=200)),
                ('matter', fields.TextField(null=True)),
                ('place', fields.CharField(null=True, max_length=200)),
                ('starts_at', fields.DatetimeField()),
                ('ends_at', fields.DatetimeField(null=True)),
                ('stands_since', fields.DatetimeField()),
                ('entered_at', fields.DatetimeField()),
                ('reason', fields.CharField(null=True, max_length=500)),
                ('invited_count', fields.IntField()),
                ('present_count', fields.IntField()),
                ('counts_for_phase', fields.BooleanField()),
                ('not_counted_reason', fields.CharField(null=True, max_length=20)),
                ('held_entered_at', fields.DatetimeField(null=True)),
                ('slow_progress', fields.TextField(null=True)),
                ('problems_found', fields.TextField(null=True)),
                ('next_measures', fields.TextField(null=True)),
                ('improvement', fields.TextField(null=True)),
                ('search', TSVectorField(null=True)),
            ],
            options={'table': 'activity', 'app': 'sitong', 'indexes': [Index(fields=['starts_at', 'id']), Index(fields=['unit_id', 'starts_at']), Index(fields=['phase', 'starts_at']), Index(fields=['leader_id', 'starts_at'])], 'pk_attr': 'id', 'table_description': "An activity of any kind; the kind's domain file says what it is."},
            bases=['Model'],
        ),
        ops.AddField(
            model_name='ParticipationRow',
            name='activity',
            field=fields.ForeignKeyField('sitong.ActivityRow', source_field='activity_id', null=True, db_constraint=True, to_field='id', related_name='participations', on_delete=OnDelete.RESTRICT),
        ),
        ops.AddField(
            model_name='ParticipationRow',
            name='code_hash',
            field=fields.CharField(null=True, max_length=64),
        ),
        ops.AddIndex(
            model_name='ParticipationRow',
            index=Index(fields=['activity_id']),
        ),
        ops.AddField(
            model_name='RepresentativeDrawRow',
            name='activity',
            field=fields.ForeignKeyField('sitong.ActivityRow', source_field='activity_id', null=True, db_constraint=True, to_field='id', related_name='representative_draws', on_delete=OnDelete.RESTRICT),
        ),
        ops.AddIndex(
            model_name='RepresentativeDrawRow',
            index=Index(fields=['activity_id']),
        ),
        ops.AddField(
            model_name='SuggestionRow',
            name='activity',
            field=fields.ForeignKeyField('sitong.ActivityRow', source_field='activity_id', null=True, db_constraint=True, to_field='id', related_name='suggestions', on_delete=OnDelete.RESTRICT),
        ),
        ops.AddIndex(
            model_name='SuggestionRow',
            index=Index(fields=['activity_id']),
        ),
        ops.RunSQL(GUARDS, reverse_sql=UNDO_GUARDS),
    ]
