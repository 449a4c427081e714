"""Training: courses, who attended, who does openness work (WS/17f, OP/103, OP/107, OP/108)."""

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops

GUARDS = """
ALTER TABLE training_course
  ADD CONSTRAINT training_course_takes_time CHECK (minutes > 0),
  ADD CONSTRAINT training_course_state_known
    CHECK (state IN ('PLANNED', 'HELD', 'CONFIRMED', 'CANCELLED'));
ALTER TABLE training_attendance ADD CONSTRAINT training_attendance_took_time CHECK (minutes > 0);
"""
UNDO_GUARDS = """
ALTER TABLE training_attendance DROP CONSTRAINT training_attendance_took_time;
ALTER TABLE training_course DROP CONSTRAINT training_course_state_known,
  DROP CONSTRAINT training_course_takes_time;
"""


class Migration(migrations.Migration):
    """Runs before the code that relies on it."""

    dependencies = [("sitong", "0028_pre_activities")]
    operations = [
        ops.CreateModel(
            name='OpennessStaffRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('unit', fields.ForeignKeyField('sitong.UnitRow', source_field='unit_id', db_constraint=True, to_field='id', related_name='openness_staff', on_delete=OnDelete.RESTRICT)),
                ('person', fields.ForeignKeyField('sitong.PersonRow', source_field='person_id', db_constraint=True, to_field='id', related_name='openness_duties', on_delete=OnDelete.RESTRICT)),
                ('duty', fields.CharField(max_length=20)),
                ('valid_from', fields.DateField()),
                ('valid_to', fields.DateField(null=True)),
                ('reason', fields.CharField(null=True, max_length=500)),
                ('entered_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'openness_staff', 'app': 'sitong', 'indexes': [Index(fields=['valid_from', 'id']), Index(fields=['unit_id']), Index(fields=['person_id'])], 'pk_attr': 'id', 'table_description': 'Somebody who leads or does openness work in a unit, from a day to a day (OP/108).'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='TrainingCourseRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('unit', fields.ForeignKeyField('sitong.UnitRow', source_field='unit_id', db_constraint=True, to_field='id', related_name='training_courses', on_delete=OnDelete.RESTRICT)),
                ('kind', fields.CharField(max_length=20)),
                ('title', fields.CharField(max_length=100)),
                ('starts_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('minutes', fields.IntField()),
                ('covers_openness', fields.BooleanField()),
                ('state', fields.CharField(max_length=20)),
                ('stands_since', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('entered_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('attended', fields.IntField()),
                ('reason', fields.CharField(null=True, max_length=500)),
            ],
            options={'table': 'training_course', 'app': 'sitong', 'indexes': [Index(fields=['starts_at', 'id']), Index(fields=['unit_id', 'starts_at']), Index(fields=['kind', 'starts_at'])], 'pk_attr': 'id', 'table_description': 'A course of training.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='TrainingAttendanceRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('course', fields.ForeignKeyField('sitong.TrainingCourseRow', source_field='course_id', db_constraint=True, to_field='id', related_name='training_attendances', on_delete=OnDelete.RESTRICT)),
                ('person', fields.ForeignKeyField('sitong.PersonRow', source_field='person_id', db_constraint=True, to_field='id', related_name='training_attendances', on_delete=OnDelete.RESTRICT)),
                ('minutes', fields.IntField()),
                ('entered_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'training_attendance', 'app': 'sitong', 'unique_together': (('course', 'person'),), 'indexes': [Index(fields=['person_id'])], 'pk_attr': 'id', 'table_description': 'Somebody who attended a course, and for how long.'},
            bases=['Model'],
        ),
        ops.RunSQL(GUARDS, reverse_sql=UNDO_GUARDS),
    ]
