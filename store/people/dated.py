"""SQL of what holds from one day to another, and of who leads and acts on a day."""

from collections.abc import Mapping
from datetime import date

from domain.declared.marks import Label
from domain.people.leading import ACTING, LED
from domain.people.roles import Role
from store.reading.objects import as_day
from store.reading.roots import Filter, KeyKind, Listing, OrderKey, Switch
from store.reading.statement import TODAY
from store.reading.things import ordered_by_day


def held(alias: str, day: str = TODAY) -> str:
    """Whether a row holds on a day: both its days are in; what ended before it began never did."""
    return f"daterange({alias}.valid_from, {alias}.valid_to + 1, '[)') @> {day}::date"


def listed(of: str, text: str, filters: Mapping[str, Filter | Switch]) -> Listing:
    """The list of all that holds, held or will hold, the latest first."""
    return Listing(
        of=of,
        text=text,
        page_text=f"A page of {text[0].lower()}{text[1:]}",
        filter_name=f"{of}Filter",
        filter_text="Which of them; everything given must hold.",
        order=(OrderKey("{t}.valid_from", KeyKind.DAY), OrderKey("{t}.id", KeyKind.UUID)),
        is_descending=True,
        filters={**filters, "on": _ON},
        orderings=_ORDERS,
    )


_ON = Filter(
    held("{t}", "{v}"),
    as_day,
    date,
    "Only what holds on this day.",
    label=Label("当日有效", "On the day"),
)
_ORDERS = {"VALID_TO": ordered_by_day("valid_to", "截止日", "last day; without one comes last")}

_IN_ORDER = ", ".join(f"'{one}'" for one in ACTING)
_LED = ", ".join(f"'{one}'" for one in LED)

LEADER = (
    "{t}.id = COALESCE((SELECT p.leader_id FROM portfolio p WHERE p.unit_id = {of}.id"
    f" AND {held('p', '{on}')}), (SELECT p.person_id FROM post p WHERE p.role = '{Role.MAYOR}'"
    f" AND {held('p', '{on}')} AND {{of}}.kind IN ({_LED})))"
)
"""The person in charge of a unit on a day (`leader_of`)."""

HEAD = (
    "{t}.id = (SELECT p.person_id FROM post p WHERE p.unit_id = {of}.id AND p.is_head"
    f" AND {held('p', '{on}')})"
)
"""The head of a unit on a day (WR/8a)."""

DAY_OF_INSTANT = "({at} AT TIME ZONE 'Asia/Shanghai')"

ACTING_MAYOR = (
    f"(SELECT p.person_id, p.role FROM post p WHERE p.role IN ({_IN_ORDER})"
    f" AND {held('p', DAY_OF_INSTANT)}"
    " AND NOT EXISTS (SELECT FROM absence a WHERE a.person_id = p.person_id"
    " AND a.starts_at <= {at} AND {at} < a.ends_at)"
    f" ORDER BY p.role = '{Role.MAYOR}' DESC LIMIT 1)"
)
"""Who acts as mayor at an instant (`acting_mayor`)."""
