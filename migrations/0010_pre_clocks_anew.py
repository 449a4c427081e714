"""What begins anew is another deadline: of a kind only one waits, and any number has ended."""

from tortoise import migrations
from tortoise.migrations import operations as ops

ONE_WAITS = """
CREATE UNIQUE INDEX deadline_one_waits_per_kind ON deadline (stream, kind) WHERE done_at IS NULL;
DROP INDEX deadline_one_per_kind;
"""

UNDO_ONE_WAITS = """
CREATE UNIQUE INDEX deadline_one_per_kind ON deadline (stream, kind);
DROP INDEX deadline_one_waits_per_kind;
"""


class Migration(migrations.Migration):
    """Runs before the code that relies on it."""

    dependencies = [("sitong", "0009_pre_void_ballots")]
    operations = [ops.RunSQL(ONE_WAITS, reverse_sql=UNDO_ONE_WAITS)]
