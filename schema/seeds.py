"""Types of the API that are written by hand, for those that are made to name."""

from collections.abc import Mapping
from typing import Any

from domain.people.roles import Role
from schema.enums import worded_enum
from schema.live import Update
from schema.relay import Node

SEEDS: Mapping[str, Any] = {"Node": Node, "Update": Update}

worded_enum(Role)
