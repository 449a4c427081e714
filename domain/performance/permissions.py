"""What may be done and seen of the yearly assessment, and who holds it."""

from domain.people.roles import (
    EVERYBODY,
    FOLLOWERS,
    GOVERNMENT_OFFICE,
    OVERSIGHT,
    UNITS,
    Role,
)
from domain.permissions import Permission, held

HEADS = frozenset({Role.UNIT_HEAD, Role.STREET_HEAD})

MAYORS = frozenset({Role.MAYOR, Role.EXEC_DEPUTY_MAYOR})
"""They decide for the district government; the executive deputy while he stands in (WR/7b)."""


class PerformancePermission(Permission):
    """Of schemes, indicators and yearly results."""

    # OP/24b: what the district has set itself for the year is public, once that is decided.
    SCHEME_READ = "scheme:read", held(EVERYBODY)
    # WS/24b: units commit themselves beforehand, so they read what is being drawn up.
    SCHEME_DRAFT_READ = "scheme_draft:read", held(FOLLOWERS, UNITS)
    SCHEME_DRAW_UP = "scheme:draw_up", held(Role.PERFORMANCE)
    # WR/3e: nobody decides on what he has drawn up himself.
    SCHEME_APPROVE = "scheme:approve", held(MAYORS)
    # WS/24b: a head speaks for his unit; what was agreed on paper, the office enters.
    INDICATOR_COMMIT = "indicator:commit", held(Role.PERFORMANCE, own_unit=HEADS)
    # WR/55a, WR/55b: what the office and third parties found in the year.
    SCORE_ENTER = "score:enter", held(Role.PERFORMANCE)
    SCORE_READ = "score:read", held(OVERSIGHT, GOVERNMENT_OFFICE)
    # WR/55d: what its result rests on, a unit reads once it was told the result.
    DAILY_ASSESSMENT_READ = (
        "daily_assessment:read",
        held(OVERSIGHT, GOVERNMENT_OFFICE, own_unit=UNITS),
    )
    # OP/113: what a third party has found of open government is public once it is told.
    EVALUATION_READ = "evaluation:read", held(EVERYBODY)
    ANNUAL_RESULT_COMPUTE = "annual_result:compute", held(Role.PERFORMANCE)
    # MODULES 5: until they are told, results are known to who sees to everything; that there are
    # some, to the head of the office that tells streets.
    ANNUAL_RESULT_DRAFT_READ = (
        "annual_result_draft:read",
        held(OVERSIGHT, GOVERNMENT_OFFICE, own_unit=HEADS),
    )
    # WR/55d: a unit is told its own.
    UNIT_RESULT_READ = "unit_result:read", held(own_unit=UNITS)
    # OP/24c: totals and ranks, once they are published.
    ANNUAL_RESULT_READ = "annual_result:read", held(EVERYBODY)
    # WR/55c: approved by the district government, then reported to the Party committee.
    ANNUAL_RESULT_APPROVE = "annual_result:approve", held(MAYORS)
    ANNUAL_RESULT_REPORT = "annual_result:report", held(GOVERNMENT_OFFICE)
    # WR/55d, A44: to departments the Performance Office; to streets the head of the office that
    # the version names, which is the one for social affairs.
    DEPARTMENT_RESULT_FEED_BACK = "department_result:feed_back", held(Role.PERFORMANCE)
    STREET_RESULT_FEED_BACK = "street_result:feed_back", held(own_unit=HEADS)
    ANNUAL_RESULT_PUBLISH = "annual_result:publish", held(Role.PERFORMANCE)
    # WR/55d: who was told may ask for it to be looked at again.
    RESULT_REVIEW_REQUEST = "result_review:request", held(own_unit=HEADS)
    RESULT_REVIEW_ANSWER = "result_review:answer", held(Role.PERFORMANCE)
    RESULT_REVIEW_READ = "result_review:read", held(OVERSIGHT, own_unit=UNITS)
