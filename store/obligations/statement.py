"""One statement from the declarations: whose obligations there are, their figures, their status.

`year` is a number written out, or a parameter where one owner narrows it all: with a parameter
for the whole district PostgreSQL would plan for half a percent of a year's records, and loop.
Nothing here looks at the time: it stands in the periods, as far as the ledger's clock has come.
"""

from collections.abc import Iterable

from domain.obligations.duty import Duty
from domain.obligations.gathered import duties
from store.obligations.branches import subjects_sql
from store.obligations.figures import COLUMNS, Figures
from store.obligations.gathered import Books, books

_MISSED = (
    "CASE m.effect WHEN 'NOTHING' THEN 'ON_TRACK' WHEN 'ADVISORY' THEN 'ADVISORY_MISSED'"
    " ELSE 'MISSED' END"
)
_WAITING = (
    "CASE WHEN m.stage = 'RISKY' AND m.effect <> 'NOTHING' THEN 'AT_RISK' ELSE 'ON_TRACK' END"
)
_IS_OVER = "m.stage = 'OVER'"

STATUS = f"""CASE
 WHEN m.waiver_id IS NOT NULL THEN 'WAIVED'
 WHEN m.present < m.present_days THEN 'NOT_APPLICABLE'
 WHEN m.required IS NULL THEN 'UNSET'
 WHEN m.stage = 'AHEAD' THEN 'NOT_STARTED'
 WHEN m.form = 'AT_LEAST' THEN CASE WHEN m.in_time >= m.required THEN 'MET'
  WHEN NOT {_IS_OVER} THEN {_WAITING} WHEN m.counted >= m.required THEN 'MET_LATE'
  ELSE {_MISSED} END
 WHEN m.form = 'EACH' THEN CASE WHEN m.broken > m.late THEN {_MISSED}
  WHEN m.late > 0 THEN 'MET_LATE' WHEN m.open > 0 OR NOT {_IS_OVER} THEN 'ON_TRACK'
  WHEN m.whole > 0 THEN 'MET' ELSE 'NOT_APPLICABLE' END
 WHEN m.form = 'AT_MOST' THEN CASE WHEN m.counted > m.required THEN {_MISSED}
  WHEN {_IS_OVER} THEN 'MET' WHEN m.required > 0 AND m.counted * 10 >= m.required * 9 THEN 'AT_RISK'
  ELSE 'ON_TRACK' END
 WHEN m.form = 'SHARE' AND m.whole = 0 THEN
  CASE WHEN {_IS_OVER} THEN 'NOT_APPLICABLE' ELSE 'ON_TRACK' END
 WHEN m.counted >= m.required AND (m.most IS NULL OR m.counted <= m.most) THEN 'MET'
 WHEN {_IS_OVER} THEN {_MISSED}
 ELSE 'NOT_MET' END"""
"""How an obligation stands (T11), over `m`, what was measured of it."""


def obligations_sql(
    *,
    year: str,
    owner: str | None = None,
    of: Iterable[Duty] | None = None,
    over: Books | None = None,
) -> str:
    """Rows of obligations of a year: of one owner, a unit or a person, or of the whole district.

    `owner` is a placeholder; `of` are the duties, all unless some are named, counted `over` what
    the rooms declare unless other books are given.
    """
    wanted, over = tuple(duties().values() if of is None else of), over or books()
    owing = subjects_sql(over, (str(one.who) for one in wanted), owner=owner)
    keys = ", ".join(f"'{one.key}'" for one in wanted)
    some = "" if of is None else f" AND p.duty IN ({keys})"
    mine = None if owner is None else "SELECT s.subject_id FROM subject s"
    narrow = some if owner is None else f"{some} AND p.who IN (SELECT s.who FROM subject s)"
    figures = Figures(over, wanted, year, mine, narrow)
    return f"""(WITH subject AS MATERIALIZED ({owing}),
figure ({COLUMNS}) AS ({" UNION ALL ".join(figures.parts())}),
owed AS (
 SELECT p.id AS period_id, s.subject_id, s.unit_id, s.person_id, s.title AS subject_title,
  sum(LEAST(p.last_on, s.until) - GREATEST(p.first_on, s.since) + 1) AS present
 FROM duty_period p
 JOIN subject s ON s.who = p.who AND s.since <= p.last_on AND s.until >= p.first_on
 WHERE p.year = {year}{some} GROUP BY 1, 2, 3, 4, 5),
measured AS (
 SELECT p.*, s.subject_id, s.unit_id, s.person_id, s.subject_title, s.present,
  CASE WHEN p.form = 'EACH' THEN COALESCE(f.whole, 0) WHEN p.of_last_year THEN COALESCE(b.n, 0)
   WHEN p.form = 'AT_MOST' THEN p.most ELSE p.least END AS required,
  {_amount("counted")} AS counted, {_amount("in_time")} AS in_time,
  {_amount("in_sight")} AS in_sight,
  COALESCE(f.whole, 0) AS whole, COALESCE(f.open, 0) AS open, COALESCE(f.broken, 0) AS broken,
  COALESCE(f.late, 0) AS late, COALESCE(f.shown - f.good, 0) AS not_counted,
  w.id AS waiver_id
 FROM owed s JOIN duty_period p ON p.id = s.period_id
 LEFT JOIN figure f ON f.period_id = p.id AND f.subject_id = s.subject_id
 LEFT JOIN ({figures.last_year()}) b ON b.period_id = p.id AND b.subject_id = s.subject_id
 LEFT JOIN waiver w ON w.duty = p.duty AND w.subject_id = s.subject_id AND w.first_on = p.first_on
  AND w.withdrawn_at IS NULL),
judged AS (SELECT m.*, {STATUS} AS status,
 m.duty || '@' || m.first_on || '@' || m.subject_id AS key FROM measured m)
SELECT j.*, j.status = 'MET' AND j.form = 'AT_LEAST' AND j.in_sight < j.required AS is_entered_late
FROM {_furthest(wanted)} j)"""


def _amount(name: str) -> str:
    share = f"COALESCE(round(f.{name}::numeric / NULLIF(f.whole, 0), 4), 0)"
    return f"CASE WHEN p.form = 'SHARE' THEN {share} ELSE COALESCE(f.{name}, 0) END"


def _furthest(wanted: tuple[Duty, ...]) -> str:
    """Of several ways of one obligation the one that is furthest."""
    if all(len(one.ways) == 1 for one in wanted):
        return "judged"
    return (
        "(SELECT * FROM judged WHERE ways = 1 UNION ALL (SELECT DISTINCT ON (key) * FROM judged"
        " WHERE ways > 1 ORDER BY key, in_time / required DESC, way))"
    )
