"""What the log tells of broken street lamps (OP/82a)."""

from domain.declared.happening import Happening
from domain.problems import Named

STREAMS = {"street_lamp": Named("路灯", "street lamp")}


class LampEvents(Happening, family=("路灯", "street lamps")):
    """What happens to a broken street lamp."""

    REPORTED = "lamp:reported", "上报路灯故障", "reported"
    INSPECTED = "lamp:inspected", "已查看", "inspected"
    REPAIR_PLANNED = "lamp:repair_planned", "已排期", "planned"
    REPAIRED = "lamp:repaired", "已修复", "repaired"
    REPAIR_REJECTED = "lamp:repair_rejected", "返工", "sent back"
    EDITED = "lamp:edited", "更正", "edited"
    REASSIGNED = "lamp:reassigned", "转办", "reassigned"
    CLOSED = "lamp:closed", "办结", "closed"
    DISMISSED = "lamp:dismissed", "退回", "dismissed"
