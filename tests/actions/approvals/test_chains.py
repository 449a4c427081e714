"""Each matter has its chain: who approves it, in which order, by whom it is kept (WR/49-52)."""

from typing import Any
from uuid import UUID

import pytest

from domain.approvals.problems import ApprovalCode
from domain.approvals.states import ApprovalState as S
from domain.approvals.words import ApprovalMatter as M
from domain.approvals.words import ApprovalOffice as O
from domain.approvals.words import CeremonyKind, TravellerRank
from domain.problems import ProblemCode
from tests.worlds.acts import codes, done, unit_id
from tests.worlds.approvals import EVENT_ON, FAO, HANDS, OFFICE, Approvals, person

REST = {O.PARTY_SECRETARY, O.MAYOR, O.CITY_PARTY_FAO, O.CITY_FAO}
DENIED, EARLY = {ProblemCode.NOT_PERMITTED}, {ApprovalCode.PRIOR_STEP_OPEN}


async def stages(approvals: Approvals, key: UUID) -> list[set[O]]:
    found: dict[int, set[O]] = {}
    for one in await approvals.steps(key):
        found.setdefault(one.stage, set()).add(one.office)
    return [found[stage] for stage in sorted(found)]


@pytest.mark.parametrize(
    ("matter", "offices", "keeper"),
    [
        pytest.param(M.JOINT_EVENT, [{O.PARTY_OFFICE}], "GO", marks=pytest.mark.clause("WR/49a")),
        pytest.param(M.CITY_LEADERS, [{O.MAYOR}], "GO", marks=pytest.mark.clause("WR/49b")),
        pytest.param(
            M.ROUTINE_EVENT, [{O.DEPUTY_IN_CHARGE}], "GO", marks=pytest.mark.clause("WR/50a")
        ),
        pytest.param(M.CEREMONY, [{O.MAYOR}], "GO", marks=pytest.mark.clause("WR/50b")),
        pytest.param(M.LETTER, [{O.MAYOR}], "GO", marks=pytest.mark.clause("WR/50d")),
        pytest.param(M.FOREIGN_EVENT, [{O.FAO}], "FAO", marks=pytest.mark.clause("WR/51a")),
        pytest.param(
            M.INTERNATIONAL_MEETING,
            [{O.FAO}, {O.MAYOR}],
            "FAO",
            marks=pytest.mark.clause("WR/51b"),
        ),
        pytest.param(M.ARTICLE, [{O.MAYOR}], "GO", marks=pytest.mark.clause("WR/63b")),
    ],
)
async def test_an_event_goes_its_way(
    approvals: Approvals, matter: M, offices: list[set[O]], keeper: str
) -> None:
    more = {"ceremony": CeremonyKind.FOUNDATION} if matter is M.CEREMONY else {}
    key = await approvals.filed(await approvals.event(matter, **more))
    assert await stages(approvals, key) == offices
    found = await approvals.pass_all(key)
    assert (found.state, found.checker_id) == (S.APPROVED, unit_id(keeper))
    assert found.closed_at is not None


@pytest.mark.clause("WR/52a", "WR/52b", "WR/52c")
@pytest.mark.parametrize(
    ("rank", "offices"),
    [
        (TravellerRank.DISTRICT, [{O.FOREIGN_DEPUTY}, REST]),
        (TravellerRank.DIVISION, [{O.DEPUTY_IN_CHARGE}, {O.FOREIGN_DEPUTY}, REST]),
        (
            TravellerRank.DEPUTY_DIVISION,
            [{O.DEPUTY_IN_CHARGE}, {O.FOREIGN_DEPUTY}, {O.CITY_PARTY_FAO, O.CITY_FAO}],
        ),
    ],
)
async def test_a_trip_abroad_goes_by_rank(
    approvals: Approvals, rank: TravellerRank, offices: list[set[O]]
) -> None:
    key = await approvals.filed(await approvals.trip(rank))
    assert await stages(approvals, key) == offices
    last = await approvals.step(key, O.CITY_FAO)
    assert codes(await approvals.approve(key, O.CITY_FAO)) == EARLY
    # Within a stage in any order: the last of the list first.
    for one in sorted(await approvals.steps(key), key=lambda one: (one.stage, one.id != last)):
        assert (await approvals.request(key)).state is S.FILED
        done(await approvals.approve(key, one.office))
    assert (await approvals.request(key)).state is S.APPROVED


@pytest.mark.clause("WR/52a", "WR/7a")
async def test_what_is_decided_outside_is_recorded_with_its_number(approvals: Approvals) -> None:
    key = await approvals.filed(await approvals.trip(TravellerRank.DISTRICT, "L-DM1"))
    done(await approvals.approve(key, O.FOREIGN_DEPUTY, reference=None))
    bare = await approvals.approve(key, O.PARTY_SECRETARY, reference=None)
    assert codes(bare) == {ApprovalCode.REFERENCE_MISSING}
    done(await approvals.approve(key, O.PARTY_SECRETARY))
    found = next(one for one in await approvals.steps(key) if one.office is O.PARTY_SECRETARY)
    assert (found.reference, found.decided_by_id) == ("京外〔2026〕1号", FAO.person_id)


@pytest.mark.clause("WR/52a")
async def test_only_its_approver_decides_a_step(approvals: Approvals) -> None:
    key = await approvals.filed(await approvals.trip(TravellerRank.DIVISION))
    hands = {one.person_id: one for one in HANDS.values()}
    for person_id, by in hands.items():
        if person_id != person("L-DM3"):
            assert codes(await approvals.approve(key, O.DEPUTY_IN_CHARGE, by)) in (
                DENIED,
                {ProblemCode.NOT_FOUND},
            )
    done(await approvals.approve(key, O.DEPUTY_IN_CHARGE))
    done(await approvals.approve(key, O.FOREIGN_DEPUTY))
    # The Government Office keeps other chains.
    assert codes(await approvals.approve(key, O.CITY_FAO, OFFICE)) == DENIED


@pytest.mark.clause("WR/52a")
async def test_nobody_approves_his_own_trip(approvals: Approvals) -> None:
    key = await approvals.filed(await approvals.trip(TravellerRank.DISTRICT, "L-DM5"))
    first = (await approvals.steps(key))[0]
    assert (first.office, first.approver_id) == (O.FOREIGN_DEPUTY, person("L-MAYOR"))
    mayors = await approvals.filed(await approvals.trip(TravellerRank.DISTRICT, "L-MAYOR"))
    assert await stages(approvals, mayors) == [{O.FOREIGN_DEPUTY}, REST - {O.MAYOR}]


@pytest.mark.clause("WR/63b")
async def test_the_mayors_own_article_is_approved_by_his_executive_deputy(
    approvals: Approvals,
) -> None:
    key = await approvals.event(M.ARTICLE, traveller_id=person("L-MAYOR"))
    (step,) = await approvals.steps(await approvals.filed(key))
    assert step.approver_id == person("L-EDM")


@pytest.mark.clause("WR/49a")
async def test_nobody_decides_what_he_applied_for(approvals: Approvals) -> None:
    given: dict[str, Any] = {"matter": M.JOINT_EVENT, "event_on": EVENT_ON}
    own = await approvals.drafted(OFFICE, unit_id=unit_id("GO"), **given)
    await approvals.filed(own, OFFICE)
    assert codes(await approvals.approve(own, O.PARTY_OFFICE)) == {ApprovalCode.OWN_REQUEST}
    # What it enters for others it has not applied for.
    entered = await approvals.filed(await approvals.drafted(OFFICE, **given), OFFICE)
    done(await approvals.approve(entered, O.PARTY_OFFICE))
