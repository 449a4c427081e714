"""What may be done and seen of units, people and tokens, and who holds it."""

from domain.people.roles import EVERYBODY, OFFICIALS, Role
from domain.permissions import Permission, held


class PeoplePermission(Permission):
    """Of units, people and their tokens."""

    # Whoever serves the district knows who holds which post.
    PERSON_READ = "person:read", held(OFFICIALS)
    TOKEN_READ = "token:read", held(Role.ADMIN)
    TOKEN_REVOKE = "token:revoke", held(Role.ADMIN)
    UNIT_READ = "unit:read", held(EVERYBODY)
