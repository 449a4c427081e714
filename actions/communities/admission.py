"""A unit asks for admission; street or Government Office decides (WS/27b)."""

from typing import Annotated
from uuid import UUID

from actions.making import Making
from actions.moving import Moving
from actions.stepping import Stepping
from domain.communities.admission import (
    ADMISSION_WORKFLOW,
    MOST_COMMUNITIES,
    AdmissionRequestFacts,
    Content,
    FirstDay,
    Grounds,
    LastDay,
    Support,
    Title,
    why_approval_is_refused,
    why_days_are_refused,
    why_edited_days_are_refused,
)
from domain.communities.events import AdmissionEvents
from domain.communities.permissions import CommunitiesPermission as P
from domain.declared.entries import ActedAt, Reason
from domain.declared.marks import ABSENT, Absent, Count, Label, Ref
from domain.gate import refuses_with
from domain.problems import Named, Problem, ProblemCode, problem
from store.communities.rows import ADMISSION_REQUESTS, strangers, version_of
from store.contacts.reads import is_street
from store.database import Transaction

BY_STREET = ((P.ADMISSION_READ, "street_id"),)
"""The street whose communities are meant sees it as well as the unit whose it is."""

ADMISSION: Moving[AdmissionRequestFacts] = Moving(
    name="AdmissionRequest",
    called="request",
    rows=ADMISSION_REQUESTS,
    workflow=ADMISSION_WORKFLOW,
    sees=P.ADMISSION_READ,
    clause="WS/27b",
    also=BY_STREET,
)
Street = Annotated[
    UUID, Ref("Unit"), Label("街道", "Street"), "The street whose communities are asked."
]
Communities = Annotated[
    tuple[UUID, ...],
    Ref("Community"),
    Count(0, MOST_COMMUNITIES),
    Label("社区", "Communities", help_zh="不选即为全部社区", help_en="none means all of them"),
    "Which communities of the street; none means all of them.",
]
Duty = Annotated[
    UUID,
    Ref("CommunityDuty"),
    Label("清单职责", "Duty of the list"),
    "The duty of the published list that it falls under, if it does.",
]


@refuses_with(ProblemCode.VALUE_INVALID)
async def why_whom_it_asks_is_refused(
    transaction: Transaction, request: AdmissionRequestFacts
) -> tuple[Problem, ...]:
    """Communities of one street are asked; a duty that is named is a published one.

    Clause: WS/27b.
    """
    told = []
    if not await is_street(transaction, request.street_id):
        told.append(("streetId", Named("不是街道", "it is no street")))
    elif await strangers(transaction, list(request.community_ids), street_id=request.street_id):
        told.append(("communityIds", Named("有的社区不属于该街道", "some are another street's")))
    version = None if request.duty_id is None else await version_of(transaction, request.duty_id)
    if version is not None and version.valid_from is None:
        told.append(("dutyId", Named("清单尚未发布", "its list is not published")))
    return tuple(
        problem(ProblemCode.VALUE_INVALID, path=(field,), clause="WS/27b", why=why)
        for field, why in told
    )


class FileAdmissionRequest(
    Making,
    of=ADMISSION,
    by=P.ADMISSION_FILE,
    tells=AdmissionEvents.FILED,
    done="AdmissionRequestFiled",
    form=("申请社区事务准入", "Ask for admission"),
    puts=("title", "valid_from", "valid_to"),
    stamps="filed_at",
    judged=why_days_are_refused,
    checked=why_whom_it_asks_is_refused,
):
    """Ask that communities of a street take on a task, from a day to a day.

    Clause: WS/27b.
    """

    unit_id: Annotated[UUID, Ref("Unit"), Label("申请单位", "Unit"), "One's own unit."]
    street_id: Street
    community_ids: Communities = ()
    title: Title
    content: Content
    grounds: Grounds
    support: Support
    valid_from: FirstDay
    valid_to: LastDay
    duty_id: Duty | None = None
    acted_at: ActedAt = None


class OfRequest(Stepping, of=ADMISSION):
    """What is done with a request."""

    admission_request_id: Annotated[
        UUID, Ref("AdmissionRequest", is_looked_up=False), "Id of the request."
    ]


class EditAdmissionRequest(
    OfRequest,
    tells=AdmissionEvents.EDITED,
    done="AdmissionRequestEdited",
    form=("更正申请", "Correct the request"),
    weighed=why_edited_days_are_refused,
    checked=why_whom_it_asks_is_refused,
):
    """Correct what is not decided yet; what is left out stays."""

    community_ids: Communities | None = None
    title: Title | None = None
    content: Content | None = None
    grounds: Grounds | None = None
    support: Support | None = None
    valid_from: FirstDay | None = None
    valid_to: LastDay | None = None
    duty_id: Duty | Absent | None = ABSENT


class RefileAdmissionRequest(
    OfRequest,
    tells=AdmissionEvents.REFILED,
    done="AdmissionRequestRefiled",
    form=("重新提出", "File again"),
):
    """File a request again that was returned and has been completed."""


class WithdrawAdmissionRequest(
    OfRequest,
    tells=AdmissionEvents.WITHDRAWN,
    done="AdmissionRequestWithdrawn",
    form=("撤回申请", "Withdraw"),
    grave="final",
):
    """Withdraw what is not decided yet."""

    reason: Reason
    acted_at: ActedAt = None


class ReturnAdmissionRequest(
    OfRequest,
    tells=AdmissionEvents.RETURNED,
    done="AdmissionRequestReturned",
    form=("退回补充", "Return"),
):
    """Return a request to be completed, and say what is missing."""

    reason: Reason
    acted_at: ActedAt = None


class ApproveAdmissionRequest(
    OfRequest,
    tells=AdmissionEvents.APPROVED,
    done="AdmissionRequestApproved",
    form=("同意准入", "Approve"),
    puts=("valid_from", "valid_to"),
    weighed=why_approval_is_refused,
):
    """Admit a task: from its first day to its last it may be handed to these communities.

    Clause: WS/27b.
    """

    acted_at: ActedAt = None


class RefuseAdmissionRequest(
    OfRequest,
    tells=AdmissionEvents.REFUSED,
    done="AdmissionRequestRefused",
    form=("不予准入", "Refuse"),
    grave="final",
):
    """Refuse to admit a task, and say why."""

    reason: Reason
    acted_at: ActedAt = None


class RevokeAdmission(
    OfRequest,
    tells=AdmissionEvents.REVOKED,
    done="AdmissionRequestRevoked",
    form=("终止准入", "Revoke"),
    grave="final",
):
    """Take an approval back: nothing more is handed over under it; what was, stays.

    Clause: WS/27b.
    """

    reason: Reason
    acted_at: ActedAt = None
