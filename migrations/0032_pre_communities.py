"""Lists of community duties, admission requests, tasks handed to communities (WS/27a, WS/27b)."""

from tortoise import migrations
from tortoise.migrations import operations as ops
from orjson import loads
from tortoise.contrib.postgres.fields import TSVectorField
from tortoise.fields.base import OnDelete
from tortoise.fields.data import JSON_DUMPS
from tortoise import fields
from tortoise.indexes import Index

GUARDS = """
ALTER TABLE community_duty_list
  ADD CONSTRAINT community_duty_list_state_known
    CHECK (state IN ('DRAFT', 'PUBLISHED', 'SUPERSEDED', 'DISCARDED')),
  ADD CONSTRAINT community_duty_list_holds_a_day CHECK (valid_from <= valid_to),
  ADD CONSTRAINT community_duty_list_dated CHECK (
    (state IN ('PUBLISHED', 'SUPERSEDED')) = (valid_from IS NOT NULL)
    AND (state = 'SUPERSEDED') = (valid_to IS NOT NULL));
CREATE UNIQUE INDEX community_duty_list_newest ON community_duty_list (state)
  WHERE state = 'PUBLISHED';
ALTER TABLE admission_request
  ADD CONSTRAINT admission_request_state_known
    CHECK (state IN ('FILED', 'RETURNED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'REVOKED')),
  ADD CONSTRAINT admission_request_holds_a_day CHECK (valid_from <= valid_to);
ALTER TABLE community_task
  ADD CONSTRAINT community_task_state_known
    CHECK (state IN ('HANDED_OVER', 'DONE', 'TAKEN_BACK')),
  ADD CONSTRAINT community_task_admitted
    CHECK (admission_id IS NOT NULL OR duty_id IS NOT NULL);
CREATE INDEX admission_request_search ON admission_request USING gin (search)
  WITH (fastupdate = off) WHERE search IS NOT NULL;
CREATE INDEX admission_request_unsearched ON admission_request (id) WHERE search IS NULL;
"""
UNDO_GUARDS = """
DROP INDEX admission_request_unsearched;
DROP INDEX admission_request_search;
ALTER TABLE community_task DROP CONSTRAINT community_task_admitted,
  DROP CONSTRAINT community_task_state_known;
ALTER TABLE admission_request DROP CONSTRAINT admission_request_holds_a_day,
  DROP CONSTRAINT admission_request_state_known;
DROP INDEX community_duty_list_newest;
ALTER TABLE community_duty_list DROP CONSTRAINT community_duty_list_dated,
  DROP CONSTRAINT community_duty_list_holds_a_day,
  DROP CONSTRAINT community_duty_list_state_known;
"""


