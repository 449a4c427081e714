"""Rules of grants of authority (授权, WR/6b, WR/7b)."""

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol
from uuid import UUID

from domain.clause_marks import clause
from domain.gate import refuses_with
from domain.instants import local_date
from domain.people.facts import AuthorizationFacts, PostFacts
from domain.people.leading import why_instants_are_refused
from domain.people.roles import LEADERS
from domain.people.scopes import AuthorizationState
from domain.problems import Named, Problem, ProblemCode, problem


class Drafted(Protocol):
    """What is asked for a draft."""

    @property
    def grantor_id(self) -> UUID:
        """Whose authority it is."""

    @property
    def grantee_id(self) -> UUID:
        """Who is to act for him."""

    @property
    def starts_at(self) -> datetime:
        """The first instant of it."""

    @property
    def ends_at(self) -> datetime:
        """The first instant after it."""


@refuses_with(ProblemCode.VALUE_INVALID)
def why_draft_is_refused(asked: Drafted, now: datetime) -> tuple[Problem, ...]:
    """A grant is to somebody else, ends after its beginning, and is not over already."""
    found = list(why_instants_are_refused(asked.starts_at, asked.ends_at))
    if not found and asked.ends_at <= now:
        found.append(_invalid("endsAt", "已经过去", "it is over already"))
    if asked.grantor_id == asked.grantee_id:
        found.append(_invalid("granteeId", "不能授权给本人", "nobody authorises himself"))
    return tuple(found)


@clause("WR/6b")
def why_parties_are_refused(
    new: AuthorizationFacts, posts: Iterable[PostFacts]
) -> tuple[Problem, ...]:
    """On the first day the grantor leads the district or a unit, and the grantee has a post."""
    held = [one for one in posts if one.holds_on(local_date(new.starts_at))]
    leads = [one.person_id for one in held if one.is_head or one.role in LEADERS]
    found = []
    if new.grantor_id not in leads:
        why = (
            "当日不是区政府领导或单位主要负责人",
            "leads neither district nor unit on that day",
        )
        found.append(_invalid("grantorId", *why))
    if new.grantee_id not in [one.person_id for one in held]:
        found.append(_invalid("granteeId", "当日没有职务", "has no post on that day"))
    return tuple(found)


@refuses_with(ProblemCode.STATE_ORDER)
def why_grant_is_over(
    _asked: object, one: AuthorizationFacts, now: datetime
) -> tuple[Problem, ...]:
    """What was granted ends by itself with its time; a draft whose time is over is no use."""
    if now < one.ends_at:
        return ()
    return (problem(ProblemCode.STATE_ORDER, state=AuthorizationState.ENDED.named),)


def _invalid(path: str, zh: str, en: str) -> Problem:
    return problem(ProblemCode.VALUE_INVALID, path=(path,), why=Named(zh, en))
