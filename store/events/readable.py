"""What can be read of the log: each event names the permission that its reader needs."""

from collections.abc import Sequence
from datetime import datetime

from domain.declared.marks import Label
from domain.events.permissions import EventPermission
from domain.people.grants import READ_PERMISSIONS
from domain.people.roles import Role
from domain.permissions import Permission
from domain.texts.folding import sought
from store.reading.declare import Column, LogPlace, Many, Page, Readable, Writes
from store.reading.folding import sought_values
from store.reading.roots import Filter, KeyKind, Listing, OrderKey
from store.reading.sights import AllOf, AnyOf, Holds, InAudience, Sight, Where
from store.reading.things import Json, as_list, value

EVENTS_SEEN = AllOf(
    (
        Holds(EventPermission.EVENT_READ, unit="{t}.unit_id"),
        InAudience("{t}.audience", READ_PERMISSIONS, unit="{t}.unit_id"),
    )
)


WHOLE_LOG = ""
"""The topic of what rests on every stream."""


def kind_pattern(kind: str) -> str:
    """A kind as a pattern for LIKE; an asterisk at the end means all that begin so."""
    plain = kind.replace("\\", "\\\\").replace("%", r"\%").replace("_", r"\_")
    return plain[:-1] + "%" if plain.endswith("*") else plain


def patterns(kinds: Sequence[str]) -> list[str]:
    """Kinds as patterns, folded."""
    return [kind_pattern(one) for one in sought_values(as_list(kinds))]


EVENT = Readable(
    name="Event",
    text="Something that happened. The log is never changed.",
    source="event",
    sees=EVENTS_SEEN,
    changed_by=(),
    fields={
        "cursor": LogPlace(
            "{t}.seq", "Its place in the log over all streams; feeds take it as `after`."
        ),
        "stream": value(
            "{t}.stream",
            str,
            "What it happened to, e.g. review_session:….",
            label=Label("对象", "What it happened to"),
        ),
        "version": value(
            "{t}.version",
            int,
            "Its place in its stream, without gaps, from 1.",
            label=Label("序号", "No."),
        ),
        "kind": value(
            "{t}.kind",
            str,
            "What happened, e.g. sentiment:classified.",
            label=Label("事件", "What happened"),
        ),
        "at": value("{t}.at", datetime, "When it happened.", label=Label("时间", "When")),
        "actorRole": value(
            "{t}.actor_role", Role, "In which role somebody did it.", label=Label("经办", "By")
        ),
        "clause": value(
            "{t}.clause", str | None, "The clause behind it.", label=Label("依据", "Clause")
        ),
        "payload": Column(
            "{t}.payload",
            Writes.JSON,
            text="What changed; never restricted data.",
            kind=Json,
            label=Label("内容", "What changed"),
        ),
    },
)


def history_of(stream: str, *, also: Sight | None = None) -> Many:
    """A thing's own part of the log, of streams that begin so and end in its key.

    `also` see it who are not of the unit that its events are told to, but whose matter it is, too.
    """
    return Many(
        "Event",
        where=f"{{t}}.stream = '{stream}:' || {{of}}.id AND {{t}}.seq IS NOT NULL",
        order_by="{t}.version DESC",
        sees=EVENTS_SEEN if also is None else AnyOf((EVENTS_SEEN, also)),
        page=Page("first", default=3, most=20, text="At most so many entries, 1 to 20."),
        text="What happened to it last, as far as you may read the log; the newest first.",
    )


def to_other_unit(unit: str, permission: Permission, *, told_to: Permission) -> Sight:
    """What is told to the unit whose it is, for another `unit`, in SQL over the event `{t}`.

    It reads the log and holds `permission`; of the events it sees what is told to whoever holds
    `told_to`.
    """
    return AllOf(
        (
            Holds(EventPermission.EVENT_READ, unit=unit),
            Holds(permission, unit=unit),
            Where(f"{{t}}.audience = '{told_to}'"),
        )
    )


EVENTS = Listing(
    of="Event",
    text="The log: what happened to anything you may see, the newest first.",
    page_text="A page of the log, the newest first.",
    filter_name="EventFilter",
    filter_text="Which events; everything given must hold.",
    order=(OrderKey("{t}.seq", KeyKind.NUMBER),),
    where="{t}.seq IS NOT NULL",
    is_descending=True,
    changed_by=(WHOLE_LOG,),
    filters={
        "kinds": Filter(
            "{t}.kind LIKE ANY({v}::text[])",
            patterns,
            kind=list[str],
            text="Of these kinds; `deadline:*` means all that begin so.",
            label=Label("事件种类", "Kinds"),
        ),
        "stream": Filter(
            "{t}.stream = {v}::text",
            sought,
            text="Of this stream.",
            label=Label("对象", "What it happened to"),
        ),
    },
)

ROOTS = {"events": EVENTS}
