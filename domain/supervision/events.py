"""What the log tells of supervision items (OP/61c)."""

from domain.declared.happening import Happening
from domain.problems import Named

STREAMS = {"case": Named("事项", "case")}


class SupervisionEvents(Happening, family=("督查", "supervision items")):
    """What happens to a supervision item."""

    OPENED = "supervision:opened", "督查立项", "supervision item opened"
    WITHDRAWN = "supervision:withdrawn", "督查撤销", "supervision item withdrawn"
