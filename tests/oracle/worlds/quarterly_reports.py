"""Quarterly returns in every state, their lines, and what was said of empty parts."""

from typing import Any

from domain.activities.turnout import NotCounted
from domain.people.district import seed
from domain.quarterly_reports.facts import QuarterlyReportState
from domain.representatives.categories import RepresentativeCategory
from domain.representatives.suggestion import SuggestionOutcome, SuggestionSource, SuggestionState
from tests.oracle.worlds.drawing import Drawing

QUARTERS = tuple((year, quarter) for year in (2025, 2026) for quarter in (1, 2, 3, 4))
FIGURES = (
    "activity_count",
    "counted_count",
    "delegate_count",
    "invitation_count",
    "attendance_count",
    "opinion_count",
    "adopted_count",
    "partly_adopted_count",
    "not_adopted_count",
    "open_count",
)
REASONS = ("activities_empty_reason", "delegates_empty_reason", "opinions_empty_reason")


def draw(drawn: Drawing) -> None:
    """Of four units, one a quarter at most; of seeded units some that the ledger knows."""
    taken: set[Any] = set()
    units = [seed.seed_id("unit", code) for code in ("EDU", "FIN")]
    for _ in range(40):
        of = drawn.pick((drawn.unit(), drawn.pick(units))), drawn.pick(QUARTERS)
        if of not in taken:
            taken.add(of)
            _report(drawn, *of)


def _report(drawn: Drawing, unit: Any, of: tuple[int, int]) -> None:
    state = drawn.pick(tuple(QuarterlyReportState)).value
    first = None if state == "DRAFT" else drawn.instant()
    drawn.with_id(
        "quarterly_report",
        unit_id=unit,
        year=of[0],
        quarter=of[1],
        state=state,
        stands_since=drawn.instant(),
        entered_at=drawn.instant(),
        generated_at=drawn.instant(),
        **{name: drawn.pick((0, 1, 7)) for name in FIGURES},
        digest="0" * 64,
        **{name: drawn.maybe(drawn.text()) for name in REASONS},
        submission=0 if first is None else drawn.pick((1, 2)),
        first_submitted_at=first,
        submitted_at=first and drawn.instant(),
        accepted_at=drawn.instant() if state == "ACCEPTED" else None,
        reason=drawn.maybe(drawn.text()),
        mailed_to=drawn.maybe("office@example.org"),
        mailed_at=drawn.maybe(drawn.instant()),
        mail_failure=drawn.maybe(drawn.text()[:300]),
    )
    report_id = drawn.tables["quarterly_report"][-1]["id"]
    for number in range(drawn.pick((0, 2, 5))):
        _activity(drawn, report_id)
        _delegate(drawn, report_id, number)
        _opinion(drawn, report_id)


def _activity(drawn: Drawing, report_id: Any) -> None:
    activity = drawn.pick(drawn.tables["activity"])
    reason = drawn.maybe(drawn.pick(tuple(NotCounted)).value)
    drawn.with_id(
        "reported_activity",
        report_id=report_id,
        activity_id=activity["id"],
        kind=activity["kind"],
        phase=activity["phase"],
        subject=drawn.text(),
        starts_at=drawn.instant(),
        invited_count=drawn.pick((0, 3)),
        present_count=drawn.pick((0, 2)),
        counts_for_phase=reason is None,
        not_counted_reason=reason,
    )


def _delegate(drawn: Drawing, report_id: Any, number: int) -> None:
    member = seed.representatives()[number]
    drawn.with_id(
        "reported_delegate",
        report_id=report_id,
        representative_id=member.id,
        code=f"R{number:03}",
        name=drawn.text()[:80],
        category=drawn.pick(tuple(RepresentativeCategory)).value,
        invited_count=drawn.pick((1, 2)),
        attended_count=drawn.pick((0, 1)),
    )


def _opinion(drawn: Drawing, report_id: Any) -> None:
    outcome = drawn.maybe(drawn.pick(tuple(SuggestionOutcome)))
    drawn.with_id(
        "reported_opinion",
        report_id=report_id,
        suggestion_id=drawn.pick(drawn.tables["suggestion"])["id"],
        title=drawn.text()[:100],
        content=drawn.text(),
        source=drawn.pick(tuple(SuggestionSource)).value,
        representative_name=drawn.text()[:80],
        filed_at=drawn.instant(),
        state=drawn.pick(tuple(SuggestionState)).value,
        outcome=outcome and outcome.value,
        reason=drawn.maybe(drawn.text()),
    )
