"""What the log tells of the duty ledger."""

from domain.declared.happening import Happening, Told
from domain.problems import Named

STREAMS = {
    "ledger": Named("责任台账", "duty ledger"),
    "waiver": Named("免予考核", "waiver"),
    "attestation": Named("佐证", "attestation"),
    "document": Named("文件效力", "document in force"),
}


class LedgerEvents(Happening, family=("责任台账", "duty ledger")):
    """What time does to the ledger."""

    MOVED = "ledger:moved", "台账更新", "moved on"


class ObligationEvents(Happening, family=("责任", "obligations")):
    """What becomes due."""

    DUE = "obligation:due", "到期提醒", "at risk or missed"


class WaiverEvents(Happening, family=("免予考核", "waivers")):
    """What is waived."""

    GRANTED = "waiver:granted", "批准免予考核", "granted"
    WITHDRAWN = "waiver:withdrawn", "撤销免予考核", "taken back"


class AttestationEvents(Happening, family=("佐证", "attestations")):
    """What is attested."""

    ENTERED = "attestation:entered", "提交佐证", "entered"
    WITHDRAWN = "attestation:withdrawn", "撤回佐证", "taken back"


class DocumentEvents(Happening, family=("文件效力", "documents in force")):
    """From when on a document counts."""

    FORCE_SET = (
        "document:force_set",
        "调整文件效力",
        "its force was set",
        Told.WORKERS,
        Told.PARTNERS,
    )
