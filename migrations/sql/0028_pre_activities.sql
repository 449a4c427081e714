CREATE TABLE "plan_document" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "year" INT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "file_reference" VARCHAR(200),
    "summary" TEXT,
    "state" VARCHAR(20) NOT NULL,
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "reason" VARCHAR(500),
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_plan_docume_unit_id_ab6e5f" ON "plan_document" ("unit_id", "year");
CREATE INDEX "idx_plan_docume_year_5afdc7" ON "plan_document" ("year", "id");
COMMENT ON TABLE "plan_document" IS 'A plan of a unit on which members of the delegation are heard (FS/1b, FS/3.1b).';
CREATE TABLE "activity" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "kind" VARCHAR(40) NOT NULL,
    "phase" VARCHAR(20),
    "state" VARCHAR(20) NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "matter" TEXT,
    "place" VARCHAR(200),
    "starts_at" TIMESTAMPTZ NOT NULL,
    "ends_at" TIMESTAMPTZ,
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "reason" VARCHAR(500),
    "invited_count" INT NOT NULL,
    "present_count" INT NOT NULL,
    "counts_for_phase" BOOL NOT NULL,
    "not_counted_reason" VARCHAR(20),
    "held_entered_at" TIMESTAMPTZ,
    "slow_progress" TEXT,
    "problems_found" TEXT,
    "next_measures" TEXT,
    "improvement" TEXT,
    "search" TSVECTOR,
    "leader_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "plan_id" UUID REFERENCES "plan_document" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_activity_starts__e3705c" ON "activity" ("starts_at", "id");
CREATE INDEX "idx_activity_unit_id_bd9db5" ON "activity" ("unit_id", "starts_at");
CREATE INDEX "idx_activity_phase_fc1c15" ON "activity" ("phase", "starts_at");
CREATE INDEX "idx_activity_leader__12515d" ON "activity" ("leader_id", "starts_at");
COMMENT ON TABLE "activity" IS 'An activity of any kind; the kind''s domain file says what it is.';
ALTER TABLE "participation" ADD COLUMN "activity_id" UUID REFERENCES "activity" ("id") ON DELETE RESTRICT;
ALTER TABLE "participation" ADD COLUMN "code_hash" VARCHAR(64);
CREATE INDEX "idx_participati_activit_f0a368" ON "participation" ("activity_id");
ALTER TABLE "representative_draw" ADD COLUMN "activity_id" UUID REFERENCES "activity" ("id") ON DELETE RESTRICT;
CREATE INDEX "idx_representat_activit_f7ce6c" ON "representative_draw" ("activity_id");
ALTER TABLE "suggestion" ADD COLUMN "activity_id" UUID REFERENCES "activity" ("id") ON DELETE RESTRICT;
CREATE INDEX "idx_suggestion_activit_2dd582" ON "suggestion" ("activity_id");
CREATE UNIQUE INDEX participation_of_activity ON participation (activity_id, representative_id)
  WHERE state <> 'CANCELLED';
CREATE UNIQUE INDEX participation_code ON participation (code_hash) WHERE code_hash IS NOT NULL;
CREATE INDEX activity_search ON activity USING gin (search) WITH (fastupdate = off)
  WHERE search IS NOT NULL;
CREATE INDEX activity_unsearched ON activity (id) WHERE search IS NULL;
