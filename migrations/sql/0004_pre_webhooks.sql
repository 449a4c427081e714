CREATE TABLE "webhook" (
    "id" UUID NOT NULL  PRIMARY KEY,
    "url" VARCHAR(500) NOT NULL,
    "kinds" VARCHAR(500) NOT NULL,
    "place" BIGINT NOT NULL,
    "attempts" INT NOT NULL,
    "retry_at" TIMESTAMPTZ NOT NULL,
    "leased_until" TIMESTAMPTZ,
    "last_error" VARCHAR(300),
    "added_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ
);
COMMENT ON COLUMN "webhook"."kinds" IS 'Kinds of events, parted by spaces';
COMMENT ON COLUMN "webhook"."place" IS 'The log up to here has been told';
COMMENT ON COLUMN "webhook"."attempts" IS 'Failures in a row';
COMMENT ON COLUMN "webhook"."retry_at" IS 'Not to be tried before';
COMMENT ON COLUMN "webhook"."leased_until" IS 'A node is telling it until then';
COMMENT ON TABLE "webhook" IS 'An address of a partner, and how far into the log it has been told.';
