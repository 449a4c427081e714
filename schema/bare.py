"""Types of the schema that nobody makes values of: what is shown of them comes as JSON.

strawberry makes a dataclass of each with an initialiser, a text and a comparison, which take a
third of the time that a schema takes; such types go without.
"""

import dataclasses
from collections.abc import Callable, Mapping
from types import new_class
from typing import Any

import strawberry
from strawberry.types import object_type


class _WithoutMethods:
    """What strawberry takes of `dataclasses`, but that nothing is added to a class."""

    def __getattr__(self, name: str) -> Any:
        return getattr(dataclasses, name)

    def dataclass(self, *, kw_only: bool) -> Callable[[type], type]:
        """A dataclass for its fields alone."""
        return dataclasses.dataclass(kw_only=kw_only, init=False, repr=False, eq=False)


_BARE: Any = _WithoutMethods()
_MODULE: Any = object_type


def bare_type(
    name: str,
    body: Mapping[str, Any],
    *,
    text: str | None,
    parents: tuple[Any, ...] = (),
    how: Any = strawberry.type,
) -> Any:
    """A type, an input or an interface of these annotations and fields."""
    # A dataclass without a text looks for the signature of its initialiser, to tell that.
    bare = new_class(name, parents, {}, lambda names: names.update(body, __doc__=text or name))
    _MODULE.dataclasses = _BARE
    try:
        return how(bare, description=text)
    finally:
        _MODULE.dataclasses = dataclasses
