"""What a leader still lacks of what his contacts demand, also live (WS/1, WS/2)."""

from datetime import date, datetime
from decimal import Decimal

from domain.clocks.compliance import ComplianceStatus
from domain.contacts.gaps import GAPS, ContactGapCode
from domain.contacts.permissions import ContactPermission
from domain.obligations.gathered import duties
from store.contacts.duties import COUNTED, HELD, SUBJECTS
from store.obligations.readable import YEAR
from store.obligations.statement import obligations_sql
from store.reading.declare import One, Readable, Same
from store.reading.roots import Lookup
from store.reading.sights import WITH_ITS_OWNER, Holds
from store.reading.things import frame, many, value

SEEN = Holds(ContactPermission.CONTACT_READ, unit="NULL::uuid", person="{t}.id")
"""The office, and the leader his own; a unit none."""
STREAMS = tuple(
    dict.fromkeys(
        (
            "ledger",
            "waiver:",
            "calendar",
            *(stream for one in (*COUNTED, *HELD, *SUBJECTS) for stream in one.streams),
        )
    )
)
_OWED = obligations_sql(
    year="{year}",
    owner="{of}.id",
    of=[one for key, one in duties().items() if key in GAPS],
)
_CODES = " ".join(f"WHEN '{key}' THEN '{one.value}'" for key, one in GAPS.items())
_LACKING = "('MISSED', 'NOT_MET', 'AT_RISK', 'ON_TRACK')"

CONTACT_GAP = Readable(
    name="ContactGap",
    text="Something that a leader's contacts demand of him and that is not there: over and missed,"
    " or still to come in a period that has begun.",
    source="(SELECT WHERE FALSE)",
    sees=SEEN,
    changed_by=(),
    fields={
        "key": value("{t}.key", str, "What names the obligation, the same for ever."),
        "code": value(f"(CASE {{t}}.duty {_CODES} END)", ContactGapCode, "What is lacking."),
        "clauseId": value("{t}.clause", str, "The clause behind it."),
        "subject": value(
            "{t}.subject_title", str | None, "The street or enterprise, where it is about one."
        ),
        "firstOn": value("{t}.first_on", date, "The first day of its period."),
        "lastOn": value("{t}.last_on", date, "The last day of it."),
        "dueAt": value("{t}.due_at", datetime, "When its time is over."),
        "status": value("{t}.status", ComplianceStatus, "How it stands."),
        "required": value(
            "trim_scale({t}.required::numeric)", Decimal, "The figure that is required."
        ),
        "counted": value("trim_scale({t}.counted::numeric)", Decimal, "The figure reached."),
    },
)

CONTACT_STANDING = Readable(
    name="ContactStanding",
    text="What a leader's contacts demand of him in a year and still lack.",
    source="(SELECT p.*, {year} AS year FROM person p)",
    sees=SEEN,
    changed_by=STREAMS,
    fields={
        "leader": Same("Person", "The leader."),
        "year": value("{t}.year", int, "The year."),
        "gaps": many(
            "ContactGap",
            "What is lacking, the earliest due first; what has not begun is not told.",
            source=_OWED,
            where=f"{{t}}.status IN {_LACKING}",
            order_by="{t}.due_at, {t}.key",
            sees=WITH_ITS_OWNER,
        ),
    },
)

CONTACT_GAPS_UPDATE = frame(
    "ContactGapsUpdate",
    "What a leader's contacts still lack, anew whenever a link, a visit or the time changes it.",
    source="person",
    sees=SEEN,
    streams=STREAMS,
    shows={
        "standing": One(
            "ContactStanding",
            where="{t}.id = {of}.id",
            sees=WITH_ITS_OWNER,
            text="What is lacking this year.",
        )
    },
)

ROOTS = {
    "contactGaps": Lookup(
        argument="leaderId",
        types={"Person": "ContactStanding"},
        text="What a leader's contacts demand of him in a year and still lack; null when you may"
        " not see it.",
        argument_text="Id of the leader.",
        written=(YEAR,),
    ),
}
