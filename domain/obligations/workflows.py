"""What may be done with what was entered into the ledger: it is taken back, with a reason."""

from domain.obligations.permissions import ObligationPermission as P
from domain.obligations.records import AttestationFacts, EntryState, WaiverFacts
from domain.workflow import Step, Workflow, workflow

_S = EntryState

WAIVER_WORKFLOW: Workflow[EntryState, WaiverFacts] = workflow(
    "waiver",
    first=_S.STANDING,
    clause="WS/28a",
    steps=(
        Step(
            "withdraw",
            {_S.STANDING},
            _S.WITHDRAWN,
            act="withdraw_waiver",
            by=P.OBLIGATION_WAIVE,
        ),
    ),
)

ATTESTATION_WORKFLOW: Workflow[EntryState, AttestationFacts] = workflow(
    "attestation",
    first=_S.STANDING,
    clause="WS/28a",
    steps=(
        Step(
            "withdraw",
            {_S.STANDING},
            _S.WITHDRAWN,
            act="withdraw_attestation",
            by=P.OBLIGATION_ATTEST,
        ),
    ),
)
