"""A list counted in parts: how many of what is seen have each state, unit or month."""

from store.reading.roots import Grouping

MOST_GROUPS = 500
"""More parts than that are not told; units are some 120, months 12 a year."""


def grouped_by(column: str, zh: str, en: str) -> Grouping:
    """By a state, a kind or another code."""
    return Grouping(f"{{t}}.{column}", zh, en)


def grouped_by_unit(column: str, zh: str, en: str) -> Grouping:
    """By a unit: the key is its code, looked up once for each unit."""
    code = "(SELECT u.code FROM unit u WHERE u.id = {t}.unit_id)"
    return Grouping(code, zh, en, unit=f"{{t}}.{column}")


def grouped_by_month(column: str, zh: str, en: str) -> Grouping:
    """By the month of an instant, in the district's time: 2026-11."""
    return Grouping(f"to_char({{t}}.{column} AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM')", zh, en)


def groups_sql(rows: str, row: str, by: Grouping) -> str:
    """The parts as rows of `GroupCount`: the largest first, equal ones by their key."""
    key = by.key.format(t=row)
    in_order = f"ORDER BY number DESC, key LIMIT {MOST_GROUPS}"
    if by.unit is None:
        return (
            f"SELECT {key} AS key, NULL::uuid AS unit_id, count(*) AS number FROM ({rows}) {row}"
            f" GROUP BY 1 {in_order}"
        )
    counted = (
        f"SELECT {by.unit.format(t=row)} AS unit_id, count(*) AS number FROM ({rows}) {row}"
        " GROUP BY 1"
    )
    return f"SELECT {key} AS key, {row}.unit_id, {row}.number FROM ({counted}) {row} {in_order}"
