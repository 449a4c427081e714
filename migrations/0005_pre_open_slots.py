"""Slots that take ballots are looked for before each shared answer; there are few among many."""

from tortoise import migrations
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    """Runs before the code that relies on it."""

    dependencies = [("sitong", "0004_pre_webhooks")]
    operations = [
        ops.RunSQL(
            "CREATE INDEX slot_open ON slot (id) WHERE state = 'SCORING_OPEN'",
            reverse_sql="DROP INDEX slot_open",
        )
    ]
