CREATE TABLE "openness_staff" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "duty" VARCHAR(20) NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "reason" VARCHAR(500),
    "entered_at" TIMESTAMPTZ NOT NULL,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_openness_st_valid_f_0eb3bf" ON "openness_staff" ("valid_from", "id");
CREATE INDEX "idx_openness_st_unit_id_51b49c" ON "openness_staff" ("unit_id");
CREATE INDEX "idx_openness_st_person__e59cbc" ON "openness_staff" ("person_id");
COMMENT ON TABLE "openness_staff" IS 'Somebody who leads or does openness work in a unit, from a day to a day (OP/108).';
CREATE TABLE "training_course" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "minutes" INT NOT NULL,
    "covers_openness" BOOL NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "attended" INT NOT NULL,
    "reason" VARCHAR(500),
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_training_co_starts__834a65" ON "training_course" ("starts_at", "id");
CREATE INDEX "idx_training_co_unit_id_1586c7" ON "training_course" ("unit_id", "starts_at");
CREATE INDEX "idx_training_co_kind_3aac50" ON "training_course" ("kind", "starts_at");
COMMENT ON TABLE "training_course" IS 'A course of training.';
CREATE TABLE "training_attendance" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "minutes" INT NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "course_id" UUID NOT NULL REFERENCES "training_course" ("id") ON DELETE RESTRICT,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_training_at_course__cfeca6" UNIQUE ("course_id", "person_id")
);
CREATE INDEX "idx_training_at_person__a4fc04" ON "training_attendance" ("person_id");
COMMENT ON TABLE "training_attendance" IS 'Somebody who attended a course, and for how long.';
ALTER TABLE training_course
  ADD CONSTRAINT training_course_takes_time CHECK (minutes > 0),
  ADD CONSTRAINT training_course_state_known
    CHECK (state IN ('PLANNED', 'HELD', 'CONFIRMED', 'CANCELLED'));
ALTER TABLE training_attendance ADD CONSTRAINT training_attendance_took_time CHECK (minutes > 0);
