"""Resolvers whose arguments are known only when the schema is made."""

from collections.abc import Awaitable, Callable, Mapping
from inspect import Parameter, Signature
from typing import Any

from schema.context import Info

Read = Callable[[Info, Mapping[str, Any]], Awaitable[Any]]


def signed(read: Read, *, takes: Mapping[str, Any], answers: Any) -> Any:
    """A resolver that takes arguments of these annotations, in this order.

    `takes` maps names to annotations, or to an annotation and a default; all else may be left out.
    """

    async def resolve(self: object, info: Info, **given: Any) -> Any:
        return await read(info, given)

    parameters = [
        Parameter("self", Parameter.POSITIONAL_OR_KEYWORD),
        Parameter("info", Parameter.POSITIONAL_OR_KEYWORD, annotation=Info),
    ]
    annotations: dict[str, Any] = {"info": Info}
    for name, one in takes.items():
        annotation, default = one if isinstance(one, tuple) else (one, None)
        annotations[name] = annotation
        parameters.append(
            Parameter(name, Parameter.KEYWORD_ONLY, annotation=annotation, default=default)
        )
    resolve.__annotations__ = {**annotations, "return": answers}
    told: Any = resolve
    told.__signature__ = Signature(parameters, return_annotation=answers)
    return told
