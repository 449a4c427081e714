"""Items are opened by whoever found what they go back to (FS/3.2f, FS/4.3a, WR/28b, WR/55d)."""

from asyncio import gather
from datetime import timedelta
from itertools import product
from typing import Any
from uuid import UUID

import pytest

from actions.rectification.item import WithdrawRectification
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.problems import ProblemCode
from domain.rectification.problems import RectificationCode
from domain.rectification.states import RectificationSource as S
from domain.rectification.states import RectificationState
from tests.worlds.acts import PEOPLE, codes, done, unit_id
from tests.worlds.delegation import member_id
from tests.worlds.rectification import (
    AUDITOR,
    EDU,
    OFFICE,
    PERFORMANCE,
    SUPERVISOR,
    TODAY,
    Rectification,
)

OWNERS = {
    (S.INSPECTION, SUPERVISOR),
    (S.INSPECTION, OFFICE),
    (S.AUDIT, AUDITOR),
    (S.OPENNESS_CHECK, OFFICE),
    (S.RESULT, PERFORMANCE),
}


@pytest.mark.clause("WR/28b", "WR/55d")
@pytest.mark.parametrize(
    ("source", "who"),
    list(
        product(
            [one for one in S if one is not S.PROPOSAL],
            (SUPERVISOR, AUDITOR, OFFICE, PERFORMANCE),
        )
    ),
    ids=lambda one: one.value if isinstance(one, S) else one.role.value,
)
async def test_each_source_has_its_own_who_open_items(
    rectification: Rectification, source: S, who: Viewer
) -> None:
    outcome = await rectification.open(who, source)
    if (source, who) in OWNERS:
        item = await rectification.item(done(outcome).item_id)
        assert (item.state, item.checker_id) == (RectificationState.OPEN, who.unit_id)
        assert item.number > 0
    else:
        assert codes(outcome) == {RectificationCode.SOURCE_NOT_YOURS}


@pytest.mark.clause("FS/3.2f", "FS/4.3a")
async def test_a_proposal_goes_back_to_a_suggestion_once_a_unit(
    rectification: Rectification,
) -> None:
    suggestion = await _suggestion(rectification)
    assert codes(await rectification.open(PERFORMANCE, S.PROPOSAL)) == {ProblemCode.VALUE_REQUIRED}
    given: dict[str, Any] = {"suggestion_id": suggestion}
    outcome = await rectification.open(SUPERVISOR, S.PROPOSAL, **given)
    assert codes(outcome) == {RectificationCode.SOURCE_NOT_YOURS}
    # The Audit Bureau reads no suggestions.
    assert codes(await rectification.open(AUDITOR, S.PROPOSAL, **given)) == {ProblemCode.NOT_FOUND}
    key = await rectification.opened(PERFORMANCE, S.PROPOSAL, **given)
    assert (await rectification.item(key)).clause == "FS/4.3a"
    assert codes(await rectification.open(OFFICE, S.PROPOSAL, **given)) == {
        RectificationCode.RECTIFICATION_ALREADY_OPEN
    }
    other = unit_id("FIN")
    assert await rectification.opened(OFFICE, S.PROPOSAL, unit_id=other, **given) != key
    assert codes(await rectification.open(OFFICE, S.OPENNESS_CHECK, **given)) == {
        ProblemCode.VALUE_INVALID
    }
    # What was opened by mistake is opened again; of two at once one is.
    gone = WithdrawRectification(item_id=key, reason="误立")
    done(await rectification.do(gone, PERFORMANCE))
    outcomes = await gather(*(rectification.open(OFFICE, S.PROPOSAL, **given) for _ in range(4)))
    assert sum(not isinstance(one, Refused) for one in outcomes) == 1


@pytest.mark.clause("FS/3.2f")
async def test_nothing_rests_on_a_suggestion_that_was_withdrawn(
    rectification: Rectification,
) -> None:
    suggestion = await _suggestion(rectification)
    async with rectification.database.transaction() as transaction:
        await transaction.execute("UPDATE suggestion SET state = 'WITHDRAWN'")
    outcome = await rectification.open(PERFORMANCE, S.PROPOSAL, suggestion_id=suggestion)
    assert codes(outcome) == {ProblemCode.VALUE_INVALID}


@pytest.mark.clause("WR/28b")
async def test_it_is_due_in_thirty_days_or_on_a_day_from_today_on(
    rectification: Rectification,
) -> None:
    key = await rectification.opened()
    assert (await rectification.item(key)).due_on == TODAY + timedelta(days=30)
    key = await rectification.opened(due_on=TODAY)
    assert (await rectification.item(key)).due_on == TODAY
    early = await rectification.open(due_on=TODAY - timedelta(days=1))
    assert codes(early) == {ProblemCode.VALUE_INVALID}


@pytest.mark.clause("WR/28b")
async def test_nobody_opens_one_for_himself_nor_without_a_unit_of_his_own(
    rectification: Rectification,
) -> None:
    own = await rectification.open(OFFICE, S.OPENNESS_CHECK, unit_id=unit_id("GO"))
    assert codes(own) == {ProblemCode.NOT_PERMITTED}
    for who in (PEOPLE.role(Role.SUPERVISION), EDU, PEOPLE.role(Role.MAYOR)):
        assert codes(await rectification.open(who)) == {ProblemCode.NOT_PERMITTED}


async def _suggestion(rectification: Rectification) -> UUID:
    key: UUID = await rectification.database.fetchval(
        "INSERT INTO suggestion (id, representative_id, person_id, title, content, source, state,"
        " filed_at, stands_since, entered_at)"
        " SELECT gen_random_uuid(), r.id, r.person_id, '护学岗', '增设护学岗。', 'OWN', 'FILED',"
        " now(), now(), now() FROM representative r WHERE r.id = $1 RETURNING id",
        member_id(1),
    )
    return key
