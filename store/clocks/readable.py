"""What can be read of deadlines."""

from dataclasses import dataclass
from datetime import datetime

from domain.clocks.deadline import DeadlineState, Interval
from domain.clocks.kinds import STREAMS as CLOCK_STREAMS
from domain.clocks.permissions import ClockPermission
from domain.declared.marks import Label
from domain.texts.folding import sought
from store.clocks.facts import DeadlineFacts
from store.reading.declare import Worked
from store.reading.folding import is_code
from store.reading.groups import grouped_by, grouped_by_unit
from store.reading.roots import Filter, KeyKind, Listing, OrderKey
from store.reading.sights import Holds
from store.reading.things import by_id, by_values, ordered_by, thing

STREAMS = (*CLOCK_STREAMS, "calendar")
"""Clocks belong to what they are about; their milestones are told there."""


@dataclass(frozen=True, slots=True)
class ClockToExplain:
    """What a due instant follows from, beside the calendar."""

    kind: str
    started_at: datetime
    pauses: tuple[Interval, ...]
    extended_by: int


DEADLINE = thing(
    "Deadline",
    DeadlineFacts,
    source="deadline",
    sees=Holds(ClockPermission.DEADLINE_READ, unit="{t}.unit_id"),
    streams=STREAMS,
    more={"explanation": Worked(facts=ClockToExplain, is_lasting=False, with_calendar=True)},
)

DEADLINES = Listing(
    of="Deadline",
    text="Deadlines, the earliest due first.",
    page_text="A page of deadlines, the earliest due first.",
    filter_name="DeadlineFilter",
    filter_text="Which deadlines; everything given must hold.",
    order=(OrderKey("{t}.due_at", KeyKind.INSTANT), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=False,
    orderings={
        "DUE_AT": ordered_by("due_at", KeyKind.INSTANT, "到期", "when it is due"),
        "STARTED_AT": ordered_by("started_at", KeyKind.INSTANT, "起算", "when it began"),
    },
    groupings={
        "KIND": grouped_by("kind", "时限", "kind of clock"),
        "STATE": grouped_by("state", "状态", "state"),
        "UNIT": grouped_by_unit("unit_id", "责任单位", "unit"),
    },
    filters={
        "unitId": by_id("Unit", "unit_id", "Of this unit.", Label("责任单位", "Unit")),
        "states": by_values(
            "state", DeadlineState, "In one of these states.", Label("状态", "State")
        ),
        "kind": Filter(
            is_code("{t}.kind", "{v}::text"),
            sought,
            text="Of this kind of clock.",
            label=Label("时限种类", "Kind of clock"),
        ),
    },
)

ROOTS = {"deadlines": DEADLINES}
