"""Types that no field names directly: the members of interfaces."""

from schema.cases import RectificationItem, SupervisionItem

TYPES = [RectificationItem, SupervisionItem]
