"""What the rooms count, hold and owe, as branches of one union: only those a statement needs."""

from collections.abc import Iterable

from domain.declared.parts import DeclarationError
from store.obligations.declare import Counted, Held, Subjects, start_of_day
from store.obligations.gathered import Books
from store.reading.json_text import global_id_sql

ROW = "r"
"""The alias of a record in its branch."""


def records_sql(
    over: Books, kinds: Iterable[str], *, subjects: str | None = None, days: str | None = None
) -> str:
    """Records of these kinds, narrowed to subjects and days where those are known.

    `subjects` selects ids; `days` is a condition over `{on}`.
    """
    wanted: dict[str, list[str]] = {}
    for kind in sorted(set(kinds)):
        one = over.counts(kind)
        if one is None:
            raise DeclarationError(f"no room counts {kind!r}")
        wanted.setdefault(one.kind, []).append(kind)
    return " UNION ALL ".join(
        _record(over.counted[name], some, subjects=subjects, days=days)
        for name, some in wanted.items()
    )


def _record(one: Counted, kinds: list[str], *, subjects: str | None, days: str | None) -> str:
    conditions = [one.where]
    if one.named:
        conditions.append(f"{one.named} IN ({listed(kinds)})")
    if subjects is not None:
        conditions.append(f"{one.subject} = ANY (ARRAY({subjects}))")
    if days is not None:
        conditions.append(days.replace("{on}", one.on))
    columns = {
        "kind": kind_sql(one),
        "subject_id": one.subject,
        "day": one.on,
        "at": one.at,
        "known_at": one.known_at,
        "holds": f"({one.holds})::boolean",
        "is_late": f"({one.is_late})::boolean",
        "key": f"({one.key})::text",
        "number": f"({one.number})::numeric",
    }
    return _branch(columns, one.source, conditions)


def kind_sql(one: Counted) -> str:
    """The kind of a record, written out where the table has but one."""
    return f"({one.named})::text" if one.named else f"'{one.kind}'::text"


def told_records_sql(over: Books) -> str:
    """Records and stocks of every kind with what is told of them, for lists of what counted."""
    flows = [
        _branch(
            {
                "kind": kind_sql(one),
                "subject_id": one.subject,
                "day": one.on,
                "held_to": "NULL::date",
                "at": one.at,
                "known_at": one.known_at,
                "holds": f"({one.holds})::boolean",
                "reason": f"({one.reason})::text",
                "key": f"({one.key})::text",
                "number": f"({one.number})::numeric",
                **_told(one),
            },
            one.source,
            [one.where],
        )
        for one in over.counted.values()
    ]
    stocks = [
        _branch(
            {
                "kind": f"'{one.kind}'::text",
                "subject_id": one.subject,
                "day": one.held_from,
                "held_to": f"COALESCE({one.held_to}, 'infinity'::date)",
                "at": start_of_day(one.held_from),
                "known_at": start_of_day(one.held_from),
                "holds": "TRUE",
                "reason": "NULL::text",
                "key": "NULL::text",
                "number": "NULL::numeric",
                **_told(one),
            },
            one.source,
            [one.where],
        )
        for one in over.held.values()
    ]
    return " UNION ALL ".join([*flows, *stocks])


def _told(one: Counted | Held) -> dict[str, str]:
    return {
        "record_id": one.record,
        "global_id": global_id_sql(one.opens, one.record),
        "title": f"({one.title})::text",
        "audience": f"'{one.audience.value}'::text",
    }


def stocks_sql(over: Books, kinds: Iterable[str], *, subjects: str | None = None) -> str:
    """What is held of these kinds, from a day to a day."""
    return " UNION ALL ".join(_stock(over.held[kind], subjects) for kind in sorted(set(kinds)))


def _stock(one: Held, subjects: str | None) -> str:
    narrowed = [] if subjects is None else [f"{one.subject} = ANY (ARRAY({subjects}))"]
    columns = {
        "kind": f"'{one.kind}'::text",
        "subject_id": one.subject,
        "held_from": one.held_from,
        "held_to": f"COALESCE({one.held_to}, 'infinity'::date)",
    }
    return _branch(columns, one.source, [one.where, *narrowed])


def subjects_sql(over: Books, codes: Iterable[str], *, owner: str | None = None) -> str:
    """Who owes duties of these codes; of one owner where that is known."""
    wanted = sorted(set(codes))
    branches: list[str] = []
    for one in over.subjects:
        mine = [code for code in wanted if one.offers(code)]
        if mine:
            branches.append(_subjects(one, mine, owner))
    if not branches:
        raise DeclarationError("no duty is owed by anybody")
    return " UNION ALL ".join(branches)


def _subjects(one: Subjects, codes: list[str], owner: str | None) -> str:
    conditions = [one.where, f"{one.who} IN ({listed(codes)})"]
    if owner is not None:
        owners = [sql for sql in (one.unit, one.person) if sql != "NULL"]
        conditions.append("(" + " OR ".join(f"{sql} = {owner}" for sql in owners) + ")")
    columns = {
        "who": f"({one.who})::text",
        "subject_id": one.subject,
        "unit_id": f"({one.unit})::uuid",
        "person_id": f"({one.person})::uuid",
        "since": f"COALESCE(({one.since})::date, '-infinity')",
        "until": f"COALESCE(({one.until})::date, 'infinity')",
        "title": f"({one.title})::text",
    }
    return _branch(columns, one.source, conditions)


def _branch(columns: dict[str, str], source: str, conditions: list[str]) -> str:
    listed = ", ".join(f"{sql} AS {name}" for name, sql in columns.items())
    where = " AND ".join(f"({one})" for one in conditions if one != "TRUE") or "TRUE"
    return f"SELECT {listed} FROM {source} {{t}} WHERE {where}".replace("{t}", ROW)


def listed(codes: Iterable[str]) -> str:
    """Codes of ours as SQL, one after the other."""
    return ", ".join(f"'{code}'" for code in codes)
