"""How a room declares its records for the duty ledger, in its `store/<room>/duties.py`.

    COUNTED = (
        Counted("opinion_meeting", source="activity", where="{t}.kind = 'OPINION_MEETING'",
                subject="{t}.unit_id", on=local_day("{t}.starts_at"), at="{t}.starts_at",
                known_at="{t}.entered_at", holds="{t}.counts", reason="{t}.not_counted_reason",
                opens="OpinionMeeting", title="{t}.title", streams=("activity:",),
                audience=ActivityPermission.ACTIVITY_READ),
    )

SQL is written over `{t}`, the alias of the record. Whatever numbers a duty bounds, or why one
record does not count, is the room's: written to the record by the act that changes it.
"""

from dataclasses import dataclass

from domain.permissions import Permission
from store.reading.json_text import NameSql

TODAY = "(SELECT c.today FROM ledger_clock c)"
"""The day up to which the ledger has come: its own clock's, so that answers do not age."""


def local_day(instant: str) -> str:
    """The Shanghai day of an instant (T0)."""
    return f"({instant} AT TIME ZONE '8 hours'::interval)::date"


def start_of_day(day: str) -> str:
    """The first instant of a Shanghai day."""
    return f"({day}::timestamp AT TIME ZONE '8 hours'::interval)"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Record:
    kind: str
    source: str
    subject: str
    audience: Permission
    opens: str | NameSql
    title: str
    streams: tuple[str, ...]
    where: str = "TRUE"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted(_Record):
    """Records of one kind that duties count: a flow.

    `subject`: who owes what they count for. `on`: the day where they count; `at`: when it was
    done; `known_at`: when it was entered. `holds`: whether it counts, null while nobody can tell;
    `reason`: the code that tells why not. `is_late`: of what does not hold, that it was done,
    but late. `key` and `number`: what duties tell apart, or bound. Who sees a record in a list of
    what counted holds `audience`; `opens` is the type of the thing that it is, `title` its name.
    `streams`: what the streams begin with whose events change such records. A table of many kinds
    has a `kind` that ends in a colon, and `named`, SQL that gives the whole: "activity:VISIT".
    """

    on: str
    at: str
    known_at: str
    holds: str = "TRUE"
    is_late: str = "FALSE"
    reason: str = "NULL"
    key: str = "NULL"
    number: str = "NULL"
    record: str = "{t}.id"
    named: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held(_Record):
    """Things of one kind that a subject has from a day to a day, both in: a stock."""

    held_from: str
    held_to: str = "NULL"
    record: str = "{t}.id"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subjects:
    """Who owes duties, from which day to which, both in, and whose statement shows it.

    `who` gives the code that duties name, one of `codes`; a code that ends in a colon stands for
    all that begin so. `streams` are as above. `unit` or `person` is the owner: a street that a
    leader is linked to is the subject of his visits, he is their owner. `title`: what tells
    subjects of one owner apart.
    """

    codes: tuple[str, ...]
    who: str
    streams: tuple[str, ...]
    source: str
    subject: str = "{t}.id"
    unit: str = "NULL"
    person: str = "NULL"
    since: str = "NULL"
    until: str = "NULL"
    where: str = "TRUE"
    title: str = "NULL"

    def offers(self, who: str) -> bool:
        """Whether it may give the subjects of this code."""
        return any(who.startswith(one) if one.endswith(":") else who == one for one in self.codes)
