"""The figures of obligations: sums of records, of distinct days or keys, stocks, last year's."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from domain.obligations.duty import AtLeast, AtMost, Distinct, Duty, Each, Holding
from store.obligations.branches import records_sql, stocks_sql
from store.obligations.declare import TODAY
from store.obligations.gathered import Books

COLUMNS = (
    "period_id, subject_id, counted, in_time, in_sight, whole, open, broken, late, shown, good"
)
NOTHING = "SELECT NULL::uuid AS period_id, NULL::uuid AS subject_id, 0 AS n WHERE FALSE"

_IS_WORKED = (
    "(NOT p.on_worked_days OR COALESCE(c.kind IN ('WORKDAY', 'MAKEUP_WORKDAY'),"
    " extract(isodow FROM a.day) < 6))"
)
_WITHIN = (
    "(p.form <> 'EACH' OR a.number IS NULL OR ((p.least IS NULL OR a.number >= p.least)"
    " AND (p.most IS NULL OR a.number <= p.most)))"
)
_IS_PLAIN = "(p.distinct_by = 'RECORD' AND p.keys = '[]')"
_TALLY = {
    "whole": "f.fits AND f.holds IS NOT NULL",
    "open": "f.fits AND f.holds IS NULL",
    "broken": "f.fits AND f.holds IS NOT NULL AND NOT f.is_good",
    "late": "f.fits AND f.holds IS NOT NULL AND NOT f.is_good AND f.is_late",
    "shown": "TRUE",
    "good": "f.fits AND f.is_good",
}
_AMOUNTS = {
    "counted": "f.fits AND f.is_good",
    "in_time": "f.fits AND f.is_good AND f.in_time",
    "in_sight": "f.fits AND f.is_good AND f.in_sight",
}
"""Of what counts: all of it, what was done in time, and what was entered in time, too."""

Way = AtLeast | AtMost | Holding | Each | object


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures of some duties in a year; `mine` selects the subjects where they are known.

    `narrow` is what holds for their periods `p` besides. What no duty asks for is not looked at:
    days off, keys, numbers.
    """

    over: Books
    duties: tuple[Duty, ...]
    year: str
    mine: str | None
    narrow: str

    def parts(self) -> Iterator[str]:
        """Selections of `COLUMNS`, to be joined by UNION ALL."""
        if plain := self._ways(_is_plain):
            yield self._plain(plain)
        if distinct := self._ways(_is_distinct):
            yield self._distinct(distinct)
        if self._ways(_is_stock):
            yield self._stocks()

    def last_year(self) -> str:
        """How many there were in the same period of the year before."""
        ways = self._ways(lambda way: isinstance(way, AtMost) and way.most is None)
        if not ways:
            return NOTHING
        records = records_sql(
            self.over, _kinds(ways), subjects=self.mine, days=_days(f"({self.year} - 1)")
        )
        first, last = (f"(p.{name} - interval '1 year')::date" for name in ("first_on", "last_on"))
        return (
            "SELECT p.id AS period_id, a.subject_id, count(*) AS n FROM duty_period p"
            f" JOIN ({records}) a ON a.kind = p.kind AND a.holds AND a.day BETWEEN {first}"
            f" AND {last} WHERE p.year = {self.year} AND p.of_last_year GROUP BY 1, 2"
        )

    def _plain(self, ways: list[Way]) -> str:
        has_totals = any(getattr(way, "is_total", False) for way in ways)
        amounts = ", ".join(
            _sum(condition, has_totals=has_totals) for condition in _AMOUNTS.values()
        )
        return (
            f"SELECT f.period_id, f.subject_id, {amounts}, {_counts(_TALLY)}"
            f" FROM ({self._found(ways)} WHERE p.year = {self.year} AND {_IS_PLAIN}{self.narrow}"
            " OFFSET 0) f GROUP BY f.period_id, f.subject_id"
            + (", f.is_total" if has_totals else "")
        )

    def _distinct(self, ways: list[Way]) -> str:
        """Days or keys that have a record; or of each of some keys, the least."""
        amounts = ", ".join(
            f"CASE WHEN v.keys = '[]' THEN count(*) FILTER (WHERE v.{name} > 0)"
            f" WHEN count(*) FILTER (WHERE v.{name} > 0) < jsonb_array_length(v.keys) THEN 0"
            f" ELSE min(v.{name}) FILTER (WHERE v.{name} > 0) END"
            for name in _AMOUNTS
        )
        tally = ", ".join(f"sum(v.{name})" for name in _TALLY)
        return (
            f"SELECT v.period_id, v.subject_id, {amounts}, {tally} FROM ("
            "SELECT f.period_id, f.subject_id, f.keys, CASE f.distinct_by WHEN 'DAY'"
            f" THEN f.day::text ELSE f.key END AS value, {_counts(_AMOUNTS | _TALLY)}"
            f" FROM ({self._found(ways)} WHERE p.year = {self.year} AND NOT {_IS_PLAIN}"
            f" AND p.form = 'AT_LEAST'{self.narrow} OFFSET 0) f"
            " GROUP BY f.period_id, f.subject_id, f.keys, 4) v"
            " GROUP BY v.period_id, v.subject_id, v.keys"
        )

    def _stocks(self) -> str:
        held = stocks_sql(self.over, _kinds(self._ways(_is_stock)), subjects=self.mine)
        return (
            "SELECT p.id, h.subject_id, count(*), count(*), count(*), count(*), 0, 0, 0, count(*),"
            f" count(*) FROM duty_period p JOIN ({held}) h ON h.kind = p.kind"
            f" AND LEAST({TODAY}, p.last_on) BETWEEN h.held_from AND h.held_to"
            f" WHERE p.year = {self.year} AND p.form = 'HOLDING'{self.narrow} GROUP BY 1, 2"
        )

    def _found(self, ways: list[Way]) -> str:
        """Records with the periods that show them, and what each of them is to each."""
        records = records_sql(self.over, _kinds(ways), subjects=self.mine, days=_days(self.year))
        fits = ["a.day BETWEEN p.first_on AND p.last_on"]
        good = ["a.holds"]
        columns, calendar = "", ""
        if any(isinstance(way, AtLeast) and way.on_worked_days for way in ways):
            fits.append(_IS_WORKED)
            calendar = " LEFT JOIN calendar_day c ON p.on_worked_days AND c.day = a.day"
        if any(_is_distinct(way) for way in ways):
            fits.append("(p.keys = '[]' OR p.keys ? a.key)")
            fits.append("(p.distinct_by <> 'KEY' OR a.key IS NOT NULL)")
            columns += ", p.distinct_by, p.keys, a.day, a.key"
        if any(getattr(way, "is_total", False) for way in ways):
            columns += ", p.is_total, a.number"
        if any(isinstance(way, Each) and (way.least, way.most) != (None, None) for way in ways):
            good.append(_WITHIN)
        return (
            f"SELECT p.id AS period_id, a.subject_id, a.holds, a.is_late{columns},"
            f" {' AND '.join(fits)} AS fits, {' AND '.join(good)} AS is_good,"
            " a.at < p.due_at AND a.known_at < p.grace_at AS in_time,"
            " a.at < p.due_at AND a.known_at < p.due_at AS in_sight"
            f" FROM ({records}) a JOIN duty_period p ON p.kind = a.kind"
            f" AND a.day BETWEEN p.shown_from AND p.shown_to{calendar}"
        )

    def _ways(self, test: Callable[[Way], bool]) -> list[Way]:
        return [way for duty in self.duties for way in duty.ways if test(way)]


def _kinds(ways: list[Way]) -> frozenset[str]:
    return frozenset(str(getattr(way, "of", "")) for way in ways)


def _days(year: str) -> str:
    """Whatever a period of the year may show: its weeks begin before it, windows end after it."""
    return f"{{on}} BETWEEN make_date({year} - 1, 12, 29) AND make_date({year} + 1, 1, 31)"


def _counts(conditions: dict[str, str]) -> str:
    return ", ".join(
        f"count(*) FILTER (WHERE {condition}) AS {name}" for name, condition in conditions.items()
    )


def _sum(condition: str, *, has_totals: bool) -> str:
    counted = f"count(*) FILTER (WHERE {condition})"
    if not has_totals:
        return counted
    summed = f"COALESCE(sum(f.number) FILTER (WHERE {condition}), 0)"
    return f"CASE WHEN f.is_total THEN {summed} ELSE {counted} END"


def _is_stock(way: Way) -> bool:
    return isinstance(way, Holding)


def _is_distinct(way: Way) -> bool:
    return isinstance(way, AtLeast) and (way.distinct is not Distinct.RECORD or bool(way.each_of))


def _is_plain(way: Way) -> bool:
    return not _is_stock(way) and not _is_distinct(way)
