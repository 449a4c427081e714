ALTER TABLE "supervision_item" ADD COLUMN "entered_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP;
ALTER TABLE "supervision_item" ADD COLUMN "opinion" TEXT;
ALTER TABLE "supervision_item" ADD COLUMN "reason" VARCHAR(500);
ALTER TABLE "supervision_item" ADD COLUMN "replied_at" TIMESTAMPTZ;
ALTER TABLE "supervision_item" ADD COLUMN "reply" TEXT;
ALTER TABLE "supervision_item" ADD COLUMN "stands_since" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP;
UPDATE supervision_item s
   SET stands_since = COALESCE(c.closed_at, c.opened_at),
       entered_at = COALESCE(c.closed_at, c.opened_at)
  FROM case_file c WHERE c.id = s.id;
