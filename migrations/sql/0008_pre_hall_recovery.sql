ALTER TABLE "review_session" ADD COLUMN "hold_reveal" BOOL NOT NULL DEFAULT FALSE;
ALTER TABLE "review_session" ADD COLUMN "cancelled_reason" TEXT;
ALTER TABLE "review_session" ADD COLUMN "steps_taken" INT NOT NULL DEFAULT 0;
ALTER TABLE "review_session" ADD COLUMN "wall_view" VARCHAR(20) NOT NULL DEFAULT 'AUTO';
ALTER TABLE "review_session" ADD COLUMN "wall_slot_id" UUID;
ALTER TABLE "review_session" ADD COLUMN "wall_since" TIMESTAMPTZ;
ALTER TABLE "slot" ADD COLUMN "round" INT NOT NULL DEFAULT 1;
ALTER TABLE "slot" ADD COLUMN "step_number" INT;
ALTER TABLE "slot" ADD COLUMN "revealed_at" TIMESTAMPTZ;
ALTER TABLE review_session DROP CONSTRAINT session_state_known;
ALTER TABLE review_session ADD CONSTRAINT session_state_known CHECK (state IN
  ('SCHEDULED', 'CHECK_IN', 'RUNNING', 'PAUSED', 'SCORING_CLOSED', 'COMPLETED', 'CANCELLED'));
ALTER TABLE review_session ADD CONSTRAINT session_cancelled_with_reason
  CHECK ((state = 'CANCELLED') = (cancelled_reason IS NOT NULL));
ALTER TABLE slot ADD CONSTRAINT slot_round_positive CHECK (round > 0);
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
