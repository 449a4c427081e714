"""An instruction of a leader: what he wants done, and how it was answered (WS/22a)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, Ref, Text, line
from domain.gate import Gate, refuses_with
from domain.instructions.permissions import InstructionPermission as P
from domain.instructions.problems import InstructionCode
from domain.instructions.states import InstructionState as S
from domain.problems import Problem, problem
from domain.workflow import Step, Workflow, workflow

MOST_UNITS = 20
"""To which an instruction is assigned at once."""

Title = Annotated[str, line(200), Label("批示事项", "Matter"), "What it is about, in a line."]
Wording = Annotated[
    str, Text(5_000), Label("批示内容", "In full"), "What is to be done, in the leader's words."
]
WrittenOn = Annotated[
    str, line(200), Label("批示文件", "Written on"), "The document on which it was written."
]
Answer = Annotated[
    str, Text(5_000), Label("反馈内容", "Answer"), "How it was carried out, as the leader is told."
]
Finding = Annotated[
    str, Text(1_000), Label("核查意见", "Finding of the check"), "What the check found."
]


@dataclass(frozen=True, slots=True, kw_only=True)
class InstructionFacts:
    """Something that a leader of the district wants done (WS/22a)."""

    id: UUID
    leader_id: Annotated[
        UUID, Ref("Person", with_owner=True), Label("批示领导", "Leader"), "Whose it is."
    ]
    title: Title
    text: Wording
    written_on: WrittenOn | None = None
    given_on: Annotated[date, Label("批示日期", "Given on"), "On which day."]
    due_on: Annotated[
        date | None, Label("反馈期限", "Due"), "The last day for an answer, if there is one."
    ] = None
    state: Annotated[S, Label("状态", "State"), "Where it stands."]
    stands_since: StandsSince
    entered_at: EnteredAt
    answer: Answer | None = None
    answered_at: Annotated[
        datetime | None,
        Label("反馈时间", "Answered"),
        "When it was answered, as long as that answer stands.",
    ] = None
    opinion: Finding | None = None
    reason: Annotated[
        str | None,
        line(500),
        Label("理由", "Reason"),
        "Why it was taken back, sent back, put off or withdrawn the last time.",
    ] = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"instruction:{self.id}"


@dataclass(frozen=True, slots=True)
class InstructionGateFacts:
    """How many of its supervision items nobody has replied to yet, and how many are not closed."""

    waiting: int = 0
    open: int = 0


@refuses_with(InstructionCode.INSTRUCTION_WAITS)
def why_units_are_waited_for(facts: InstructionGateFacts) -> tuple[Problem, ...]:
    """A leader is answered once every unit has replied that was asked (WS/22a)."""
    if facts.waiting == 0:
        return ()
    return (problem(InstructionCode.INSTRUCTION_WAITS, clause="WS/22a", count=facts.waiting),)


@refuses_with(InstructionCode.INSTRUCTION_OPEN)
def why_items_are_open(facts: InstructionGateFacts) -> tuple[Problem, ...]:
    """It is carried out once what was assigned is (WS/22a)."""
    if facts.open == 0:
        return ()
    return (problem(InstructionCode.INSTRUCTION_OPEN, clause="WS/22a", count=facts.open),)


_EARLY = frozenset({S.ISSUED, S.ASSIGNED})
_ANSWERED = frozenset({S.REPLIED, S.VERIFIED})
_RUN, _CHECK = P.INSTRUCTION_RUN, P.INSTRUCTION_CHECK


def _step(
    name: str,
    sources: frozenset[S],
    target: S | None,
    by: P,
    *asks: Gate[InstructionGateFacts],
) -> Step[S, InstructionGateFacts]:
    """One that its act is named after: `reply` is taken by `reply_instruction`.

    What its items say to it the act `asks` alone: they move beside it.
    """
    return Step(name, sources, target, act=f"{name}_instruction", by=by, untold=asks)


INSTRUCTION: Workflow[S, InstructionGateFacts] = workflow(
    "instruction",
    first=S.ISSUED,
    clause="WS/22a",
    steps=(
        # To further units, too, as long as it is not answered.
        _step("assign", _EARLY, S.ASSIGNED, _RUN),
        # What the office answers for itself is assigned to nobody.
        _step("reply", _EARLY, S.REPLIED, _RUN, why_units_are_waited_for),
        _step("take_back", frozenset({S.REPLIED}), S.ASSIGNED, _RUN),
        _step("verify", frozenset({S.REPLIED}), S.VERIFIED, _CHECK),
        _step("close", frozenset({S.VERIFIED}), S.CLOSED, _CHECK, why_items_are_open),
        _step("reopen", _ANSWERED | {S.CLOSED}, S.ASSIGNED, _CHECK),
        _step("extend", _EARLY, None, _RUN),
        _step("edit", _EARLY, None, _RUN),
        _step("withdraw", _EARLY | _ANSWERED, S.WITHDRAWN, _RUN),
    ),
)
"""ISSUED → ASSIGNED → REPLIED → VERIFIED → CLOSED; what does not hold is ASSIGNED again."""
