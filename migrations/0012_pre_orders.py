"""Lists are ordered by what people ask for, without sorting all there is."""

from tortoise import migrations
from tortoise.migrations import operations as ops

INDEXES = """
CREATE INDEX case_file_by_due_on ON case_file ((COALESCE(due_on, '9000-01-01'::date)), id);
CREATE INDEX deadline_by_due_at ON deadline (due_at, id);
CREATE INDEX deadline_by_started_at ON deadline (started_at, id);
CREATE INDEX sentiment_event_by_first_known_at ON sentiment_event (first_known_at, id);
"""
UNDO_INDEXES = """
DROP INDEX case_file_by_due_on;
DROP INDEX deadline_by_due_at;
DROP INDEX deadline_by_started_at;
DROP INDEX sentiment_event_by_first_known_at;
"""


class Migration(migrations.Migration):
    """Runs before the code that relies on it."""

    dependencies = [("sitong", "0011_pre_search")]
    operations = [ops.RunSQL(INDEXES, reverse_sql=UNDO_INDEXES)]
