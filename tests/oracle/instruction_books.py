"""What leaders' instructions bring to the duty ledger."""

from collections.abc import Iterator

from domain.instants import local_date, start_of_day
from domain.instructions.permissions import InstructionPermission
from tests.oracle.evaluator import Record
from tests.oracle.rows import Rows


def records(rows: Rows) -> Iterator[Record]:
    """Each that stands, the Government Office's, by the day of its answer."""
    (office,) = rows.of("unit", "code", "GO")
    (clock,) = rows.all("ledger_clock")
    for one in rows.all("instruction"):
        if one["state"] == "WITHDRAWN":
            continue
        done = one["answered_at"]
        done_on = clock["today"] if done is None else local_date(done)
        is_late = one["due_on"] is not None and done_on > one["due_on"]
        yield Record(
            kind="instruction",
            subject=office["id"],
            day=one["given_on"],
            at=done or start_of_day(one["given_on"]),
            known_at=one["entered_at"],
            holds=False if is_late else (True if done is not None else None),
            is_late=done is not None,
            reason="DONE_LATE" if done is not None else "NOT_DONE",
            opens="Instruction",
            id=one["id"],
            title=one["title"],
            audience=InstructionPermission.INSTRUCTION_READ,
        )
