CREATE TABLE "scheme" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "performance_year" INT NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "drafted_at" TIMESTAMPTZ NOT NULL,
    "approved_at" TIMESTAMPTZ,
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "reason" TEXT
);
CREATE INDEX "idx_scheme_drafted_a4ec05" ON "scheme" ("drafted_at", "id");
CREATE INDEX "idx_scheme_perform_330b3d" ON "scheme" ("performance_year");
COMMENT ON TABLE "scheme" IS 'A year''s scheme of assessment (WR/3e, WR/32a).';
CREATE TABLE "indicator" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "title" VARCHAR(100) NOT NULL,
    "area" VARCHAR(20),
    "topic" VARCHAR(20) NOT NULL,
    "scored_by" VARCHAR(20) NOT NULL,
    "weight" DECIMAL(5,2) NOT NULL,
    "evidence_kinds" JSONB NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "target" TEXT,
    "proposed_at" TIMESTAMPTZ NOT NULL,
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "reason" TEXT,
    "scheme_id" UUID NOT NULL REFERENCES "scheme" ("id") ON DELETE RESTRICT,
    "unit_id" UUID REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_indicator_scheme__873729" ON "indicator" ("scheme_id", "proposed_at");
CREATE INDEX "idx_indicator_propose_4d91b6" ON "indicator" ("proposed_at", "id");
CREATE INDEX "idx_indicator_unit_id_a8cd7c" ON "indicator" ("unit_id");
COMMENT ON TABLE "indicator" IS 'What units are assessed by, with its weight (WR/32a, WS/24b).';
CREATE UNIQUE INDEX scheme_of_year ON scheme (performance_year) WHERE state <> 'WITHDRAWN';
