CREATE TABLE "good_practice" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "title" VARCHAR(100) NOT NULL,
    "content" TEXT NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "reason" VARCHAR(500),
    "proposed_at" TIMESTAMPTZ NOT NULL,
    "spread_at" TIMESTAMPTZ,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_good_practi_propose_031823" ON "good_practice" ("proposed_at", "id");
CREATE INDEX "idx_good_practi_spread__7ddb01" ON "good_practice" ("spread_at");
COMMENT ON TABLE "good_practice" IS 'Something that a unit did well in reporting, and that others may do (PR/R4b).';
CREATE TABLE "need_survey" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "year" INT NOT NULL,
    "surveyed_on" DATE NOT NULL,
    "ways" VARCHAR(200) NOT NULL,
    "groups" VARCHAR(200) NOT NULL,
    "findings" TEXT NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "reason" VARCHAR(500),
    "entered_at" TIMESTAMPTZ NOT NULL,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_need_survey_entered_c895e4" ON "need_survey" ("entered_at", "id");
CREATE INDEX "idx_need_survey_unit_id_c61aaf" ON "need_survey" ("unit_id", "year");
COMMENT ON TABLE "need_survey" IS 'A survey of what groups of people need to hear (PR/G2a).';
CREATE TABLE "public_report" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "level" VARCHAR(20) NOT NULL,
    "year" INT NOT NULL,
    "period" VARCHAR(20) NOT NULL,
    "form" VARCHAR(20) NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "milestone" VARCHAR(200),
    "co_hosts" VARCHAR(200),
    "concerns" TEXT,
    "content" TEXT,
    "on_website" BOOL NOT NULL,
    "on_new_media" BOOL NOT NULL,
    "in_person" BOOL NOT NULL,
    "to_congress" BOOL NOT NULL,
    "has_results" BOOL NOT NULL,
    "has_problems" BOOL NOT NULL,
    "has_plans" BOOL NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "published_at" TIMESTAMPTZ,
    "feedback" TEXT,
    "reason" VARCHAR(500),
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_public_repo_entered_cea7af" ON "public_report" ("entered_at", "id");
CREATE INDEX "idx_public_repo_publish_27bde5" ON "public_report" ("published_at");
CREATE INDEX "idx_public_repo_unit_id_77d617" ON "public_report" ("unit_id", "published_at");
COMMENT ON TABLE "public_report" IS 'A report of the district or of a unit to the public (OP/91, PR/1, PR/2).';
CREATE TABLE "report_comment" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "unit_id" UUID NOT NULL,
    "content" TEXT NOT NULL,
    "signed" VARCHAR(40),
    "state" VARCHAR(20) NOT NULL,
    "answer" TEXT,
    "led_to" VARCHAR(200),
    "reason" VARCHAR(500),
    "received_at" TIMESTAMPTZ NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "report_id" UUID NOT NULL REFERENCES "public_report" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_report_comm_receive_284ab3" ON "report_comment" ("received_at", "id");
CREATE INDEX "idx_report_comm_report__910518" ON "report_comment" ("report_id", "state");
COMMENT ON TABLE "report_comment" IS 'What somebody has to say of a published report.';
CREATE TABLE "report_plan" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "year" INT NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "content" TEXT NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "reason" VARCHAR(500),
    "adopted_at" TIMESTAMPTZ NOT NULL,
    "lead_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "survey_id" UUID REFERENCES "need_survey" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_report_plan_adopted_4dad57" ON "report_plan" ("adopted_at", "id");
CREATE INDEX "idx_report_plan_unit_id_e4db37" ON "report_plan" ("unit_id", "year");
COMMENT ON TABLE "report_plan" IS 'A unit''s plan of reports for a year, with who answers for it (OP/91, PR/R1a, PR/R2a).';
ALTER TABLE public_report ADD CONSTRAINT public_report_seen_has_instant
  CHECK (state NOT IN ('PUBLISHED', 'FED_BACK') OR published_at IS NOT NULL);
ALTER TABLE report_comment ADD CONSTRAINT report_comment_answered
  CHECK (state <> 'ANSWERED' OR answer IS NOT NULL);
