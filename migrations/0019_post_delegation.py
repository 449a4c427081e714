"""Every member has a term, and has stood as he does since an instant."""

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.migrations import operations as ops

FILL = """
INSERT INTO delegation_term (id, name, starts_on, ends_on, state, stands_since, entered_at)
SELECT '0bcd21fc-fcec-5662-8bf1-7010532d53bc', '第一届', min(joined_on),
  min(joined_on) + interval '5 years' - interval '1 day', 'RUNNING',
  min(joined_on)::timestamp AT TIME ZONE 'Asia/Shanghai', now()
FROM representative WHERE NOT EXISTS (SELECT FROM delegation_term) HAVING count(*) > 0;
UPDATE representative r SET term_id = t.id FROM delegation_term t
WHERE r.term_id IS NULL AND t.state = 'RUNNING';
UPDATE representative SET entered_at = COALESCE(entered_at, now()), stands_since = COALESCE(
  stands_since, joined_on::timestamp AT TIME ZONE 'Asia/Shanghai', now())
WHERE entered_at IS NULL OR stands_since IS NULL;
"""


class Migration(migrations.Migration):
    """Runs after the code that enters nobody without."""

    dependencies = [("sitong", "0018_pre_delegation")]
    operations = [
        ops.RunSQL(FILL, reverse_sql=""),
        ops.AlterField("RepresentativeRow", "entered_at", fields.DatetimeField()),
        ops.AlterField("RepresentativeRow", "stands_since", fields.DatetimeField()),
        ops.AlterField(
            "RepresentativeRow",
            "term",
            fields.ForeignKeyField(
                "sitong.DelegationTermRow",
                source_field="term_id",
                db_constraint=True,
                to_field="id",
                related_name="representatives",
                on_delete=OnDelete.RESTRICT,
            ),
        ),
    ]
