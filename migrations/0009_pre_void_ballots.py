"""What is left of ballots that are void: their keys, so that none of them counts later."""

from tortoise import fields, migrations
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    """Runs before the code that relies on it."""

    dependencies = [("sitong", "0008_pre_hall_recovery")]
    operations = [
        ops.CreateModel(
            name="VoidBallotRow",
            fields=[
                ("key", fields.UUIDField(primary_key=True, unique=True, db_index=True)),
                (
                    "slot",
                    fields.ForeignKeyField(
                        "sitong.SlotRow",
                        source_field="slot_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="void_ballots",
                        on_delete=fields.RESTRICT,
                    ),
                ),
            ],
            options={
                "table": "void_ballot",
                "app": "sitong",
                "pk_attr": "key",
                "table_description": "The key of a ballot of a round that does not count.",
            },
            bases=["Model"],
        ),
        ops.AlterModelOptions(
            name="UrnRow",
            options={
                "table": "urn",
                "app": "sitong",
                "pk_attr": "key",
                "table_description": "What was scored. The key is a hash by the server's secret: see"
                " domain/scoring/receipts.py.",
            },
        ),
    ]
