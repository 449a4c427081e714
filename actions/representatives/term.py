"""A term of the delegation is prepared, begins, ends (FS/0b)."""

from datetime import date, datetime
from typing import Annotated, Any
from uuid import UUID

from actions.act import Act
from actions.making import Making
from actions.moving import Moving
from actions.representatives.member import REPRESENTATIVE
from actions.stepping import Stepping
from domain.declared.entries import ActedAt, Reason
from domain.declared.marks import Label, Ref, line
from domain.gate import refuses_with
from domain.instants import local_date
from domain.problems import Named, Problem, ProblemCode, problem
from domain.representatives.categories import RepresentativeState
from domain.representatives.events import RepresentativeEvents, TermEvents
from domain.representatives.facts import TermFacts
from domain.representatives.permissions import RepresentativePermission as P
from domain.representatives.term import TERM_WORKFLOW, TermToMove
from store.database import Transaction
from store.representatives.reads import running_term
from store.representatives.rows import REPRESENTATIVES, TERMS
from store.representatives.writes import close_term


async def _gates(transaction: Transaction, term: TermFacts) -> TermToMove:
    running = await running_term(transaction, other_than=term.id)
    return TermToMove(None if running is None else running[1])


TERM: Moving[TermFacts] = Moving(
    name="DelegationTerm",
    called="term",
    rows=TERMS,
    workflow=TERM_WORKFLOW,
    sees=P.DELEGATION_TERM_READ,
    clause="FS/0b",
    gates=_gates,
)

TermName = Annotated[str, line(50), Label("名称", "Name"), "What it is called, e.g. 第二届."]
Begin = Annotated[date, Label("开始", "Begins"), "Its first day as planned."]
End = Annotated[date, Label("结束", "Ends"), "Its last day as planned."]


@refuses_with(ProblemCode.VALUE_INVALID)
def why_span_is_refused(asked: Any, _now: datetime) -> tuple[Problem, ...]:
    """A term does not end before it begins."""
    if asked.starts_on <= asked.ends_on:
        return ()
    why = Named("结束早于开始", "it ends before it begins")
    return (problem(ProblemCode.VALUE_INVALID, path=("endsOn",), why=why),)


class OfTerm(Stepping, of=TERM):
    """What is done with a term."""

    term_id: Annotated[UUID, Ref("DelegationTerm", is_looked_up=False), "Id of the term."]


class PrepareDelegationTerm(
    Making,
    of=TERM,
    by=P.DELEGATION_TERM_RUN,
    tells=TermEvents.PREPARED,
    done="DelegationTermPrepared",
    form=("筹备新一届", "Prepare a term"),
    judged=why_span_is_refused,
):
    """Prepare a term of the delegation, so that members may be nominated for it."""

    name: TermName
    starts_on: Begin
    ends_on: End
    acted_at: ActedAt = None


class EditDelegationTerm(
    OfTerm,
    tells=TermEvents.EDITED,
    done="DelegationTermEdited",
    form=("更正任期", "Correct the term"),
    judged=why_span_is_refused,
):
    """Correct a term's name and days."""

    name: TermName
    starts_on: Begin
    ends_on: End


class StartDelegationTerm(
    OfTerm, tells=TermEvents.STARTED, done="DelegationTermStarted", form=("开始履职", "Begin")
):
    """Begin a term: its members may become active. One term runs at a time."""

    acted_at: ActedAt = None


async def _end_all(act: Act, transaction: Transaction, term: TermFacts) -> None:
    """Memberships end with their term, each told by itself."""
    closed = await close_term(
        transaction,
        term.id,
        reason=f"{term.name}：{term.state.zh}",
        since=term.stands_since,
        entered_at=act.now,
        on=local_date(term.stands_since),
    )
    members = await REPRESENTATIVES.where(transaction, "id = ANY($1)", [key for key, _ in closed])
    told = {
        RepresentativeState.ENDED: RepresentativeEvents.ENDED,
        RepresentativeState.WITHDRAWN: RepresentativeEvents.WITHDRAWN,
    }
    events = [
        REPRESENTATIVE.told(one, told[one.state], {"code": one.code}, clause="FS/0b")
        for one in members
    ]
    await act.record(transaction, *events)


class EndDelegationTerm(
    OfTerm,
    tells=TermEvents.ENDED,
    done="DelegationTermEnded",
    form=("本届届满", "End the term"),
    grave="final",
    then=_end_all,
):
    """End a term: all its memberships end with it, and nominations are void."""

    acted_at: ActedAt = None


class CancelDelegationTerm(
    OfTerm,
    tells=TermEvents.CANCELLED,
    done="DelegationTermCancelled",
    form=("取消筹备", "Cancel"),
    grave="final",
    then=_end_all,
    puts=("reason",),
):
    """Give up a term that never began; its nominations are void."""

    reason: Reason
