"""What can be read of obligations: how each stands, what counts for it, a unit's statement."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from domain.clauses.documents import DocumentKey
from domain.clauses.register import Strength
from domain.clocks.compliance import ComplianceStatus
from domain.declared.marks import Label
from domain.obligations.duty import Effect
from domain.obligations.facts import Form
from domain.obligations.permissions import ObligationPermission
from domain.texts.folding import sought
from store.obligations.gathered import books
from store.obligations.records import RECORDS
from store.obligations.statement import obligations_sql
from store.reading.declare import Column, Many, One, Page, Readable, Worked
from store.reading.folding import holds, is_code
from store.reading.groups import grouped_by, grouped_by_unit
from store.reading.roots import Filter, KeyKind, Listing, NumberAsked, OrderKey
from store.reading.sights import WITH_ITS_OWNER, Holds, InAudience
from store.reading.things import (
    by_id,
    by_value,
    by_values,
    ordered_by,
    value,
)

STREAMS = tuple(dict.fromkeys(("ledger", "waiver:", "calendar", *books().streams)))
"""Whatever changes a record, a subject, a period or the ledger's clock."""

SEEN = Holds(ObligationPermission.OBLIGATION_READ, unit="{t}.unit_id")
WORK = 250
"""All obligations of the district are worked out in 30 to 140 ms, which many rows of a table take;
so one request does it some twenty times at most."""
YEAR = NumberAsked("year", 2000, 2100, "The year to which the periods belong.")
OF_OWNER = obligations_sql(year="{year}", owner="{owner}")


@dataclass(frozen=True, slots=True)
class ReasonGiven:
    """The code of a reason."""

    reason: str | None


def figure(
    name: str, text: str, *, is_nullable: bool = False, label: Label | None = None
) -> Column:
    """A figure without superfluous zeros."""
    kind = Decimal | None if is_nullable else Decimal
    return value(f"trim_scale({{t}}.{name}::numeric)", kind, text, label=label)


OBLIGATION = Readable(
    name="Obligation",
    text="What one clause demands of one subject in one period, and how it stands; worked out of"
    " the records each time, never kept.",
    source=obligations_sql(year="{year}"),
    narrow=OF_OWNER,
    sees=SEEN,
    changed_by=STREAMS,
    fields={
        "key": value("{t}.key", str, "What names it, the same for ever."),
        "duty": value(
            "{t}.duty", str, "The duty's key: its clause's id, and a part if it has several."
        ),
        "title": value(
            "{t}.title", str, "What it is called in Chinese.", label=Label("责任", "Duty")
        ),
        "titleEn": value("{t}.title_en", str, "What it is called in English."),
        "clauseId": value(
            "{t}.clause", str, "The clause behind it.", label=Label("依据", "Clause")
        ),
        "document": value("{t}.document", DocumentKey, "The document of the clause."),
        "year": value("{t}.year", int, "The year to which its period belongs."),
        "unit": One(
            "Unit",
            where="{t}.id = {of}.unit_id",
            sees=WITH_ITS_OWNER,
            is_nullable=True,
            text="The unit whose statement shows it; null where a person owes it.",
            label=Label("单位", "Unit"),
        ),
        "person": One(
            "Person",
            where="{t}.id = {of}.person_id",
            sees=None,
            is_nullable=True,
            text="The leader who owes it, where no unit does.",
            label=Label("领导", "Leader"),
        ),
        "subject": value(
            "{t}.subject_title",
            str | None,
            "What it is about where its owner owes it several times: a street, a channel.",
        ),
        "form": value("{t}.form", Form, "How records become a figure."),
        "firstOn": value("{t}.first_on", date, "The first day that counts."),
        "lastOn": value("{t}.last_on", date, "The last day that counts."),
        "beginsAt": value("{t}.begins_at", datetime, "When its period begins."),
        "atRiskAt": value("{t}.at_risk_at", datetime, "From when on it is at risk if not met."),
        "dueAt": value(
            "{t}.due_at",
            datetime,
            "When its time is over: the first instant that is late.",
            label=Label("期限", "Due"),
        ),
        "graceUntil": value(
            "{t}.grace_at", datetime, "Until when what was done in time may still be entered."
        ),
        "required": figure(
            "required",
            "The figure that is required; null where none is given.",
            is_nullable=True,
            label=Label("应完成", "Required"),
        ),
        "most": figure("most", "The figure that must not be passed, if any.", is_nullable=True),
        "counted": figure("counted", "The figure reached.", label=Label("已完成", "Counted")),
        "notCounted": value("{t}.not_counted", int, "How many records are shown and do not count."),
        "open": value("{t}.open", int, "How many records nobody can judge yet."),
        "status": value(
            "{t}.status", ComplianceStatus, "How it stands.", label=Label("状态", "Status")
        ),
        "effect": value("{t}.effect", Effect, "What it means if it is not met."),
        "strength": value("{t}.strength", Strength, "How binding it is."),
        "isProvisional": value(
            "{t}.is_provisional", bool, "Whether its due day rests on days not official yet."
        ),
        "isEnteredLate": value(
            "{t}.is_entered_late", bool, "Whether it was done in time and entered after that."
        ),
        "waiver": One(
            "Waiver",
            where="{t}.id = {of}.waiver_id",
            sees=WITH_ITS_OWNER,
            is_nullable=True,
            text="Who has waived it, and why.",
        ),
        "records": Many(
            "DutyRecord",
            where="TRUE",
            order_by="{t}.day DESC, {t}.record_id",
            sees=InAudience("{t}.audience", books().audiences, unit="{t}.unit_id"),
            source=RECORDS,
            page=Page("first", default=20, most=100, text="At most so many, 1 to 100."),
            text="What counts and what does not, with the reason; the latest first.",
        ),
    },
)

