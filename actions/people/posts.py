"""People are written down, take posts up and leave them."""

from typing import Annotated
from uuid import UUID

from actions.act import Act
from actions.making import Making
from actions.moving import Moving
from actions.people.ending import Ending
from actions.people.portfolios import PORTFOLIO
from domain.declared.marks import Label, Ref, line
from domain.gate import refuses_with
from domain.people.dated import FirstDay, LastDay, why_end_is_refused, why_span_is_refused
from domain.people.events import PersonEvents, PortfolioEvents, PostEvents
from domain.people.facts import (
    GivenRole,
    IsHead,
    PersonFacts,
    PersonId,
    PostFacts,
    Title,
    TitleEn,
    UnitId,
)
from domain.people.leading import why_role_is_refused, why_single_post_is_refused
from domain.people.permissions import PeoplePermission
from domain.people.pinyin import sort_key_of
from domain.people.problems import PeopleCode
from domain.people.standing import PERSON_WORKFLOW, POST_WORKFLOW
from domain.problems import Problem, ProblemCode
from store.database import Transaction
from store.people.leading import portfolios_ended
from store.people.rows import PERSONS, POSTS

PERSON: Moving[PersonFacts] = Moving(
    name="Person", rows=PERSONS, workflow=PERSON_WORKFLOW, sees=PeoplePermission.PERSON_READ
)
POST: Moving[PostFacts] = Moving(
    name="Post", rows=POSTS, workflow=POST_WORKFLOW, sees=PeoplePermission.PERSON_READ
)


class AddPerson(
    Making,
    of=PERSON,
    by=PeoplePermission.PERSON_ADD,
    tells=PersonEvents.ADDED,
    form=("登记人员", "Add a person"),
    derives={"sort_key": lambda asked, _act: sort_key_of(asked.name)},
):
    """Write a person down who is to hold posts."""

    name: Annotated[str, line(80), Label("姓名", "Name"), "Full name."]


@refuses_with(PeopleCode.TIMES_OVERLAP, ProblemCode.VALUE_INVALID)
async def why_post_is_refused(transaction: Transaction, new: PostFacts) -> tuple[Problem, ...]:
    """Whether its days, its role, and what there may be one of speak against it."""
    others = await POSTS.where(transaction, "unit_id = $1 OR role = $2", new.unit_id, new.role)
    return (
        *why_span_is_refused(new),
        *why_role_is_refused(new),
        *why_single_post_is_refused(new, others),
    )


class TakeUpPost(
    Making,
    of=POST,
    by=PeoplePermission.POST_FILL,
    tells=PostEvents.TAKEN_UP,
    puts=("person_id", "unit_id", "title_zh", "valid_from"),
    form=("任职", "Take up a post"),
    checked=why_post_is_refused,
):
    """Say who holds which post from when on; a person may hold several (WR/8a)."""

    person_id: PersonId
    unit_id: UnitId
    title_zh: Title
    title_en: TitleEn
    role: GivenRole
    is_head: IsHead = False
    valid_from: FirstDay
    valid_to: LastDay | None = None


async def end_portfolios(act: Act, transaction: Transaction, left: PostFacts) -> None:
    """Whoever leads no longer has no charge either: his units are the mayor's meanwhile."""
    ended = await portfolios_ended(transaction, left)
    await act.record(
        transaction,
        *(
            PORTFOLIO.told(one, PortfolioEvents.ENDED, {"validTo": one.valid_to}, clause="WR/6a")
            for one in ended
        ),
    )


class LeavePost(
    Ending,
    of=POST,
    tells=PostEvents.LEFT,
    puts=("person_id", "unit_id", "title_zh", "valid_to"),
    form=("离任", "Leave the post"),
    weighed=why_end_is_refused,
    then=end_portfolios,
):
    """Say until when a post is held; with his last post as a leader his portfolios end, too."""

    post_id: Annotated[UUID, Ref("Post", is_looked_up=False), "Id of the post."]
