"""No code is left that opens cases without what their kind adds."""

from importlib import import_module

from tortoise import migrations
from tortoise.migrations import operations as ops

BEFORE = import_module("migrations.0013_pre_case_kinds")


class Migration(migrations.Migration):
    """Runs after the code that opens no case without its kind."""

    dependencies = [("sitong", "0013_pre_case_kinds")]
    operations = [ops.RunSQL(BEFORE.UNDO, reverse_sql=BEFORE.OF_OLDER_CODE)]
