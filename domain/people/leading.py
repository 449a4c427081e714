"""Who leads a unit, who acts as mayor, and who may chair and sign for him, at any instant."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from domain.clause_marks import clause
from domain.gate import refuses_with
from domain.instants import A_DAY, local_date, start_of_day
from domain.people.dated import why_overlap_is_refused
from domain.people.facts import AbsenceFacts, AuthorizationFacts, PortfolioFacts, PostFacts
from domain.people.problems import PeopleCode
from domain.people.roles import EVERYBODY, LEADERS, OFFICIALS, Role
from domain.people.scopes import AuthorizationScope
from domain.people.units import UnitKind
from domain.problems import Named, Problem, ProblemCode, problem

ACTING = (Role.MAYOR, Role.EXEC_DEPUTY_MAYOR)
"""Who acts as mayor, in this order (WR/4, WR/7b)."""

LED = (UnitKind.GOV_OFFICE, UnitKind.DEPT, UnitKind.MGMT, UnitKind.STREET, UnitKind.COMMUNITY)
"""Units of the government: where no deputy has the charge, the mayor leads them."""


@clause("WR/6a")
def leader_of(
    unit_id: UUID,
    kind: str,
    on: date,
    *,
    portfolios: Iterable[PortfolioFacts],
    posts: Iterable[PostFacts],
) -> UUID | None:
    """The person in charge of a unit on a day: by portfolio, else the mayor (CORRECTIONS 3)."""
    for one in portfolios:
        if one.unit_id == unit_id and one.holds_on(on):
            return one.leader_id
    mayors = (one.person_id for one in posts if one.role is Role.MAYOR and one.holds_on(on))
    return next(mayors, None) if kind in LED else None


@dataclass(frozen=True, slots=True)
class ActingMayor:
    """Who acts as mayor, and in which role: the mayor, or the executive deputy for him."""

    person_id: UUID
    role: Role


@clause("WR/4", "WR/7b")
def acting_mayor(
    at: datetime, *, posts: Sequence[PostFacts], absences: Sequence[AbsenceFacts]
) -> ActingMayor | None:
    """The mayor; while he is away or there is none, the executive deputy; nobody without both."""
    away = {one.person_id for one in absences if one.holds_at(at)}
    day = local_date(at)
    for role in ACTING:
        for one in posts:
            if one.role is role and one.holds_on(day) and one.person_id not in away:
                return ActingMayor(one.person_id, role)
    return None


@clause("WR/4", "WR/7b")
def why_absence_is_refused(
    new: AbsenceFacts, *, posts: Sequence[PostFacts], absences: Sequence[AbsenceFacts]
) -> tuple[Problem, ...]:
    """No absence takes the last one away who acts as mayor, not for an instant.

    It is looked at whenever anything about it can change: at its beginning, and where other
    absences, and posts, begin and end within it.
    """
    if not any(one.role in ACTING and one.person_id == new.person_id for one in posts):
        return ()
    changes = {new.starts_at}
    for other in absences:
        changes |= {other.starts_at, other.ends_at}
    for post in posts:
        changes.add(start_of_day(post.valid_from))
        if post.valid_to is not None:
            changes.add(start_of_day(post.valid_to + A_DAY))
    for at in sorted(changes):
        before = acting_mayor(at, posts=posts, absences=absences)
        then = acting_mayor(at, posts=posts, absences=(*absences, new))
        if new.holds_at(at) and before is not None and then is None:
            return (problem(PeopleCode.NOBODY_ACTS, clause="WR/7b", day=local_date(at)),)
    return ()


@clause("WR/7a")
def why_mayor_is_unreported(
    new: AbsenceFacts, *, posts: Iterable[PostFacts]
) -> tuple[Problem, ...]:
    """The mayor leaves Beijing with a filing reference of the city government."""
    on = local_date(new.starts_at)
    is_mayor = any(
        one.role is Role.MAYOR and one.person_id == new.person_id and one.holds_on(on)
        for one in posts
    )
    if not is_mayor or new.reference is not None:
        return ()
    return (problem(PeopleCode.ABSENCE_UNREPORTED, clause="WR/7a", path=("reference",)),)


@clause("WR/6b", "WR/7b")
def has_authority(
    person_id: UUID,
    scope: AuthorizationScope,
    at: datetime,
    *,
    acting: ActingMayor | None,
    grants: Iterable[AuthorizationFacts],
) -> bool:
    """Whether somebody chairs, signs or approves in the mayor's place, or does it by his grant.

    `grants` are the mayor's; who acts as mayor needs none for the time that he does.
    """
    if acting is not None and acting.person_id == person_id:
        return True
    return any(
        one.grantee_id == person_id and one.scope is scope and one.holds_at(at) for one in grants
    )


@clause("WR/6a")
def why_leader_is_refused(new: PortfolioFacts, posts: Iterable[PostFacts]) -> tuple[Problem, ...]:
    """Who gets a unit into his charge is a leader of the district government on the first day."""
    if any(one.role in LEADERS and one.holds_on(new.valid_from) for one in posts):
        return ()
    why = Named("当日不是区政府领导", "no leader of the district government on that day")
    return (problem(ProblemCode.VALUE_INVALID, path=("leaderId",), clause="WR/6a", why=why),)


_NO_POST = frozenset(EVERYBODY - OFFICIALS) | {Role.ADMIN}
"""What no post gives: the public's, the hidden inspector's (WS/23a), and who runs the software."""


def why_role_is_refused(new: PostFacts) -> tuple[Problem, ...]:
    """A post gives a role that officials have; who runs the software is not said here."""
    if new.role not in _NO_POST:
        return ()
    why = Named(f"“{new.role.zh}”不由职务产生", f"{new.role.en} is no role of a post")
    return (problem(ProblemCode.VALUE_INVALID, path=("role",), why=why),)


def why_single_post_is_refused(new: PostFacts, others: Iterable[PostFacts]) -> tuple[Problem, ...]:
    """A unit has one head, the district one mayor and one executive deputy, at a time."""
    heads = (one for one in others if one.is_head and one.unit_id == new.unit_id)
    found = why_overlap_is_refused(new, heads, path="isHead", clause="WR/8a") if new.is_head else ()
    if new.role not in ACTING:
        return found
    same = (one for one in others if one.role is new.role)
    return (*found, *why_overlap_is_refused(new, same, path="role", clause="WR/4"))


def why_instants_are_refused(starts_at: datetime, ends_at: datetime) -> tuple[Problem, ...]:
    """What has two instants ends after it has begun."""
    if starts_at < ends_at:
        return ()
    why = Named("应晚于开始时间", "it must come after the beginning")
    return (problem(ProblemCode.VALUE_INVALID, path=("endsAt",), why=why),)


class Returning(Protocol):
    """What is asked for somebody to be back."""

    @property
    def ends_at(self) -> datetime:
        """The first instant back."""


@refuses_with(ProblemCode.VALUE_INVALID)
def why_back_is_refused(asked: Returning, one: AbsenceFacts, _now: datetime) -> tuple[Problem, ...]:
    """Somebody is back earlier than filed; at the first instant away he never went."""
    if one.starts_at <= asked.ends_at < one.ends_at:
        return ()
    why = Named("应在离开之后、原定返回之前", "after the leaving, before the return that was filed")
    return (problem(ProblemCode.VALUE_INVALID, path=("endsAt",), why=why),)


def why_second_absence_is_refused(
    new: AbsenceFacts, own: Iterable[AbsenceFacts]
) -> tuple[Problem, ...]:
    """Nobody is away twice at once."""
    return tuple(
        problem(
            PeopleCode.TIMES_OVERLAP,
            path=("startsAt",),
            other=Named(
                f"已报备{local_date(one.starts_at)}至{local_date(one.ends_at)}外出",
                f"away from {local_date(one.starts_at)} to {local_date(one.ends_at)}",
            ),
        )
        for one in own
        if max(new.starts_at, one.starts_at) < min(new.ends_at, one.ends_at)
    )
