CREATE UNIQUE INDEX deadline_one_waits_per_kind ON deadline (stream, kind) WHERE done_at IS NULL;
DROP INDEX deadline_one_per_kind;
