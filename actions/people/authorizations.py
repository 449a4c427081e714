"""Authority is granted: drafted, granted by whose it is, and ended (授权, WR/6b, WR/7b)."""

from typing import Annotated
from uuid import UUID

from actions.making import Making
from actions.moving import Moving
from actions.stepping import Stepping
from domain.declared.marks import Ref
from domain.gate import refuses_with
from domain.people.authority import (
    why_draft_is_refused,
    why_grant_is_over,
    why_parties_are_refused,
)
from domain.people.dated import EndReason
from domain.people.events import AuthorizationEvents
from domain.people.facts import (
    AuthorizationFacts,
    CountsFrom,
    CountsUntil,
    GrantedScope,
    GranteeId,
    GrantorId,
    Subject,
)
from domain.people.permissions import PeoplePermission
from domain.people.standing import AUTHORIZATION_WORKFLOW
from domain.problems import Problem, ProblemCode
from store.database import Transaction
from store.people.rows import AUTHORIZATIONS, POSTS

AUTHORIZATION: Moving[AuthorizationFacts] = Moving(
    name="Authorization",
    rows=AUTHORIZATIONS,
    workflow=AUTHORIZATION_WORKFLOW,
    sees=PeoplePermission.PERSON_READ,
    clause="WR/6b",
)


@refuses_with(ProblemCode.VALUE_INVALID)
async def _why_refused(transaction: Transaction, new: AuthorizationFacts) -> tuple[Problem, ...]:
    both = [new.grantor_id, new.grantee_id]
    posts = await POSTS.where(transaction, "person_id = ANY($1)", both)
    return why_parties_are_refused(new, posts)


class DraftAuthorization(
    Making,
    of=AUTHORIZATION,
    by=PeoplePermission.AUTHORIZATION_DRAFT,
    tells=AuthorizationEvents.DRAFTED,
    puts=("grantor_id", "grantee_id", "scope"),
    form=("拟定授权", "Draft a grant"),
    judged=why_draft_is_refused,
    checked=_why_refused,
):
    """Draft a grant of authority; it counts when the grantor has granted it."""

    grantor_id: GrantorId
    grantee_id: GranteeId
    scope: GrantedScope
    subject: Subject
    starts_at: CountsFrom
    ends_at: CountsUntil


class OfAuthorization(Stepping, of=AUTHORIZATION):
    """What is done with a grant that was drafted."""

    authorization_id: Annotated[UUID, Ref("Authorization", is_looked_up=False), "Id of the grant."]


class GrantAuthorization(
    OfAuthorization,
    tells=AuthorizationEvents.GRANTED,
    puts=("grantee_id", "scope"),
    form=("授权", "Grant"),
    stamps="granted_at",
    weighed=why_grant_is_over,
):
    """Grant what was drafted: whoever's authority it is does."""


class EndAuthorization(
    OfAuthorization,
    tells=AuthorizationEvents.ENDED,
    puts=("grantee_id", "scope"),
    form=("结束授权", "End"),
    stamps="ended_at",
    weighed=why_grant_is_over,
):
    """End a grant of authority before its time, or a draft that is not granted."""

    end_reason: EndReason
