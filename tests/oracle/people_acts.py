"""What the office may do with what people hold, lead and belong to, and what it is told of it."""

from domain.people.permissions import PeoplePermission as P
from domain.people.scopes import AuthorizationState
from domain.problems import ProblemCode, problem
from tests.oracle.eyes import Eyes, Thing
from tests.oracle.lists import Given
from tests.oracle.room import FieldOf, Question, Room
from tests.oracle.rows import Row
from tests.oracle.taking_back import problem_thing
from tests.oracle.wire import key_in


def may_end(mutation: str, permission: P) -> FieldOf:
    """The one step of what holds by its days."""

    def steps(eyes: Eyes, _row: Row) -> list[Thing]:
        against = [] if eyes.may(permission) else [problem(ProblemCode.NOT_PERMITTED)]
        told = [problem_thing(eyes, one) for one in against]
        shown = {"mutation": mutation, "isAllowed": not against, "problems": told}
        return [Thing("AllowedStep", shown)]

    return steps


OF_GRANTS = (
    ("grantAuthorization", P.AUTHORIZATION_GRANT, ("DRAFT",)),
    ("endAuthorization", P.AUTHORIZATION_END, ("DRAFT", "ACTIVE")),
)


def steps_of_grant(eyes: Eyes, row: Row) -> list[Thing]:
    """What may be granted and ended: by whose it is, as long as its time is not over."""
    is_over = row["state"] == "ACTIVE" and row["ends_at"] <= eyes.now
    state = "ENDED" if is_over else row["state"]
    found = []
    for mutation, permission, states in OF_GRANTS:
        against = []
        if not eyes.reaches(permission, person=row["grantor_id"]):
            against.append(problem(ProblemCode.NOT_PERMITTED))
        elif state not in states:
            named = AuthorizationState(state).named
            against.append(problem(ProblemCode.STATE_ORDER, clause="WR/6b", state=named))
        told = [problem_thing(eyes, one) for one in against]
        shown = {"mutation": mutation, "isAllowed": not against, "problems": told}
        found.append(Thing("AllowedStep", shown))
    return found


def _made(done: str, table: str, of: str) -> Question:
    def told(eyes: Eyes, _given: Given) -> Thing:
        (row,) = eyes.new(table)
        return Thing(done, {_called(of): Thing(of, row)})

    return told


def _changed(done: str, table: str, of: str, named: str) -> Question:
    def told(eyes: Eyes, given: Given) -> Thing:
        key = key_in(given["input"][named], of)
        assert key is not None
        return Thing(done, {_called(of): Thing(of, eyes.rows.named(table, key))})

    return told


def _called(of: str) -> str:
    return of[0].lower() + of[1:]


ROOM = Room(
    acts={
        "addPerson": _made("PersonAdded", "person", "Person"),
        "takeUpPost": _made("PostTakenUp", "post", "Post"),
        "leavePost": _changed("PostLeft", "post", "Post", "postId"),
        "assignPortfolio": _made("PortfolioAssigned", "portfolio", "Portfolio"),
        "endPortfolio": _changed("PortfolioEnded", "portfolio", "Portfolio", "portfolioId"),
        "declareUnitGroup": _made("UnitGroupDeclared", "unit_group", "UnitGroup"),
        "endUnitGroup": _changed("UnitGroupEnded", "unit_group", "UnitGroup", "groupId"),
        "addGroupMember": _made("UnitGroupMemberAdded", "group_member", "GroupMember"),
        "removeGroupMember": _changed(
            "UnitGroupMemberRemoved", "group_member", "GroupMember", "memberId"
        ),
        "bindClause": _made("UnitGroupClauseBound", "group_clause", "GroupClause"),
        "unbindClause": _changed(
            "UnitGroupClauseUnbound", "group_clause", "GroupClause", "bindingId"
        ),
        "fileAbsence": _made("AbsenceFiled", "absence", "Absence"),
        "endAbsence": _changed("AbsenceEnded", "absence", "Absence", "absenceId"),
        "draftAuthorization": _made("AuthorizationDrafted", "authority_grant", "Authorization"),
        "grantAuthorization": _changed(
            "AuthorizationGranted", "authority_grant", "Authorization", "authorizationId"
        ),
        "endAuthorization": _changed(
            "AuthorizationEnded", "authority_grant", "Authorization", "authorizationId"
        ),
    }
)
