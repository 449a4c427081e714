CREATE TABLE "calendar_day" (
    "day" DATE NOT NULL  PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "name_zh" VARCHAR(40),
    "source" VARCHAR(80) NOT NULL
);
COMMENT ON TABLE "calendar_day" IS 'A day that is not what its weekday says (T5), or a plain row that fixes a day.';
CREATE TABLE "calendar_year" (
    "year" INT NOT NULL  PRIMARY KEY,
    "source" VARCHAR(80) NOT NULL,
    "loaded_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL
);
COMMENT ON TABLE "calendar_year" IS 'A year whose official days are loaded; any other year is provisional.';
CREATE TABLE "demo_clock" (
    "id" INT NOT NULL  PRIMARY KEY,
    "real_at" TIMESTAMPTZ NOT NULL,
    "shown_at" TIMESTAMPTZ NOT NULL,
    "speed" DOUBLE PRECISION NOT NULL
);
COMMENT ON TABLE "demo_clock" IS 'The demonstration clock that all servers on one database share; at most one row.';
CREATE TABLE "event" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "seq" BIGINT  UNIQUE,
    "stream" VARCHAR(80) NOT NULL,
    "version" BIGINT NOT NULL,
    "kind" VARCHAR(60) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "actor_role" VARCHAR(40) NOT NULL,
    "actor_person_id" UUID,
    "unit_id" UUID,
    "audience" VARCHAR(60) NOT NULL,
    "clause" VARCHAR(20),
    "payload" JSONB NOT NULL,
    CONSTRAINT "uid_event_stream_ad8d27" UNIQUE ("stream", "version")
);
CREATE INDEX "idx_event_unit_id_a5b254" ON "event" ("unit_id", "seq");
CREATE INDEX "idx_event_kind_d4cb83" ON "event" ("kind", "seq");
COMMENT ON COLUMN "event"."unit_id" IS 'The unit concerned, for who may see it';
COMMENT ON COLUMN "event"."audience" IS 'Permission that one needs to read it';
COMMENT ON TABLE "event" IS 'One thing that happened. Appended in the act''s transaction, never changed.';
CREATE TABLE "person" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "name" VARCHAR(80) NOT NULL,
    "sort_key" VARCHAR(160) NOT NULL,
    "phone" VARCHAR(40),
    "is_district_leader" BOOL NOT NULL
);
CREATE INDEX "idx_person_sort_ke_8c462b" ON "person" ("sort_key", "id");
COMMENT ON TABLE "person" IS 'A person who holds posts or is a representative. The phone never enters a public answer.';
CREATE TABLE "request" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "actor" VARCHAR(120) NOT NULL,
    "act" VARCHAR(60) NOT NULL,
    "fingerprint" VARCHAR(64) NOT NULL,
    "done" JSONB NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_request_actor_272657" UNIQUE ("actor", "id")
);
CREATE INDEX "idx_request_at_1eaf29" ON "request" ("at");
COMMENT ON COLUMN "request"."fingerprint" IS 'Hash of the input';
COMMENT ON TABLE "request" IS 'The first answer to a `requestId`, given again when the request is repeated.';
CREATE TABLE "review_session" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "title" VARCHAR(200) NOT NULL,
    "performance_year" INT NOT NULL,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "may_correct" BOOL NOT NULL,
    "reveal" VARCHAR(20) NOT NULL,
    "quorum" INT,
    "counting_rule" VARCHAR(40) NOT NULL,
    "results_version" INT NOT NULL,
    "started_at" TIMESTAMPTZ,
    "completed_at" TIMESTAMPTZ
);
CREATE INDEX "idx_review_sess_starts__ad005a" ON "review_session" ("starts_at", "id");
COMMENT ON COLUMN "review_session"."quorum" IS 'Least number of ballots a slot needs';
COMMENT ON TABLE "review_session" IS 'The year-end review in the hall (FS/3.4a).';
CREATE TABLE "result_snapshot" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "version" INT NOT NULL,
    "reason" TEXT,
    "counting_rule" VARCHAR(40) NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "lines" JSONB NOT NULL,
    "session_id" UUID NOT NULL REFERENCES "review_session" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_result_snap_session_159d89" UNIQUE ("session_id", "version")
);
COMMENT ON TABLE "result_snapshot" IS 'Published results, one version after another; a recount makes a new one.';
CREATE TABLE "sequencer" (
    "id" INT NOT NULL  PRIMARY KEY,
    "generation" BIGINT NOT NULL,
    "last_seq" BIGINT NOT NULL
);
COMMENT ON TABLE "sequencer" IS 'The one row that fences the sequencer: who holds the newest generation may stamp.';
CREATE TABLE "stream" (
    "name" VARCHAR(80) NOT NULL  PRIMARY KEY,
    "version" BIGINT NOT NULL
);
COMMENT ON TABLE "stream" IS 'The counter of one subject''s events; its row lock makes versions gapless.';
CREATE TABLE "token_revocation" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "token_id" VARCHAR(64),
    "person_id" UUID,
    "revoked_at" TIMESTAMPTZ NOT NULL,
    "reason" TEXT NOT NULL
);
COMMENT ON COLUMN "token_revocation"."revoked_at" IS 'Tokens of the person issued until then are out';
COMMENT ON TABLE "token_revocation" IS 'A bearer token (or all tokens of a person) that no longer counts.';
CREATE TABLE "unit" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "code" VARCHAR(40) NOT NULL UNIQUE,
    "name_zh" VARCHAR(120) NOT NULL,
    "name_en" VARCHAR(160) NOT NULL,
    "sort_key" VARCHAR(240) NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "is_reviewed" BOOL NOT NULL,
    "is_invented" BOOL NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "parent_id" UUID REFERENCES "unit" ("id") ON DELETE RESTRICT,
    "successor_id" UUID REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_unit_sort_ke_663ffa" ON "unit" ("sort_key", "id");
