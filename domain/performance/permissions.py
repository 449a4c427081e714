"""What may be done and seen of the yearly assessment, and who holds it."""

from domain.people.roles import EVERYBODY, FOLLOWERS, UNITS, Role
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
