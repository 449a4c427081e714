ALTER TABLE stream ADD CONSTRAINT stream_version_positive CHECK (version > 0);
ALTER TABLE event ADD CONSTRAINT event_seq_positive CHECK (seq > 0);
ALTER TABLE urn ADD CONSTRAINT urn_score_range CHECK (score BETWEEN 0 AND 100);
ALTER TABLE slot ADD CONSTRAINT slot_position_positive CHECK (position > 0);
ALTER TABLE slot ADD CONSTRAINT slot_ends_after_start CHECK (ended_at >= started_at);
ALTER TABLE slot ADD CONSTRAINT slot_average_range CHECK (average BETWEEN 0 AND 100);
ALTER TABLE slot ADD CONSTRAINT slot_state_known
  CHECK (state IN ('WAITING', 'REPORTING', 'SCORING_OPEN', 'SCORED', 'EXCUSED'));
ALTER TABLE review_session ADD CONSTRAINT session_quorum_positive CHECK (quorum > 0);
ALTER TABLE review_session ADD CONSTRAINT session_state_known CHECK (state IN
  ('SCHEDULED', 'CHECK_IN', 'RUNNING', 'PAUSED', 'SCORING_CLOSED', 'COMPLETED'));
ALTER TABLE review_session ADD CONSTRAINT session_reveal_known
  CHECK (reveal IN ('PER_SLOT', 'AT_END'));
ALTER TABLE deadline ADD CONSTRAINT deadline_due_after_start CHECK (due_at >= started_at);
ALTER TABLE sequencer ADD CONSTRAINT sequencer_one_row CHECK (id = 1);
ALTER TABLE demo_clock ADD CONSTRAINT demo_clock_one_row CHECK (id = 1 AND speed >= 0);
ALTER TABLE case_file ALTER COLUMN number SET NOT NULL;

CREATE INDEX event_unstamped ON event (id) WHERE seq IS NULL;
CREATE INDEX milestone_pending ON milestone (fires_at) WHERE fired_at IS NULL AND NOT is_void;
CREATE INDEX urn_by_slot ON urn (slot_id);
CREATE UNIQUE INDEX slot_one_reporting ON slot (session_id)
  WHERE state = 'REPORTING' AND ended_at IS NULL;
CREATE UNIQUE INDEX portfolio_one_leader ON portfolio (unit_id) WHERE valid_to IS NULL;
CREATE UNIQUE INDEX deadline_one_per_kind ON deadline (stream, kind);
CREATE INDEX deadline_open_by_due ON deadline (due_at, id) WHERE done_at IS NULL;
CREATE UNIQUE INDEX token_revocation_by_token ON token_revocation (token_id)
  WHERE token_id IS NOT NULL;
CREATE SEQUENCE case_number;
INSERT INTO sequencer (id, generation, last_seq) VALUES (1, 0, 0);

CREATE FUNCTION refuse_event_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.seq IS NULL AND NEW.seq IS NOT NULL
     AND (OLD.id, OLD.stream, OLD.version, OLD.kind, OLD.at, OLD.actor_role, OLD.audience)
       = (NEW.id, NEW.stream, NEW.version, NEW.kind, NEW.at, NEW.actor_role, NEW.audience)
     AND (OLD.actor_person_id, OLD.unit_id, OLD.clause)
       IS NOT DISTINCT FROM (NEW.actor_person_id, NEW.unit_id, NEW.clause)
     AND OLD.payload = NEW.payload THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the event log is append-only (WS/26b)';
END $$;
CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE ON event
  FOR EACH ROW EXECUTE FUNCTION refuse_event_change();

CREATE FUNCTION refuse_counted_urn_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM slot WHERE id = COALESCE(NEW.slot_id, OLD.slot_id)
             AND state = 'SCORED') THEN
    RAISE EXCEPTION 'a counted urn never changes';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER urn_counted_is_final BEFORE INSERT OR UPDATE OR DELETE ON urn
  FOR EACH ROW EXECUTE FUNCTION refuse_counted_urn_change();