COMMENT ON COLUMN "unit"."sort_key" IS 'Pinyin, as names are sorted';
COMMENT ON COLUMN "unit"."is_reviewed" IS 'One of the 69 scored in the hall';
COMMENT ON COLUMN "unit"."is_invented" IS 'Named in none of the documents';
COMMENT ON TABLE "unit" IS 'A unit of the district: department, street, body or counterparty.';
CREATE TABLE "case_file" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "number" BIGINT  UNIQUE,
    "kind" VARCHAR(40) NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "text" TEXT NOT NULL,
    "clause" VARCHAR(20),
    "source_stream" VARCHAR(80) NOT NULL,
    "source_key" VARCHAR(120) NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "due_on" DATE,
    "closed_at" TIMESTAMPTZ,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_case_file_kind_6e53cb" UNIQUE ("kind", "source_stream", "source_key")
);
CREATE INDEX "idx_case_file_unit_id_9a3b08" ON "case_file" ("unit_id", "opened_at", "id");
CREATE INDEX "idx_case_file_opened__6e7d98" ON "case_file" ("opened_at", "id");
COMMENT ON COLUMN "case_file"."source_stream" IS 'What it came from';
COMMENT ON COLUMN "case_file"."source_key" IS 'Which part of the source; one case each';
COMMENT ON TABLE "case_file" IS 'A case of any kind; the kind''s domain file says what its states mean.';
CREATE TABLE "deadline" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "stream" VARCHAR(80) NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "rule_version" VARCHAR(40) NOT NULL,
    "calendar_version" VARCHAR(40),
    "is_provisional" BOOL NOT NULL,
    "clause" VARCHAR(20),
    "title" VARCHAR(200) NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "reason" VARCHAR(60),
    "started_at" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL,
    "done_at" TIMESTAMPTZ,
    "paused_at" TIMESTAMPTZ,
    "pauses" JSONB NOT NULL,
    "unit_id" UUID REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_deadline_stream_f25f00" ON "deadline" ("stream");
