"""What rooms declare of duties is checked where it is read."""

import pytest

from domain.clauses.register import Strength
from domain.declared.parts import DeclarationError
from domain.obligations.duty import EFFECTS, YEAR, AtLeast, Duty, Each, Effect
from domain.obligations.gathered import checked, duties, duties_of


def duty(clause: str, **more: object) -> Duty:
    return Duty(clause, "试算", who="G-ALL", when=YEAR, what=AtLeast(1, "trial"), **more)  # type: ignore[arg-type]


def test_duties_stand_in_the_order_of_the_register() -> None:
    found = checked([(duty("WR/57d"), "b"), (duty("FS/3.1b"), "a"), (duty("WS/1c"), "b")])
    assert list(found) == ["FS/3.1b", "WS/1c", "WR/57d"]


def test_a_clause_that_does_not_exist_is_named_with_the_room() -> None:
    with pytest.raises(DeclarationError, match=r"rooms\.trial.* cites OP/999"):
        checked([(duty("OP/999"), "rooms.trial")])
    with pytest.raises(DeclarationError, match="cites OP/999"):
        checked([(duty("OP/64a", also=("OP/999",)), "rooms.trial")])


def test_two_duties_of_one_clause_are_told_apart_by_their_part() -> None:
    found = checked([(duty("WS/1a", part="a"), "x"), (duty("WS/1a", part="b"), "x")])
    assert [one.part for one in found.values()] == ["a", "b"]
    with pytest.raises(DeclarationError, match="declared twice"):
        checked([(duty("WS/1a"), "x"), (duty("WS/1a"), "y")])


@pytest.mark.clause("OP/64a", "OP/64b", "WR/26b", "WR/26c")
def test_twins_of_two_documents_are_one_duty() -> None:
    assert duties_of("WR/26b") == duties_of("OP/64a") == (duties()["OP/64a"],)
    assert duties_of("WR/26c") == duties_of("OP/64b") == (duties()["OP/64b"],)


@pytest.mark.parametrize(
    ("strength", "effect"),
    [
        (Strength.HARD, Effect.BREACH),
        (Strength.SOFT, Effect.WARNING),
        (Strength.EXPLORE, Effect.NOTHING),
        (Strength.DRAFT, Effect.ADVISORY),
    ],
)
def test_what_a_miss_means_follows_from_the_strength(strength: Strength, effect: Effect) -> None:
    assert EFFECTS[strength] is effect


def test_strength_and_heading_are_the_clauses_own_unless_a_part_has_its_own() -> None:
    plain = duty("WS/1c")
    assert (plain.force, plain.title_en) == (Strength.HARD, "One problem solved a year")
    apart = duty("WS/1c", part="explore", strength=Strength.EXPLORE, en="Exploring")
    assert (apart.force, apart.title_en) == (Strength.EXPLORE, "Exploring")


def test_one_way_unless_any_of_several_is_enough() -> None:
    one = Duty("OP/64a", "试算", who="G-ALL", when=YEAR, what=Each("trial"))
    assert one.ways == (one.what,)
