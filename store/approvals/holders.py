"""Who holds a step of a chain at an instant, and whether somebody else may (WR/6, WR/52, WR/65)."""

from datetime import date, datetime
from uuid import UUID

from domain.approvals.chains import FOREIGN_OFFICE
from domain.approvals.facts import ApprovalFacts
from domain.approvals.words import ApprovalOffice
from domain.instants import local_date
from domain.people.leading import ACTING
from domain.people.roles import LEADERS
from domain.people.scopes import AuthorizationScope
from store.database import Reader
from store.people.leading import acting_mayor_at, leader_at, leading_posts
from store.people.rows import ABSENCES, AUTHORIZATIONS, POSTS


async def unit_of_code(reader: Reader, code: str) -> UUID:
    """The unit that keeps a chain. Raises LookupError when there is none."""
    found: UUID | None = await reader.fetchval("SELECT id FROM unit WHERE code = $1", code)
    if found is None:
        raise LookupError(f"no unit {code}")
    return found


async def holder_of(
    reader: Reader, office: ApprovalOffice, request: ApprovalFacts, at: datetime
) -> UUID | None:
    """The person who decides: the leader in charge, else the mayor, else who acts for him.

    For a leader who is away it is whom he authorised to approve. Nobody decides his own: then it
    is the next of them (CORRECTIONS 3, 5).
    """
    found: list[UUID] = []
    leader = await _leader_of(reader, office, request, local_date(at))
    if leader is not None:
        is_away = any(
            one.holds_at(at) for one in await ABSENCES.where(reader, "person_id = $1", leader)
        )
        found += await _authorised_by(reader, leader, at) if is_away else (leader,)
    acting = await acting_mayor_at(reader, at)
    found += () if acting is None else (acting.person_id,)
    found += await _mayors(reader, local_date(at))
    himself = (request.applicant_id, request.traveller_id)
    return next((one for one in found if one not in himself), None)


async def may_hold(
    reader: Reader, person_id: UUID, office: ApprovalOffice, request: ApprovalFacts, at: datetime
) -> bool:
    """Whether a leader holds the step at an instant, or was authorised to approve by who does."""
    posts = await POSTS.where(reader, "person_id = $1", person_id)
    if not any(one.role in LEADERS and one.holds_on(local_date(at)) for one in posts):
        return False
    holder = await holder_of(reader, office, request, at)
    return holder is not None and person_id in (
        holder,
        *await _authorised_by(reader, holder, at),
    )


async def _leader_of(
    reader: Reader, office: ApprovalOffice, request: ApprovalFacts, on: date
) -> UUID | None:
    """The deputy; where the mayor himself has the charge, whoever acts as mayor does."""
    if office is ApprovalOffice.MAYOR:
        return None
    is_foreign = office is ApprovalOffice.FOREIGN_DEPUTY
    unit_id = await unit_of_code(reader, FOREIGN_OFFICE) if is_foreign else request.unit_id
    leader = await leader_at(reader, unit_id, on)
    mayors = await _mayors(reader, on)
    return None if leader in mayors[:1] else leader


async def _mayors(reader: Reader, on: date) -> tuple[UUID, ...]:
    """The mayor, and the executive deputy after him."""
    posts = [one for one in await leading_posts(reader) if one.holds_on(on)]
    return tuple(one.person_id for role in ACTING for one in posts if one.role is role)


async def _authorised_by(reader: Reader, leader: UUID, at: datetime) -> tuple[UUID, ...]:
    grants = await AUTHORIZATIONS.where(reader, "grantor_id = $1 ORDER BY starts_at, id", leader)
    return tuple(
        one.grantee_id
        for one in grants
        if one.scope is AuthorizationScope.APPROVE and one.holds_at(at)
    )