CREATE INDEX "idx_deadline_unit_id_fc2e8f" ON "deadline" ("unit_id");
COMMENT ON COLUMN "deadline"."stream" IS 'Stream of the subject';
COMMENT ON COLUMN "deadline"."kind" IS 'Clock kind in domain/clocks';
COMMENT ON TABLE "deadline" IS 'When one thing is due, and how it went.';
CREATE TABLE "milestone" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "kind" VARCHAR(40) NOT NULL,
    "occurrence" INT NOT NULL,
    "fires_at" TIMESTAMPTZ NOT NULL,
    "fired_at" TIMESTAMPTZ,
    "is_void" BOOL NOT NULL,
    "deadline_id" UUID NOT NULL REFERENCES "deadline" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_milestone_deadlin_4ea946" UNIQUE ("deadline_id", "kind", "occurrence")
);
COMMENT ON COLUMN "milestone"."occurrence" IS 'Grows when a clock is set anew';
COMMENT ON COLUMN "milestone"."is_void" IS 'The clock stopped before';
COMMENT ON TABLE "milestone" IS 'An instant at which a deadline speaks; fired at most once an occurrence.';
CREATE TABLE "portfolio" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "leader_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_portfolio_unit_id_e68df6" ON "portfolio" ("unit_id");
CREATE INDEX "idx_portfolio_leader__a6e6b1" ON "portfolio" ("leader_id");
COMMENT ON TABLE "portfolio" IS 'A deputy mayor''s charge of a unit (WR/6a: one leader a unit at a time).';
CREATE TABLE "post" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "title_zh" VARCHAR(80) NOT NULL,
    "title_en" VARCHAR(120) NOT NULL,
    "role" VARCHAR(40) NOT NULL,
    "is_head" BOOL NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_post_unit_id_dbdd57" ON "post" ("unit_id");
CREATE INDEX "idx_post_person__7c0ef5" ON "post" ("person_id");
COMMENT ON TABLE "post" IS 'A function a person holds at a unit, with the software role it gives.';
CREATE TABLE "representative" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "code" VARCHAR(20) NOT NULL UNIQUE,
    "category" VARCHAR(40) NOT NULL,
    "sub_kind" VARCHAR(40),
    "state" VARCHAR(20) NOT NULL,
    "joined_on" DATE NOT NULL,
    "ended_on" DATE,
    "affiliation_id" UUID REFERENCES "unit" ("id") ON DELETE RESTRICT,
    "person_id" UUID NOT NULL UNIQUE REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_representat_affilia_93d0a3" ON "representative" ("affiliation_id");
CREATE INDEX "idx_representat_categor_607e59" ON "representative" ("category", "state");
COMMENT ON TABLE "representative" IS 'A member of the delegation (FS/2.1a, FS/2.3a).';
CREATE TABLE "check_in" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "representative_id" UUID NOT NULL REFERENCES "representative" ("id") ON DELETE RESTRICT,
    "session_id" UUID NOT NULL REFERENCES "review_session" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_check_in_session_749e01" UNIQUE ("session_id", "representative_id")
);
COMMENT ON TABLE "check_in" IS 'A representative is in the hall.';
CREATE TABLE "entry_code" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "code_hash" VARCHAR(64) NOT NULL UNIQUE,
    "issued_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "is_void" BOOL NOT NULL,
    "representative_id" UUID NOT NULL REFERENCES "representative" ("id") ON DELETE RESTRICT,
    "session_id" UUID NOT NULL REFERENCES "review_session" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_entry_code_session_395b0f" ON "entry_code" ("session_id", "representative_id");
COMMENT ON COLUMN "entry_code"."is_void" IS 'Replaced by a newer code';
COMMENT ON TABLE "entry_code" IS 'A representative''s one-time way into a session; only the code''s hash is kept.';
CREATE TABLE "sentiment_event" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "title" VARCHAR(200) NOT NULL,
    "summary" TEXT NOT NULL,
    "level" VARCHAR(20) NOT NULL,
    "is_urgent" BOOL NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "first_known_at" TIMESTAMPTZ NOT NULL,
    "reported_at" TIMESTAMPTZ NOT NULL,
    "classified_at" TIMESTAMPTZ,
    "assessment" TEXT,
    "measures" TEXT,
    "closed_at" TIMESTAMPTZ,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_sentiment_e_reporte_52c64f" ON "sentiment_event" ("reported_at", "id");
