CREATE TABLE "quarterly_report" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "year" INT NOT NULL,
    "quarter" INT NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "generated_at" TIMESTAMPTZ NOT NULL,
    "activity_count" INT NOT NULL,
    "counted_count" INT NOT NULL,
    "delegate_count" INT NOT NULL,
    "invitation_count" INT NOT NULL,
    "attendance_count" INT NOT NULL,
    "opinion_count" INT NOT NULL,
    "adopted_count" INT NOT NULL,
    "partly_adopted_count" INT NOT NULL,
    "not_adopted_count" INT NOT NULL,
    "open_count" INT NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "activities_empty_reason" VARCHAR(500),
    "delegates_empty_reason" VARCHAR(500),
    "opinions_empty_reason" VARCHAR(500),
    "submission" INT NOT NULL,
    "first_submitted_at" TIMESTAMPTZ,
    "submitted_at" TIMESTAMPTZ,
    "accepted_at" TIMESTAMPTZ,
    "reason" VARCHAR(500),
    "mailed_to" VARCHAR(254),
    "mailed_at" TIMESTAMPTZ,
    "mail_failure" VARCHAR(300),
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_quarterly_r_unit_id_84ab4e" UNIQUE ("unit_id", "year", "quarter")
);
CREATE INDEX "idx_quarterly_r_year_c8d8d8" ON "quarterly_report" ("year", "quarter", "id");
COMMENT ON TABLE "quarterly_report" IS 'A unit''s return of a quarter: generated from its records, frozen when it is submitted.';
CREATE TABLE "quarterly_mail" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "submission" INT NOT NULL,
    "attempts" INT NOT NULL,
    "retry_at" TIMESTAMPTZ NOT NULL,
    "leased_until" TIMESTAMPTZ,
    "ended_at" TIMESTAMPTZ,
    "report_id" UUID NOT NULL REFERENCES "quarterly_report" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_quarterly_m_report__ba8d32" UNIQUE ("report_id", "submission")
);
CREATE INDEX "idx_quarterly_m_ended_a_d78093" ON "quarterly_mail" ("ended_at", "retry_at");
COMMENT ON TABLE "quarterly_mail" IS 'The mail of one submission: waiting until it has ended, one way or the other.';
CREATE TABLE "reported_activity" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "kind" VARCHAR(40) NOT NULL,
    "phase" VARCHAR(20),
    "subject" VARCHAR(200) NOT NULL,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "invited_count" INT NOT NULL,
    "present_count" INT NOT NULL,
    "counts_for_phase" BOOL NOT NULL,
    "not_counted_reason" VARCHAR(20),
    "activity_id" UUID NOT NULL REFERENCES "activity" ("id") ON DELETE RESTRICT,
    "report_id" UUID NOT NULL REFERENCES "quarterly_report" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_reported_ac_report__40dc39" ON "reported_activity" ("report_id", "starts_at");
CREATE INDEX "idx_reported_ac_activit_213ba2" ON "reported_activity" ("activity_id");
COMMENT ON TABLE "reported_activity" IS 'An activity in a quarterly return, as it stood when that was generated.';
CREATE TABLE "reported_delegate" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "code" VARCHAR(20) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "category" VARCHAR(40) NOT NULL,
    "invited_count" INT NOT NULL,
    "attended_count" INT NOT NULL,
    "report_id" UUID NOT NULL REFERENCES "quarterly_report" ("id") ON DELETE RESTRICT,
    "representative_id" UUID NOT NULL REFERENCES "representative" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_reported_de_report__e819c9" ON "reported_delegate" ("report_id", "code");
CREATE INDEX "idx_reported_de_represe_e0e490" ON "reported_delegate" ("representative_id");
COMMENT ON TABLE "reported_delegate" IS 'A member of the delegation in a quarterly return: how often invited, how often there.';
CREATE TABLE "reported_opinion" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "title" VARCHAR(100) NOT NULL,
    "content" TEXT NOT NULL,
    "source" VARCHAR(20) NOT NULL,
    "representative_name" VARCHAR(80) NOT NULL,
    "filed_at" TIMESTAMPTZ NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "outcome" VARCHAR(20),
    "reason" VARCHAR(500),
    "report_id" UUID NOT NULL REFERENCES "quarterly_report" ("id") ON DELETE RESTRICT,
    "suggestion_id" UUID NOT NULL REFERENCES "suggestion" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_reported_op_report__a95758" ON "reported_opinion" ("report_id", "filed_at");
CREATE INDEX "idx_reported_op_suggest_0d0803" ON "reported_opinion" ("suggestion_id");
COMMENT ON TABLE "reported_opinion" IS 'A suggestion in a quarterly return, with what had become of it.';
