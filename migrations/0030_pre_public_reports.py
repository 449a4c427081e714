"""Reports to the public, comments, plans, surveys of needs, good practice (OP/91, PR)."""

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops

GUARDS = """
ALTER TABLE public_report ADD CONSTRAINT public_report_seen_has_instant
  CHECK (state NOT IN ('PUBLISHED', 'FED_BACK') OR published_at IS NOT NULL);
ALTER TABLE report_comment ADD CONSTRAINT report_comment_answered
  CHECK (state <> 'ANSWERED' OR answer IS NOT NULL);
"""
UNDO_GUARDS = """
ALTER TABLE report_comment DROP CONSTRAINT report_comment_answered;
ALTER TABLE public_report DROP CONSTRAINT public_report_seen_has_instant;
"""


class Migration(migrations.Migration):
    """Runs before the code that relies on it."""

    dependencies = [("sitong", "0029_pre_training")]
    operations = [
        ops.CreateModel(
            name='GoodPracticeRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('unit', fields.ForeignKeyField('sitong.UnitRow', source_field='unit_id', db_constraint=True, to_field='id', related_name='good_practices', on_delete=OnDelete.RESTRICT)),
                ('title', fields.CharField(max_length=100)),
                ('content', fields.TextField(unique=False)),
                ('state', fields.CharField(max_length=20)),
                ('reason', fields.CharField(null=True, max_length=500)),
                ('proposed_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('spread_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'good_practice', 'app': 'sitong', 'indexes': [Index(fields=['proposed_at', 'id']), Index(fields=['spread_at'])], 'pk_attr': 'id', 'table_description': 'Something that a unit did well in reporting, and that others may do (PR/R4b).'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='NeedSurveyRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('unit', fields.ForeignKeyField('sitong.UnitRow', source_field='unit_id', db_constraint=True, to_field='id', related_name='need_surveys', on_delete=OnDelete.RESTRICT)),
                ('year', fields.IntField()),
                ('surveyed_on', fields.DateField()),
                ('ways', fields.CharField(max_length=200)),
                ('groups', fields.CharField(max_length=200)),
                ('findings', fields.TextField(unique=False)),
                ('state', fields.CharField(max_length=20)),
                ('reason', fields.CharField(null=True, max_length=500)),
                ('entered_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'need_survey', 'app': 'sitong', 'indexes': [Index(fields=['entered_at', 'id']), Index(fields=['unit_id', 'year'])], 'pk_attr': 'id', 'table_description': 'A survey of what groups of people need to hear (PR/G2a).'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='PublicReportRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('unit', fields.ForeignKeyField('sitong.UnitRow', source_field='unit_id', db_constraint=True, to_field='id', related_name='public_reports', on_delete=OnDelete.RESTRICT)),
                ('level', fields.CharField(max_length=20)),
                ('year', fields.IntField()),
                ('period', fields.CharField(max_length=20)),
                ('form', fields.CharField(max_length=20)),
                ('title', fields.CharField(max_length=100)),
                ('milestone', fields.CharField(null=True, max_length=200)),
                ('co_hosts', fields.CharField(null=True, max_length=200)),
                ('concerns', fields.TextField(null=True, unique=False)),
                ('content', fields.TextField(null=True, unique=False)),
                ('on_website', fields.BooleanField()),
                ('on_new_media', fields.BooleanField()),
                ('in_person', fields.BooleanField()),
                ('to_congress', fields.BooleanField()),
                ('has_results', fields.BooleanField()),
                ('has_problems', fields.BooleanField()),
                ('has_plans', fields.BooleanField()),
                ('state', fields.CharField(max_length=20)),
                ('stands_since', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('entered_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('published_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('feedback', fields.TextField(null=True, unique=False)),
                ('reason', fields.CharField(null=True, max_length=500)),
            ],
            options={'table': 'public_report', 'app': 'sitong', 'indexes': [Index(fields=['entered_at', 'id']), Index(fields=['published_at']), Index(fields=['unit_id', 'published_at'])], 'pk_attr': 'id', 'table_description': 'A report of the district or of a unit to the public (OP/91, PR/1, PR/2).'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='ReportCommentRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('report', fields.ForeignKeyField('sitong.PublicReportRow', source_field='report_id', db_constraint=True, to_field='id', related_name='report_comments', on_delete=OnDelete.RESTRICT)),
                ('unit_id', fields.UUIDField()),
                ('content', fields.TextField(unique=False)),
                ('signed', fields.CharField(null=True, max_length=40)),
                ('state', fields.CharField(max_length=20)),
                ('answer', fields.TextField(null=True, unique=False)),
                ('led_to', fields.CharField(null=True, max_length=200)),
                ('reason', fields.CharField(null=True, max_length=500)),
                ('received_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('answered_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'report_comment', 'app': 'sitong', 'indexes': [Index(fields=['received_at', 'id']), Index(fields=['report_id', 'state'])], 'pk_attr': 'id', 'table_description': 'What somebody has to say of a published report.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='ReportPlanRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('unit', fields.ForeignKeyField('sitong.UnitRow', source_field='unit_id', db_constraint=True, to_field='id', related_name='report_plans', on_delete=OnDelete.RESTRICT)),
                ('year', fields.IntField()),
                ('title', fields.CharField(max_length=100)),
                ('content', fields.TextField(unique=False)),
                ('lead', fields.ForeignKeyField('sitong.PersonRow', source_field='lead_id', db_constraint=True, to_field='id', related_name='report_plans', on_delete=OnDelete.RESTRICT)),
                ('survey', fields.ForeignKeyField('sitong.NeedSurveyRow', source_field='survey_id', null=True, db_constraint=True, to_field='id', related_name='report_plans', on_delete=OnDelete.RESTRICT)),
                ('state', fields.CharField(max_length=20)),
                ('reason', fields.CharField(null=True, max_length=500)),
                ('adopted_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'report_plan', 'app': 'sitong', 'indexes': [Index(fields=['adopted_at', 'id']), Index(fields=['unit_id', 'year'])], 'pk_attr': 'id', 'table_description': "A unit's plan of reports for a year, with who answers for it (OP/91, PR/R1a, PR/R2a)."},
            bases=['Model'],
        ),
        ops.RunSQL(GUARDS, reverse_sql=UNDO_GUARDS),
    ]
