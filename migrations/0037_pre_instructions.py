"""Instructions of leaders, and the supervision items by which they are assigned (WS/22a)."""

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index


class Migration(migrations.Migration):
    """Runs before the code that relies on it."""

    dependencies = [('sitong', '0036_post_supervision')]

    initial = False

    operations = [
        ops.CreateModel(
            name='InstructionRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('leader', fields.ForeignKeyField('sitong.PersonRow', source_field='leader_id', db_constraint=True, to_field='id', related_name='instructions', on_delete=OnDelete.RESTRICT)),
                ('title', fields.CharField(max_length=200)),
                ('text', fields.TextField(unique=False)),
                ('written_on', fields.CharField(null=True, max_length=200)),
                ('given_on', fields.DateField()),
                ('due_on', fields.DateField(null=True)),
                ('state', fields.CharField(max_length=20)),
                ('stands_since', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('entered_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('answer', fields.TextField(null=True, unique=False)),
                ('answered_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('opinion', fields.TextField(null=True, unique=False)),
                ('reason', fields.CharField(null=True, max_length=500)),
            ],
            options={'table': 'instruction', 'app': 'sitong', 'indexes': [Index(fields=['given_on', 'id']), Index(fields=['leader_id', 'given_on'])], 'pk_attr': 'id', 'table_description': 'Something that a leader of the district wants done (WS/22a).'},
            bases=['Model'],
        ),
        ops.AddField(
            model_name='SupervisionItemRow',
            name='instruction',
            field=fields.ForeignKeyField('sitong.InstructionRow', source_field='instruction_id', null=True, db_constraint=True, to_field='id', related_name='supervision_items', on_delete=OnDelete.RESTRICT),
        ),
        ops.AddIndex(
            model_name='SupervisionItemRow',
            index=Index(fields=['instruction_id']),
        ),
    ]
