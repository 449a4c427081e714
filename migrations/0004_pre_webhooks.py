from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise import fields

class Migration(migrations.Migration):
    dependencies = [('sitong', '0003_pre_counted_is_final')]

    initial = False

    operations = [
        ops.CreateModel(
            name='WebhookRow',
            fields=[
                ('id', fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ('url', fields.CharField(max_length=500)),
                ('kinds', fields.CharField(description='Kinds of events, parted by spaces', max_length=500)),
                ('place', fields.BigIntField(description='The log up to here has been told')),
                ('attempts', fields.IntField(description='Failures in a row')),
                ('retry_at', fields.DatetimeField(description='Not to be tried before', auto_now=False, auto_now_add=False)),
                ('leased_until', fields.DatetimeField(null=True, description='A node is telling it until then', auto_now=False, auto_now_add=False)),
                ('last_error', fields.CharField(null=True, max_length=300)),
                ('added_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('ended_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'webhook', 'app': 'sitong', 'pk_attr': 'id', 'table_description': 'An address of a partner, and how far into the log it has been told.'},
            bases=['Model'],
        ),
        ops.AlterModelOptions(
            name='SlotTallyRow',
            options={'table': 'slot_tally', 'app': 'sitong', 'pk_attr': 'slot_id', 'table_description': 'How many ballots of an open slot were announced; apart, so that counting locks no slot.'},
        ),
    ]
