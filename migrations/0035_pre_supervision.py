"""What is done with supervision items: the reply, its check, and since when each stands."""

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.fields.db_defaults import Now
from tortoise import fields

FILL = """
UPDATE supervision_item s
   SET stands_since = COALESCE(c.closed_at, c.opened_at),
       entered_at = COALESCE(c.closed_at, c.opened_at)
  FROM case_file c WHERE c.id = s.id;
"""


class Migration(migrations.Migration):
    """Runs before the code that relies on it."""

    dependencies = [('sitong', '0034_post_rectification')]

    initial = False

    operations = [
        ops.AddField(
            model_name='SupervisionItemRow',
            name='entered_at',
            field=fields.DatetimeField(db_default=Now(), auto_now=False, auto_now_add=False),
        ),
        ops.AddField(
            model_name='SupervisionItemRow',
            name='opinion',
            field=fields.TextField(null=True, unique=False),
        ),
        ops.AddField(
            model_name='SupervisionItemRow',
            name='reason',
            field=fields.CharField(null=True, max_length=500),
        ),
        ops.AddField(
            model_name='SupervisionItemRow',
            name='replied_at',
            field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
        ),
        ops.AddField(
            model_name='SupervisionItemRow',
            name='reply',
            field=fields.TextField(null=True, unique=False),
        ),
        ops.AddField(
            model_name='SupervisionItemRow',
            name='stands_since',
            field=fields.DatetimeField(db_default=Now(), auto_now=False, auto_now_add=False),
        ),
        ops.RunSQL(FILL, reverse_sql=""),
    ]
