CREATE TABLE "absence" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "ends_at" TIMESTAMPTZ NOT NULL,
    "reason" TEXT NOT NULL,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_absence_starts__1c575b" ON "absence" ("starts_at", "id");
COMMENT ON TABLE "absence" IS 'A filed absence: from its first instant until the first one back (WR/7b).';
CREATE TABLE "authority_grant" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "scope" VARCHAR(20) NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "ends_at" TIMESTAMPTZ NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "granted_at" TIMESTAMPTZ,
    "ended_at" TIMESTAMPTZ,
    "end_reason" TEXT,
    "grantee_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "grantor_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_authority_g_grantor_417dcd" ON "authority_grant" ("grantor_id");
CREATE INDEX "idx_authority_g_grantee_6b4542" ON "authority_grant" ("grantee_id");
CREATE INDEX "idx_authority_g_starts__8b7a38" ON "authority_grant" ("starts_at", "id");
COMMENT ON TABLE "authority_grant" IS 'A grant of authority (授权): the grantee acts for the grantor meanwhile (WR/6b, WR/7b).';
CREATE TABLE "unit_group" (
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "end_reason" TEXT,
    "id" UUID NOT NULL  PRIMARY KEY,
    "code" VARCHAR(40) NOT NULL,
    "name_zh" VARCHAR(120) NOT NULL,
    "name_en" VARCHAR(160) NOT NULL,
    CONSTRAINT "uid_unit_group_code_f9eaaa" UNIQUE ("code")
);
COMMENT ON TABLE "unit_group" IS 'A group of units as the documents speak of them, with explicit members (UNITS.md 3).';
CREATE TABLE "group_clause" (
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "end_reason" TEXT,
    "id" UUID NOT NULL  PRIMARY KEY,
    "clause" VARCHAR(20) NOT NULL,
    "group_id" UUID NOT NULL REFERENCES "unit_group" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_group_claus_group_i_d14edd" ON "group_clause" ("group_id");
CREATE INDEX "idx_group_claus_clause_7cba31" ON "group_clause" ("clause");
COMMENT ON TABLE "group_clause" IS 'A clause that binds the members of a group.';
CREATE TABLE "group_member" (
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "end_reason" TEXT,
    "id" UUID NOT NULL  PRIMARY KEY,
    "clause" VARCHAR(20),
    "reason" TEXT,
    "group_id" UUID NOT NULL REFERENCES "unit_group" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_group_membe_unit_id_8a4f1b" ON "group_member" ("unit_id");
CREATE INDEX "idx_group_membe_group_i_e0f9f3" ON "group_member" ("group_id", "clause");
COMMENT ON TABLE "group_member" IS 'A unit''s place in a group.';
ALTER TABLE "portfolio" ADD COLUMN "end_reason" TEXT;
ALTER TABLE "post" ADD COLUMN "end_reason" TEXT;
CREATE TYPE uuid_span AS RANGE (SUBTYPE = uuid);
CREATE TYPE text_span AS RANGE (SUBTYPE = text, COLLATION = "C");

ALTER TABLE portfolio
  ADD CONSTRAINT portfolio_ends_after_start CHECK (valid_to >= valid_from - 1),
  ADD CONSTRAINT portfolio_one_at_a_time EXCLUDE USING gist (
    uuid_span(unit_id, unit_id, '[]') WITH &&,
    daterange(valid_from, valid_to + 1, '[)') WITH &&);
DROP INDEX portfolio_one_leader;

ALTER TABLE post
  ADD CONSTRAINT post_ends_after_start CHECK (valid_to >= valid_from - 1),
  ADD CONSTRAINT post_one_head EXCLUDE USING gist (
    uuid_span(unit_id, unit_id, '[]') WITH &&,
    daterange(valid_from, valid_to + 1, '[)') WITH &&) WHERE (is_head),
  ADD CONSTRAINT post_one_mayor EXCLUDE USING gist (
    daterange(valid_from, valid_to + 1, '[)') WITH &&) WHERE (role = 'MAYOR'),
  ADD CONSTRAINT post_one_executive_deputy EXCLUDE USING gist (
    daterange(valid_from, valid_to + 1, '[)') WITH &&) WHERE (role = 'EXEC_DEPUTY_MAYOR');

ALTER TABLE unit_group
  ADD CONSTRAINT unit_group_ends_after_start CHECK (valid_to >= valid_from - 1);
ALTER TABLE group_member
  ADD CONSTRAINT group_member_ends_after_start CHECK (valid_to >= valid_from - 1),
  ADD CONSTRAINT group_member_once EXCLUDE USING gist (
    uuid_span(group_id, group_id, '[]') WITH &&, uuid_span(unit_id, unit_id, '[]') WITH &&,
    text_span(COALESCE(clause, ''), COALESCE(clause, ''), '[]') WITH &&,
    daterange(valid_from, valid_to + 1, '[)') WITH &&);
ALTER TABLE group_clause
  ADD CONSTRAINT group_clause_ends_after_start CHECK (valid_to >= valid_from - 1),
  ADD CONSTRAINT group_clause_once EXCLUDE USING gist (
    uuid_span(group_id, group_id, '[]') WITH &&, text_span(clause, clause, '[]') WITH &&,
    daterange(valid_from, valid_to + 1, '[)') WITH &&);

ALTER TABLE absence
  ADD CONSTRAINT absence_ends_after_start CHECK (ends_at >= starts_at),
  ADD CONSTRAINT absence_one_at_a_time EXCLUDE USING gist (
    uuid_span(person_id, person_id, '[]') WITH &&, tstzrange(starts_at, ends_at) WITH &&);
ALTER TABLE authority_grant
  ADD CONSTRAINT authority_grant_ends_after_start CHECK (ends_at > starts_at),
  ADD CONSTRAINT authority_grant_to_another CHECK (grantor_id <> grantee_id),
  ADD CONSTRAINT authority_grant_state_known CHECK (state IN ('DRAFT', 'ACTIVE', 'ENDED')),
  ADD CONSTRAINT authority_grant_granted CHECK (state <> 'ACTIVE' OR granted_at IS NOT NULL);
INSERT INTO unit_group (id, code, name_zh, name_en, valid_from)
SELECT * FROM (VALUES
  (uuid '31f5beb3-de7f-5ac0-93e4-cb1d84127da8', 'G-DEPT', '各部门', 'All departments'),
  ('a3572970-6dbf-5260-8a50-002c10fb4e20', 'G-STREET', '各街道', 'All streets'),
  ('91e60a92-3235-581c-8be0-e47d8e6baf90', 'G-DEPT-STREET', '各部门、各街道', 'Departments and streets'),
  ('01bc0f6a-ccf6-502b-9436-1eebd0426279', 'G-ALL', '各委、办、局，各街道办事处，各有关单位', 'All units'),
  ('78b75c37-53d8-541b-bacb-189008cb11ef', 'G-REL', '各相关部门', 'Related departments'),
  ('5110c4da-b382-545b-9cb8-b7f8a36c7fdc', 'G-PRESS', '发展改革、教育、环保、民政等', 'Departments with a yearly press conference'),
  ('c0980cc1-ae32-56c2-a878-e95017bd5190', 'G-ENF', '执法部门', 'Enforcement departments')
) AS known (id, code, zh, en), (SELECT date '2024-01-01') AS since
WHERE EXISTS (SELECT FROM unit_group_member);
INSERT INTO unit_group (id, code, name_zh, name_en, valid_from)
SELECT gen_random_uuid(), o.group_code, o.group_code, o.group_code, '2024-01-01'
FROM unit_group_member o WHERE NOT EXISTS (SELECT FROM unit_group g WHERE g.code = o.group_code)
GROUP BY o.group_code;
INSERT INTO group_member (id, group_id, unit_id, valid_from)
SELECT o.id, g.id, o.unit_id, g.valid_from
FROM unit_group_member o JOIN unit_group g ON g.code = o.group_code;
