"""What is done with rectification items: their checker, actions, outcome and report (MODULES 6)."""

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.fields.base import OnDelete
from tortoise.fields.db_defaults import Now
from tortoise import fields
from tortoise.indexes import Index

FILL = """
UPDATE rectification_item r
   SET stands_since = COALESCE(c.closed_at, c.opened_at),
       entered_at = COALESCE(c.closed_at, c.opened_at)
  FROM case_file c WHERE c.id = r.id;
UPDATE case_file SET checker_id = (SELECT u.id FROM unit u WHERE u.code = 'PERF')
 WHERE kind = 'RECTIFICATION';
"""
GUARDS = """
ALTER TABLE rectification_item
  ADD CONSTRAINT rectification_item_counts_actions CHECK (action_count >= 0),
  ADD CONSTRAINT rectification_item_reported_by
    CHECK ((reported_on IS NULL) = (report_ref IS NULL)),
  ADD CONSTRAINT rectification_item_handed_in_when
    CHECK ((submitted_at IS NULL) = (submitted_entered_at IS NULL));
ALTER TABLE rectification_action
  ADD CONSTRAINT rectification_action_withdrawn_why
    CHECK ((withdrawn_at IS NULL) = (reason IS NULL));
CREATE INDEX case_file_of_checker ON case_file (checker_id, opened_at, id)
  WHERE checker_id IS NOT NULL;
CREATE INDEX case_file_open_of_unit ON case_file (unit_id, kind, due_on) WHERE closed_at IS NULL;
"""
UNDO_GUARDS = """
DROP INDEX case_file_open_of_unit;
DROP INDEX case_file_of_checker;
ALTER TABLE rectification_action DROP CONSTRAINT rectification_action_withdrawn_why;
ALTER TABLE rectification_item DROP CONSTRAINT rectification_item_handed_in_when,
  DROP CONSTRAINT rectification_item_reported_by,
  DROP CONSTRAINT rectification_item_counts_actions;
"""


class Migration(migrations.Migration):
    """Runs before the code that relies on it."""

    dependencies = [('sitong', '0032_pre_communities')]

    initial = False

    operations = [
        ops.CreateModel(
            name='RectificationActionRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('item', fields.ForeignKeyField('sitong.RectificationItemRow', source_field='item_id', db_constraint=True, to_field='id', related_name='actions', on_delete=OnDelete.RESTRICT)),
                ('unit', fields.ForeignKeyField('sitong.UnitRow', source_field='unit_id', db_constraint=True, to_field='id', related_name='rectification_actions', on_delete=OnDelete.RESTRICT)),
                ('content', fields.TextField(unique=False)),
                ('proof', fields.CharField(null=True, max_length=300)),
                ('done_on', fields.DateField()),
                ('recorded_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('withdrawn_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('reason', fields.CharField(null=True, max_length=500)),
            ],
            options={'table': 'rectification_action', 'app': 'sitong', 'indexes': [Index(fields=['item_id', 'recorded_at', 'id'])], 'pk_attr': 'id', 'table_description': 'Something that was done about a rectification item.'},
            bases=['Model'],
        ),
        ops.AddField(
            model_name='CaseRow',
            name='checker',
            field=fields.ForeignKeyField('sitong.UnitRow', source_field='checker_id', null=True, db_constraint=True, to_field='id', related_name='checked_cases', on_delete=OnDelete.RESTRICT),
        ),
        ops.AddField(
            model_name='RectificationItemRow',
            name='action_count',
            field=fields.IntField(db_default=0),
        ),
        ops.AddField(
            model_name='RectificationItemRow',
            name='entered_at',
            field=fields.DatetimeField(db_default=Now(), auto_now=False, auto_now_add=False),
        ),
        ops.AddField(
            model_name='RectificationItemRow',
            name='opinion',
            field=fields.TextField(null=True, unique=False),
        ),
        ops.AddField(
            model_name='RectificationItemRow',
            name='outcome',
            field=fields.TextField(null=True, unique=False),
        ),
        ops.AddField(
            model_name='RectificationItemRow',
            name='reason',
            field=fields.CharField(null=True, max_length=500),
        ),
        ops.AddField(
            model_name='RectificationItemRow',
            name='report_ref',
            field=fields.CharField(null=True, max_length=200),
        ),
        ops.AddField(
            model_name='RectificationItemRow',
            name='reported_on',
            field=fields.DateField(null=True),
        ),
        ops.AddField(
            model_name='RectificationItemRow',
            name='stands_since',
            field=fields.DatetimeField(db_default=Now(), auto_now=False, auto_now_add=False),
        ),
        ops.AddField(
            model_name='RectificationItemRow',
            name='submitted_at',
            field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
        ),
        ops.AddField(
            model_name='RectificationItemRow',
            name='submitted_entered_at',
            field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
        ),
        ops.AddField(
            model_name='RectificationItemRow',
            name='suggestion',
            field=fields.ForeignKeyField('sitong.SuggestionRow', source_field='suggestion_id', null=True, db_constraint=True, to_field='id', related_name='rectification_items', on_delete=OnDelete.RESTRICT),
        ),
        ops.AddIndex(
            model_name='RectificationItemRow',
            index=Index(fields=['suggestion_id']),
        ),
        ops.RunSQL(FILL, reverse_sql=""),
        ops.RunSQL(GUARDS, reverse_sql=UNDO_GUARDS),
    ]
