"""Operations that screens send and nobody has to write: of forms, choices and counts.

They lie in `operations/kit/` as all others do, so that they are typed and trusted.
"""

from collections.abc import Iterator
from typing import Any

from graphql import (
    GraphQLObjectType,
    get_named_type,
    is_leaf_type,
    parse,
    print_ast,
)

from domain.declared.parts import snake
from scripts.forms import formed_acts
from scripts.lists import lists, named_things
from server.graphql.schema import graphql_schema
from store.readable import library
from store.reading.roots import Listing

PROBLEMS = "... on Refused { problems { code messageZh messageEn path clause } }"


def kit_operations() -> dict[str, str]:
    """Each by the name of its file, without its ending."""
    return dict((*_acts(), *_choices(), *_counts(), _names_of()))


def _acts() -> Iterator[tuple[str, str]]:
    mutation = graphql_schema().mutation_type
    offered = {} if mutation is None else mutation.fields
    for name, (_, form) in formed_acts().items():
        if name not in offered:
            continue
        field = offered[name]
        answer: Any = get_named_type(field.type)
        done = next(one for one in answer.types if one.name != "Refused")
        asked = get_named_type(field.args["input"].type).name
        yield (
            snake(name),
            _written(
                f"{form.zh} · Form: {form.en}.",
                f"mutation {_capital(name)}Form($input: {asked}!) {{ {name}(input: $input) {{"
                f" __typename ... on {done.name} {{ {_told(done)} }} {PROBLEMS} }} }}",
            ),
        )


def _told(done: GraphQLObjectType) -> str:
    """What an answer tells: plain values, and which things it names."""
    found = ["__typename"]
    for name, field in done.fields.items():
        kind: Any = get_named_type(field.type)
        if is_leaf_type(kind):
            found.append(name)
        elif "id" in getattr(kind, "fields", {}):
            found.append(f"{name} {{ id }}")
    return " ".join(found)


def _choices() -> Iterator[tuple[str, str]]:
    for name, told in _chosen().items():
        fields = " ".join(told["choose"].values())
        yield (
            f"choose_{snake(name)}",
            _written(
                f"选择 · What is found of {name} by a text.",
                f"query Choose{_capital(name)}($filter: {_filter(name)}, $first: Int!) {{"
                f" {name}(filter: $filter, first: $first) {{"
                f" edges {{ node {{ id {fields} }} }} pageInfo {{ hasNextPage }} }} }}",
            ),
        )


def _counts() -> Iterator[tuple[str, str]]:
    for name, told in lists({}).items():
        if told["groups"]:
            numbers = _numbers(name)
            declared = "".join(f", ${one}: Int!" for one in numbers)
            given = "".join(f", {one}: ${one}" for one in numbers)
            yield (
                f"count_{snake(name)}",
                _written(
                    f"统计 · How many there are of {name}, in parts.",
                    f"query Count{_capital(name)}($filter: {_filter(name)},"
                    f" $by: {told['of']}Grouping!{declared}) {{ {name}(filter: $filter{given}) {{"
                    " counts(by: $by) { key count unit { id name nameEn } } } }",
                ),
            )


def _numbers(name: str) -> tuple[str, ...]:
    """What a list cannot be asked without."""
    root = library().roots[name]
    return tuple(one.name for one in root.written) if isinstance(root, Listing) else ()


def _names_of() -> tuple[str, str]:
    parts = [
        f"... on {of} {{ {names[0]} {names[1] if len(names) > 1 else ''} }}"
        for of, names in named_things().items()
    ]
    return (
        "names_of",
        _written(
            "名称 · The names of what was chosen.",
            "query NamesOf($ids: [ID!]!) {"
            f" nodes(ids: $ids) {{ __typename id {' '.join(parts)} }} }}",
        ),
    )


def _chosen() -> dict[str, Any]:
    return {name: told for name, told in lists({}).items() if "choose" in told}


def _filter(name: str) -> str:
    query: Any = graphql_schema().query_type
    return str(get_named_type(query.fields[name].args["filter"].type).name)


def _written(says: str, text: str) -> str:
    return f"# {says}\n{print_ast(parse(text))}\n"


def _capital(name: str) -> str:
    return name[0].upper() + name[1:]
