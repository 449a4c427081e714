"""What is generated lies in the tree as the code would write it now."""

from pathlib import Path

import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLUnionType, parse, validate
from graphql.type import GraphQLInterfaceType, GraphQLObjectType, GraphQLScalarType

from actions.offered import acts
from domain.codes import CODES
from domain.people.grants import GRANTS
from scripts.contract import CONTRACT, KIT, README, ROOT, generated, problems
from server.graphql.schema import graphql_schema
from server.settings import settings_table

GENERATED = generated()
SCHEMA = graphql_schema()
OPERATIONS = sorted(CONTRACT.glob("operations/**/*.graphql"))
OWN = {name: one for name, one in SCHEMA.type_map.items() if not name.startswith("__")}
BUILT_IN = {"Int", "Float", "String", "Boolean", "ID"}


@pytest.mark.parametrize("file", sorted(GENERATED), ids=lambda file: file.name)
def test_a_generated_file_is_up_to_date(file: Path) -> None:
    assert file.exists(), f"run `make contract`: {file.relative_to(ROOT)} is missing"
    assert file.read_text(encoding="utf-8") == GENERATED[file], "run `make contract`"


def test_nothing_else_lies_among_the_generated_operations() -> None:
    assert set(KIT.iterdir()) == {file for file in GENERATED if file.parent == KIT}


def test_the_readme_has_every_setting() -> None:
    if README.exists():
        assert settings_table() in README.read_text(encoding="utf-8"), "run `make contract`"


def test_everything_in_the_schema_says_what_it_is() -> None:
    silent = []
    for name, named in OWN.items():
        if name not in BUILT_IN and not named.description:
            silent.append(name)
        if isinstance(named, GraphQLObjectType | GraphQLInterfaceType):
            for field_name, field in named.fields.items():
                silent += [] if field.description else [f"{name}.{field_name}"]
                silent += [
                    f"{name}.{field_name}({argument})"
                    for argument, given in field.args.items()
                    if not given.description
                ]
        if isinstance(named, GraphQLInputObjectType):
            silent += [
                f"{name}.{one}" for one, given in named.fields.items() if not given.description
            ]
        if isinstance(named, GraphQLEnumType):
            silent += [
                f"{name}.{one}" for one, given in named.values.items() if not given.description
            ]
    assert silent == []


def test_enum_values_begin_with_the_chinese_term() -> None:
    plain = [
        f"{name}.{value}"
        for name, named in OWN.items()
        if isinstance(named, GraphQLEnumType)
        for value, given in named.values.items()
        if not any("\u4e00" <= letter <= "\u9fff" for letter in (given.description or "")[:12])
    ]
    assert plain == []


def test_every_mutation_takes_one_input_and_answers_a_union_of_two() -> None:
    assert SCHEMA.mutation_type is not None
    for name, field in SCHEMA.mutation_type.fields.items():
        assert list(field.args) == ["input"], name
        union = SCHEMA.type_map[str(field.type).removesuffix("!")]
        assert isinstance(union, GraphQLUnionType), name
        assert [one.name for one in union.types][1:] == ["Refused"], name
        assert len(union.types) == 2, name
        assert union.name == f"{name[0].upper()}{name[1:]}Result"


def test_every_mutation_names_its_codes_its_doers_and_what_repeating_does() -> None:
    assert SCHEMA.mutation_type is not None
    mutations = problems()["mutations"]
    assert set(mutations) == set(SCHEMA.mutation_type.fields)
    for name, field in SCHEMA.mutation_type.fields.items():
        text = field.description or ""
        assert "May: " in text, name
        assert "Repeating" in text, name
        assert all(code in text for code in mutations[name]), name


def test_every_act_is_permitted_to_somebody() -> None:
    granted = {permission for grants in GRANTS.values() for permission in grants}
    assert {declared.permission for declared in acts().values()} <= granted


def test_every_code_is_told_to_clients_with_its_words() -> None:
    told = SCHEMA.type_map["ProblemCode"]
    assert isinstance(told, GraphQLEnumType)
    assert set(told.values) == set(CODES) == set(problems()["codes"])
    assert told.values["NOT_FOUND"].description == "没有找到所指的对象。 · There is no such thing."


def test_every_subscription_carries_cursor_time_and_way_of_resuming() -> None:
    assert SCHEMA.subscription_type is not None
    for name, field in SCHEMA.subscription_type.fields.items():
        assert "after" in field.args, name
        update = SCHEMA.type_map[str(field.type).removesuffix("!")]
        assert isinstance(update, GraphQLObjectType)
        assert "Update" in [one.name for one in update.interfaces], name


def test_lists_are_bounded_and_hold_no_nulls_but_for_nodes() -> None:
    for name, named in OWN.items():
        if isinstance(named, GraphQLObjectType) and name.endswith("Connection"):
            assert {"edges", "pageInfo", "totalCount"} <= set(named.fields), name
        if isinstance(named, GraphQLObjectType):
            for field_name, field in named.fields.items():
                text = str(field.type)
                if text.startswith("[") and field_name != "nodes":
                    assert text.endswith("!]!"), f"{name}.{field_name}"


@pytest.mark.parametrize("file", OPERATIONS, ids=lambda file: file.stem)
def test_an_operation_of_the_contract_is_valid(file: Path) -> None:
    assert validate(SCHEMA, parse(file.read_text(encoding="utf-8"))) == []


def test_scalars_of_our_own_are_few() -> None:
    own = {name for name, one in OWN.items() if isinstance(one, GraphQLScalarType)} - BUILT_IN
    assert own == {"Date", "DateTime", "Decimal", "JSON", "UUID"}
