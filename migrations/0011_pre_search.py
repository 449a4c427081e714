"""By what the texts of cases, sentiment events and releases are found.

The vectors of rows that are there are filled by the servers while they serve.
"""

from tortoise import migrations
from tortoise.contrib.postgres.fields import TSVectorField
from tortoise.indexes import Index
from tortoise.migrations import operations as ops

TABLES = ("case_file", "sentiment_event", "release")

# Without fastupdate: gathered entries would make one unlucky writer or reader wait for all.
INDEXES = "".join(
    f"CREATE INDEX {table}_search ON {table} USING gin (search) WITH (fastupdate = off)"
    " WHERE search IS NOT NULL;\n"
    f"CREATE INDEX {table}_unsearched ON {table} (id) WHERE search IS NULL;\n"
    for table in TABLES
)
UNDO_INDEXES = "".join(
    f"DROP INDEX {table}_unsearched;\nDROP INDEX {table}_search;\n" for table in TABLES
)


class Migration(migrations.Migration):
    """Runs before the code that relies on it."""

    dependencies = [("sitong", "0010_pre_clocks_anew")]
    operations = [
        *(
            ops.AddField(model, "search", TSVectorField(null=True))
            for model in ("CaseRow", "SentimentEventRow", "ReleaseRow")
        ),
        ops.AddIndex("ReleaseRow", Index(fields=["published_at", "id"])),
        ops.RunSQL(INDEXES, reverse_sql=UNDO_INDEXES),
    ]
