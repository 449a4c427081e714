CREATE TABLE "research" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "subject" VARCHAR(100) NOT NULL,
    "place" VARCHAR(100) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "is_announced" BOOL NOT NULL,
    "announced_reason" VARCHAR(200),
    "is_newly_appointed" BOOL NOT NULL,
    "with_deputies" BOOL NOT NULL,
    "with_members" BOOL NOT NULL,
    "with_citizens" BOOL NOT NULL,
    "with_media" BOOL NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "done_at" TIMESTAMPTZ,
    "escort_count" INT,
    "has_head_escort" BOOL,
    "escort_reason" VARCHAR(200),
    "used_meeting_room" BOOL,
    "room_reason" VARCHAR(200),
    "meeting_minutes" INT,
    "meeting_heads" INT,
    "no_notice" BOOL,
    "no_greeting" BOOL,
    "no_briefing" BOOL,
    "no_reception" BOOL,
    "to_grassroots" BOOL,
    "to_the_scene" BOOL,
    "shared_vehicle" BOOL,
    "paid_for_meals" BOOL,
    "outcome" TEXT,
    "reason" VARCHAR(500),
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "leader_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_research_starts__8ce3ca" ON "research" ("starts_on", "id");
CREATE INDEX "idx_research_leader__3c9788" ON "research" ("leader_id", "done_at");
CREATE INDEX "idx_research_unit_id_84c475" ON "research" ("unit_id");
COMMENT ON TABLE "research" IS 'Research of a leader at a unit; what lies behind its completion is not known before.';
CREATE TABLE "research_day" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "day" DATE NOT NULL,
    "research_id" UUID NOT NULL REFERENCES "research" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_research_da_researc_28894e" UNIQUE ("research_id", "day")
);
COMMENT ON TABLE "research_day" IS 'A day on which research was done.';
CREATE TABLE "research_finding" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "content" TEXT NOT NULL,
    "class_problem" TEXT,
    "background" TEXT,
    "trend" TEXT,
    "state" VARCHAR(20) NOT NULL,
    "filed_at" TIMESTAMPTZ NOT NULL,
    "follow_up" TEXT,
    "followed_up_at" TIMESTAMPTZ,
    "reason" VARCHAR(500),
    "leader_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "problem_id" UUID REFERENCES "contact_problem" ("id") ON DELETE RESTRICT,
    "research_id" UUID NOT NULL REFERENCES "research" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_research_fi_filed_a_c8e9cd" ON "research_finding" ("filed_at", "id");
CREATE INDEX "idx_research_fi_researc_6f18fe" ON "research_finding" ("research_id");
CREATE INDEX "idx_research_fi_unit_id_e072af" ON "research_finding" ("unit_id");
CREATE INDEX "idx_research_fi_leader__52b16d" ON "research_finding" ("leader_id");
CREATE INDEX "idx_research_fi_problem_e177cb" ON "research_finding" ("problem_id");
COMMENT ON TABLE "research_finding" IS 'Something that was found by research and has to be dealt with.';
CREATE TABLE "study_trip" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "destination" VARCHAR(100) NOT NULL,
    "subject" VARCHAR(100) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "reason" VARCHAR(500),
    "leader_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_study_trip_starts__a99bb1" ON "study_trip" ("starts_on", "id");
CREATE INDEX "idx_study_trip_leader__5ed068" ON "study_trip" ("leader_id");
COMMENT ON TABLE "study_trip" IS 'A trip to another region, led by a leader of the district.';
CREATE TABLE "research_report" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "title" VARCHAR(200) NOT NULL,
    "abstract" TEXT NOT NULL,
    "reference" VARCHAR(200),
    "state" VARCHAR(20) NOT NULL,
    "reported_at" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "reason" VARCHAR(500),
    "leader_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "research_id" UUID REFERENCES "research" ("id") ON DELETE RESTRICT,
    "trip_id" UUID REFERENCES "study_trip" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_research_re_reporte_6ca6ff" ON "research_report" ("reported_at", "id");
CREATE INDEX "idx_research_re_leader__34df52" ON "research_report" ("leader_id", "reported_at");
CREATE INDEX "idx_research_re_researc_1e4701" ON "research_report" ("research_id");
CREATE INDEX "idx_research_re_trip_id_cdd5e7" ON "research_report" ("trip_id");
COMMENT ON TABLE "research_report" IS 'A report of a leader on research or a study trip; each makes one a year at least.';