CREATE INDEX "idx_sentiment_e_unit_id_5a8120" ON "sentiment_event" ("unit_id");
COMMENT ON TABLE "sentiment_event" IS 'A public-opinion matter about the government''s work (OP/61a).';
CREATE TABLE "press_conference" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "topic" VARCHAR(200) NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "speaker_ids" JSONB NOT NULL,
    "event_id" UUID NOT NULL REFERENCES "sentiment_event" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_press_confe_event_i_064639" ON "press_conference" ("event_id", "started_at");
COMMENT ON TABLE "press_conference" IS 'A press conference on an event (WR/26c, OP/64b).';
CREATE TABLE "release" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "is_authoritative" BOOL NOT NULL,
    "facts" TEXT,
    "verification" TEXT,
    "measures" TEXT,
    "precautions" TEXT,
    "missing_parts_note" TEXT,
    "spokesperson_reason" TEXT,
    "published_at" TIMESTAMPTZ NOT NULL,
    "event_id" UUID NOT NULL REFERENCES "sentiment_event" ("id") ON DELETE RESTRICT,
    "spokesperson_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_release_event_i_8fcdf0" ON "release" ("event_id", "published_at");
COMMENT ON TABLE "release" IS 'A public word on an event, in up to four parts (OP/65b).';
CREATE TABLE "slot" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "position" INT NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "excused_reason" TEXT,
    "started_at" TIMESTAMPTZ,
    "ended_at" TIMESTAMPTZ,
    "overtime_ms" INT,
    "scoring_opened_at" TIMESTAMPTZ,
    "scoring_closed_at" TIMESTAMPTZ,
    "ballot_count" INT,
    "abstention_count" INT,
    "average" DECIMAL(5,2),
    "session_id" UUID NOT NULL REFERENCES "review_session" ("id") ON DELETE RESTRICT,
    "speaker_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_slot_session_5dab8c" UNIQUE ("session_id", "unit_id"),
    CONSTRAINT "uid_slot_session_c06180" UNIQUE ("session_id", "position")
);
COMMENT ON COLUMN "slot"."ballot_count" IS 'Fixed at the closing, from the urn';
COMMENT ON TABLE "slot" IS 'One unit''s place in the session: eight minutes, then scores.';
CREATE TABLE "recusal" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "reason" VARCHAR(40) NOT NULL,
    "representative_id" UUID NOT NULL REFERENCES "representative" ("id") ON DELETE RESTRICT,
    "slot_id" UUID NOT NULL REFERENCES "slot" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_recusal_slot_id_991fbe" UNIQUE ("slot_id", "representative_id")
);
COMMENT ON TABLE "recusal" IS 'A representative who does not score a slot, and why (A7).';
CREATE TABLE "roll" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "representative_id" UUID NOT NULL REFERENCES "representative" ("id") ON DELETE RESTRICT,
    "slot_id" UUID NOT NULL REFERENCES "slot" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_roll_slot_id_2a5ce0" UNIQUE ("slot_id", "representative_id")
);
COMMENT ON TABLE "roll" IS 'Who has scored a slot. No time, no serial, no way to the urn.';
CREATE TABLE "slot_tally" (
    "announced" INT NOT NULL,
    "slot_id" UUID NOT NULL  PRIMARY KEY REFERENCES "slot" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "slot_tally" IS 'How many ballots of an open slot were announced; apart, so that counting locks no slot.';
CREATE TABLE "unit_alias" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "name" VARCHAR(120) NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_unit_alias_unit_id_8ccd3d" ON "unit_alias" ("unit_id");
COMMENT ON TABLE "unit_alias" IS 'A name under which a unit appears in the documents, with its dates where known.';
CREATE TABLE "unit_group_member" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "group_code" VARCHAR(40) NOT NULL,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_unit_group__group_c_aa827e" UNIQUE ("group_code", "unit_id")
);
CREATE INDEX "idx_unit_group__unit_id_f23624" ON "unit_group_member" ("unit_id");
COMMENT ON TABLE "unit_group_member" IS 'Membership of a unit in an explicit group (UNITS.md 3).';
CREATE TABLE "urn" (
    "key" UUID NOT NULL  PRIMARY KEY,
    "category" VARCHAR(40),
    "score" DECIMAL(5,2),
    "comment" TEXT,
    "slot_id" UUID NOT NULL REFERENCES "slot" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "urn" IS 'What was scored. The key is a hash of the phone''s receipt key and the slot.';
