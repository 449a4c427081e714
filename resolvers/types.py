"""Types that no field names directly: the members of interfaces."""

from schema.shapes import variants

TYPES = variants()
