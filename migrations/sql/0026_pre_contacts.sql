CREATE TABLE "community" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "name" VARCHAR(60) NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_community_unit_id_bdc527" UNIQUE ("unit_id", "name")
);
CREATE INDEX "idx_community_name_96b1d0" ON "community" ("name", "id");
COMMENT ON TABLE "community" IS 'A community; the documents name none, so the office enters them.';
CREATE TABLE "enterprise" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL UNIQUE,
    "is_key" BOOL NOT NULL,
    "is_two_new" BOOL NOT NULL,
    "is_sme" BOOL NOT NULL,
    "service_card" VARCHAR(40),
    "contact_name" VARCHAR(60),
    "contact_phone" VARCHAR(40),
    "state" VARCHAR(20) NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "removed_on" DATE,
    "reason" VARCHAR(500),
    "unit_id" UUID REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_enterprise_name_cd2985" ON "enterprise" ("name", "id");
CREATE INDEX "idx_enterprise_unit_id_6fefb0" ON "enterprise" ("unit_id");
COMMENT ON TABLE "enterprise" IS 'An enterprise that leaders may be linked to.';
CREATE TABLE "leader_link" (
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "end_reason" TEXT,
    "id" UUID NOT NULL  PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "community_id" UUID REFERENCES "community" ("id") ON DELETE RESTRICT,
    "enterprise_id" UUID REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "leader_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "unit_id" UUID REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_leader_link_leader__af317d" ON "leader_link" ("leader_id", "valid_from");
CREATE INDEX "idx_leader_link_unit_id_ff420e" ON "leader_link" ("unit_id");
CREATE INDEX "idx_leader_link_communi_5351b4" ON "leader_link" ("community_id");
CREATE INDEX "idx_leader_link_enterpr_30513f" ON "leader_link" ("enterprise_id");
COMMENT ON TABLE "leader_link" IS 'A leader''s link with one street, community or enterprise.';
CREATE TABLE "leader_visit" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "visited_at" TIMESTAMPTZ NOT NULL,
    "form" VARCHAR(20) NOT NULL,
    "is_leader_present" BOOL NOT NULL,
    "about_livelihood" BOOL NOT NULL,
    "about_hotline" BOOL NOT NULL,
    "about_governance" BOOL NOT NULL,
    "summary" TEXT NOT NULL,
    "needs" TEXT,
    "participants" VARCHAR(300),
    "state" VARCHAR(20) NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "reason" VARCHAR(500),
    "leader_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "link_id" UUID NOT NULL REFERENCES "leader_link" ("id") ON DELETE RESTRICT,
    "unit_id" UUID REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_leader_visi_visited_2a6ca9" ON "leader_visit" ("visited_at", "id");
CREATE INDEX "idx_leader_visi_link_id_f18d22" ON "leader_visit" ("link_id", "visited_at");
CREATE INDEX "idx_leader_visi_leader__4bffef" ON "leader_visit" ("leader_id", "visited_at");
COMMENT ON TABLE "leader_visit" IS 'A visit to what a leader is linked to, by himself or by others for him.';
CREATE TABLE "contact_problem" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "content" TEXT NOT NULL,
    "is_systemic" BOOL NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "raised_at" TIMESTAMPTZ NOT NULL,
    "level_one_at" TIMESTAMPTZ,
    "level_two_at" TIMESTAMPTZ,
    "proposal" TEXT,
    "proposed_at" TIMESTAMPTZ,
    "solution" TEXT,
    "solved_at" TIMESTAMPTZ,
    "solved_entered_at" TIMESTAMPTZ,
    "feedback" TEXT,
    "reason" VARCHAR(500),
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "leader_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "level_one_owner_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "level_two_owner_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "link_id" UUID NOT NULL REFERENCES "leader_link" ("id") ON DELETE RESTRICT,
    "street_id" UUID REFERENCES "unit" ("id") ON DELETE RESTRICT,
    "unit_id" UUID REFERENCES "unit" ("id") ON DELETE RESTRICT,
    "visit_id" UUID REFERENCES "leader_visit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_contact_pro_raised__3c6c68" ON "contact_problem" ("raised_at", "id");
CREATE INDEX "idx_contact_pro_leader__3e08a7" ON "contact_problem" ("leader_id", "solved_at");
CREATE INDEX "idx_contact_pro_link_id_2abc25" ON "contact_problem" ("link_id");
CREATE INDEX "idx_contact_pro_unit_id_640660" ON "contact_problem" ("unit_id");
CREATE INDEX "idx_contact_pro_street__1d6a8a" ON "contact_problem" ("street_id");
CREATE INDEX "idx_contact_pro_visit_i_74e89e" ON "contact_problem" ("visit_id");
COMMENT ON TABLE "contact_problem" IS 'A problem raised by a street, community or enterprise that a leader is linked to.';
CREATE TABLE "pairing" (
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "end_reason" TEXT,
    "id" UUID NOT NULL  PRIMARY KEY,
    "deputy_director_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "deputy_mayor_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_pairing_deputy__d6d45e" ON "pairing" ("deputy_mayor_id", "valid_from");
CREATE INDEX "idx_pairing_deputy__886c3f" ON "pairing" ("deputy_director_id", "valid_from");
COMMENT ON TABLE "pairing" IS 'A deputy director of the Government Office and the deputy mayor he serves.';
CREATE TABLE "handover" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "handed_over_at" TIMESTAMPTZ NOT NULL,
    "matters" TEXT NOT NULL,
    "matter_count" INT NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "reason" VARCHAR(500),
    "deputy_director_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "deputy_mayor_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "pairing_id" UUID NOT NULL REFERENCES "pairing" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_handover_handed__6784b7" ON "handover" ("handed_over_at", "id");
CREATE INDEX "idx_handover_pairing_943dc6" ON "handover" ("pairing_id", "handed_over_at");
CREATE INDEX "idx_handover_deputy__c11d6e" ON "handover" ("deputy_mayor_id");
COMMENT ON TABLE "handover" IS 'Matters that a deputy mayor gave his deputy director to coordinate (WS/29b).';
CREATE TABLE "matter_report" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "year" INT NOT NULL,
    "month" INT NOT NULL,
    "matters" TEXT NOT NULL,
    "matter_count" INT NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "reported_at" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "reason" VARCHAR(500),
    "deputy_director_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "deputy_mayor_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "pairing_id" UUID NOT NULL REFERENCES "pairing" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_matter_repo_reporte_642481" ON "matter_report" ("reported_at", "id");
CREATE INDEX "idx_matter_repo_pairing_3b8ec0" ON "matter_report" ("pairing_id", "year", "month");
CREATE INDEX "idx_matter_repo_deputy__99c135" ON "matter_report" ("deputy_mayor_id");
COMMENT ON TABLE "matter_report" IS 'What the grass roots raised in a month that needs a leader''s coordination (WS/29c).';
ALTER TABLE leader_link
  ADD CONSTRAINT leader_link_to_one CHECK (CASE kind
    WHEN 'STREET' THEN unit_id IS NOT NULL AND num_nonnulls(community_id, enterprise_id) = 0
    WHEN 'COMMUNITY' THEN num_nonnulls(unit_id, community_id) = 2 AND enterprise_id IS NULL
    WHEN 'ENTERPRISE' THEN enterprise_id IS NOT NULL AND num_nonnulls(unit_id, community_id) = 0
    ELSE FALSE END);
ALTER TABLE leader_link
  ADD CONSTRAINT leader_link_ends_after_start CHECK (valid_to >= valid_from - 1),
  ADD CONSTRAINT leader_link_once EXCLUDE USING gist (
    uuid_span(leader_id, leader_id, '[]') WITH &&,
    uuid_span(COALESCE(enterprise_id, community_id, unit_id),
      COALESCE(enterprise_id, community_id, unit_id), '[]') WITH &&,
    daterange(valid_from, valid_to + 1, '[)') WITH &&);
ALTER TABLE pairing
  ADD CONSTRAINT pairing_ends_after_start CHECK (valid_to >= valid_from - 1),
  ADD CONSTRAINT pairing_one_at_a_time EXCLUDE USING gist (
    uuid_span(deputy_mayor_id, deputy_mayor_id, '[]') WITH &&,
    daterange(valid_from, valid_to + 1, '[)') WITH &&);
CREATE UNIQUE INDEX matter_report_once ON matter_report (pairing_id, year, month)
  WHERE state = 'RECORDED';
ALTER TABLE matter_report
  ADD CONSTRAINT matter_report_month CHECK (month BETWEEN 1 AND 12 AND year BETWEEN 2000 AND 2100);
