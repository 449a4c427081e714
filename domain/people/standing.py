"""Workflows of what people hold, lead, belong to and are authorised for."""

from domain.people.permissions import PeoplePermission
from domain.people.scopes import AuthorizationState, Standing
from domain.permissions import Permission
from domain.workflow import Step, Workflow, workflow

_P = PeoplePermission


Recorded = Workflow[Standing, object]


def _ended(kind: str, *, by: Permission, clause: str | None = None, act: str = "") -> Recorded:
    end: Step[Standing, object] = Step(
        "end", frozenset({Standing.ON_RECORD}), None, (), clause, act=act or f"end_{kind}", by=by
    )
    return workflow(kind, first=Standing.ON_RECORD, steps=(end,))


PERSON_WORKFLOW: Recorded = workflow("person", first=Standing.ON_RECORD, steps=())
POST_WORKFLOW = _ended("post", by=_P.POST_FILL, act="leave_post")
PORTFOLIO_WORKFLOW = _ended("portfolio", by=_P.PORTFOLIO_ASSIGN, clause="WR/6a")
UNIT_GROUP_WORKFLOW = _ended("unit_group", by=_P.UNIT_GROUP_DECLARE)
GROUP_MEMBER_WORKFLOW = _ended("group_member", by=_P.UNIT_GROUP_DECLARE, act="remove_group_member")
GROUP_CLAUSE_WORKFLOW = _ended("group_clause", by=_P.UNIT_GROUP_DECLARE, act="unbind_clause")
ABSENCE_WORKFLOW = _ended("absence", by=_P.ABSENCE_FILE, clause="WR/7b")

_S = AuthorizationState
AUTHORIZATION_WORKFLOW: Workflow[AuthorizationState, object] = workflow(
    "authorization",
    first=_S.DRAFT,
    steps=(
        Step(
            "grant",
            frozenset({_S.DRAFT}),
            _S.ACTIVE,
            (),
            "WR/6b",
            act="grant_authorization",
            by=_P.AUTHORIZATION_GRANT,
        ),
        Step(
            "end",
            frozenset({_S.DRAFT, _S.ACTIVE}),
            _S.ENDED,
            (),
            "WR/6b",
            act="end_authorization",
            by=_P.AUTHORIZATION_END,
        ),
    ),
)
"""DRAFT → ACTIVE → ENDED; a draft that is not granted is ended, too (WR/6b, WR/7b)."""
