ALTER TABLE slot DISABLE TRIGGER slot_counted_is_final;
UPDATE slot t SET average = NULL FROM review_session s
WHERE s.id = t.session_id AND t.average IS NOT NULL AND t.ballot_count - t.abstention_count
  < CASE s.counting_rule WHEN 'TRIMMED_MEAN_2026' THEN 5 ELSE 3 END;
ALTER TABLE slot ENABLE TRIGGER slot_counted_is_final;

ALTER TABLE result_snapshot DISABLE TRIGGER result_published_is_final;
UPDATE result_snapshot r SET lines = (
  SELECT jsonb_agg(CASE WHEN (line->>'ballotCount')::int - (line->>'abstentionCount')::int
    < CASE r.counting_rule WHEN 'TRIMMED_MEAN_2026' THEN 5 ELSE 3 END
    THEN line || '{"average": null, "rank": null}' ELSE line END ORDER BY place)
  FROM jsonb_array_elements(r.lines) WITH ORDINALITY AS l (line, place))
WHERE jsonb_array_length(r.lines) > 0;
ALTER TABLE result_snapshot ENABLE TRIGGER result_published_is_final;

ALTER TABLE slot ADD CONSTRAINT slot_average_of_a_group
  CHECK (average IS NULL OR ballot_count - abstention_count >= 3);
