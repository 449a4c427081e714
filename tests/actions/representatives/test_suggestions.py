"""Suggestions from their filing to the answer, and every way back."""

from typing import Any

import pytest

from actions.declared import Asking
from actions.representatives.file_suggestion import FileSuggestion, file_suggestion
from actions.representatives.move_member import SuspendRepresentative
from actions.representatives.suggestion import (
    AdoptSuggestion,
    AnswerSuggestion,
    AssignSuggestion,
    DeclineSuggestion,
    EditSuggestion,
    HandBackSuggestion,
    PartlyAdoptSuggestion,
    RefileSuggestion,
    ReopenSuggestion,
    ReturnSuggestion,
    WithdrawSuggestion,
)
from domain.people.roles import Role
from domain.problems import ProblemCode
from domain.representatives.problems import RepresentativeCode
from domain.representatives.suggestion import SuggestionOutcome, SuggestionSource, SuggestionState
from store.representatives.rows import SUGGESTIONS
from tests.worlds.acts import PEOPLE, codes, done, shanghai, unit_id
from tests.worlds.delegation import NOW, Delegation, member_id

S = SuggestionState
FILER, ANOTHER = PEOPLE.representative(1), PEOPLE.representative(2)
EDU, FIN = PEOPLE.role(Role.UNIT_STAFF, unit="EDU"), PEOPLE.role(Role.UNIT_HEAD, unit="FIN")
TEXT: dict[str, Any] = {"title": "增设公厕", "content": "北门附近。"}


async def at(delegation: Delegation, key: Any) -> Any:
    """The suggestion as it stands."""
    return await SUGGESTIONS.by_id(delegation.database, key)


async def assigned(delegation: Delegation) -> Any:
    key = await delegation.filed()
    done(await delegation.do(AssignSuggestion(suggestion_id=key, unit_id=unit_id("EDU"))))
    return key


@pytest.mark.clause("FS/4.1c")
async def test_a_suggestion_is_filed_assigned_adopted_and_answered(delegation: Delegation) -> None:
    key = await assigned(delegation)
    done(await delegation.do(AdoptSuggestion(suggestion_id=key), EDU))
    done(await delegation.do(AnswerSuggestion(suggestion_id=key, answer="年内建成。"), EDU))
    found = await at(delegation, key)
    assert (found.state, found.outcome) == (S.ANSWERED, SuggestionOutcome.ADOPTED)
    assert (found.answer, found.answered_at) == ("年内建成。", NOW)
    assert await delegation.kinds(found.stream) == [
        f"suggestion:{one}" for one in ("filed", "assigned", "adopted", "answered")
    ]


@pytest.mark.scenario("S07")
@pytest.mark.parametrize(
    ("kind", "state"),
    [(DeclineSuggestion, S.NOT_ADOPTED), (PartlyAdoptSuggestion, S.PARTLY_ADOPTED)],
)
async def test_what_is_not_adopted_whole_is_so_for_a_reason(
    delegation: Delegation, kind: Any, state: SuggestionState
) -> None:
    key = await assigned(delegation)
    for blank in (None, " "):
        refused = await delegation.do(kind(suggestion_id=key, reason=blank), EDU)
        assert codes(refused) == {ProblemCode.REASON_REQUIRED}
    done(await delegation.do(kind(suggestion_id=key, reason="规划已有安排"), EDU))
    assert (await at(delegation, key)).state is state


async def test_a_unit_may_think_otherwise_until_it_has_answered(delegation: Delegation) -> None:
    key = await assigned(delegation)
    answer = AnswerSuggestion(suggestion_id=key, answer="……")
    assert codes(await delegation.do(answer, EDU)) == {ProblemCode.STATE_ORDER}
    done(await delegation.do(DeclineSuggestion(suggestion_id=key, reason="无地"), EDU))
    done(await delegation.do(AdoptSuggestion(suggestion_id=key), EDU))
    assert (await at(delegation, key)).reason is None
    done(await delegation.do(answer, EDU))
    assert codes(await delegation.do(AdoptSuggestion(suggestion_id=key), EDU)) == {
        ProblemCode.STATE_ORDER
    }
    done(await delegation.do(ReopenSuggestion(suggestion_id=key, reason="代表不满意")))
    found = await at(delegation, key)
    assert (found.state, found.outcome, found.answered_at) == (S.ASSIGNED, None, None)


