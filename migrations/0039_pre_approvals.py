"""Approval requests, cases of their own, with the steps of their chains (WR/49-52, WR/65)."""

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

SAME_ID = """
ALTER TABLE approval_request ADD CONSTRAINT approval_request_is_a_case
  FOREIGN KEY (id) REFERENCES case_file (id) ON DELETE CASCADE;
ALTER TABLE approval_step ADD CONSTRAINT approval_step_decided_when
  CHECK ((state = 'PENDING') = (decided_at IS NULL));
"""
UNDO = """
ALTER TABLE approval_step DROP CONSTRAINT approval_step_decided_when;
ALTER TABLE approval_request DROP CONSTRAINT approval_request_is_a_case;
"""


class Migration(migrations.Migration):
    """Runs before the code that relies on it."""

    dependencies = [('sitong', '0038_pre_disclosure')]

    initial = False

    operations = [
        ops.CreateModel(
            name='ApprovalRequestRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('matter', fields.CharField(max_length=40)),
                ('applicant_id', fields.UUIDField(null=True)),
                ('traveller', fields.ForeignKeyField('sitong.PersonRow', source_field='traveller_id', null=True, db_constraint=True, to_field='id', related_name='approval_requests', on_delete=OnDelete.RESTRICT)),
                ('rank', fields.CharField(null=True, max_length=20)),
                ('ceremony', fields.CharField(null=True, max_length=20)),
                ('destination', fields.CharField(null=True, max_length=200)),
                ('event_on', fields.DateField(null=True)),
                ('starts_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('ends_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('photo_reception', fields.BooleanField()),
                ('is_public', fields.BooleanField()),
                ('absentee', fields.CharField(null=True, max_length=20)),
                ('round', fields.IntField()),
                ('stage', fields.IntField()),
                ('filed_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('approved_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('returned_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('absence', fields.ForeignKeyField('sitong.AbsenceRow', source_field='absence_id', null=True, db_constraint=True, to_field='id', related_name='approval_requests', on_delete=OnDelete.RESTRICT)),
                ('stands_since', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('entered_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('reason', fields.CharField(null=True, max_length=500)),
            ],
            options={'table': 'approval_request', 'app': 'sitong', 'indexes': [Index(fields=['matter', 'starts_at']), Index(fields=['traveller_id', 'starts_at'])], 'pk_attr': 'id', 'table_description': 'Something that others must approve first, each in his turn.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='ApprovalStepRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('request', fields.ForeignKeyField('sitong.ApprovalRequestRow', source_field='request_id', db_constraint=True, to_field='id', related_name='steps', on_delete=OnDelete.RESTRICT)),
                ('unit_id', fields.UUIDField()),
                ('keeper', fields.ForeignKeyField('sitong.UnitRow', source_field='keeper_id', db_constraint=True, to_field='id', related_name='kept_approval_steps', on_delete=OnDelete.RESTRICT)),
                ('round', fields.IntField()),
                ('stage', fields.IntField()),
                ('office', fields.CharField(max_length=20)),
                ('approver', fields.ForeignKeyField('sitong.PersonRow', source_field='approver_id', null=True, db_constraint=True, to_field='id', related_name='approval_steps', on_delete=OnDelete.RESTRICT)),
                ('clause', fields.CharField(max_length=20)),
                ('due_on', fields.DateField(null=True)),
                ('state', fields.CharField(max_length=20)),
                ('opinion', fields.TextField(null=True, unique=False)),
                ('reference', fields.CharField(null=True, max_length=200)),
                ('decided_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('decided_by_id', fields.UUIDField(null=True)),
                ('stands_since', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('entered_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'approval_step', 'app': 'sitong', 'unique_together': (('request_id', 'round', 'stage', 'office'),), 'indexes': [Index(fields=['state', 'approver_id']), Index(fields=['state', 'keeper_id'])], 'pk_attr': 'id', 'table_description': 'A step of an approval request; each filing has steps of its own.'},
            bases=['Model'],
        ),
        ops.AddField(
            model_name='AbsenceRow',
            name='reference',
            field=fields.CharField(null=True, max_length=200),
        ),
        ops.RunSQL(SAME_ID, reverse_sql=UNDO),
    ]
