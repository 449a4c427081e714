"""Who approves what, in which order: the chains of the documents as data.

What the text does not order is not ordered (CORRECTIONS 0): a chain is stages, of which each
begins when the one before is done, and within a stage everybody decides when he likes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from domain.approvals.facts import ApprovalFacts
from domain.approvals.words import Absentee, TravellerRank
from domain.approvals.words import ApprovalMatter as M
from domain.approvals.words import ApprovalOffice as O
from domain.clause_marks import clause
from domain.clocks.ahead import FOREIGN_EVENT_WORKING_DAYS

GOVERNMENT_OFFICE, FOREIGN_OFFICE = "GO", "FAO"
"""The units that keep chains: they record what is decided outside, and see that it goes on."""

Stages = tuple[tuple[O, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """The clause, the stages, who keeps it, how early it is filed, what must be told for it.

    What is bound to a day is approved by the end of it, or of the day before (`is_before`);
    what is not may be told late.
    """

    clause: str
    stages: Stages
    needs: tuple[str, ...] = ("event_on",)
    keeper: str = GOVERNMENT_OFFICE
    working_days_ahead: int = 0
    is_bound_to_day: bool = True
    is_before: bool = False


_GOES = ("traveller_id", "destination", "starts_at", "ends_at")
_REST = (O.PARTY_SECRETARY, O.MAYOR, O.CITY_PARTY_FAO, O.CITY_FAO)

EVENTS: Mapping[M, Chain] = {
    # WR/49a: the two offices agree, and the Government Office records it.
    M.JOINT_EVENT: Chain(clause="WR/49a", stages=((O.PARTY_OFFICE,),)),
    # "The district government approves": the mayor leads its work.
    M.CITY_LEADERS: Chain(clause="WR/49b", stages=((O.MAYOR,),)),
    # The text names nobody: the leader in charge of who invites.
    M.ROUTINE_EVENT: Chain(clause="WR/50a", stages=((O.DEPUTY_IN_CHARGE,),)),
    M.CEREMONY: Chain(clause="WR/50b", stages=((O.MAYOR,),), needs=("ceremony", "event_on")),
    M.LETTER: Chain(clause="WR/50d", stages=((O.MAYOR,),), needs=()),
    M.FOREIGN_EVENT: Chain(
        clause="WR/51a",
        stages=((O.FAO,),),
        keeper=FOREIGN_OFFICE,
        working_days_ahead=FOREIGN_EVENT_WORKING_DAYS,
    ),
    M.INTERNATIONAL_MEETING: Chain(
        clause="WR/51b", stages=((O.FAO,), (O.MAYOR,)), keeper=FOREIGN_OFFICE
    ),
    M.ARTICLE: Chain(clause="WR/63b", stages=((O.MAYOR,),), is_before=True),
}


def _trip(cited: str, *stages: tuple[O, ...]) -> Chain:
    return Chain(clause=cited, stages=stages, keeper=FOREIGN_OFFICE, needs=("rank", *_GOES))


TRIPS: Mapping[TravellerRank, Chain] = {
    TravellerRank.DISTRICT: _trip("WR/52a", (O.FOREIGN_DEPUTY,), _REST),
    TravellerRank.DIVISION: _trip("WR/52b", (O.DEPUTY_IN_CHARGE,), (O.FOREIGN_DEPUTY,), _REST),
    TravellerRank.DEPUTY_DIVISION: _trip(
        "WR/52c", (O.DEPUTY_IN_CHARGE,), (O.FOREIGN_DEPUTY,), (O.CITY_PARTY_FAO, O.CITY_FAO)
    ),
}


def _absence(cited: str, *offices: O) -> Chain:
    return Chain(clause=cited, stages=(offices,), needs=_GOES, is_bound_to_day=False)


ABSENCES: Mapping[Absentee, Chain] = {
    Absentee.MAYOR: _absence("WR/7a", O.CITY_GOVERNMENT),
    Absentee.DEPUTY_MAYOR: _absence("WR/65a", O.MAYOR),
    Absentee.UNIT_HEAD: _absence("WR/65b", O.MAYOR, O.DEPUTY_IN_CHARGE, O.GOVERNMENT_OFFICE),
}


@clause("WR/7a", "WR/49a", "WR/49b", "WR/50a", "WR/50b", "WR/50d", "WR/51b", "WR/63b", "WR/65a")
@clause("WR/51a", "WR/52a", "WR/52b", "WR/52c", "WR/65b")
def chain_of(request: ApprovalFacts, *, is_mayor: bool = False) -> Chain:
    """Who approves a request, by what it asks for and by who goes, as far as that is told.

    Nobody approves his own: where the mayor himself goes abroad his consent is left out.
    """
    match request.matter:
        case M.TRIP_ABROAD:
            chain = TRIPS[request.rank or TravellerRank.DIVISION]
        case M.ABSENCE:
            chain = ABSENCES[request.absentee or Absentee.UNIT_HEAD]
        case matter:
            return EVENTS[matter]
    if not is_mayor:
        return chain
    return replace(chain, stages=without(chain.stages, O.MAYOR))


def without(stages: Stages, office: O) -> Stages:
    """The stages without an office; one that nobody is left in falls away."""
    left = (tuple(one for one in stage if one is not office) for stage in stages)
    return tuple(stage for stage in left if stage)
