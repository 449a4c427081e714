"""No code is left that opens rectification items without saying who checks them."""

from tortoise import migrations
from tortoise.migrations import operations as ops

FILL = """
UPDATE case_file c SET checker_id = checker.id FROM unit checker, unit of
 WHERE c.kind = 'RECTIFICATION' AND c.checker_id IS NULL AND of.id = c.unit_id
   AND checker.code = CASE WHEN of.code = 'PERF' THEN 'GO' ELSE 'PERF' END;
"""


class Migration(migrations.Migration):
    """Runs after the code that names a checker."""

    dependencies = [("sitong", "0033_pre_rectification")]
    operations = [ops.RunSQL(FILL, reverse_sql="")]
