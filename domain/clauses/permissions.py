"""What may be done and seen of clauses, and who holds it."""

from domain.people.roles import EVERYBODY
from domain.permissions import Permission, held


class ClausePermission(Permission):
    """Of the register of clauses."""

    CLAUSE_READ = "clause:read", held(EVERYBODY)
