CREATE TABLE "disclosure_report" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "year" INT NOT NULL,
    "month" INT NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "received_count" INT NOT NULL,
    "answered_count" INT NOT NULL,
    "late_count" INT NOT NULL,
    "disputed_count" INT NOT NULL,
    "lost_count" INT NOT NULL,
    "remarks" TEXT,
    "submitted_at" TIMESTAMPTZ NOT NULL,
    "reason" VARCHAR(500),
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_disclosure__unit_id_6cd56a" ON "disclosure_report" ("unit_id", "year", "month");
CREATE INDEX "idx_disclosure__submitt_161d38" ON "disclosure_report" ("submitted_at", "id");
COMMENT ON TABLE "disclosure_report" IS 'A unit''s report of a month; its figures are counted from the records when it is submitted.';
CREATE TABLE "disclosure_request" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "applicant_kind" VARCHAR(20) NOT NULL,
    "applicant_name" VARCHAR(100) NOT NULL,
    "applicant_contact" VARCHAR(200) NOT NULL,
    "code_hash" VARCHAR(64) NOT NULL,
    "received_by" VARCHAR(20) NOT NULL,
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "city_number" VARCHAR(60),
    "completable_until" DATE NOT NULL,
    "gaps" TEXT,
    "completed_at" TIMESTAMPTZ,
    "third_party_says" VARCHAR(20),
    "extended_by" INT,
    "result" VARCHAR(20),
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ,
    "reason" VARCHAR(500),
    CONSTRAINT "uid_disclosure__code_ha_75cf4d" UNIQUE ("code_hash")
);
COMMENT ON TABLE "disclosure_request" IS 'What a citizen or an organisation asks a unit to disclose; who asks, the unit alone sees.';
CREATE TABLE "dispute" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "number" VARCHAR(60),
    "title" VARCHAR(200) NOT NULL,
    "filed_on" DATE NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "result" VARCHAR(20),
    "decided_on" DATE,
    "performed_on" DATE,
    "study" TEXT,
    "reported_at" TIMESTAMPTZ,
    "reason" VARCHAR(500),
    "disclosure_request_id" UUID REFERENCES "disclosure_request" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_dispute_filed_o_3dff5e" ON "dispute" ("filed_on", "id");
CREATE INDEX "idx_dispute_unit_id_10834b" ON "dispute" ("unit_id", "filed_on");
CREATE INDEX "idx_dispute_disclos_f2a5ee" ON "dispute" ("disclosure_request_id");
COMMENT ON TABLE "dispute" IS 'A complaint, a reconsideration or a suit against what a unit did.';
ALTER TABLE "deadline" ADD COLUMN "extended_by" INT NOT NULL DEFAULT 0;