@pytest.mark.clause("FS/4.1b")
async def test_what_is_no_matter_of_a_unit_goes_back_and_to_another(delegation: Delegation) -> None:
    key = await assigned(delegation)
    back = HandBackSuggestion(suggestion_id=key, reason="属财政局职责")
    assert codes(await delegation.do(back, FIN)) == {ProblemCode.NOT_FOUND}
    done(await delegation.do(back, EDU))
    assert codes(await delegation.do(back, EDU)) == {ProblemCode.NOT_FOUND}
    done(await delegation.do(AssignSuggestion(suggestion_id=key, unit_id=unit_id("FIN"))))
    done(await delegation.do(AdoptSuggestion(suggestion_id=key), FIN))


async def test_what_was_returned_is_completed_and_filed_again(delegation: Delegation) -> None:
    key = await delegation.filed()
    done(await delegation.do(ReturnSuggestion(suggestion_id=key, reason="请写明地点")))
    again = RefileSuggestion(suggestion_id=key, title="增设公厕", content="万丰公园北门。")
    assert codes(await delegation.do(again, ANOTHER)) == {ProblemCode.NOT_FOUND}
    done(await delegation.do(again, FILER))
    found = await at(delegation, key)
    assert (found.state, found.content) == (S.FILED, "万丰公园北门。")


async def test_who_filed_it_corrects_and_withdraws_it(delegation: Delegation) -> None:
    key = await delegation.filed()
    edited = EditSuggestion(suggestion_id=key, source=SuggestionSource.RESIDENT, **TEXT)
    done(await delegation.do(edited, FILER))
    assert (await at(delegation, key)).source is SuggestionSource.RESIDENT
    asked = WithdrawSuggestion(suggestion_id=key)
    assert codes(await delegation.do(asked, ANOTHER)) == {ProblemCode.NOT_FOUND}
    done(await delegation.do(asked, FILER))
    assert codes(await delegation.do(edited, FILER)) == {ProblemCode.STATE_ORDER}


@pytest.mark.parametrize(
    "asked",
    [
        lambda key: AssignSuggestion(suggestion_id=key, unit_id=unit_id("EDU")),
        lambda key: AdoptSuggestion(suggestion_id=key),
        lambda key: ReturnSuggestion(suggestion_id=key, reason="x"),
    ],
)
async def test_who_filed_it_does_not_dispose_of_it(delegation: Delegation, asked: Any) -> None:
    key = await delegation.filed()
    step: Asking = asked(key)
    assert codes(await delegation.do(step, FILER)) == {ProblemCode.NOT_PERMITTED}


async def test_the_office_enters_late_what_came_on_paper(delegation: Delegation) -> None:
    earlier = shanghai("2026-05-20 10:00:00")
    asked = FileSuggestion(
        source=SuggestionSource.OWN, representative_id=member_id(2), acted_at=earlier, **TEXT
    )
    key = done(await file_suggestion(delegation.act(), asked)).suggestion_id
    found = await at(delegation, key)
    assert (found.filed_at, found.entered_at) == (earlier, NOW)
    assert found.person_id == ANOTHER.person_id


@pytest.mark.parametrize(
    ("viewer", "given", "code"),
    [
        (FILER, {"representative_id": member_id(2)}, ProblemCode.NOT_FOUND),
        (None, {}, ProblemCode.VALUE_REQUIRED),
        (FILER, {"acted_at": shanghai("2026-06-01 09:00:01")}, ProblemCode.INSTANT_IN_FUTURE),
        (FILER, {"title": "题" * 101}, ProblemCode.VALUE_TOO_LONG),
        (FILER, {"content": "\u200b"}, ProblemCode.VALUE_REQUIRED),
        (EDU, {}, ProblemCode.NOT_PERMITTED),
    ],
)
async def test_what_cannot_be_filed_is_refused(
    delegation: Delegation, viewer: Any, given: dict[str, Any], code: ProblemCode
) -> None:
    asked = FileSuggestion(source=SuggestionSource.OWN, **{**TEXT, **given})
    assert codes(await file_suggestion(delegation.act(viewer), asked)) == {code}


async def test_only_who_is_active_files(delegation: Delegation) -> None:
    done(await delegation.do(SuspendRepresentative(representative_id=member_id(1), reason="x")))
    asked = FileSuggestion(source=SuggestionSource.OWN, **TEXT)
    assert codes(await file_suggestion(delegation.act(FILER), asked)) == {
        RepresentativeCode.NOT_A_REPRESENTATIVE
    }
