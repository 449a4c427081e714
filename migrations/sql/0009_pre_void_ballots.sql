CREATE TABLE "void_ballot" (
    "key" UUID NOT NULL  PRIMARY KEY,
    "slot_id" UUID NOT NULL REFERENCES "slot" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "void_ballot" IS 'The key of a ballot of a round that does not count.';
