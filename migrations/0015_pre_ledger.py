"""The duty ledger: its periods and clock, waivers, attestations, the force of documents."""

from tortoise import migrations
from tortoise.migrations import operations as ops
from orjson import loads
from tortoise.fields.base import OnDelete
from tortoise.fields.data import JSON_DUMPS
from tortoise import fields
from tortoise.indexes import Index

ONE_WAIVER = """
CREATE UNIQUE INDEX waiver_in_force ON waiver (duty, subject_id, first_on)
 WHERE withdrawn_at IS NULL;
"""


class Migration(migrations.Migration):
    """Runs before the code that relies on it."""

    dependencies = [('sitong', '0014_post_case_kinds')]

    initial = False

    operations = [
        ops.CreateModel(
            name='AttestationRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('state', fields.CharField(max_length=20)),
                ('duty', fields.CharField(max_length=60)),
                ('subject_id', fields.UUIDField()),
                ('unit', fields.ForeignKeyField('sitong.UnitRow', source_field='unit_id', null=True, db_constraint=True, to_field='id', related_name='attestations', on_delete=OnDelete.RESTRICT)),
                ('claimed_on', fields.DateField()),
                ('counts_on', fields.DateField()),
                ('what', fields.CharField(max_length=200)),
                ('reference', fields.CharField(max_length=200)),
                ('entered_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('entered_by_id', fields.UUIDField(null=True)),
                ('withdrawn_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('withdrawal', fields.TextField(null=True, unique=False)),
            ],
            options={'table': 'attestation', 'app': 'sitong', 'indexes': [Index(fields=['subject_id', 'counts_on']), Index(fields=['entered_at', 'id'])], 'pk_attr': 'id', 'table_description': 'That something was done which no record of the product shows, with where that stands.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='DocumentForceRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('key', fields.CharField(unique=True, max_length=20)),
                ('is_trial', fields.BooleanField()),
                ('in_force_from', fields.DateField(null=True)),
                ('repealed_from', fields.DateField(null=True)),
                ('reason', fields.CharField(null=True, max_length=200)),
                ('set_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'document_force', 'app': 'sitong', 'pk_attr': 'id', 'table_description': 'From when on a document counts, and until when.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='DutyPeriodRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('duty', fields.CharField(max_length=60)),
                ('clause', fields.CharField(max_length=20)),
                ('document', fields.CharField(max_length=20)),
                ('title', fields.CharField(max_length=80)),
                ('title_en', fields.CharField(max_length=120)),
                ('strength', fields.CharField(max_length=20)),
                ('way', fields.IntField()),
                ('ways', fields.IntField()),
                ('year', fields.IntField()),
                ('who', fields.CharField(max_length=40)),
                ('kind', fields.CharField(max_length=60)),
                ('form', fields.CharField(max_length=20)),
                ('shown_from', fields.DateField()),
                ('shown_to', fields.DateField()),
                ('first_on', fields.DateField()),
                ('last_on', fields.DateField()),
                ('begins_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('at_risk_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('due_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('grace_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('present_days', fields.IntField()),
                ('distinct_by', fields.CharField(max_length=20)),
                ('is_total', fields.BooleanField()),
                ('keys', fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                ('least', fields.DecimalField(null=True, max_digits=14, decimal_places=4)),
                ('most', fields.DecimalField(null=True, max_digits=14, decimal_places=4)),
                ('of_last_year', fields.BooleanField()),
                ('on_worked_days', fields.BooleanField()),
                ('effect', fields.CharField(max_length=20)),
                ('is_provisional', fields.BooleanField()),
                ('stage', fields.CharField(max_length=20)),
            ],
            options={'table': 'duty_period', 'app': 'sitong', 'unique_together': (('duty', 'first_on', 'way'),), 'indexes': [Index(fields=['year', 'who'])], 'pk_attr': 'id', 'table_description': 'One way of fulfilling one duty in one period: what calendar and documents decide.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='LedgerClockRow',
            fields=[
                ('id', fields.IntField(generated=False, primary_key=True, default=1, unique=True, db_index=True)),
                ('today', fields.DateField()),
                ('as_of', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('next_at', fields.DatetimeField(description='When it has to move next', auto_now=False, auto_now_add=False)),
                ('written_for', fields.TextField(description='Which declarations, days and years', unique=False)),
            ],
            options={'table': 'ledger_clock', 'app': 'sitong', 'pk_attr': 'id', 'table_description': 'How far the ledger has come: statuses follow from it, so that answers do not age unseen.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='WaiverRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('state', fields.CharField(max_length=20)),
                ('duty', fields.CharField(max_length=60)),
                ('subject_id', fields.UUIDField()),
                ('first_on', fields.DateField()),
                ('unit', fields.ForeignKeyField('sitong.UnitRow', source_field='unit_id', null=True, db_constraint=True, to_field='id', related_name='waivers', on_delete=OnDelete.RESTRICT)),
                ('reason', fields.TextField(unique=False)),
                ('granted_by_id', fields.UUIDField(null=True)),
                ('granted_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('withdrawn_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('withdrawal', fields.TextField(null=True, unique=False)),
            ],
            options={'table': 'waiver', 'app': 'sitong', 'indexes': [Index(fields=['subject_id', 'duty']), Index(fields=['granted_at', 'id'])], 'pk_attr': 'id', 'table_description': 'An obligation that need not be met, with the reason and who said so.'},
            bases=['Model'],
        ),
        ops.RunSQL(ONE_WAIVER, reverse_sql="DROP INDEX waiver_in_force;"),
    ]
