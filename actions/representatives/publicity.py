"""A member logs what he did to make the government's work known (FS/4.1d)."""

from datetime import date
from typing import Annotated
from uuid import UUID

from actions.act import Act
from actions.making import Making
from actions.moving import Moving
from actions.stepping import Stepping
from domain.declared.marks import Label, NotAfter, Ref, line
from domain.gate import refuses_with
from domain.problems import Problem, problem
from domain.representatives.events import PublicityEvents
from domain.representatives.participation import PUBLICITY_WORKFLOW, PublicityFacts
from domain.representatives.permissions import RepresentativePermission as P
from domain.representatives.problems import RepresentativeCode
from store.database import Transaction
from store.representatives.reads import is_member_on
from store.representatives.rows import PUBLICITY

PUBLICITY_ACTION: Moving[PublicityFacts] = Moving(
    name="PublicityAction",
    rows=PUBLICITY,
    workflow=PUBLICITY_WORKFLOW,
    sees=P.REPRESENTATIVE_RECORD_READ,
    clause="FS/4.1d",
)


@refuses_with(RepresentativeCode.NOT_A_REPRESENTATIVE)
async def why_no_member_acted(
    transaction: Transaction, publicity: PublicityFacts
) -> tuple[Problem, ...]:
    """What one did as a member counts, not what one did at rest or afterwards (FS/4.1d)."""
    if await is_member_on(transaction, publicity.representative_id, publicity.acted_on):
        return ()
    return (problem(RepresentativeCode.NOT_A_REPRESENTATIVE, clause="FS/4.1d"),)


class LogPublicityAction(
    Making,
    of=PUBLICITY_ACTION,
    by=P.PUBLICITY_LOG,
    tells=PublicityEvents.LOGGED,
    done="PublicityActionLogged",
    form=("登记宣介", "Log publicity"),
    stamps="entered_at",
    derives={
        "representative_id": lambda _asked, act: act.viewer.representative_id,
        "person_id": lambda _asked, act: act.viewer.person_id,
    },
    refuses=(RepresentativeCode.NOT_A_REPRESENTATIVE,),
    checked=why_no_member_acted,
):
    """Log something one did to make the government's work known."""

    description: Annotated[str, line(200), Label("事项", "What"), "What was done, and where."]
    acted_on: Annotated[date, NotAfter(), Label("日期", "Day"), "On which day."]

    def why_refused(self, act: Act) -> tuple[Problem, ...]:
        """Only a member has a record."""
        told = super().why_refused(act)
        if act.viewer.representative_id is None:
            told = (*told, problem(RepresentativeCode.NOT_A_REPRESENTATIVE, clause="FS/4.1d"))
        return told


class WithdrawPublicityAction(
    Stepping,
    of=PUBLICITY_ACTION,
    tells=PublicityEvents.WITHDRAWN,
    done="PublicityActionWithdrawn",
    form=("撤回登记", "Withdraw"),
):
    """Withdraw what one logged."""

    publicity_action_id: Annotated[
        UUID, Ref("PublicityAction", is_looked_up=False), "Id of the publicity action."
    ]
