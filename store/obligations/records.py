"""The records behind an obligation: what counts, and what does not and why."""

from store.obligations.branches import told_records_sql
from store.obligations.declare import TODAY
from store.obligations.gathered import books

_VERDICT = """CASE
 WHEN {of}.form = 'HOLDING' THEN NULL
 WHEN a.day NOT BETWEEN {of}.first_on AND {of}.last_on THEN 'OUTSIDE_WINDOW'
 WHEN {of}.on_worked_days AND NOT COALESCE((SELECT c.kind IN ('WORKDAY', 'MAKEUP_WORKDAY')
  FROM calendar_day c WHERE c.day = a.day), extract(isodow FROM a.day) < 6) THEN 'DAY_OFF'
 WHEN {of}.keys <> '[]' AND ({of}.keys ? a.key) IS NOT TRUE THEN 'OTHER_KIND'
 WHEN {of}.distinct_by = 'KEY' AND a.key IS NULL THEN 'OTHER_KIND'
 WHEN a.holds IS NULL THEN 'OPEN'
 WHEN NOT a.holds THEN COALESCE(a.reason, 'NOT_DONE')
 WHEN {of}.form = 'EACH' AND a.number < {of}.least THEN 'BELOW_FIGURE'
 WHEN {of}.form = 'EACH' AND a.number > {of}.most THEN 'ABOVE_FIGURE' END"""
"""Why a record does not count; null for one that does. The statement of figures judges the same."""

RECORDS = f"""(SELECT a.*, {{of}}.unit_id AS unit_id, {_VERDICT} AS verdict,
 {{of}}.form = 'AT_LEAST' AND a.at >= {{of}}.due_at AS is_late,
 {{of}}.form = 'AT_LEAST' AND a.at < {{of}}.due_at AND a.known_at >= {{of}}.due_at
  AS is_entered_late
 FROM ({told_records_sql(books())}) a
 WHERE a.kind = {{of}}.kind AND a.subject_id = {{of}}.subject_id
 AND CASE WHEN {{of}}.form = 'HOLDING' THEN LEAST({TODAY}, {{of}}.last_on) BETWEEN a.day
  AND a.held_to ELSE a.day BETWEEN {{of}}.shown_from AND {{of}}.shown_to END)"""
"""Over `{of}`, a row of an obligation."""
