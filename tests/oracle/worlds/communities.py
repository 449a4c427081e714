"""Versions of the duty list, requests in every state around today, and tasks under them."""

from datetime import date, timedelta
from uuid import UUID

from domain.communities.admission import AdmissionState
from domain.communities.task import TaskState
from domain.instants import A_DAY
from tests.oracle.worlds.drawing import NOON, Drawing

TODAY = NOON.date()
VERSIONS = (
    ("SUPERSEDED", TODAY - timedelta(days=400), TODAY - timedelta(days=2)),
    ("SUPERSEDED", TODAY - A_DAY, TODAY),
    ("PUBLISHED", TODAY + A_DAY, None),
    ("DRAFT", None, None),
    ("DRAFT", None, None),
    ("DISCARDED", None, None),
)
REQUESTS, TASKS, MOST_DUTIES = 60, 90, 7


def draw(drawn: Drawing) -> None:
    """Everything in every state; some ends yesterday, today and tomorrow."""
    _lists(drawn)
    streets = {one["id"]: one["unit_id"] for one in drawn.tables["community"]}
    for _ in range(REQUESTS):
        _request(drawn, streets)
    for _ in range(TASKS):
        _task(drawn, list(streets))


def _lists(drawn: Drawing) -> None:
    before: UUID | None = None
    for version, (state, first, last) in enumerate(VERSIONS, start=1):
        count = drawn.pick((0, 1, MOST_DUTIES))
        made = drawn.with_id(
            "community_duty_list",
            version=version,
            title=drawn.text()[:100],
            copied_from_id=drawn.maybe(before),
            state=state,
            stands_since=drawn.instant(),
            entered_at=drawn.instant(),
            valid_from=first,
            valid_to=last,
            duty_count=count,
            reason=drawn.maybe(drawn.text()),
        )
        before = made["id"]
        # In no order, so that numbers make one.
        for number in (3, 1, 2):
            drawn.with_id(
                "community_duty",
                list_id=before,
                number=number,
                content=drawn.text(),
                basis=drawn.text()[:300],
                lead_unit_id=drawn.unit(),
            )


def _day(drawn: Drawing) -> date:
    return drawn.pick((TODAY - A_DAY, TODAY, TODAY + A_DAY, TODAY + timedelta(days=30)))


def _request(drawn: Drawing, streets: dict[UUID, UUID]) -> None:
    first, last = sorted((_day(drawn), _day(drawn)))
    named = [drawn.pick(list(streets)) for _ in range(drawn.pick((0, 1, 3)))]
    drawn.with_id(
        "admission_request",
        unit_id=drawn.unit(),
        street_id=drawn.unit(),
        community_ids=[str(one) for one in dict.fromkeys(named)],
        title=drawn.text()[:100],
        content=drawn.text(),
        grounds=drawn.text(),
        support=drawn.text(),
        valid_from=first,
        valid_to=last,
        duty_id=drawn.maybe(drawn.pick(drawn.tables["community_duty"])["id"]),
        state=drawn.pick((*AdmissionState, AdmissionState.APPROVED)).value,
        stands_since=drawn.instant(),
        entered_at=drawn.instant(),
        filed_at=drawn.instant() - timedelta(days=drawn.pick((0, 0, 31))),
        reason=drawn.maybe(drawn.text()),
    )


def _task(drawn: Drawing, communities: list[UUID]) -> None:
    request = drawn.maybe(drawn.pick(drawn.tables["admission_request"])["id"])
    duty = drawn.pick(drawn.tables["community_duty"])["id"]
    drawn.with_id(
        "community_task",
        unit_id=drawn.unit(),
        street_id=drawn.unit(),
        community_id=drawn.maybe(drawn.pick(communities)),
        title=drawn.text()[:100],
        handed_over_on=drawn.day(),
        admission_id=request,
        duty_id=drawn.maybe(duty) if request else duty,
        state=drawn.pick(tuple(TaskState)).value,
        stands_since=drawn.instant(),
        entered_at=drawn.instant(),
        reason=drawn.maybe(drawn.text()),
    )
