CREATE TABLE "attestation" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "state" VARCHAR(20) NOT NULL,
    "duty" VARCHAR(60) NOT NULL,
    "subject_id" UUID NOT NULL,
    "claimed_on" DATE NOT NULL,
    "counts_on" DATE NOT NULL,
    "what" VARCHAR(200) NOT NULL,
    "reference" VARCHAR(200) NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "entered_by_id" UUID,
    "withdrawn_at" TIMESTAMPTZ,
    "withdrawal" TEXT,
    "unit_id" UUID REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_attestation_subject_e65ead" ON "attestation" ("subject_id", "counts_on");
CREATE INDEX "idx_attestation_entered_23312a" ON "attestation" ("entered_at", "id");
COMMENT ON TABLE "attestation" IS 'That something was done which no record of the product shows, with where that stands.';
CREATE TABLE "document_force" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "key" VARCHAR(20) NOT NULL UNIQUE,
    "is_trial" BOOL NOT NULL,
    "in_force_from" DATE,
    "repealed_from" DATE,
    "reason" VARCHAR(200),
    "set_at" TIMESTAMPTZ
);
COMMENT ON TABLE "document_force" IS 'From when on a document counts, and until when.';
CREATE TABLE "duty_period" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "duty" VARCHAR(60) NOT NULL,
    "clause" VARCHAR(20) NOT NULL,
    "document" VARCHAR(20) NOT NULL,
    "title" VARCHAR(80) NOT NULL,
    "title_en" VARCHAR(120) NOT NULL,
    "strength" VARCHAR(20) NOT NULL,
    "way" INT NOT NULL,
    "ways" INT NOT NULL,
    "year" INT NOT NULL,
    "who" VARCHAR(40) NOT NULL,
    "kind" VARCHAR(60) NOT NULL,
    "form" VARCHAR(20) NOT NULL,
    "shown_from" DATE NOT NULL,
    "shown_to" DATE NOT NULL,
    "first_on" DATE NOT NULL,
    "last_on" DATE NOT NULL,
    "begins_at" TIMESTAMPTZ NOT NULL,
    "at_risk_at" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL,
    "grace_at" TIMESTAMPTZ NOT NULL,
    "present_days" INT NOT NULL,
    "distinct_by" VARCHAR(20) NOT NULL,
    "is_total" BOOL NOT NULL,
    "keys" JSONB NOT NULL,
    "least" DECIMAL(14,4),
    "most" DECIMAL(14,4),
    "of_last_year" BOOL NOT NULL,
    "on_worked_days" BOOL NOT NULL,
    "effect" VARCHAR(20) NOT NULL,
    "is_provisional" BOOL NOT NULL,
    "stage" VARCHAR(20) NOT NULL,
    CONSTRAINT "uid_duty_period_duty_8b16aa" UNIQUE ("duty", "first_on", "way")
);
CREATE INDEX "idx_duty_period_year_548a81" ON "duty_period" ("year", "who");
COMMENT ON TABLE "duty_period" IS 'One way of fulfilling one duty in one period: what calendar and documents decide.';
CREATE TABLE "ledger_clock" (
    "id" INT NOT NULL  PRIMARY KEY,
    "today" DATE NOT NULL,
    "as_of" TIMESTAMPTZ NOT NULL,
    "next_at" TIMESTAMPTZ NOT NULL,
    "written_for" TEXT NOT NULL
);
COMMENT ON COLUMN "ledger_clock"."next_at" IS 'When it has to move next';
COMMENT ON COLUMN "ledger_clock"."written_for" IS 'Which declarations, days and years';
COMMENT ON TABLE "ledger_clock" IS 'How far the ledger has come: statuses follow from it, so that answers do not age unseen.';
CREATE TABLE "waiver" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "state" VARCHAR(20) NOT NULL,
    "duty" VARCHAR(60) NOT NULL,
    "subject_id" UUID NOT NULL,
    "first_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "granted_by_id" UUID,
    "granted_at" TIMESTAMPTZ NOT NULL,
    "withdrawn_at" TIMESTAMPTZ,
    "withdrawal" TEXT,
    "unit_id" UUID REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_waiver_subject_6954c6" ON "waiver" ("subject_id", "duty");
CREATE INDEX "idx_waiver_granted_88cc7f" ON "waiver" ("granted_at", "id");
COMMENT ON TABLE "waiver" IS 'An obligation that need not be met, with the reason and who said so.';
CREATE UNIQUE INDEX waiver_in_force ON waiver (duty, subject_id, first_on)
 WHERE withdrawn_at IS NULL;
