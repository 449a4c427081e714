CREATE TABLE "community_duty_list" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "version" INT NOT NULL UNIQUE,
    "title" VARCHAR(100) NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "duty_count" INT NOT NULL,
    "reason" VARCHAR(500),
    "copied_from_id" UUID REFERENCES "community_duty_list" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "community_duty_list" IS 'A version of the list of community duties; in force from its first day to its last.';
CREATE TABLE "community_duty" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "number" INT NOT NULL,
    "content" TEXT NOT NULL,
    "basis" VARCHAR(300) NOT NULL,
    "lead_unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT,
    "list_id" UUID NOT NULL REFERENCES "community_duty_list" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_community_d_list_id_de5af4" UNIQUE ("list_id", "number")
);
CREATE INDEX "idx_community_d_lead_un_702841" ON "community_duty" ("lead_unit_id");
COMMENT ON TABLE "community_duty" IS 'A duty of communities, as one version of the list has it.';
CREATE TABLE "admission_request" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "community_ids" JSONB NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "content" TEXT NOT NULL,
    "grounds" TEXT NOT NULL,
    "support" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "filed_at" TIMESTAMPTZ NOT NULL,
    "reason" VARCHAR(500),
    "search" TSVECTOR,
    "duty_id" UUID REFERENCES "community_duty" ("id") ON DELETE RESTRICT,
    "street_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_admission_r_filed_a_905339" ON "admission_request" ("filed_at", "id");
CREATE INDEX "idx_admission_r_unit_id_e7ad54" ON "admission_request" ("unit_id", "filed_at");
CREATE INDEX "idx_admission_r_street__a47be9" ON "admission_request" ("street_id", "filed_at");
CREATE INDEX "idx_admission_r_duty_id_0d8e30" ON "admission_request" ("duty_id");
COMMENT ON TABLE "admission_request" IS 'A request that communities of a street take on a task, from a day to a day (WS/27b).';
CREATE TABLE "community_task" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "title" VARCHAR(100) NOT NULL,
    "handed_over_on" DATE NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "reason" VARCHAR(500),
    "admission_id" UUID REFERENCES "admission_request" ("id") ON DELETE RESTRICT,
    "community_id" UUID REFERENCES "community" ("id") ON DELETE RESTRICT,
    "duty_id" UUID REFERENCES "community_duty" ("id") ON DELETE RESTRICT,
    "street_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_community_t_handed__dd3013" ON "community_task" ("handed_over_on", "id");
CREATE INDEX "idx_community_t_unit_id_58643e" ON "community_task" ("unit_id", "handed_over_on");
CREATE INDEX "idx_community_t_street__bc9fab" ON "community_task" ("street_id", "handed_over_on");
CREATE INDEX "idx_community_t_admissi_e3edf8" ON "community_task" ("admission_id");
CREATE INDEX "idx_community_t_duty_id_a9741e" ON "community_task" ("duty_id");
CREATE INDEX "idx_community_t_communi_655db0" ON "community_task" ("community_id");
COMMENT ON TABLE "community_task" IS 'A task that a unit has handed to a community, or to all of a street (WS/27b).';
ALTER TABLE community_duty_list
  ADD CONSTRAINT community_duty_list_state_known
    CHECK (state IN ('DRAFT', 'PUBLISHED', 'SUPERSEDED', 'DISCARDED')),
  ADD CONSTRAINT community_duty_list_holds_a_day CHECK (valid_from <= valid_to),
  ADD CONSTRAINT community_duty_list_dated CHECK (
    (state IN ('PUBLISHED', 'SUPERSEDED')) = (valid_from IS NOT NULL)
    AND (state = 'SUPERSEDED') = (valid_to IS NOT NULL));
CREATE UNIQUE INDEX community_duty_list_newest ON community_duty_list (state)
  WHERE state = 'PUBLISHED';
ALTER TABLE admission_request
  ADD CONSTRAINT admission_request_state_known
    CHECK (state IN ('FILED', 'RETURNED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'REVOKED')),
  ADD CONSTRAINT admission_request_holds_a_day CHECK (valid_from <= valid_to);
ALTER TABLE community_task
  ADD CONSTRAINT community_task_state_known
    CHECK (state IN ('HANDED_OVER', 'DONE', 'TAKEN_BACK')),
  ADD CONSTRAINT community_task_admitted
    CHECK (admission_id IS NOT NULL OR duty_id IS NOT NULL);
CREATE INDEX admission_request_search ON admission_request USING gin (search)
  WITH (fastupdate = off) WHERE search IS NOT NULL;
CREATE INDEX admission_request_unsearched ON admission_request (id) WHERE search IS NULL;
