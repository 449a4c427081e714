"""How often something was done today from where somebody without an account comes."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated
from uuid import UUID

from domain.declared.marks import line

MOST_A_DAY = 100
"""Of each kind from one address: whole towers of flats and mobile networks stand behind one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitorUseFacts:
    """What was done on a day from one place; `mark` stands for kind, day and place."""

    id: UUID
    mark: Annotated[str, line(64)]
    on_day: date
    used: int
