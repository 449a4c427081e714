"""Open days, who signs up, experience officers and supervisors, opinions (OP/85, PR/11, PR/12)."""

from orjson import loads
from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.fields.data import JSON_DUMPS
from tortoise.indexes import Index
from tortoise.migrations import operations as ops

GUARDS = """
ALTER TABLE open_day
  ADD CONSTRAINT open_day_has_places CHECK (capacity > 0 AND waiting_most >= 0),
  ADD CONSTRAINT open_day_ends_after_start CHECK (ends_at > starts_at);
ALTER TABLE open_day_sign_up ADD CONSTRAINT open_day_sign_up_state_known
  CHECK (state IN ('WAITING', 'CONFIRMED', 'WITHDRAWN', 'CANCELLED', 'ATTENDED'));
ALTER TABLE visit_feedback ADD CONSTRAINT visit_feedback_of_one_occasion
  CHECK (num_nonnulls(open_day_id, experience_activity_id, seminar_id) = 1);
"""
UNDO_GUARDS = """
ALTER TABLE visit_feedback DROP CONSTRAINT visit_feedback_of_one_occasion;
ALTER TABLE open_day_sign_up DROP CONSTRAINT open_day_sign_up_state_known;
ALTER TABLE open_day DROP CONSTRAINT open_day_ends_after_start,
  DROP CONSTRAINT open_day_has_places;
"""


