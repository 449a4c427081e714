CREATE TABLE "annual_result_set" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "version" INT NOT NULL,
    "reason" TEXT,
    "rule" VARCHAR(20) NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "computed_at" TIMESTAMPTZ NOT NULL,
    "approved_at" TIMESTAMPTZ,
    "reported_at" TIMESTAMPTZ,
    "reference" VARCHAR(100),
    "published_at" TIMESTAMPTZ,
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "returned_reason" VARCHAR(500),
    "scheme_id" UUID NOT NULL REFERENCES "scheme" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_annual_resu_scheme__4e406e" UNIQUE ("scheme_id", "version")
);
CREATE INDEX "idx_annual_resu_compute_71b1cd" ON "annual_result_set" ("computed_at", "id");
COMMENT ON TABLE "annual_result_set" IS 'Results of all units in a year, in one version (WR/55b, WR/55c).';
CREATE TABLE "annual_result" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "total" DECIMAL(5,2),
    "rank" INT,
    "missing" JSONB NOT NULL,
    "fed_back_at" TIMESTAMPTZ,
    "set_id" UUID NOT NULL REFERENCES "annual_result_set" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_annual_resu_set_id_9bfc69" UNIQUE ("set_id", "unit_id")
);
CREATE INDEX "idx_annual_resu_unit_id_f3f318" ON "annual_result" ("unit_id");
COMMENT ON TABLE "annual_result" IS 'A unit''s year as one figure, in one version (FS/3.4f, WR/55b).';
CREATE TABLE "daily_assessment" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "score" DECIMAL(5,2) NOT NULL,
    "basis" TEXT NOT NULL,
    "shown_by" VARCHAR(20) NOT NULL,
    "assessed_on" DATE NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "reason" VARCHAR(500),
    "indicator_id" UUID NOT NULL REFERENCES "indicator" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_daily_asses_indicat_f31de2" ON "daily_assessment" ("indicator_id", "unit_id");
CREATE INDEX "idx_daily_asses_entered_e8a2ac" ON "daily_assessment" ("entered_at", "id");
CREATE INDEX "idx_daily_asses_unit_id_64c5a2" ON "daily_assessment" ("unit_id");
COMMENT ON TABLE "daily_assessment" IS 'What the office has found of a unit in the year (WR/55b).';
CREATE TABLE "result_component" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "place" INT NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "area" VARCHAR(20),
    "topic" VARCHAR(20) NOT NULL,
    "scored_by" VARCHAR(20) NOT NULL,
    "weight" DECIMAL(5,2) NOT NULL,
    "score" DECIMAL(5,2),
    "points" DECIMAL(9,6),
    "missing" VARCHAR(20),
    "basis" JSONB NOT NULL,
    "indicator_id" UUID NOT NULL REFERENCES "indicator" ("id") ON DELETE RESTRICT,
    "result_id" UUID NOT NULL REFERENCES "annual_result" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_result_comp_result__bc124c" UNIQUE ("result_id", "place")
);
CREATE INDEX "idx_result_comp_indicat_32aa93" ON "result_component" ("indicator_id");
COMMENT ON TABLE "result_component" IS 'What one indicator gave one unit (FS/3.4f, WR/55b).';
CREATE TABLE "result_review" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "why" TEXT NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "requested_at" TIMESTAMPTZ NOT NULL,
    "answer" TEXT,
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "result_id" UUID NOT NULL REFERENCES "annual_result" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_result_revi_request_8b3ef5" ON "result_review" ("requested_at", "id");
CREATE INDEX "idx_result_revi_result__dba7c6" ON "result_review" ("result_id");
CREATE INDEX "idx_result_revi_unit_id_9c8a47" ON "result_review" ("unit_id");
COMMENT ON TABLE "result_review" IS 'A unit''s request that its result be looked at again (WR/55d).';
CREATE TABLE "third_party_evaluation" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "evaluator" VARCHAR(100) NOT NULL,
    "score" DECIMAL(5,2) NOT NULL,
    "findings" TEXT,
    "reference" VARCHAR(200) NOT NULL,
    "evaluated_on" DATE NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "published_at" TIMESTAMPTZ,
    "reason" VARCHAR(500),
    "indicator_id" UUID NOT NULL REFERENCES "indicator" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_third_party_indicat_a77a8e" ON "third_party_evaluation" ("indicator_id", "unit_id");
CREATE INDEX "idx_third_party_entered_c17bdb" ON "third_party_evaluation" ("entered_at", "id");
CREATE INDEX "idx_third_party_unit_id_69bcf8" ON "third_party_evaluation" ("unit_id");
COMMENT ON TABLE "third_party_evaluation" IS 'What a third party has found of a unit (WR/55a, OP/113).';
CREATE UNIQUE INDEX result_review_open ON result_review (result_id) WHERE state = 'REQUESTED';
