"""The key of an obligation: its duty, the first day of its period, and who owes it."""

import re
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.opaque import uuid_of

_KEY = re.compile(r"([^@]+)@([0-9]{4}-[0-9]{2}-[0-9]{2})@([^@]+)")


@dataclass(frozen=True, slots=True)
class ObligationKey:
    """What names one obligation for ever."""

    duty: str
    first_on: date
    subject_id: UUID


def obligation_key(text: str) -> ObligationKey | None:
    """The key that a text spells to the letter, if it spells one."""
    found = _KEY.fullmatch(text)
    subject_id = uuid_of(found[3]) if found else None
    if found is None or subject_id is None:
        return None
    try:
        return ObligationKey(found[1], date.fromisoformat(found[2]), subject_id)
    except ValueError:
        return None
