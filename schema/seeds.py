"""Types of the API that are written by hand, for those that are made to name."""

from collections.abc import Mapping
from typing import Any

import schema.people
from schema.live import Update
from schema.relay import Node

__all__ = ["SEEDS", "schema"]

SEEDS: Mapping[str, Any] = {"Node": Node, "Update": Update}
