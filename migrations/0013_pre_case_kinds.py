"""Each kind of case has a table of its own for what it adds, under the same id.

Until the next migration older code may still open cases: what it leaves out is added at its commit.
"""

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops

SAME_ID = """
ALTER TABLE rectification_item ADD CONSTRAINT rectification_item_is_a_case
  FOREIGN KEY (id) REFERENCES case_file (id) ON DELETE CASCADE;
ALTER TABLE supervision_item ADD CONSTRAINT supervision_item_is_a_case
  FOREIGN KEY (id) REFERENCES case_file (id) ON DELETE CASCADE;
"""

OF_OLDER_CODE = """
CREATE FUNCTION add_kind_of_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind = 'RECTIFICATION' THEN
    INSERT INTO rectification_item (id, source_kind, session_id) VALUES (NEW.id, 'BALLOT_COMMENT',
      (SELECT s.id FROM review_session s WHERE NEW.source_stream = 'review_session:' || s.id))
    ON CONFLICT (id) DO NOTHING;
  ELSIF NEW.kind = 'SUPERVISION' THEN
    INSERT INTO supervision_item (id, clock_id) VALUES (NEW.id,
      (SELECT d.id FROM deadline d WHERE d.stream = NEW.source_stream AND d.kind = NEW.source_key
       ORDER BY d.started_at DESC, d.id DESC LIMIT 1))
    ON CONFLICT (id) DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER case_has_its_kind AFTER INSERT ON case_file
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION add_kind_of_case();
"""
UNDO = """
DROP TRIGGER case_has_its_kind ON case_file;
DROP FUNCTION add_kind_of_case;
"""

FILL = """
INSERT INTO rectification_item (id, source_kind, session_id)
  SELECT c.id, 'BALLOT_COMMENT', s.id FROM case_file c
  LEFT JOIN review_session s ON c.source_stream = 'review_session:' || s.id
  WHERE c.kind = 'RECTIFICATION';
INSERT INTO supervision_item (id, clock_id)
  SELECT c.id, (SELECT d.id FROM deadline d WHERE d.stream = c.source_stream
    AND d.kind = c.source_key ORDER BY d.started_at DESC, d.id DESC LIMIT 1)
  FROM case_file c WHERE c.kind = 'SUPERVISION';
"""


class Migration(migrations.Migration):
    """Runs before the code that relies on it."""

    dependencies = [("sitong", "0012_pre_orders")]
    operations = [
        ops.CreateModel(
            name="RectificationItemRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                ("source_kind", fields.CharField(max_length=20)),
                (
                    "session",
                    fields.ForeignKeyField(
                        "sitong.ReviewSessionRow",
                        source_field="session_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name="rectification_items",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
            ],
            options={
                "table": "rectification_item",
                "app": "sitong",
                "indexes": [Index(fields=["session_id"])],
                "pk_attr": "id",
                "table_description": "Something a unit has to put right, e.g. a comment in the"
                " hall.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="SupervisionItemRow",
            fields=[
                ("id", fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                (
                    "clock",
                    fields.ForeignKeyField(
                        "sitong.DeadlineRow",
                        source_field="clock_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name="supervision_items",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
            ],
            options={
                "table": "supervision_item",
                "app": "sitong",
                "indexes": [Index(fields=["clock_id"])],
                "pk_attr": "id",
                "table_description": "Something the Supervision Office looks after, e.g. a missed"
                " clock.",
            },
            bases=["Model"],
        ),
        ops.AddIndex("CaseRow", Index(fields=["kind", "opened_at", "id"])),
        ops.RunSQL(SAME_ID, reverse_sql="SELECT"),
        ops.RunSQL(OF_OLDER_CODE, reverse_sql=UNDO),
        ops.RunSQL(FILL, reverse_sql="SELECT"),
    ]
