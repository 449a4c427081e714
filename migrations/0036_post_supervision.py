"""No code is left that calls a supervision item closed that was withdrawn."""

from tortoise import migrations
from tortoise.migrations import operations as ops

FILL = """
UPDATE case_file c SET state = 'WITHDRAWN'
 WHERE c.kind = 'SUPERVISION' AND c.state = 'CLOSED' AND EXISTS (
   SELECT FROM event e WHERE e.stream = 'case:' || c.id AND e.kind = 'supervision:withdrawn');
"""
UNDO = """
UPDATE case_file SET state = 'CLOSED' WHERE kind = 'SUPERVISION' AND state = 'WITHDRAWN';
"""


class Migration(migrations.Migration):
    """Runs after the code that withdraws them."""

    dependencies = [("sitong", "0035_pre_supervision")]
    operations = [ops.RunSQL(FILL, reverse_sql=UNDO)]
