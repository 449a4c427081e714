CREATE TABLE "instruction" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "title" VARCHAR(200) NOT NULL,
    "text" TEXT NOT NULL,
    "written_on" VARCHAR(200),
    "given_on" DATE NOT NULL,
    "due_on" DATE,
    "state" VARCHAR(20) NOT NULL,
    "stands_since" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ,
    "opinion" TEXT,
    "reason" VARCHAR(500),
    "leader_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_instruction_given_o_f5b4a7" ON "instruction" ("given_on", "id");
CREATE INDEX "idx_instruction_leader__c3953c" ON "instruction" ("leader_id", "given_on");
COMMENT ON TABLE "instruction" IS 'Something that a leader of the district wants done (WS/22a).';
ALTER TABLE "supervision_item" ADD COLUMN "instruction_id" UUID REFERENCES "instruction" ("id") ON DELETE RESTRICT;
CREATE INDEX "idx_supervision_instruc_29d833" ON "supervision_item" ("instruction_id");