class Migration(migrations.Migration):
    """Runs before the code that relies on it."""

    dependencies = [('sitong', '0031_pre_quarterly_reports')]

    initial = False

    operations = [
        ops.CreateModel(
            name='CommunityDutyListRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('version', fields.IntField(unique=True)),
                ('title', fields.CharField(max_length=100)),
                ('copied_from', fields.ForeignKeyField('sitong.CommunityDutyListRow', source_field='copied_from_id', null=True, db_constraint=True, to_field='id', related_name='copies', on_delete=OnDelete.RESTRICT)),
                ('state', fields.CharField(max_length=20)),
                ('stands_since', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('entered_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('valid_from', fields.DateField(null=True)),
                ('valid_to', fields.DateField(null=True)),
                ('duty_count', fields.IntField()),
                ('reason', fields.CharField(null=True, max_length=500)),
            ],
            options={'table': 'community_duty_list', 'app': 'sitong', 'pk_attr': 'id', 'table_description': 'A version of the list of community duties; in force from its first day to its last.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='CommunityDutyRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('list', fields.ForeignKeyField('sitong.CommunityDutyListRow', source_field='list_id', db_constraint=True, to_field='id', related_name='community_duties', on_delete=OnDelete.RESTRICT)),
                ('number', fields.IntField()),
                ('content', fields.TextField(unique=False)),
                ('basis', fields.CharField(max_length=300)),
                ('lead_unit', fields.ForeignKeyField('sitong.UnitRow', source_field='lead_unit_id', db_constraint=True, to_field='id', related_name='led_community_duties', on_delete=OnDelete.RESTRICT)),
            ],
            options={'table': 'community_duty', 'app': 'sitong', 'unique_together': (('list', 'number'),), 'indexes': [Index(fields=['lead_unit_id'])], 'pk_attr': 'id', 'table_description': 'A duty of communities, as one version of the list has it.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='AdmissionRequestRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('unit', fields.ForeignKeyField('sitong.UnitRow', source_field='unit_id', db_constraint=True, to_field='id', related_name='admission_requests', on_delete=OnDelete.RESTRICT)),
                ('street', fields.ForeignKeyField('sitong.UnitRow', source_field='street_id', db_constraint=True, to_field='id', related_name='asked_admissions', on_delete=OnDelete.RESTRICT)),
                ('community_ids', fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                ('title', fields.CharField(max_length=100)),
                ('content', fields.TextField(unique=False)),
                ('grounds', fields.TextField(unique=False)),
                ('support', fields.TextField(unique=False)),
                ('valid_from', fields.DateField()),
                ('valid_to', fields.DateField()),
                ('duty', fields.ForeignKeyField('sitong.CommunityDutyRow', source_field='duty_id', null=True, db_constraint=True, to_field='id', related_name='admission_requests', on_delete=OnDelete.RESTRICT)),
                ('state', fields.CharField(max_length=20)),
                ('stands_since', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('entered_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('filed_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('reason', fields.CharField(null=True, max_length=500)),
                ('search', TSVectorField(null=True, source_fields=(), stored=False)),
            ],
            options={'table': 'admission_request', 'app': 'sitong', 'indexes': [Index(fields=['filed_at', 'id']), Index(fields=['unit_id', 'filed_at']), Index(fields=['street_id', 'filed_at']), Index(fields=['duty_id'])], 'pk_attr': 'id', 'table_description': 'A request that communities of a street take on a task, from a day to a day (WS/27b).'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='CommunityTaskRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('unit', fields.ForeignKeyField('sitong.UnitRow', source_field='unit_id', db_constraint=True, to_field='id', related_name='community_tasks', on_delete=OnDelete.RESTRICT)),
                ('street', fields.ForeignKeyField('sitong.UnitRow', source_field='street_id', db_constraint=True, to_field='id', related_name='tasks_of_communities', on_delete=OnDelete.RESTRICT)),
                ('community', fields.ForeignKeyField('sitong.CommunityRow', source_field='community_id', null=True, db_constraint=True, to_field='id', related_name='tasks', on_delete=OnDelete.RESTRICT)),
                ('title', fields.CharField(max_length=100)),
                ('handed_over_on', fields.DateField()),
                ('admission', fields.ForeignKeyField('sitong.AdmissionRequestRow', source_field='admission_id', null=True, db_constraint=True, to_field='id', related_name='tasks', on_delete=OnDelete.RESTRICT)),
                ('duty', fields.ForeignKeyField('sitong.CommunityDutyRow', source_field='duty_id', null=True, db_constraint=True, to_field='id', related_name='tasks', on_delete=OnDelete.RESTRICT)),
                ('state', fields.CharField(max_length=20)),
                ('stands_since', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('entered_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('reason', fields.CharField(null=True, max_length=500)),
            ],
            options={'table': 'community_task', 'app': 'sitong', 'indexes': [Index(fields=['handed_over_on', 'id']), Index(fields=['unit_id', 'handed_over_on']), Index(fields=['street_id', 'handed_over_on']), Index(fields=['admission_id']), Index(fields=['duty_id']), Index(fields=['community_id'])], 'pk_attr': 'id', 'table_description': 'A task that a unit has handed to a community, or to all of a street (WS/27b).'},
            bases=['Model'],
        ),
        ops.RunSQL(GUARDS, reverse_sql=UNDO_GUARDS),
    ]
