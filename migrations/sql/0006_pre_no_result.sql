ALTER TABLE "slot" ADD COLUMN "no_result_reason" TEXT;
ALTER TABLE slot DROP CONSTRAINT slot_state_known;
ALTER TABLE slot ADD CONSTRAINT slot_state_known CHECK
  (state IN ('WAITING', 'REPORTING', 'SCORING_OPEN', 'SCORED', 'NO_RESULT', 'EXCUSED'));
ALTER TABLE slot ADD CONSTRAINT slot_no_result_tells_nothing CHECK
  (state <> 'NO_RESULT' OR
   (average IS NULL AND abstention_count IS NULL AND no_result_reason IS NOT NULL));

CREATE OR REPLACE FUNCTION refuse_counted_urn_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM slot WHERE id IN (OLD.slot_id, NEW.slot_id)
             AND state IN ('SCORED', 'NO_RESULT')) THEN
    RAISE EXCEPTION 'a counted urn and its roll never change';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE OR REPLACE FUNCTION refuse_counted_slot_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state IN ('SCORED', 'NO_RESULT') THEN
    RAISE EXCEPTION 'a counted slot never changes';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
