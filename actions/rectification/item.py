"""A rectification item on its way: the unit works on it, whoever opened it checks (MODULES 6)."""

from datetime import date, datetime
from typing import Annotated, Any
from uuid import UUID

from actions.cases.longer import why_it_is_no_longer
from actions.moving import Moving
from actions.stepping import Stepping
from domain.cases.permissions import CasePermission
from domain.declared.entries import ActedAt, Reason
from domain.declared.marks import Label, NotAfter, NotBefore, Ref, Text, line
from domain.gate import refuses_with
from domain.instants import local_date
from domain.problems import Named, Problem, ProblemCode, problem
from domain.rectification.events import RectificationEvents
from domain.rectification.facts import Opinion, Outcome, RectificationFacts, ReportRef
from domain.rectification.steps import RECTIFICATION
from store.rectification.rows import RECTIFICATION_ITEMS

ITEM: Moving[RectificationFacts] = Moving(
    name="RectificationItem",
    called="item",
    rows=RECTIFICATION_ITEMS,
    workflow=RECTIFICATION,
    sees=CasePermission.CASE_READ,
    also=((CasePermission.CHECKED_CASE_READ, "checker_id"),),
)

Title = Annotated[str, line(200), Label("事项", "Matter"), "What it is about, in a line."]
Content = Annotated[
    str,
    Text(5_000),
    Label("内容", "In full", help_zh="不写提出人姓名", help_en="without the name of who said it"),
    "What is to be put right, whole; never with a name.",
]


@refuses_with(ProblemCode.VALUE_INVALID)
def why_it_is_reported_too_early(
    asked: Any, item: RectificationFacts, _now: datetime
) -> tuple[Problem, ...]:
    """What is found today is not reported yesterday (WR/28b)."""
    if asked.reported_on >= local_date(item.opened_at):
        return ()
    why = Named("早于立项日期", "it lies before the day on which the item was opened")
    return (problem(ProblemCode.VALUE_INVALID, path=("reportedOn",), clause="WR/28b", why=why),)


_HANDED_IN = ("submitted_at", "submitted_entered_at")


class OfItem(Stepping, of=ITEM):
    """What is done with a rectification item."""

    item_id: Annotated[
        UUID, Ref("RectificationItem", is_looked_up=False), "Id of the rectification item."
    ]


class AcceptRectification(
    OfItem,
    tells=RectificationEvents.ACCEPTED,
    done="RectificationAccepted",
    form=("受理", "Accept"),
):
    """Accept an item: the unit puts it right."""

    acted_at: ActedAt = None


class ReturnRectification(
    OfItem,
    tells=RectificationEvents.RETURNED,
    done="RectificationReturned",
    form=("退回立项单位", "Hand back"),
    puts=("reason",),
):
    """Hand an item back to whoever opened it, and say why; its last day stays.

    Clause: FS/4.3a.
    """

    reason: Reason
    acted_at: ActedAt = None


class BeginRectification(
    OfItem, tells=RectificationEvents.BEGUN, done="RectificationBegun", form=("开始整改", "Begin")
):
    """Begin to put it right, or begin again when it was sent back."""

    acted_at: ActedAt = None


class SubmitRectification(
    OfItem,
    tells=RectificationEvents.SUBMITTED,
    done="RectificationSubmitted",
    form=("提交核验", "Hand in for checking"),
    stamps="submitted_at",
    derives={"submitted_entered_at": lambda _asked, act: act.now},
):
    """Hand in what came of it; something that was done must be recorded.

    The item's last day is kept by this, however long it is checked.

    Clause: FS/3.2f, FS/3.4g, FS/4.3a.
    """

    outcome: Outcome
    acted_at: ActedAt = None


class TakeBackRectification(
    OfItem,
    tells=RectificationEvents.TAKEN_BACK,
    done="RectificationTakenBack",
    form=("撤回提交", "Take back"),
    puts=("reason",),
    clears=_HANDED_IN,
):
    """Take back what was handed in before it is checked, and go on with it."""

    reason: Reason
    acted_at: ActedAt = None


class ReportRectification(
    OfItem,
    tells=RectificationEvents.REPORTED,
    done="RectificationReported",
    form=("登记报告区政府", "Record the report"),
    puts=("reported_on", "report_ref"),
    weighed=why_it_is_reported_too_early,
):
    """Record that the district government was told; findings of audit and supervision need it.

    Clause: WR/28b.
    """

    reported_on: Annotated[
        date,
        NotAfter(),
        Label("报告日期", "Reported on"),
        "On which day the district government was told.",
    ]
    report_ref: ReportRef


class VerifyRectification(
    OfItem,
    tells=RectificationEvents.VERIFIED,
    done="RectificationVerified",
    form=("核验通过", "It is right"),
):
    """Find that what was handed in holds."""

    opinion: Opinion | None = None
    acted_at: ActedAt = None


class ReopenRectification(
    OfItem,
    tells=RectificationEvents.REOPENED,
    done="RectificationReopened",
    form=("退回重办", "Send back"),
    puts=("reason",),
    clears=(*_HANDED_IN, "closed_at", "reported_on", "report_ref"),
):
    """Send an item back to be put right, or take it up again after it was closed, and say why.

    What was reported of it does not hold either: it is reported anew (WR/28b).
    """

    reason: Reason
    acted_at: ActedAt = None


class CloseRectification(
    OfItem,
    tells=RectificationEvents.CLOSED,
    done="RectificationClosed",
    form=("整改办结", "Close"),
    stamps="closed_at",
):
    """Close what was checked and found right."""

    acted_at: ActedAt = None


class EditRectification(
    OfItem,
    tells=RectificationEvents.EDITED,
    done="RectificationEdited",
    form=("更正整改事项", "Correct the item"),
):
    """Correct what is written of an item; what is left out stays."""

    title: Title | None = None
    text: Content | None = None


class ExtendRectification(
    OfItem,
    tells=RectificationEvents.EXTENDED,
    done="RectificationExtended",
    form=("延长期限", "Give more time"),
    puts=("due_on", "reason"),
    weighed=why_it_is_no_longer,
):
    """Give a unit more time, and say why."""

    due_on: Annotated[date, NotBefore(), Label("期限", "Due"), "The last day for it."]
    reason: Reason


class WithdrawRectification(
    OfItem,
    tells=RectificationEvents.WITHDRAWN,
    done="RectificationWithdrawn",
    form=("撤回整改事项", "Withdraw"),
    grave="final",
    puts=("reason",),
    stamps="closed_at",
):
    """Withdraw an item that should not have been opened, and say why."""

    reason: Reason
    acted_at: ActedAt = None
