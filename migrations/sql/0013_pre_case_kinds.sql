CREATE TABLE "rectification_item" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "source_kind" VARCHAR(20) NOT NULL,
    "session_id" UUID REFERENCES "review_session" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_rectificati_session_a4cfd1" ON "rectification_item" ("session_id");
COMMENT ON TABLE "rectification_item" IS 'Something a unit has to put right, e.g. a comment in the hall.';
CREATE TABLE "supervision_item" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "clock_id" UUID REFERENCES "deadline" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_supervision_clock_i_e9ea46" ON "supervision_item" ("clock_id");
COMMENT ON TABLE "supervision_item" IS 'Something the Supervision Office looks after, e.g. a missed clock.';
CREATE INDEX "idx_case_file_kind_5c2f26" ON "case_file" ("kind", "opened_at", "id");
ALTER TABLE rectification_item ADD CONSTRAINT rectification_item_is_a_case
  FOREIGN KEY (id) REFERENCES case_file (id) ON DELETE CASCADE;
ALTER TABLE supervision_item ADD CONSTRAINT supervision_item_is_a_case
  FOREIGN KEY (id) REFERENCES case_file (id) ON DELETE CASCADE;
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
INSERT INTO rectification_item (id, source_kind, session_id)
  SELECT c.id, 'BALLOT_COMMENT', s.id FROM case_file c
  LEFT JOIN review_session s ON c.source_stream = 'review_session:' || s.id
  WHERE c.kind = 'RECTIFICATION';
INSERT INTO supervision_item (id, clock_id)
  SELECT c.id, (SELECT d.id FROM deadline d WHERE d.stream = c.source_stream
    AND d.kind = c.source_key ORDER BY d.started_at DESC, d.id DESC LIMIT 1)
  FROM case_file c WHERE c.kind = 'SUPERVISION';
