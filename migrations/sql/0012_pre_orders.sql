CREATE INDEX case_file_by_due_on ON case_file ((COALESCE(due_on, '9000-01-01'::date)), id);
CREATE INDEX deadline_by_due_at ON deadline (due_at, id);
CREATE INDEX deadline_by_started_at ON deadline (started_at, id);
CREATE INDEX sentiment_event_by_first_known_at ON sentiment_event (first_known_at, id);
