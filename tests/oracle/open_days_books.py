"""What open days and seminars bring to the duty ledger."""

from collections.abc import Iterator
from typing import Any

from domain.instants import local_date
from domain.open_days.permissions import OpenDayPermission
from tests.oracle.evaluator import Record
from tests.oracle.rows import Rows

HELD = ("HELD", "FEEDBACK_DONE", "CLOSED")


def records(rows: Rows) -> Iterator[Record]:
    """Those held, and those called off; what lies ahead counts for nothing yet."""
    (district,) = rows.of("unit", "code", "DG")
    for table, opens, audience in (
        ("open_day", "OpenDay", OpenDayPermission.OPEN_DAY_READ),
        ("seminar", "Seminar", OpenDayPermission.EXPERIENCE_READ),
    ):
        for one in rows.all(table):
            told: Any = {
                "day": local_date(one["starts_at"]),
                "at": one["starts_at"],
                "known_at": one["entered_at"],
                "holds": True
                if one["state"] in HELD
                else (False if one["state"] == "CANCELLED" else None),
                "reason": "CANCELLED",
                "opens": opens,
                "id": one["id"],
                "title": one["title"],
                "audience": audience,
            }
            if table == "seminar":
                yield Record(kind="invitee_seminar", subject=one["unit_id"], **told)
                continue
            yield Record(kind="open_day", subject=one["unit_id"], **told)
            yield Record(kind="district_open_day", subject=district["id"], **told)
            if one["theme"] is not None:
                yield Record(kind="livelihood_open_day", subject=one["unit_id"], **told)
