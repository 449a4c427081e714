INSERT INTO delegation_term (id, name, starts_on, ends_on, state, stands_since, entered_at)
SELECT '0bcd21fc-fcec-5662-8bf1-7010532d53bc', '第一届', min(joined_on),
  min(joined_on) + interval '5 years' - interval '1 day', 'RUNNING',
  min(joined_on)::timestamp AT TIME ZONE 'Asia/Shanghai', now()
FROM representative WHERE NOT EXISTS (SELECT FROM delegation_term) HAVING count(*) > 0;
UPDATE representative r SET term_id = t.id FROM delegation_term t
WHERE r.term_id IS NULL AND t.state = 'RUNNING';
UPDATE representative SET entered_at = COALESCE(entered_at, now()), stands_since = COALESCE(
  stands_since, joined_on::timestamp AT TIME ZONE 'Asia/Shanghai', now())
WHERE entered_at IS NULL OR stands_since IS NULL;
ALTER TABLE "representative" ALTER COLUMN "entered_at" SET NOT NULL;
ALTER TABLE "representative" ALTER COLUMN "stands_since" SET NOT NULL;
ALTER TABLE "representative" ALTER COLUMN "term_id" SET NOT NULL;
