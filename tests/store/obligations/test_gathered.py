"""A duty that nobody owes, or that nothing counts for, is found before the server starts."""

from dataclasses import replace

import pytest

from domain.declared.parts import DeclarationError
from domain.obligations.duty import YEAR, AtLeast, Duty, Holding, unit_itself
from domain.obligations.gathered import duties
from domain.people.units import UnitGroup
from store.obligations.gathered import books, check

TRIAL = Duty("FS/3.4g", "试算", who=UnitGroup.ALL, when=YEAR, what=AtLeast(1, "rectification_item"))


def test_every_duty_of_the_rooms_is_owed_and_counted() -> None:
    assert {"OP/64a", "FS/3.4a", "FS/3.4g"} <= set(duties())
    assert {"release_clock", "review_session", "rectification_item"} <= set(books().counted)


def test_a_group_a_unit_and_the_leaders_owe_duties() -> None:
    for who in (*UnitGroup, unit_itself("PERF"), "LEADER"):
        check(replace(TRIAL, who=who), books())


def test_a_duty_that_nobody_owes_is_named() -> None:
    with pytest.raises(DeclarationError, match="is owed by 'NOBODY'"):
        check(replace(TRIAL, who="NOBODY"), books())


def test_a_duty_that_nothing_counts_for_is_named() -> None:
    with pytest.raises(DeclarationError, match="counts 'nothing'"):
        check(replace(TRIAL, what=AtLeast(1, "nothing")), books())
    # What is counted is no stock.
    with pytest.raises(DeclarationError, match="counts 'rectification_item'"):
        check(replace(TRIAL, what=Holding(1, "rectification_item")), books())
