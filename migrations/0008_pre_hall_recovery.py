"""What the hall needs to recover from a slip: rounds of scoring, the order of steps, a held reveal,
a session called off, the wall steered from the desk.

A counted slot stays final but for three things, and none of them once results are published: its
average is revealed, its closing is taken back before anybody was shown the average, or it is
scored again as the next round.
"""

from tortoise import fields, migrations
from tortoise.migrations import operations as ops

STATES = """
ALTER TABLE review_session DROP CONSTRAINT session_state_known;
ALTER TABLE review_session ADD CONSTRAINT session_state_known CHECK (state IN
  ('SCHEDULED', 'CHECK_IN', 'RUNNING', 'PAUSED', 'SCORING_CLOSED', 'COMPLETED', 'CANCELLED'));
ALTER TABLE review_session ADD CONSTRAINT session_cancelled_with_reason
  CHECK ((state = 'CANCELLED') = (cancelled_reason IS NOT NULL));
ALTER TABLE slot ADD CONSTRAINT slot_round_positive CHECK (round > 0);
"""

UNDO_STATES = """
ALTER TABLE slot DROP CONSTRAINT slot_round_positive;
ALTER TABLE review_session DROP CONSTRAINT session_cancelled_with_reason;
ALTER TABLE review_session DROP CONSTRAINT session_state_known;
ALTER TABLE review_session ADD CONSTRAINT session_state_known CHECK (state IN
  ('SCHEDULED', 'CHECK_IN', 'RUNNING', 'PAUSED', 'SCORING_CLOSED', 'COMPLETED'));
"""

GUARDS = """
CREATE OR REPLACE FUNCTION refuse_counted_slot_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  is_same BOOLEAN;
BEGIN
  IF OLD.state NOT IN ('SCORED', 'NO_RESULT') THEN
    RETURN COALESCE(NEW, OLD);
  END IF;
  IF TG_OP = 'UPDATE' AND NOT EXISTS (
    SELECT FROM review_session WHERE id = OLD.session_id AND results_version > 0
  ) THEN
    IF NEW.state = OLD.state AND OLD.revealed_at IS NULL
       AND to_jsonb(NEW) - 'revealed_at' = to_jsonb(OLD) - 'revealed_at' THEN
      RETURN NEW;
    END IF;
    is_same := (OLD.id, OLD.session_id, OLD.unit_id, OLD.position, OLD.started_at, OLD.ended_at)
      IS NOT DISTINCT FROM
      (NEW.id, NEW.session_id, NEW.unit_id, NEW.position, NEW.started_at, NEW.ended_at);
    IF is_same AND NEW.state = 'SCORING_OPEN' AND NEW.average IS NULL
       AND NEW.ballot_count IS NULL AND NEW.revealed_at IS NULL
       AND (NEW.round > OLD.round OR OLD.revealed_at IS NULL) THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'a counted slot never changes';
END $$;
"""

UNDO_GUARDS = """
CREATE OR REPLACE FUNCTION refuse_counted_slot_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'SCORED' THEN
    RAISE EXCEPTION 'a counted slot never changes';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
"""


class Migration(migrations.Migration):
    """Runs before the code that relies on it."""

    dependencies = [("sitong", "0007_post_averages_of_few")]
    operations = [
        ops.AddField("ReviewSessionRow", "hold_reveal", fields.BooleanField(db_default=False)),
        ops.AddField("ReviewSessionRow", "cancelled_reason", fields.TextField(null=True)),
        ops.AddField(
            "ReviewSessionRow",
            "steps_taken",
            fields.IntField(db_default=0, description="Steps of its slots, counted on"),
        ),
        ops.AddField(
            "ReviewSessionRow", "wall_view", fields.CharField(max_length=20, db_default="AUTO")
        ),
        ops.AddField("ReviewSessionRow", "wall_slot_id", fields.UUIDField(null=True)),
        ops.AddField("ReviewSessionRow", "wall_since", fields.DatetimeField(null=True)),
        ops.AddField(
            "SlotRow",
            "round",
            fields.IntField(db_default=1, description="Ballots of an earlier round are void"),
        ),
        ops.AddField(
            "SlotRow",
            "step_number",
            fields.IntField(null=True, description="Which of the session's steps it took"),
        ),
        ops.AddField(
            "SlotRow",
            "revealed_at",
            fields.DatetimeField(null=True, description="By the office that held it back"),
        ),
        ops.RunSQL(STATES, reverse_sql=UNDO_STATES),
        ops.RunSQL(GUARDS, reverse_sql=UNDO_GUARDS),
    ]
