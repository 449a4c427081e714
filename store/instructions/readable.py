"""What can be read of leaders' instructions, and how many of them were answered (WS/22a)."""

from decimal import Decimal

from domain.declared.marks import Label
from domain.instructions.instruction import INSTRUCTION, InstructionFacts
from domain.instructions.permissions import InstructionPermission
from domain.instructions.states import InstructionState
from store.events.readable import history_of
from store.reading.declare import Same
from store.reading.groups import grouped_by
from store.reading.roots import KeyKind, Listing, OrderKey, Switch
from store.reading.sights import Holds
from store.reading.statement import TODAY
from store.reading.things import (
    by_id,
    by_values,
    frame,
    many,
    ordered_by_day,
    thing,
    value,
)

STREAMS = ("instruction:",)
SEEN = Holds(InstructionPermission.INSTRUCTION_READ)
MOST_ITEMS, MOST_UNANSWERED = 100, 200
_OF = "instruction i WHERE i.leader_id = {t}.id AND i.state <> 'WITHDRAWN'"

INSTRUCTION_THING = thing(
    "Instruction",
    InstructionFacts,
    source="instruction",
    sees=SEEN,
    streams=STREAMS,
    more={
        "items": many(
            "SupervisionItem",
            "What units were assigned of it, the oldest first; at most a hundred.",
            where="{t}.instruction_id = {of}.id",
            order_by="{t}.opened_at, {t}.id",
            sees=None,
            most=MOST_ITEMS,
        ),
        "history": history_of("instruction"),
    },
    moves=INSTRUCTION,
)

INSTRUCTIONS = Listing(
    of="Instruction",
    text="Instructions of leaders, the latest first.",
    page_text="A page of instructions, the latest first.",
    filter_name="InstructionFilter",
    filter_text="Which instructions; everything given must hold.",
    order=(OrderKey("{t}.given_on", KeyKind.DAY), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=True,
    filters={
        "leaderId": by_id("Person", "leader_id", "Of this leader.", Label("批示领导", "Leader")),
        "states": by_values(
            "state", InstructionState, "In one of these states.", Label("状态", "State")
        ),
        "isAnswered": Switch(
            "{t}.answered_at IS NOT NULL",
            "{t}.answered_at IS NULL",
            "Only those with an answer, or only the others.",
            Label("已反馈", "Answered"),
        ),
    },
    orderings={"DUE_ON": ordered_by_day("due_on", "反馈期限", "last day; without one comes last")},
    groupings={"STATE": grouped_by("state", "状态", "state")},
)

PROGRESS = frame(
    "InstructionProgress",
    "How many instructions of a leader were answered, and which were not; no withdrawn ones.",
    source="person",
    sees=SEEN,
    streams=STREAMS,
    shows={
        "leader": Same("Person", "The leader."),
        "issuedCount": value(f"(SELECT count(*) FROM {_OF})", int, "How many there are."),
        "answeredCount": value(
            f"(SELECT count(*) FROM {_OF} AND i.answered_at IS NOT NULL)",
            int,
            "How many of them were answered.",
        ),
        "answeredShare": value(
            "(SELECT round(count(*) FILTER (WHERE i.answered_at IS NOT NULL)::numeric"
            f" / NULLIF(count(*), 0), 4) FROM {_OF})",
            Decimal | None,
            "The part of them that was answered, e.g. 0.9500; all are to be. Null without any.",
        ),
        "lateCount": value(
            f"(SELECT count(*) FROM {_OF} AND i.answered_at IS NULL AND i.due_on < {TODAY})",
            int,
            "How many without an answer are behind their last day.",
        ),
        "unanswered": many(
            "Instruction",
            "Those without an answer, by their last day; at most two hundred.",
            where="{t}.leader_id = {of}.id AND {t}.answered_at IS NULL"
            " AND {t}.state <> 'WITHDRAWN'",
            order_by="{t}.due_on NULLS LAST, {t}.given_on, {t}.id",
            sees=None,
            most=MOST_UNANSWERED,
        ),
    },
)

ROOTS = {"instructions": INSTRUCTIONS}
