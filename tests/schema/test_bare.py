"""Types that nobody fills are made without what fills them, and nothing else is."""

import dataclasses

import pytest
import strawberry
from strawberry.types import object_type

from schema.bare import bare_type

BODY = {"__annotations__": {"name": str}, "name": strawberry.field(description="A name.")}


@pytest.mark.parametrize("how", [strawberry.type, strawberry.input, strawberry.interface])
def test_a_bare_type_has_its_fields_and_no_methods(how: object) -> None:
    made = bare_type("Lamp", BODY, text="A lamp.", how=how)
    assert [one.name for one in made.__strawberry_definition__.fields] == ["name"]
    assert made.__strawberry_definition__.description == "A lamp."
    assert vars(made).keys().isdisjoint({"__init__", "__repr__", "__eq__"})


def test_types_that_are_made_otherwise_are_made_as_ever() -> None:
    def fails(_made: type, *, description: str) -> None:
        raise LookupError(description)

    with pytest.raises(LookupError):
        bare_type("Lamp", BODY, text="A lamp.", how=fails)
    assert vars(object_type)["dataclasses"] is dataclasses

    @strawberry.type
    class Filled:
        name: str

    assert Filled(name="路灯") == Filled(name="路灯")
