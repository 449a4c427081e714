"""What the log tells of rectification items (FS/3.4g)."""

from domain.declared.happening import Happening


class RectificationEvents(Happening, family=("整改", "rectification items")):
    """What happens to a rectification item."""

    OPENED = "rectification:opened", "整改立项", "rectification item opened"
