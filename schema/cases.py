"""Shapes of cases: an interface, and one type for each kind."""

from datetime import date, datetime
from typing import Annotated

import strawberry

from domain.cases.kinds import CASE_KINDS, CaseKind
from domain.cases.states import CaseState
from domain.people.permissions import READ_PERMISSIONS, Permission, Scope
from schema.context import Info, context_of, needs
from schema.enums import described_enum
from schema.events import Event
from schema.faults import bad_request
from schema.live import log_cursor
from schema.people import Unit, unit_of
from schema.relay import Connection, Node, global_id
from schema.searching import searched_in
from store.cases.reads import CaseFacts
from store.events.history import Newest

LONGEST_HISTORY = 20

described_enum(
    CaseKind,
    description="The kinds of cases there are so far.",
    values={kind: f"{rule.zh} · {rule.en}" for kind, rule in CASE_KINDS.items()},
)
described_enum(
    CaseState,
    description="Where a case stands; which states a kind has, its workflow says.",
    values={
        CaseState.OPEN: "待受理 · opened",
        CaseState.ACCEPTED: "已受理 · accepted by the unit",
        CaseState.IN_PROGRESS: "办理中 · being worked on",
        CaseState.SUBMITTED: "待核验 · handed in for checking",
        CaseState.REOPENED: "退回重办 · sent back",
        CaseState.VERIFIED: "已核验 · checked",
        CaseState.CLOSED: "已办结 · closed",
        CaseState.ISSUED: "已交办 · issued",
        CaseState.ASSIGNED: "已分办 · assigned",
        CaseState.REPLIED: "已反馈 · replied to",
    },
)


@strawberry.interface(description="One matter that moves through states under clocks.")
class Case(Node):
    """See the description."""

    number: int = strawberry.field(description="Running number for people.")
    kind: CaseKind = strawberry.field(description="What kind it is.")
    state: CaseState = strawberry.field(description="Where it stands.")
    title: str = strawberry.field(description="What it is about, in a line.")
    text: str = strawberry.field(description="What it is about, whole; never with a name.")
    clause: str | None = strawberry.field(description="The clause behind it.")
    opened_at: datetime = strawberry.field(description="When it was opened.")
    due_on: date | None = strawberry.field(description="The last day for it, if there is one.")
    closed_at: datetime | None = strawberry.field(description="When it was closed.")
    facts: strawberry.Private[CaseFacts]

    @strawberry.field(description="The unit that has to act.")
    async def unit(self, info: Info) -> Unit:
        """Loaded with its like."""
        return await unit_of(info, self.facts.unit_id)

    @strawberry.field(
        description="What happened to it last, as far as you may read the log; the newest first.",
        metadata=needs(*READ_PERMISSIONS),
    )
    async def history(
        self,
        info: Info,
        first: Annotated[
            int, strawberry.argument(description="At most so many entries, 1 to 20.")
        ] = 3,
    ) -> list[Event]:
        """Loaded with its like."""
        if not 1 <= first <= LONGEST_HISTORY:
            raise bad_request(f"`first` must be from 1 to {LONGEST_HISTORY}.", argument="first")
        context = context_of(info)
        scope = context.scope(Permission.EVENT_READ)
        if scope is None:
            return []
        wanted = Newest(
            f"case:{self.facts.id}",
            first,
            audiences=tuple(one.value for one in READ_PERMISSIONS if context.may(one)),
            unit_id=context.viewer.unit_id if scope is Scope.OWN_UNIT else None,
        )
        found = await context.loaders.newest_events.load(wanted)
        return [Event.of(one, cursor=log_cursor(one.seq)) for one in found or ()]


@strawberry.type(description="Something a unit has to put right, e.g. a comment in the hall.")
class RectificationItem(Case):
    """See the description."""


@strawberry.type(description="Something the Supervision Office looks after, e.g. a missed clock.")
class SupervisionItem(Case):
    """See the description."""


SHAPES: dict[CaseKind, type[RectificationItem] | type[SupervisionItem]] = {
    CaseKind.RECTIFICATION: RectificationItem,
    CaseKind.SUPERVISION: SupervisionItem,
}
"""One shape a kind."""


def case_of(facts: CaseFacts) -> Case:
    """From facts, as its own type."""
    shape = SHAPES[facts.kind]
    return shape(
        id=global_id(shape.__name__, facts.id),
        number=facts.number,
        kind=facts.kind,
        state=facts.state,
        title=facts.title,
        text=facts.text,
        clause=facts.clause,
        opened_at=facts.opened_at,
        due_on=facts.due_on,
        closed_at=facts.closed_at,
        facts=facts,
    )


@strawberry.type(description="A page of cases, the newest first.")
class CaseConnection(Connection[Case]):
    """See the description."""


@strawberry.input(description="Which cases; everything given must hold.")
class CaseFilterInput:
    """See the description."""

    unit_id: strawberry.ID | None = strawberry.field(default=None, description="Of this unit.")
    kind: CaseKind | None = strawberry.field(default=None, description="Of this kind.")
    is_open: bool | None = strawberry.field(
        default=None, description="Only open ones, or only closed ones."
    )
    text: str | None = strawberry.field(
        default=None, description=searched_in("in its title, its text or its clause")
    )
