"""The duty ledger as plain Python reads it: every figure and status from records in memory."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from domain.instants import start_of_day
from tests.oracle.rows import Row
from tests.oracle.statuses import Measured, status_of

FOREVER = (date.min, date.max)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Something that was done, for a subject on a day; `holds` is nothing while nobody can tell."""

    kind: str
    subject: UUID | None
    day: date
    at: datetime
    known_at: datetime
    holds: bool | None = True
    is_late: bool = False
    key: str | None = None
    number: Decimal | None = None
    reason: str | None = None
    opens: str = ""
    id: UUID | None = None
    title: str = ""
    audience: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """Something that a subject has from a day to a day, both in."""

    kind: str
    subject: UUID
    since: date
    until: date
    opens: str = ""
    id: UUID | None = None
    title: str = ""
    audience: str = ""

    @property
    def told(self) -> Record:
        """As it stands among the records of an obligation: from when on it is held."""
        begins = start_of_day(self.since)
        return Record(
            kind=self.kind,
            subject=self.subject,
            day=self.since,
            at=begins,
            known_at=begins,
            opens=self.opens,
            id=self.id,
            title=self.title,
            audience=self.audience,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """Who owes what those of `who` owe, from a day to a day."""

    who: str
    id: UUID
    unit: UUID | None = None
    person: UUID | None = None
    since: date = date.min
    until: date = date.max
    title: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Books:
    """All that is looked at; `worked` tells of a day whether it is worked."""

    subjects: Sequence[Subject]
    records: Mapping[tuple[str, UUID | None], Sequence[Record]]
    stocks: Sequence[Stock]
    waivers: Sequence[Row]
    special: Mapping[date, str]
    today: date

    def is_worked(self, day: date) -> bool:
        """As the calendar's rows say, else Monday to Friday."""
        kind = self.special.get(day)
        if kind is None:
            return day.isoweekday() < 6
        return kind in ("WORKDAY", "MAKEUP_WORKDAY")


def by_subject(records: Iterable[Record]) -> dict[tuple[str, UUID | None], list[Record]]:
    """Records by kind and subject."""
    found: dict[tuple[str, UUID | None], list[Record]] = {}
    for one in records:
        found.setdefault((one.kind, one.subject), []).append(one)
    return found


def obligations(books: Books, periods: Iterable[Row]) -> list[dict[str, object]]:
    """Each period of each subject; of several ways the one that is furthest."""
    owing: dict[str, dict[UUID, list[Subject]]] = {}
    for subject in books.subjects:
        owing.setdefault(subject.who, {}).setdefault(subject.id, []).append(subject)
    found: dict[tuple[object, ...], dict[str, object]] = {}
    for period in periods:
        for stays in owing.get(period["who"], {}).values():
            present = sum(_days(period, one) for one in stays)
            if present <= 0:
                continue
            row = _obligation(books, period, stays[0], present)
            before = found.get(key := (row["key"],))
            if before is None or _share(row) > _share(before):
                found[key] = row
    return list(found.values())


def _days(period: Row, one: Subject) -> int:
    days: int = (min(period["last_on"], one.until) - max(period["first_on"], one.since)).days
    return max(0, days + 1)


def _share(row: Mapping[str, object]) -> Decimal:
    required, in_time = row["required"], row["in_time"]
    assert isinstance(in_time, Decimal)
    return in_time / required if isinstance(required, Decimal) and required else Decimal(0)


def why_not(books: Books, period: Row, record: Record) -> str | None:
    """Why a record that is shown does not count; nothing for one that does."""
    if period["form"] == "HOLDING":
        return None
    where = _why_elsewhere(books, period, record)
    if where is not None:
        return where
    if not record.holds:
        return "OPEN" if record.holds is None else record.reason or "NOT_DONE"
    if period["form"] != "EACH" or record.number is None:
        return None
    if period["least"] is not None and record.number < period["least"]:
        return "BELOW_FIGURE"
    is_above = period["most"] is not None and record.number > period["most"]
    return "ABOVE_FIGURE" if is_above else None


def _why_elsewhere(books: Books, period: Row, record: Record) -> str | None:
    if not period["first_on"] <= record.day <= period["last_on"]:
        return "OUTSIDE_WINDOW"
    if period["on_worked_days"] and not books.is_worked(record.day):
        return "DAY_OFF"
    is_keyed = period["keys"] or period["distinct_by"] == "KEY"
    if is_keyed and (record.key is None or (period["keys"] and record.key not in period["keys"])):
        return "OTHER_KIND"
    return None


ELSEWHERE = frozenset({"OUTSIDE_WINDOW", "DAY_OFF", "OTHER_KIND"})


def shown(books: Books, period: Row, subject: UUID) -> list[Record]:
    """The records that stand with an obligation, or what is held."""
    if period["form"] == "HOLDING":
        return [one.told for one in held(books, period, subject)]
    return [
        one
        for one in books.records.get((period["kind"], subject), ())
        if period["shown_from"] <= one.day <= period["shown_to"]
    ]


def held(books: Books, period: Row, subject: UUID) -> list[Stock]:
    """What a subject has today, or had at the end of the period."""
    day = min(books.today, period["last_on"])
    return [
        one
        for one in books.stocks
        if (one.kind, one.subject) == (period["kind"], subject) and one.since <= day <= one.until
    ]


def _obligation(books: Books, period: Row, subject: Subject, present: int) -> dict[str, object]:
    records = shown(books, period, subject.id)
    verdicts = [(one, why_not(books, period, one)) for one in records]
    good = [one for one, why in verdicts if why is None]
    fitting = [(one, why) for one, why in verdicts if why not in ELSEWHERE]
    whole = sum(one.holds is not None for one, _ in fitting)
    broken = [one for one, why in fitting if why not in (None, "OPEN")]
    waiver = next(
        (
            one
            for one in books.waivers
            if one["withdrawn_at"] is None
            and (one["duty"], one["subject_id"], one["first_on"])
            == (period["duty"], subject.id, period["first_on"])
        ),
        None,
    )
    if period["form"] == "HOLDING":
        number = len(held(books, period, subject.id))
        counted = in_time = in_sight = Decimal(number)
        records, good, whole, fitting = [], [], number, []
    else:
        timely = [one for one in good if one.at < period["due_at"]]
        counted = _figure(period, good)
        in_time = _figure(period, [one for one in timely if one.known_at < period["grace_at"]])
        in_sight = _figure(period, [one for one in timely if one.known_at < period["due_at"]])
    if period["form"] == "SHARE":
        counted, in_time, in_sight = (
            round(one / whole, 4) if whole else Decimal(0) for one in (counted, in_time, in_sight)
        )
    required = _required(books, period, subject.id, whole)
    late = sum(one.is_late for one in broken)
    is_open = sum(one.holds is None for one, _ in fitting)
    row: dict[str, object] = {
        **period,
        "key": f"{period['duty']}@{period['first_on']}@{subject.id}",
        "subject_id": subject.id,
        "unit_id": subject.unit,
        "person_id": subject.person,
        "subject_title": subject.title,
        "required": required,
        "counted": counted,
        "in_time": in_time,
        "not_counted": len(records) - len(good),
        "open": is_open,
        "waiver_id": None if waiver is None else waiver["id"],
    }
    measured = Measured(
        form=period["form"],
        effect=period["effect"],
        stage=period["stage"],
        is_waived=waiver is not None,
        is_there=present >= period["present_days"],
        required=required,
        most=period["most"],
        counted=counted,
        in_time=in_time,
        whole=whole,
        open=is_open,
        missed=len(broken) - late,
        late=late,
    )
    status = status_of(measured)
    is_late_entry = status == "MET" and period["form"] == "AT_LEAST"
    return {
        **row,
        "status": status,
        "is_entered_late": is_late_entry and required is not None and in_sight < required,
    }


def _required(books: Books, period: Row, subject: UUID, whole: int) -> Decimal | None:
    if period["form"] == "EACH":
        return Decimal(whole)
    if period["of_last_year"]:
        first, last = (
            _year_before(period["first_on"]),
            _year_before(period["last_on"]),
        )
        before = books.records.get((period["kind"], subject), ())
        return Decimal(sum(bool(one.holds) and first <= one.day <= last for one in before))
    figure: Decimal | None = period["most" if period["form"] == "AT_MOST" else "least"]
    return figure


def _year_before(day: date) -> date:
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)


def _figure(period: Row, records: Sequence[Record]) -> Decimal:
    if period["is_total"]:
        return sum((one.number or Decimal(0) for one in records), Decimal(0))
    if period["distinct_by"] == "DAY":
        return Decimal(len({one.day for one in records}))
    if period["keys"]:
        found = Counter(one.key for one in records)
        return Decimal(min(found[key] for key in period["keys"]))
    if period["distinct_by"] == "KEY":
        return Decimal(len({one.key for one in records}))
    return Decimal(len(records))
