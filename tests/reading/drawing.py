"""Draws operations over the whole schema: random fields, arguments, fragments, variables."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLUnionType,
    Undefined,
    get_named_type,
    is_leaf_type,
)

from store.readable import library
from tests.reading.shapes import COMPUTED, SCHEMA, inside, literal, steps_to

ROOTS = library().roots
MOST_KINDS = 8
FEW_KINDS = 2
DEEPEST = 7
LEADING, ASIDE = 0.85, 0.1
NUMBERS = (1, 1, 2, 3, 5, 20, 20)
WRONG_NUMBERS = (0, 101, -1, 2026)
TEXTS = (
    *("STREET", "DEPT", "局", "fin", "R001", "deadline:*", "case:opened", "RELEASE_5H"),
    *("路", "暖气", "停供 暖气", "“未按时”", ""),
)
VALUES: dict[str, tuple[Any, ...]] = {
    "Boolean": (True, False),
    "DateTime": ("2026-12-18T12:00:00+08:00", "2026-12-18T03:59:59.999Z"),
    "Date": ("2026-12-18", "2026-12-19", "2027-02-03", "2025-10-01"),
}


@dataclass(frozen=True, slots=True)
class Drawn:
    """An operation with its variables."""

    text: str
    variables: dict[str, Any]


@dataclass(slots=True)
class Drawer:
    """Draws from one chance. `ids` and `cursors` are those of a world, and some of none.

    `roots` are the queries to draw from; fields and types in `but` are not asked for.
    """

    chance: Random
    ids: list[str]
    cursors: list[str]
    roots: Collection[str] = frozenset(ROOTS)
    but: Collection[str] = frozenset({*COMPUTED, "Clause"})
    focus: str | None = None
    """The type that is asked for above all; small operations then."""
    must: Collection[str] = ()
    """Fields of that type, arguments and filters that are always there."""
    is_whole: bool = False
    """Whether every field is asked for."""
    known: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    """Values that mean something in the world, by argument, or by field and argument."""
    calling: str = ""
    variables: dict[str, tuple[str, Any]] = field(default_factory=dict)
    fragments: dict[str, str] = field(default_factory=dict)

    def draw(self) -> Drawn:
        """One operation of one to three roots."""
        self.variables, self.fragments = {}, {}
        query = SCHEMA.query_type
        assert query is not None
        roots = [name for name in sorted(self.roots) if self._leads(query.fields[name].type)]
        roots = self.chance.choices(roots, k=1 if self.focus else self.chance.choice((1, 1, 2, 3)))
        body = " ".join(
            f"r{place}: {self._call(name, query.fields[name])}"
            f" {self._selection(query.fields[name].type, 1)}"
            for place, name in enumerate(roots)
        )
        return self._written("query", body)

    def draw_frame(self, name: str) -> Drawn:
        """A subscription."""
        self.variables, self.fragments = {}, {}
        subscription = SCHEMA.subscription_type
        assert subscription is not None
        one = subscription.fields[name]
        call = self._call(name, one, but=("after",))
        return self._written("subscription", f"r0: {call} {self._selection(one.type, 1)}")

    def draw_act(self, name: str, given: dict[str, Any]) -> Drawn:
        """A mutation with this input, whose answer is asked for much."""
        self.variables, self.fragments = {}, {}
        mutation = SCHEMA.mutation_type
        assert mutation is not None
        one = mutation.fields[name]
        self.variables["input"] = (str(one.args["input"].type), given)
        return self._written(
            "mutation", f"r0: {name}(input: $input) {self._selection(one.type, 0)}"
        )

    def _written(self, kind: str, body: str) -> Drawn:
        declared = ", ".join(f"${name}: {shape}" for name, (shape, _) in self.variables.items())
        head = f"{kind} Q({declared})" if declared else f"{kind} Q"
        given = {
            name: value for name, (_, value) in self.variables.items() if value is not _LEFT_OUT
        }
        return Drawn(f"{head} {{ {body} }} {' '.join(self.fragments.values())}", given)

    def _call(self, name: str, of: GraphQLField, *, but: Collection[str] = ()) -> str:
        arguments = []
        self.calling = name
        for key, argument in of.args.items():
            is_required = (
                isinstance(argument.type, GraphQLNonNull) and argument.default_value is Undefined
            )
            is_wanted = is_required or key in self.must or self.chance.random() < 0.4
            if key not in but and is_wanted:
                if key in ("last", "before") and self.chance.random() < 0.6:
                    continue
                arguments.append(f"{key}: {self._argument(key, argument.type)}")
        return f"{name}({', '.join(arguments)})" if arguments else name

    def _argument(self, key: str, shape: Any) -> str:
        value = self._value(key, shape)
        if self.chance.random() < 0.5:
            name = f"v{len(self.variables)}"
            may_leave_out = not isinstance(shape, GraphQLNonNull)
            is_left_out = may_leave_out and self.chance.random() < 0.1
            self.variables[name] = (str(shape), _LEFT_OUT if is_left_out else value)
            return f"${name}"
        return literal(value, shape)

    def _value(self, key: str, shape: Any) -> Any:
        if isinstance(shape, GraphQLNonNull):
            return self._value_of(key, shape.of_type)
        return None if self.chance.random() < 0.1 else self._value_of(key, shape)

    def _value_of(self, key: str, shape: Any) -> Any:
        pick = self.chance.choice
        if isinstance(shape, GraphQLList):
            return [self._value_of(key, get_named_type(shape)) for _ in range(pick((0, 1, 2)))]
        if isinstance(shape, GraphQLInputObjectType):
            chosen = [name for name in shape.fields if self.chance.random() < 0.4]
            if self.focus is not None:
                chosen = [one for one in shape.fields if one in self.must]
                chosen = chosen or [pick(sorted(shape.fields))]
            chosen += [
                name
                for name, one in shape.fields.items()
                if isinstance(one.type, GraphQLNonNull)
                and one.default_value is Undefined
                and name not in chosen
            ]
            return {name: self._value(name, shape.fields[name].type) for name in chosen}
        if isinstance(shape, GraphQLEnumType):
            return pick(
                [one for one in sorted(shape.values) if one in self.must] or sorted(shape.values)
            )
        known = self.known.get(f"{self.calling}.{key}") or self.known.get(key)
        return pick(known) if known and self.chance.random() < 0.9 else self._any(key, shape.name)

    def _any(self, key: str, scalar: str) -> Any:
        """A value of the scalar, whatever may be found by it."""
        pick = self.chance.choice
        if key in ("after", "before"):
            return pick([*self.cursors[-40:], "bad"])
        if scalar == "ID":
            return pick(self.ids)
        if scalar == "Int":
            # Out of bounds now and then: a wrong page leaves nothing else to compare.
            is_wrong = self.chance.random() < 0.03 and not self.is_whole
            return pick(WRONG_NUMBERS if is_wrong else NUMBERS)
        return pick(VALUES.get(scalar, TEXTS))

    def _selection(self, of: Any, depth: int) -> str:
        named = get_named_type(of)
        if is_leaf_type(named):
            return ""
        if isinstance(named, GraphQLInterfaceType | GraphQLUnionType):
            parts = [self._fields(named, depth)] if isinstance(named, GraphQLInterfaceType) else []
            parts += [
                f"... on {one.name} {self._fields(one, depth)}"
                for one in self._narrower(named, depth)
            ]
            return (
                "{ __typename "
                + " ".join(one[1:-1] if one[0] == "{" else one for one in parts)
                + " }"
            )
        return self._fields(named, depth)

    def _narrower(self, named: Any, depth: int) -> list[Any]:
        """Types that a thing of an interface or a union may be, interfaces among them.

        Far down one of them has to do, or kinds in kinds ask for more than a statement can hold.
        """
        possible = SCHEMA.get_possible_types(named)
        found = [one for one in possible if one.name not in self.but]
        if isinstance(named, GraphQLUnionType):
            return found
        between = {each.name: each for one in possible for each in one.interfaces}
        found += [one for name, one in sorted(between.items()) if name != named.name]
        found = [one for one in found if self.is_whole or self.chance.random() >= 0.4]
        if len(found) > MOST_KINDS:
            # A thing is of one kind: of ninety that it might be a few have to do, the focus first.
            wanted = [one for one in possible if one.name == self.focus]
            found = [*wanted, *self.chance.sample(found, MOST_KINDS)]
        return found[:1] if depth > FEW_KINDS else found

    def _fields(self, named: Any, depth: int) -> str:
        parts = []
        for name, one in named.fields.items():
            inner = get_named_type(one.type)
            if f"{named.name}.{name}" in self.but or (depth >= DEEPEST and not is_leaf_type(inner)):
                continue
            if self.is_whole or self.chance.random() < self._wanted(named, name, one, depth):
                parts.append(self._field(named, name, one, depth))
                if self.chance.random() < 0.04:
                    # The same again: what is asked inside is put together.
                    parts.append(self._field(named, name, one, depth))
        parts = parts or ["__typename"]
        if self.chance.random() < 0.1 and isinstance(named, GraphQLObjectType):
            name = f"f{len(self.fragments)}"
            self.fragments[name] = f"fragment {name} on {named.name} {{ {' '.join(parts)} }}"
            return f"{{ ...{name} __typename }}"
        return "{ " + " ".join(parts) + " }"

    def _wanted(self, named: Any, name: str, one: GraphQLField, depth: int) -> float:
        """How likely a field is asked for; with a focus what leads there, and little else."""
        if self.focus is not None:
            if named.name == self.focus and name in self.must:
                return 1
            return LEADING if self._leads_on(named.name, one.type) else ASIDE
        if name in ("edges", "node"):
            return LEADING
        return 0.45 if depth < 4 else 0.3

    def _leads_on(self, name: str, of: Any) -> bool:
        """Whether a field of this type is one of the focus, or brings nearer to it."""
        if name == self.focus or self.focus is None:
            return True
        steps, inner = steps_to(self.focus), get_named_type(of).name
        return inner in steps and steps[inner] < steps.get(name, len(steps))

    def _leads(self, of: Any) -> bool:
        """Whether a thing of this type has the focus in it."""
        return self.focus is None or self.focus in inside(get_named_type(of).name)

    def _field(self, named: Any, name: str, one: GraphQLField, depth: int) -> str:
        # Named by its type, so that no two fields of fragments are at odds.
        call = self._call(name, one)
        key = f"{named.name}_{name}"
        if "(" in call:
            key += f"_{self.chance.randrange(10**6)}"
        inside = self._selection(one.type, depth + 1)
        directive = ""
        if self.chance.random() < 0.08:
            switch = self.chance.choice(("skip", "include"))
            directive = f" @{switch}(if: {self._switch()})"
        return f"{key}: {call}{directive} {inside}"

    def _switch(self) -> str:
        value = self.chance.random() < 0.5
        if self.chance.random() < 0.5:
            return str(value).lower()
        name = f"v{len(self.variables)}"
        self.variables[name] = ("Boolean!", value)
        return f"${name}"


_LEFT_OUT = object()
