"""Rows of community duties, admission requests and tasks, and what acts ask of them."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from domain.communities.admission import AdmissionRequestFacts
from domain.communities.duty_list import CommunityDutyFacts, DutyListFacts
from domain.communities.task import CommunityTaskFacts
from store.communities.searched import ADMISSION_SEARCHED
from store.database import Reader, Transaction
from store.rows import Rows

DUTY_LISTS = Rows("community_duty_list", DutyListFacts)
COMMUNITY_DUTIES = Rows("community_duty", CommunityDutyFacts)
ADMISSION_REQUESTS = Rows("admission_request", AdmissionRequestFacts, searched=ADMISSION_SEARCHED)
COMMUNITY_TASKS = Rows("community_task", CommunityTaskFacts)


async def next_version(reader: Reader) -> int:
    """The number of the next version; of two at once the second is told again."""
    found: int = await reader.fetchval(
        "SELECT COALESCE(max(version), 0) + 1 FROM community_duty_list"
    )
    return found


async def newest_published(transaction: Transaction) -> DutyListFacts | None:
    """The version that no newer one follows, locked."""
    found = await DUTY_LISTS.where(transaction, "state = 'PUBLISHED' FOR UPDATE")
    return next(iter(found), None)


async def copy_duties(
    transaction: Transaction, *, of: UUID, to: UUID, new_id: Callable[[], UUID]
) -> int:
    """The duties of a version once more in another; how many there are."""
    found = await COMMUNITY_DUTIES.where(transaction, "list_id = $1 ORDER BY number", of)
    copies = [replace(one, id=new_id(), list_id=to) for one in found]
    await COMMUNITY_DUTIES.insert(transaction, *copies)
    return len(copies)


async def duty_at(reader: Reader, *, list_id: UUID, number: int) -> CommunityDutyFacts | None:
    """The duty with a number in a version."""
    found = await COMMUNITY_DUTIES.where(reader, "list_id = $1 AND number = $2", list_id, number)
    return next(iter(found), None)


async def strike_duty(transaction: Transaction, *, list_id: UUID, number: int) -> bool:
    """Take the duty with a number out of a version; whether there was one."""
    found = await transaction.fetchval(
        "DELETE FROM community_duty WHERE list_id = $1 AND number = $2 RETURNING TRUE",
        list_id,
        number,
    )
    return bool(found)


async def version_of(transaction: Transaction, duty_id: UUID) -> DutyListFacts | None:
    """The version that has a duty; it changes no more until the commit."""
    found = await DUTY_LISTS.where(
        transaction, "id = (SELECT list_id FROM community_duty WHERE id = $1) FOR SHARE", duty_id
    )
    return next(iter(found), None)


async def admission_kept(transaction: Transaction, key: UUID) -> AdmissionRequestFacts | None:
    """A request; it changes no more until the commit."""
    found = await ADMISSION_REQUESTS.where(transaction, "id = $1 FOR SHARE", key)
    return next(iter(found), None)


async def strangers(reader: Reader, community_ids: list[UUID], *, street_id: UUID) -> int:
    """How many of these communities do not belong to the street."""
    found: int = await reader.fetchval(
        "SELECT count(*) FROM community WHERE id = ANY($1) AND unit_id <> $2",
        community_ids,
        street_id,
    )
    return found
