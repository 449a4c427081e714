"""Tables of the review session: floor, check-in, roll, urn, results.

The roll says who has scored a slot, the urn what was scored; no column leads from one
to the other, and the urn carries neither time nor order.
"""

from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from domain.scoring.facts import SessionFacts, SlotFacts
from store.tabling import table

ReviewSessionRow = table(
    SessionFacts,
    "review_session",
    "ReviewSession",
    indexes=(("starts_at", "id"),),
    columns={
        "hold_reveal": {"db_default": False},
        "quorum": {"null": True, "description": "Least number of ballots a slot needs"},
        "counting_rule": {"max_length": 40},
        "results_version": {"default": 0},
        "steps_taken": {"db_default": 0, "description": "Steps of its slots, counted on"},
        "wall_view": {"db_default": "AUTO"},
    },
)


SlotRow = table(
    SlotFacts,
    "slot",
    "Slot",
    unique=(("session", "unit"), ("session", "position")),
    text="One unit's place in the session: eight minutes, then scores.",
    without=("ballots_so_far",),
    columns={
        "session_id": {"related_name": "slots"},
        "unit_id": {"related_name": "slots"},
        "speaker_id": {"related_name": "slots"},
        "ballot_count": {"description": "Fixed at the closing, from the urn"},
        "revealed_at": {"description": "By the office that held it back"},
        "round": {"db_default": 1, "description": "Ballots of an earlier round are void"},
        "step_number": {"description": "Which of the session's steps it took"},
    },
)


class SlotTallyRow(Model):
    """How many ballots of an open slot were announced; apart, so that counting locks no slot."""

    slot: Any = fields.OneToOneField(
        "sitong.SlotRow", on_delete=fields.RESTRICT, related_name="tally", primary_key=True
    )
    announced = fields.IntField(default=0)

    class Meta:
        """Where it lies."""

        table = "slot_tally"


class EntryCodeRow(Model):
    """A representative's one-time way into a session; only the code's hash is kept."""

    id = fields.UUIDField(primary_key=True, default=None)
    session: Any = fields.ForeignKeyField(
        "sitong.ReviewSessionRow", on_delete=fields.RESTRICT, related_name="entry_codes"
    )
    representative: fields.ForeignKeyRelation[Model] = fields.ForeignKeyField(
        "sitong.RepresentativeRow", on_delete=fields.RESTRICT, related_name="entry_codes"
    )
    code_hash = fields.CharField(max_length=64, unique=True)
    issued_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)
    is_void = fields.BooleanField(default=False, description="Replaced by a newer code")

    class Meta:
        """Where it lies."""

        table = "entry_code"
        indexes = (Index(fields=("session_id", "representative_id")),)


class CheckInRow(Model):
    """A representative is in the hall."""

    id = fields.UUIDField(primary_key=True, default=None)
    session: Any = fields.ForeignKeyField(
        "sitong.ReviewSessionRow", on_delete=fields.RESTRICT, related_name="check_ins"
    )
    representative: fields.ForeignKeyRelation[Model] = fields.ForeignKeyField(
        "sitong.RepresentativeRow", on_delete=fields.RESTRICT, related_name="check_ins"
    )
    at = fields.DatetimeField()

    class Meta:
        """Where it lies."""

        table = "check_in"
        unique_together = (("session", "representative"),)


class RecusalRow(Model):
    """A representative who does not score a slot, and why (A7)."""

    id = fields.UUIDField(primary_key=True, default=None)
    slot: Any = fields.ForeignKeyField(
        "sitong.SlotRow", on_delete=fields.RESTRICT, related_name="recusals"
    )
    representative: fields.ForeignKeyRelation[Model] = fields.ForeignKeyField(
        "sitong.RepresentativeRow", on_delete=fields.RESTRICT, related_name="recusals"
    )
    reason = fields.CharField(max_length=40)

    class Meta:
        """Where it lies."""

        table = "recusal"
        unique_together = (("slot", "representative"),)


class RollRow(Model):
    """Who has scored a slot. No time, no serial, no way to the urn.

    The id is a hash of slot and representative, so that it tells no order of arrival.
    """

    id = fields.UUIDField(primary_key=True, default=None)
    slot: Any = fields.ForeignKeyField(
        "sitong.SlotRow", on_delete=fields.RESTRICT, related_name="roll"
    )
    representative: fields.ForeignKeyRelation[Model] = fields.ForeignKeyField(
        "sitong.RepresentativeRow", on_delete=fields.RESTRICT, related_name="roll"
    )

    class Meta:
        """Where it lies."""

        table = "roll"
        unique_together = (("slot", "representative"),)


class UrnRow(Model):
    """What was scored. The key is a hash by the server's secret: see domain/scoring/receipts.py."""

    key = fields.UUIDField(primary_key=True, default=None)
    slot: Any = fields.ForeignKeyField(
        "sitong.SlotRow", on_delete=fields.RESTRICT, related_name="urn"
    )
    category = fields.CharField(max_length=40, null=True)
    score = fields.DecimalField(max_digits=5, decimal_places=2, null=True)
    comment = fields.TextField(null=True)

    class Meta:
        """Where it lies."""

        table = "urn"


class VoidBallotRow(Model):
    """The key of a ballot of a round that does not count."""

    key = fields.UUIDField(primary_key=True, default=None)
    slot: Any = fields.ForeignKeyField(
        "sitong.SlotRow", on_delete=fields.RESTRICT, related_name="void_ballots"
    )

    class Meta:
        """Where it lies."""

        table = "void_ballot"


class ResultSnapshotRow(Model):
    """Published results, one version after another; a recount makes a new one."""

    id = fields.UUIDField(primary_key=True, default=None)
    session: Any = fields.ForeignKeyField(
        "sitong.ReviewSessionRow", on_delete=fields.RESTRICT, related_name="snapshots"
    )
    version = fields.IntField()
    reason = fields.TextField(null=True)
    counting_rule = fields.CharField(max_length=40)
    published_at = fields.DatetimeField()
    lines: fields.JSONField[list[dict[str, Any]]] = fields.JSONField()

    class Meta:
        """Where it lies."""

        table = "result_snapshot"
        unique_together = (("session", "version"),)