DUTY_RECORD = Readable(
    name="DutyRecord",
    text="Something that was done and is shown with an obligation, whether it counts or not.",
    source="(SELECT WHERE FALSE)",
    sees=InAudience("{t}.audience", books().audiences, unit="{t}.unit_id"),
    changed_by=(),
    fields={
        "recordId": value("{t}.global_id", str, "Its global id: open it with `node`."),
        "title": value("{t}.title", str, "What it is called."),
        "day": value("{t}.day", date, "The day on which it counts."),
        "doneAt": value("{t}.at", datetime, "When it was done."),
        "enteredAt": value("{t}.known_at", datetime, "When it was entered."),
        "number": value("trim_scale({t}.number)", Decimal | None, "Its number, where one counts."),
        "counts": value("{t}.verdict IS NULL", bool, "Whether it counts."),
        "reason": value("{t}.verdict", str | None, "The code that says why it does not count."),
        "reasonText": Worked(
            facts=ReasonGiven, sql="jsonb_build_object('reason', {t}.verdict)", is_lasting=False
        ),
        "isLate": value("{t}.is_late", bool, "Whether it was done late."),
        "isEnteredLate": value("{t}.is_entered_late", bool, "Whether it was entered late."),
    },
)

OBLIGATIONS = Listing(
    of="Obligation",
    text="Obligations of a year, the earliest due first.",
    page_text="A page of obligations, the earliest due first.",
    filter_name="ObligationFilter",
    filter_text="Which obligations; everything given must hold.",
    order=(OrderKey("{t}.due_at", KeyKind.INSTANT), OrderKey("{t}.key", KeyKind.TEXT)),
    is_descending=False,
    written=(YEAR,),
    owners=("unitId", "personId"),
    work=WORK,
    orderings={
        "AT_RISK_AT": ordered_by("at_risk_at", KeyKind.INSTANT, "预警", "when it is at risk"),
        "DUE_AT": ordered_by("due_at", KeyKind.INSTANT, "到期", "when it is due"),
    },
    groupings={
        "CLAUSE": grouped_by("clause", "条款", "clause"),
        "DOCUMENT": grouped_by("document", "文件", "document"),
        "DUTY": grouped_by("duty", "责任", "duty"),
        "STATUS": grouped_by("status", "状态", "status"),
        "UNIT": grouped_by_unit("unit_id", "单位", "unit"),
    },
    filters={
        "unitId": by_id("Unit", "unit_id", "Of this unit.", Label("单位", "Unit")),
        "personId": by_id("Person", "person_id", "Of this leader.", Label("领导", "Leader")),
        "clause": Filter(
            is_code("{t}.clause", "{v}::text"),
            sought,
            text="Of this clause, e.g. FS/4.2b.",
            label=Label("条款", "Clause"),
        ),
        "document": by_value(
            "document", DocumentKey, "Of this document.", Label("文件", "Document")
        ),
        "statuses": by_values(
            "status", ComplianceStatus, "With one of these statuses.", Label("状态", "Status")
        ),
        "effect": by_value("effect", Effect, "With this effect.", Label("效力", "Effect")),
        "strength": by_value("strength", Strength, "So binding.", Label("力度", "Strength")),
        "text": Filter(
            f"{holds('{t}.title', '{v}::text')} OR {holds('{t}.title_en', '{v}::text')}",
            sought,
            text="Part of its title.",
            label=Label("责任", "Duty"),
        ),
    },
)

ROOTS = {"obligations": OBLIGATIONS}
