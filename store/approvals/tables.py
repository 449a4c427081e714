"""What approval requests add to cases, and the table of their steps."""

from domain.approvals.facts import ApprovalFacts
from domain.approvals.step import ApprovalStepFacts
from store.tabling import table

ApprovalRequestRow = table(
    ApprovalFacts,
    "approval_request",
    "ApprovalRequest",
    is_kind=True,
    indexes=(("matter", "starts_at"), ("traveller_id", "starts_at")),
    columns={
        "traveller_id": {"related_name": "approval_requests"},
        "absence_id": {"related_name": "approval_requests"},
        "matter": {"max_length": 40},
    },
)
ApprovalStepRow = table(
    ApprovalStepFacts,
    "approval_step",
    "ApprovalStep",
    unique=(("request_id", "round", "stage", "office"),),
    indexes=(("state", "approver_id"), ("state", "keeper_id")),
    columns={
        "request_id": {"related_name": "steps"},
        "keeper_id": {"related_name": "kept_approval_steps"},
        "approver_id": {"related_name": "approval_steps"},
    },
)
