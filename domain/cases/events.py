"""What the log tells of cases (FS/3.4g, OP/61c)."""

from domain.declared.happening import Happening


class SupervisionEvents(Happening, family=("督查", "supervision items")):
    """What happens to a supervision item."""

    OPENED = "supervision:opened", "督查立项", "supervision item opened"
    WITHDRAWN = "supervision:withdrawn", "督查撤销", "supervision item withdrawn"


class RectificationEvents(Happening, family=("整改", "rectification items")):
    """What happens to a rectification item."""

    OPENED = "rectification:opened", "整改立项", "rectification item opened"
