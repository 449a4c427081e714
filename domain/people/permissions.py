"""What may be done and seen of units, people and tokens, and who holds it."""

from domain.people.roles import EVERYBODY, GOVERNMENT_OFFICE, LEADERS, OFFICIALS, Role
from domain.permissions import Permission, held

_HEADS = LEADERS | {Role.UNIT_HEAD, Role.STREET_HEAD}
"""Whoever has authority of his own to grant; the office's director, too."""


class PeoplePermission(Permission):
    """Of units, people, what they hold and lead, and their tokens."""

    ABSENCE_FILE = "absence:file", held(GOVERNMENT_OFFICE)
    # Why somebody is away may be a private matter.
    ABSENCE_READ = "absence:read", held(GOVERNMENT_OFFICE, LEADERS)
    AUTHORIZATION_DRAFT = "authorization:draft", held(GOVERNMENT_OFFICE, own_person=_HEADS)
    AUTHORIZATION_END = "authorization:end", held(GOVERNMENT_OFFICE, own_person=_HEADS)
    # WR/6b: nobody grants what is another's.
    AUTHORIZATION_GRANT = "authorization:grant", held(own_person=_HEADS | {Role.GO_DIRECTOR})
    PERSON_ADD = "person:add", held(GOVERNMENT_OFFICE)
    # Whoever serves the district knows who holds which post, leads what, and is away.
    PERSON_READ = "person:read", held(OFFICIALS)
    PORTFOLIO_ASSIGN = "portfolio:assign", held(GOVERNMENT_OFFICE)
    POST_FILL = "post:fill", held(GOVERNMENT_OFFICE)
    TOKEN_READ = "token:read", held(Role.ADMIN)
    TOKEN_REVOKE = "token:revoke", held(Role.ADMIN)
    UNIT_GROUP_DECLARE = "unit_group:declare", held(GOVERNMENT_OFFICE)
    UNIT_READ = "unit:read", held(EVERYBODY)
