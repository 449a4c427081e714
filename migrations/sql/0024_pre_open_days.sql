CREATE TABLE "experience_activity" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "title" VARCHAR(100) NOT NULL,
    "process" VARCHAR(200) NOT NULL,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "invitee_ids" JSONB NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "findings" TEXT,
    "reason" VARCHAR(500),
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_experience__starts__e76e43" ON "experience_activity" ("starts_at", "id");
CREATE INDEX "idx_experience__unit_id_d0c74a" ON "experience_activity" ("unit_id");
COMMENT ON TABLE "experience_activity" IS 'An occasion on which people try out a daily process of a unit (PR/12a).';
CREATE TABLE "open_day" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "form" VARCHAR(20) NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "theme" VARCHAR(100),
    "description" TEXT,
    "place" VARCHAR(200) NOT NULL,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "ends_at" TIMESTAMPTZ NOT NULL,
    "capacity" INT NOT NULL,
    "waiting_most" INT NOT NULL,
    "sign_up_until" TIMESTAMPTZ,
    "state" VARCHAR(20) NOT NULL,
    "announced_at" TIMESTAMPTZ NOT NULL,
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "visitors" INT,
    "has_guided_tour" BOOL,
    "has_questions" BOOL,
    "has_suggestions" BOOL,
    "summary" TEXT,
    "reason" VARCHAR(500),
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_open_day_starts__8fd494" ON "open_day" ("starts_at", "id");
CREATE INDEX "idx_open_day_unit_id_29c977" ON "open_day" ("unit_id", "starts_at");
CREATE INDEX "idx_open_day_announc_80e5f2" ON "open_day" ("announced_at");
COMMENT ON TABLE "open_day" IS 'A day on which a unit opens its doors to the public (OP/85, OP/86, PR/11a).';
CREATE TABLE "open_day_sign_up" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "unit_id" UUID NOT NULL,
    "number" INT NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "phone" VARCHAR(40) NOT NULL,
    "comes_as" VARCHAR(20) NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "code_hash" VARCHAR(64) NOT NULL,
    "signed_up_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "moved_up_at" TIMESTAMPTZ,
    "reason" VARCHAR(500),
    "open_day_id" UUID NOT NULL REFERENCES "open_day" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_open_day_si_open_da_d3c07d" UNIQUE ("open_day_id", "number"),
    CONSTRAINT "uid_open_day_si_code_ha_3fb9ad" UNIQUE ("code_hash")
);
CREATE INDEX "idx_open_day_si_open_da_fe22a7" ON "open_day_sign_up" ("open_day_id", "state", "number");
CREATE INDEX "idx_open_day_si_signed__e1b2aa" ON "open_day_sign_up" ("signed_up_at", "id");
CREATE INDEX "idx_open_day_si_unit_id_83e20a" ON "open_day_sign_up" ("unit_id");
COMMENT ON TABLE "open_day_sign_up" IS 'Somebody who signed up for an open day.';
CREATE TABLE "seminar" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "title" VARCHAR(100) NOT NULL,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "invitee_ids" JSONB NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "heard" TEXT,
    "reason" VARCHAR(500),
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_seminar_starts__82e279" ON "seminar" ("starts_at", "id");
CREATE INDEX "idx_seminar_unit_id_f1f74f" ON "seminar" ("unit_id", "starts_at");
COMMENT ON TABLE "seminar" IS 'A seminar of a unit with experience officers and supervisors (PR/12b).';
CREATE TABLE "special_invitee" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "name" VARCHAR(80) NOT NULL,
    "phone" VARCHAR(40),
    "invited_as" VARCHAR(20) NOT NULL,
    "comes_as" VARCHAR(20) NOT NULL,
    "engaged_on" DATE NOT NULL,
    "ended_on" DATE,
    "state" VARCHAR(20) NOT NULL,
    "reason" VARCHAR(500),
    "entered_at" TIMESTAMPTZ NOT NULL,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_special_inv_engaged_3023fb" ON "special_invitee" ("engaged_on", "id");
CREATE INDEX "idx_special_inv_unit_id_f1c755" ON "special_invitee" ("unit_id");
COMMENT ON TABLE "special_invitee" IS 'An experience officer (特邀体验员) or supervisor (监督员) of a unit (PR/12a).';
CREATE TABLE "visit_feedback" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "content" TEXT NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "outcome" VARCHAR(20),
    "answer" TEXT,
    "reason" VARCHAR(500),
    "filed_at" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "disposed_at" TIMESTAMPTZ,
    "experience_activity_id" UUID REFERENCES "experience_activity" ("id") ON DELETE RESTRICT,
    "invitee_id" UUID REFERENCES "special_invitee" ("id") ON DELETE RESTRICT,
    "open_day_id" UUID REFERENCES "open_day" ("id") ON DELETE RESTRICT,
    "seminar_id" UUID REFERENCES "seminar" ("id") ON DELETE RESTRICT,
    "sign_up_id" UUID REFERENCES "open_day_sign_up" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_visit_feedb_filed_a_79c315" ON "visit_feedback" ("filed_at", "id");
CREATE INDEX "idx_visit_feedb_unit_id_8123b4" ON "visit_feedback" ("unit_id");
CREATE INDEX "idx_visit_feedb_open_da_22eca5" ON "visit_feedback" ("open_day_id", "state");
CREATE INDEX "idx_visit_feedb_sign_up_4de1f3" ON "visit_feedback" ("sign_up_id");
CREATE INDEX "idx_visit_feedb_invitee_da296e" ON "visit_feedback" ("invitee_id");
COMMENT ON TABLE "visit_feedback" IS 'An opinion that was heard on an open day, in trying something out, or at a seminar.';
CREATE TABLE "visitor_use" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "mark" VARCHAR(64) NOT NULL,
    "on_day" DATE NOT NULL,
    "used" INT NOT NULL,
    CONSTRAINT "uid_visitor_use_mark_4981dd" UNIQUE ("mark")
);
CREATE INDEX "idx_visitor_use_on_day_0f1dd0" ON "visitor_use" ("on_day");
COMMENT ON TABLE "visitor_use" IS 'What was done on a day from one place; `mark` stands for kind, day and place.';
ALTER TABLE open_day
  ADD CONSTRAINT open_day_has_places CHECK (capacity > 0 AND waiting_most >= 0),
  ADD CONSTRAINT open_day_ends_after_start CHECK (ends_at > starts_at);
ALTER TABLE open_day_sign_up ADD CONSTRAINT open_day_sign_up_state_known
  CHECK (state IN ('WAITING', 'CONFIRMED', 'WITHDRAWN', 'CANCELLED', 'ATTENDED'));
ALTER TABLE visit_feedback ADD CONSTRAINT visit_feedback_of_one_occasion
  CHECK (num_nonnulls(open_day_id, experience_activity_id, seminar_id) = 1);
