"""Members of groups have another table, with days, clauses and reasons.

Those came there by the migration before; whatever older code has written since comes there now.
"""

from tortoise import migrations
from tortoise.migrations import operations as ops

LATER = """
INSERT INTO group_member (id, group_id, unit_id, valid_from)
SELECT o.id, g.id, o.unit_id, g.valid_from
FROM unit_group_member o JOIN unit_group g ON g.code = o.group_code
ON CONFLICT DO NOTHING;
"""
BACK = """
INSERT INTO unit_group_member (id, group_code, unit_id)
SELECT DISTINCT ON (g.code, m.unit_id) m.id, g.code, m.unit_id
FROM group_member m JOIN unit_group g ON g.id = m.group_id
WHERE m.clause IS NULL AND m.valid_from <= CURRENT_DATE
  AND COALESCE(m.valid_to, 'infinity') >= CURRENT_DATE
ORDER BY g.code, m.unit_id, m.id;
"""


class Migration(migrations.Migration):
    """Runs when no server looks for them in the old one any more."""

    dependencies = [("sitong", "0016_pre_people_in_time")]
    operations = [
        ops.RunSQL(LATER, reverse_sql=BACK),
        ops.DeleteModel(name="UnitGroupMemberRow"),
    ]
