CREATE TABLE "criterion_attestation" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "criterion" VARCHAR(40) NOT NULL,
    "basis" VARCHAR(500) NOT NULL,
    "attested_at" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "withdrawn_at" TIMESTAMPTZ,
    "withdrawn_reason" VARCHAR(500),
    "representative_id" UUID NOT NULL REFERENCES "representative" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_criterion_a_represe_1687f9" ON "criterion_attestation" ("representative_id", "attested_at");
COMMENT ON TABLE "criterion_attestation" IS 'One of the four criteria, attested of a nominee (FS/2.2a-d).';
CREATE TABLE "delegation_term" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "name" VARCHAR(50) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_delegation__starts__5947c2" ON "delegation_term" ("starts_on", "id");
COMMENT ON TABLE "delegation_term" IS 'A term of the delegation of about a hundred citizens (FS/0b).';
CREATE TABLE "publicity_action" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "person_id" UUID NOT NULL,
    "description" VARCHAR(200) NOT NULL,
    "acted_on" DATE NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "representative_id" UUID NOT NULL REFERENCES "representative" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_publicity_a_represe_8c1ee3" ON "publicity_action" ("representative_id", "acted_on");
CREATE INDEX "idx_publicity_a_acted_o_1b926b" ON "publicity_action" ("acted_on", "id");
COMMENT ON TABLE "publicity_action" IS 'Something a member did to make the government''s work known (FS/4.1d).';
CREATE TABLE "representative_draw" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "occasion" VARCHAR(200) NOT NULL,
    "places" INT NOT NULL,
    "seed" VARCHAR(64) NOT NULL,
    "method" VARCHAR(40) NOT NULL,
    "drawn_at" TIMESTAMPTZ NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "voided_at" TIMESTAMPTZ,
    "reason" VARCHAR(500),
    "term_id" UUID NOT NULL REFERENCES "delegation_term" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_representat_drawn_a_17e057" ON "representative_draw" ("drawn_at", "id");
COMMENT ON TABLE "representative_draw" IS 'A draw of representatives for an activity, from the pool as it was (FS/2.3b).';
CREATE TABLE "draw_line" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "code" VARCHAR(20) NOT NULL,
    "category" VARCHAR(40) NOT NULL,
    "times" INT NOT NULL,
    "place" INT,
    "is_drawn" BOOL NOT NULL,
    "draw_id" UUID NOT NULL REFERENCES "representative_draw" ("id") ON DELETE RESTRICT,
    "representative_id" UUID NOT NULL REFERENCES "representative" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_draw_line_draw_id_d2f0e8" UNIQUE ("draw_id", "representative_id")
);
CREATE INDEX "idx_draw_line_represe_381f09" ON "draw_line" ("representative_id");
COMMENT ON TABLE "draw_line" IS 'A member of the pool as a draw found him; by code, since everybody may see it.';
CREATE TABLE "participation" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "person_id" UUID NOT NULL,
    "occasion" VARCHAR(200) NOT NULL,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "invited_at" TIMESTAMPTZ NOT NULL,
    "responded_at" TIMESTAMPTZ,
    "checked_in_at" TIMESTAMPTZ,
    "reason" VARCHAR(500),
    "draw_id" UUID REFERENCES "representative_draw" ("id") ON DELETE RESTRICT,
    "representative_id" UUID NOT NULL REFERENCES "representative" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_participati_starts__34862b" ON "participation" ("starts_at", "id");
CREATE INDEX "idx_participati_represe_ba01c9" ON "participation" ("representative_id", "starts_at");
CREATE INDEX "idx_participati_unit_id_00af25" ON "participation" ("unit_id");
CREATE INDEX "idx_participati_draw_id_02f681" ON "participation" ("draw_id");
COMMENT ON TABLE "participation" IS 'A representative''s part in an activity of a unit.';
CREATE TABLE "suggestion" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "person_id" UUID NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "content" TEXT NOT NULL,
    "source" VARCHAR(20) NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "outcome" VARCHAR(20),
    "reason" VARCHAR(500),
    "answer" TEXT,
    "filed_at" TIMESTAMPTZ NOT NULL,
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "search" TSVECTOR,
    "representative_id" UUID NOT NULL REFERENCES "representative" ("id") ON DELETE RESTRICT,
    "unit_id" UUID REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_suggestion_filed_a_a03d14" ON "suggestion" ("filed_at", "id");
CREATE INDEX "idx_suggestion_unit_id_57d379" ON "suggestion" ("unit_id");
CREATE INDEX "idx_suggestion_person__88b676" ON "suggestion" ("person_id");
CREATE INDEX "idx_suggestion_represe_35f0ad" ON "suggestion" ("representative_id");
COMMENT ON TABLE "suggestion" IS 'A suggestion of a representative, his own or a resident''s that he passes on (FS/4.1).';
CREATE TABLE "suspension" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "reason" VARCHAR(500) NOT NULL,
    "since_on" DATE NOT NULL,
    "until_on" DATE,
    "representative_id" UUID NOT NULL REFERENCES "representative" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_suspension_represe_e18e58" ON "suspension" ("representative_id", "since_on");
COMMENT ON TABLE "suspension" IS 'A time in which a membership rested.';
ALTER TABLE "representative" ALTER COLUMN "joined_on" DROP NOT NULL;
ALTER TABLE "representative" DROP CONSTRAINT "representative_person_id_key";
ALTER TABLE "representative" ADD COLUMN "entered_at" TIMESTAMPTZ;
ALTER TABLE "representative" ADD COLUMN "reason" TEXT;
ALTER TABLE "representative" ADD COLUMN "stands_since" TIMESTAMPTZ;
ALTER TABLE "representative" ADD COLUMN "term_id" UUID REFERENCES "delegation_term" ("id") ON DELETE RESTRICT;
ALTER TABLE "representative" ADD COLUMN "times_before" INT NOT NULL DEFAULT 0;
CREATE INDEX "idx_representat_person__78405b" ON "representative" ("person_id");
CREATE INDEX "idx_representat_term_id_097d86" ON "representative" ("term_id");
INSERT INTO delegation_term (id, name, starts_on, ends_on, state, stands_since, entered_at)
SELECT '0bcd21fc-fcec-5662-8bf1-7010532d53bc', '第一届', min(joined_on), min(joined_on) + interval '5 years' - interval '1 day',
       'RUNNING', min(joined_on)::timestamp AT TIME ZONE 'Asia/Shanghai', now()
FROM representative HAVING count(*) > 0;
UPDATE representative SET term_id = '0bcd21fc-fcec-5662-8bf1-7010532d53bc', entered_at = now(),
  stands_since = joined_on::timestamp AT TIME ZONE 'Asia/Shanghai';
ALTER TABLE representative DROP CONSTRAINT IF EXISTS representative_person_id_key;
CREATE UNIQUE INDEX delegation_term_running ON delegation_term (state) WHERE state = 'RUNNING';
CREATE UNIQUE INDEX representative_once_a_term ON representative (term_id, person_id)
  WHERE state <> 'WITHDRAWN';
CREATE UNIQUE INDEX criterion_attested_once ON criterion_attestation (representative_id, criterion)
  WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX suspension_open ON suspension (representative_id) WHERE until_on IS NULL;
CREATE UNIQUE INDEX participation_once ON participation
  (representative_id, unit_id, starts_at, occasion) WHERE state <> 'CANCELLED';
CREATE INDEX suggestion_search ON suggestion USING gin (search) WITH (fastupdate = off)
  WHERE search IS NOT NULL;
CREATE INDEX suggestion_unsearched ON suggestion (id) WHERE search IS NULL;
