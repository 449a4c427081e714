"""A kind that is declared wrongly stops the start: a sentence says of which room, what and why."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Annotated
from uuid import UUID

import pytest

from domain.cases.facts import CaseFacts
from domain.cases.permissions import CasePermission
from domain.clocks.permissions import ClockPermission
from domain.declared.parts import DeclarationError
from domain.people.grants import GRANTS
from domain.people.permissions import PeoplePermission
from domain.people.roles import Role
from domain.permissions import Permission, Scope
from domain.rectification.states import RectificationKind, RectificationState
from domain.scoring.permissions import ScoringPermission
from domain.supervision.facts import SupervisionFacts
from store.cases.readable import CASE
from store.cases.searched import CASE_SEARCHED
from store.readable import library
from store.reading.declare import Field, KindOf, One, Readable, Same
from store.reading.interfaces import LIKE_ITS_INTERFACE, SeenByKind, with_kinds
from store.reading.kinds import kind
from store.reading.sights import WITH_ITS_OWNER, AnyOf, Holds, Where
from store.reading.things import thing, value
from store.supervision.readable import SUPERVISION_ITEM

HERE = r"\(tests\.reading\.test_kind_declarations\)"
PLAIN = {"of": CASE, "name": "PrivateItem", "table": "private_item", "sees": LIKE_ITS_INTERFACE}


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivateFacts(CaseFacts):
    """What a unit keeps to itself."""

    kind: RectificationKind = RectificationKind.RECTIFICATION
    state: RectificationState
    note: Annotated[str, "What is kept."]


@dataclass(frozen=True, slots=True, kw_only=True)
class NamelessFacts(CaseFacts):
    """What says not which kind it is."""

    state: RectificationState


@dataclass(frozen=True, slots=True, kw_only=True)
class LoneFacts:
    """What is a kind of nothing."""

    id: UUID


def declared(facts: type = PrivateFacts, **more: object) -> Readable:
    """A kind of cases."""
    return kind(facts=facts, **{**PLAIN, **more})  # type: ignore[arg-type]


def all_with(*others: Readable) -> dict[str, Readable]:
    """All that the rooms declare, with some put in their places or added."""
    known = {**library().readables, "Case": CASE}
    return with_kinds(known | {one.name: one for one in others})


def hidden(permission: Permission = ScoringPermission.COMMENT_READ) -> Readable:
    """Supervision items, seen by those alone who hold it."""
    return kind(
        CASE,
        "SupervisionItem",
        SupervisionFacts,
        table="supervision_item",
        sees=Holds(permission, unit="{t}.unit_id"),
    )


def kind_of_hidden() -> KindOf:
    """What they are as a kind."""
    found = hidden().kind_of
    assert found is not None
    return found


def short(**fields: Field) -> Readable:
    """A thing of its own over the rows of cases."""
    return thing(
        "Short",
        LoneFacts,
        source="case_file",
        sees=Holds(CasePermission.CASE_READ),
        streams=("case:",),
        more=fields,
    )


TO_CASE = One("Case", "{t}.id = {of}.id", WITH_ITS_OWNER, text="The case.")

WRONG: dict[str, tuple[Callable[[], object], str]] = {
    "extends nothing": (
        lambda: declared(LoneFacts),
        rf"LoneFacts {HERE} extends no facts, so it is no kind of anything",
    ),
    "no code": (
        lambda: declared(NamelessFacts),
        rf"NamelessFacts {HERE}\.kind does not say which kind it is",
    ),
    "no table": (
        lambda: declared(table=None),
        rf"PrivateFacts {HERE} adds note, but PrivateItem has no table",
    ),
    "a field of the interface's": (
        lambda: declared(more={"title": value("{t}.title", str, "Its title.")}),
        rf"PrivateItem\.title is a field of Case already: PrivateFacts {HERE}",
    ),
    "searched elsewhere": (
        lambda: declared(searched=CASE_SEARCHED),
        r"PrivateItem is searched in case_file, but lies in private_item",
    ),
    "eyes that are no permission": (
        lambda: declared(sees=Where("{t}.note = ''")),
        rf"PrivateItem is seen by what its events cannot tell: PrivateFacts {HERE} need one",
    ),
    "eyes of another unit": (
        lambda: declared(sees=Holds(CasePermission.CASE_READ, unit="{t}.other_id")),
        r"PrivateItem is seen by what its events cannot tell",
    ),
    "of nothing declared": (
        lambda: with_kinds({SUPERVISION_ITEM.name: SUPERVISION_ITEM}),
        r"SupervisionItem is a kind of Case, which no room declares",
    ),
    "two of one code": (
        lambda: all_with(declared()),
        r"(PrivateItem|RectificationItem) and (PrivateItem|RectificationItem) are both kind"
        r" RECTIFICATION of Case",
    ),
    "facts that nothing shows": (
        lambda: with_kinds({one.name: one for one in (CASE, SUPERVISION_ITEM)}),
        r"(ApprovalFacts|RectificationFacts) \(domain\.\w+\.facts\) are of a kind that no room",
    ),
    "an interface that many see": (
        lambda: all_with(
            replace(CASE, sees=AnyOf((CASE.sees, Holds(ClockPermission.DEADLINE_READ)))), hidden()
        ),
        r"(ApprovalRequest|SupervisionItem) is hidden from some who see Case, so who sees that has",
    ),
    "seen by another way than its interface": (
        lambda: all_with(
            replace(
                hidden(),
                kind_of=replace(
                    kind_of_hidden(),
                    sees=AnyOf(
                        (
                            kind_of_hidden().sees,
                            Holds(PeoplePermission.UNIT_READ, unit="{t}.other_id"),
                        )
                    ),
                ),
            )
        ),
        r"SupervisionItem is seen by another way beside, by which nobody sees Case",
    ),
    "seen by who sees no interface": (
        lambda: all_with(hidden(PeoplePermission.UNIT_READ)),
        r"\w+ holds unit:read to see SupervisionItem, but not case:read as far, without which it"
        r" sees no Case",
    ),
    "told of by its clocks": (
        lambda: all_with(replace(hidden(), changed_by=("case:", "slot:"))),
        r"SupervisionItem is hidden from some who read of all clocks in slot:$",
    ),
    "promised to who may not see it": (
        lambda: all_with(hidden(), short(case=TO_CASE)),
        r"Short\.case is never null, but a kind of Case is hidden from some",
    ),
    "a way to what is not there": (
        lambda: all_with(short(gone=replace(TO_CASE, of="Gone"))),
        r"Short\.gone leads to Gone, which no room declares readable",
    ),
}


@pytest.mark.parametrize(("make", "words"), WRONG.values(), ids=WRONG)
def test_what_is_declared_wrongly_stops_the_start(make: Callable[[], object], words: str) -> None:
    with pytest.raises(DeclarationError, match=rf"^{words}") as raised:
        make()
    assert "\n" not in str(raised.value)


def test_what_shows_a_row_of_an_interface_is_hidden_like_its_kind() -> None:
    frame = short(case=Same("Case", "The case."))
    for others, codes in (((), ["APPROVAL"]), ((hidden(),), ["APPROVAL", "SUPERVISION"])):
        found = all_with(frame, *others)["Short"].sees
        assert isinstance(found, SeenByKind)
        assert found.interface == frame.sees
        assert sorted(one.code for one in found.kinds) == codes


def test_a_role_may_see_a_kind_less_far_than_its_interface() -> None:
    assert GRANTS[Role.MAYOR][CasePermission.CASE_READ] is Scope.ANY
    assert ScoringPermission.COMMENT_READ not in GRANTS[Role.MAYOR]
    assert isinstance(all_with(hidden())["Case"].sees, SeenByKind)
