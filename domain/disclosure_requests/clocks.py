"""The clocks of a request: twenty working days to answer, fifteen for a third party.

The days are set outside the documents (NUMBERS.md); OP/121a asks that law and procedure are kept.
"""

from domain.clocks.deadline import ClockKind, DeadlineState, Measure, MilestoneRule
from domain.clocks.events import DeadlineEvents
from domain.clocks.milestones import HALF, MISSED
from domain.declared.worded import Worded
from domain.disclosure_requests.states import DisclosureKind
from domain.problems import Named

MOST_EXTENSION = 20
CORRECTION_DAYS = 7
"""Working days from the receipt, within which an applicant is asked to complete his request."""


class DisclosureClockKind(Worded):
    """The clocks of a request."""

    ANSWER_20_DAYS = "ANSWER_20_DAYS", "二十个工作日内答复申请人", "answer in twenty working days"
    THIRD_PARTY_15_DAYS = (
        "THIRD_PARTY_15_DAYS",
        "十五个工作日内征得第三方意见",
        "third party heard in fifteen working days",
    )


class DisclosureClockReason(Worded):
    """Why a clock stands as it does, or a supervision item fell away."""

    CORRECTED = "CORRECTED", "申请已补正，期限重新计算", "completed by the applicant"
    WITHDRAWN = "WITHDRAWN", "申请已撤回", "request withdrawn"
    WENT_ON = "WENT_ON", "已继续办理", "went on without"
    DONE_IN_TIME = "DONE_IN_TIME", "查明已按时完成", "found to be done in time"


_STREAMS, _KINDS = ("case:",), (DisclosureKind.DISCLOSURE.value,)

ANSWER = ClockKind(
    called=DisclosureClockKind.ANSWER_20_DAYS,
    label=Named("答复期限", "Answer due"),
    short=Named("答复", "answer"),
    version="2019-1",
    measure=Measure.WORKING_DAYS,
    amount=20,
    clause="OP/121a",
    milestones=(HALF, MISSED),
    streams=_STREAMS,
    kinds=_KINDS,
    reasons=DisclosureClockReason,
    most_extension=MOST_EXTENSION,
)

THIRD_PARTY = ClockKind(
    called=DisclosureClockKind.THIRD_PARTY_15_DAYS,
    label=Named("第三方意见", "Third party"),
    short=Named("第三方", "3rd party"),
    version="2019-1",
    measure=Measure.WORKING_DAYS,
    amount=15,
    clause="OP/121a",
    # That somebody else does not answer is nothing to look into: the unit goes on without.
    milestones=(
        MilestoneRule(kind="MISSED", tells=DeadlineEvents.MISSED, leads_to=DeadlineState.MISSED),
    ),
    streams=_STREAMS,
    kinds=_KINDS,
    reasons=DisclosureClockReason,
)
