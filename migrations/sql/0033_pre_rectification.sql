CREATE TABLE "rectification_action" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "content" TEXT NOT NULL,
    "proof" VARCHAR(300),
    "done_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "withdrawn_at" TIMESTAMPTZ,
    "reason" VARCHAR(500),
    "item_id" UUID NOT NULL REFERENCES "rectification_item" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_rectificati_item_id_24e75f" ON "rectification_action" ("item_id", "recorded_at", "id");
COMMENT ON TABLE "rectification_action" IS 'Something that was done about a rectification item.';
ALTER TABLE "case_file" ADD COLUMN "checker_id" UUID REFERENCES "unit" ("id") ON DELETE RESTRICT;
ALTER TABLE "rectification_item" ADD COLUMN "action_count" INT NOT NULL DEFAULT 0;
ALTER TABLE "rectification_item" ADD COLUMN "entered_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP;
ALTER TABLE "rectification_item" ADD COLUMN "opinion" TEXT;
ALTER TABLE "rectification_item" ADD COLUMN "outcome" TEXT;
ALTER TABLE "rectification_item" ADD COLUMN "reason" VARCHAR(500);
ALTER TABLE "rectification_item" ADD COLUMN "report_ref" VARCHAR(200);
ALTER TABLE "rectification_item" ADD COLUMN "reported_on" DATE;
ALTER TABLE "rectification_item" ADD COLUMN "stands_since" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP;
ALTER TABLE "rectification_item" ADD COLUMN "submitted_at" TIMESTAMPTZ;
ALTER TABLE "rectification_item" ADD COLUMN "submitted_entered_at" TIMESTAMPTZ;
ALTER TABLE "rectification_item" ADD COLUMN "suggestion_id" UUID REFERENCES "suggestion" ("id") ON DELETE RESTRICT;
CREATE INDEX "idx_rectificati_suggest_32e02b" ON "rectification_item" ("suggestion_id");
UPDATE rectification_item r
   SET stands_since = COALESCE(c.closed_at, c.opened_at),
       entered_at = COALESCE(c.closed_at, c.opened_at)
  FROM case_file c WHERE c.id = r.id;
UPDATE case_file SET checker_id = (SELECT u.id FROM unit u WHERE u.code = 'PERF')
 WHERE kind = 'RECTIFICATION';
ALTER TABLE rectification_item
  ADD CONSTRAINT rectification_item_counts_actions CHECK (action_count >= 0),
  ADD CONSTRAINT rectification_item_reported_by
    CHECK ((reported_on IS NULL) = (report_ref IS NULL)),
  ADD CONSTRAINT rectification_item_handed_in_when
    CHECK ((submitted_at IS NULL) = (submitted_entered_at IS NULL));
ALTER TABLE rectification_action
  ADD CONSTRAINT rectification_action_withdrawn_why
    CHECK ((withdrawn_at IS NULL) = (reason IS NULL));
CREATE INDEX case_file_of_checker ON case_file (checker_id, opened_at, id)
  WHERE checker_id IS NOT NULL;
CREATE INDEX case_file_open_of_unit ON case_file (unit_id, kind, due_on) WHERE closed_at IS NULL;