class Migration(migrations.Migration):
    """Runs before the code that relies on it."""

    dependencies = [("sitong", "0023_pre_schemes")]
    operations = [
        ops.CreateModel(
            name='ExperienceActivityRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('unit', fields.ForeignKeyField('sitong.UnitRow', source_field='unit_id', db_constraint=True, to_field='id', related_name='experience_activities', on_delete=OnDelete.RESTRICT)),
                ('title', fields.CharField(max_length=100)),
                ('process', fields.CharField(max_length=200)),
                ('starts_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('invitee_ids', fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                ('state', fields.CharField(max_length=20)),
                ('stands_since', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('entered_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('findings', fields.TextField(null=True, unique=False)),
                ('reason', fields.CharField(null=True, max_length=500)),
            ],
            options={'table': 'experience_activity', 'app': 'sitong', 'indexes': [Index(fields=['starts_at', 'id']), Index(fields=['unit_id'])], 'pk_attr': 'id', 'table_description': 'An occasion on which people try out a daily process of a unit (PR/12a).'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='OpenDayRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('unit', fields.ForeignKeyField('sitong.UnitRow', source_field='unit_id', db_constraint=True, to_field='id', related_name='open_days', on_delete=OnDelete.RESTRICT)),
                ('form', fields.CharField(max_length=20)),
                ('title', fields.CharField(max_length=100)),
                ('theme', fields.CharField(null=True, max_length=100)),
                ('description', fields.TextField(null=True, unique=False)),
                ('place', fields.CharField(max_length=200)),
                ('starts_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('ends_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('capacity', fields.IntField()),
                ('waiting_most', fields.IntField()),
                ('sign_up_until', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('state', fields.CharField(max_length=20)),
                ('announced_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('stands_since', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('entered_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('visitors', fields.IntField(null=True)),
                ('has_guided_tour', fields.BooleanField(null=True)),
                ('has_questions', fields.BooleanField(null=True)),
                ('has_suggestions', fields.BooleanField(null=True)),
                ('summary', fields.TextField(null=True, unique=False)),
                ('reason', fields.CharField(null=True, max_length=500)),
            ],
            options={'table': 'open_day', 'app': 'sitong', 'indexes': [Index(fields=['starts_at', 'id']), Index(fields=['unit_id', 'starts_at']), Index(fields=['announced_at'])], 'pk_attr': 'id', 'table_description': 'A day on which a unit opens its doors to the public (OP/85, OP/86, PR/11a).'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='OpenDaySignUpRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('open_day', fields.ForeignKeyField('sitong.OpenDayRow', source_field='open_day_id', db_constraint=True, to_field='id', related_name='open_day_sign_ups', on_delete=OnDelete.RESTRICT)),
                ('unit_id', fields.UUIDField()),
                ('number', fields.IntField()),
                ('name', fields.CharField(max_length=80)),
                ('phone', fields.CharField(max_length=40)),
                ('comes_as', fields.CharField(max_length=20)),
                ('state', fields.CharField(max_length=20)),
                ('code_hash', fields.CharField(max_length=64)),
                ('signed_up_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('changed_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('moved_up_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('reason', fields.CharField(null=True, max_length=500)),
            ],
            options={'table': 'open_day_sign_up', 'app': 'sitong', 'unique_together': (('open_day', 'number'), ('code_hash',)), 'indexes': [Index(fields=['open_day_id', 'state', 'number']), Index(fields=['signed_up_at', 'id']), Index(fields=['unit_id'])], 'pk_attr': 'id', 'table_description': 'Somebody who signed up for an open day.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='SeminarRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('unit', fields.ForeignKeyField('sitong.UnitRow', source_field='unit_id', db_constraint=True, to_field='id', related_name='seminars', on_delete=OnDelete.RESTRICT)),
                ('title', fields.CharField(max_length=100)),
                ('starts_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('invitee_ids', fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                ('state', fields.CharField(max_length=20)),
                ('stands_since', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('entered_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('heard', fields.TextField(null=True, unique=False)),
                ('reason', fields.CharField(null=True, max_length=500)),
            ],
            options={'table': 'seminar', 'app': 'sitong', 'indexes': [Index(fields=['starts_at', 'id']), Index(fields=['unit_id', 'starts_at'])], 'pk_attr': 'id', 'table_description': 'A seminar of a unit with experience officers and supervisors (PR/12b).'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='SpecialInviteeRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('unit', fields.ForeignKeyField('sitong.UnitRow', source_field='unit_id', db_constraint=True, to_field='id', related_name='special_invitees', on_delete=OnDelete.RESTRICT)),
                ('name', fields.CharField(max_length=80)),
                ('phone', fields.CharField(null=True, max_length=40)),
                ('invited_as', fields.CharField(max_length=20)),
                ('comes_as', fields.CharField(max_length=20)),
                ('engaged_on', fields.DateField()),
                ('ended_on', fields.DateField(null=True)),
                ('state', fields.CharField(max_length=20)),
                ('reason', fields.CharField(null=True, max_length=500)),
                ('entered_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'special_invitee', 'app': 'sitong', 'indexes': [Index(fields=['engaged_on', 'id']), Index(fields=['unit_id'])], 'pk_attr': 'id', 'table_description': 'An experience officer (特邀体验员) or supervisor (监督员) of a unit (PR/12a).'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='VisitFeedbackRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('unit', fields.ForeignKeyField('sitong.UnitRow', source_field='unit_id', db_constraint=True, to_field='id', related_name='visit_feedbacks', on_delete=OnDelete.RESTRICT)),
                ('open_day', fields.ForeignKeyField('sitong.OpenDayRow', source_field='open_day_id', null=True, db_constraint=True, to_field='id', related_name='visit_feedbacks', on_delete=OnDelete.RESTRICT)),
                ('experience_activity', fields.ForeignKeyField('sitong.ExperienceActivityRow', source_field='experience_activity_id', null=True, db_constraint=True, to_field='id', related_name='visit_feedbacks', on_delete=OnDelete.RESTRICT)),
                ('seminar', fields.ForeignKeyField('sitong.SeminarRow', source_field='seminar_id', null=True, db_constraint=True, to_field='id', related_name='visit_feedbacks', on_delete=OnDelete.RESTRICT)),
                ('invitee', fields.ForeignKeyField('sitong.SpecialInviteeRow', source_field='invitee_id', null=True, db_constraint=True, to_field='id', related_name='visit_feedbacks', on_delete=OnDelete.RESTRICT)),
                ('sign_up', fields.ForeignKeyField('sitong.OpenDaySignUpRow', source_field='sign_up_id', null=True, db_constraint=True, to_field='id', related_name='visit_feedbacks', on_delete=OnDelete.RESTRICT)),
                ('content', fields.TextField(unique=False)),
                ('state', fields.CharField(max_length=20)),
                ('outcome', fields.CharField(null=True, max_length=20)),
                ('answer', fields.TextField(null=True, unique=False)),
                ('reason', fields.CharField(null=True, max_length=500)),
                ('filed_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('entered_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('disposed_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'visit_feedback', 'app': 'sitong', 'indexes': [Index(fields=['filed_at', 'id']), Index(fields=['unit_id']), Index(fields=['open_day_id', 'state']), Index(fields=['sign_up_id']), Index(fields=['invitee_id'])], 'pk_attr': 'id', 'table_description': 'An opinion that was heard on an open day, in trying something out, or at a seminar.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='VisitorUseRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('mark', fields.CharField(max_length=64)),
                ('on_day', fields.DateField()),
                ('used', fields.IntField()),
            ],
            options={'table': 'visitor_use', 'app': 'sitong', 'unique_together': (('mark',),), 'indexes': [Index(fields=['on_day'])], 'pk_attr': 'id', 'table_description': 'What was done on a day from one place; `mark` stands for kind, day and place.'},
            bases=['Model'],
        ),
        ops.RunSQL(GUARDS, reverse_sql=UNDO_GUARDS),
    ]
