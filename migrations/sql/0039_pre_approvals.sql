CREATE TABLE "approval_request" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "matter" VARCHAR(40) NOT NULL,
    "applicant_id" UUID,
    "rank" VARCHAR(20),
    "ceremony" VARCHAR(20),
    "destination" VARCHAR(200),
    "event_on" DATE,
    "starts_at" TIMESTAMPTZ,
    "ends_at" TIMESTAMPTZ,
    "photo_reception" BOOL NOT NULL,
    "is_public" BOOL NOT NULL,
    "absentee" VARCHAR(20),
    "round" INT NOT NULL,
    "stage" INT NOT NULL,
    "filed_at" TIMESTAMPTZ,
    "approved_at" TIMESTAMPTZ,
    "returned_at" TIMESTAMPTZ,
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "reason" VARCHAR(500),
    "absence_id" UUID REFERENCES "absence" ("id") ON DELETE RESTRICT,
    "traveller_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_approval_re_matter_750f05" ON "approval_request" ("matter", "starts_at");
CREATE INDEX "idx_approval_re_travell_5d4191" ON "approval_request" ("traveller_id", "starts_at");
COMMENT ON TABLE "approval_request" IS 'Something that others must approve first, each in his turn.';
CREATE TABLE "approval_step" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "unit_id" UUID NOT NULL,
    "round" INT NOT NULL,
    "stage" INT NOT NULL,
    "office" VARCHAR(20) NOT NULL,
    "clause" VARCHAR(20) NOT NULL,
    "due_on" DATE,
    "state" VARCHAR(20) NOT NULL,
    "opinion" TEXT,
    "reference" VARCHAR(200),
    "decided_at" TIMESTAMPTZ,
    "decided_by_id" UUID,
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "approver_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "keeper_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT,
    "request_id" UUID NOT NULL REFERENCES "approval_request" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_approval_st_request_102a45" UNIQUE ("request_id", "round", "stage", "office")
);
CREATE INDEX "idx_approval_st_state_8660d3" ON "approval_step" ("state", "approver_id");
CREATE INDEX "idx_approval_st_state_ccbe84" ON "approval_step" ("state", "keeper_id");
COMMENT ON TABLE "approval_step" IS 'A step of an approval request; each filing has steps of its own.';
ALTER TABLE "absence" ADD COLUMN "reference" VARCHAR(200);
ALTER TABLE approval_request ADD CONSTRAINT approval_request_is_a_case
  FOREIGN KEY (id) REFERENCES case_file (id) ON DELETE CASCADE;
ALTER TABLE approval_step ADD CONSTRAINT approval_step_decided_when
  CHECK ((state = 'PENDING') = (decided_at IS NULL));
