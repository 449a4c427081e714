"""Steps that move a thing and set what was given, without a story of their own."""

from typing import Any

from actions.act import Act
from actions.acting import Door, acting
from actions.moving import Moving, Thing
from domain.declared.parts import DeclarationError, facts_of, parts_of, snake, text_of, where
from domain.outcomes import Refused
from domain.problems import ProblemCode
from store.database import Transaction


def step(
    of: Moving[Thing],
    asked: type[Any],
    done: type[Any],
    *,
    tells: str,
    stamps: str | None = None,
    refuses: frozenset[ProblemCode] = frozenset(),
) -> Door[Any, Any]:
    """The act of a workflow's step that is named after what is asked, e.g. `AssessSentimentEvent`.

    What is given beside the thing becomes its facts of the same names, `stamps` the instant of
    the act; the log is told `tells`. `refuses` are the codes of the step's gates, `done` shows the
    thing. The act's text is that of what is asked.
    Raises DeclarationError for a step that the workflow does not know, or what is no fact.
    """
    name = snake(asked.__name__)
    named = [one for one in of.workflow.steps.values() if one.act == name]
    if len(named) != 1:
        raise DeclarationError(f"{where(asked)} is not one step of a {of.name}")
    (declared,) = named
    hold = of.at(declared.name, asked, refuses=refuses)
    given = [one.attribute for one in parts_of(asked) if one.attribute != hold.part.attribute]
    known = {one.attribute for one in facts_of(of.rows.kind)}
    for one in (*given, *([stamps] if stamps else [])):
        if one not in known:
            raise DeclarationError(f"{where(asked)} sets {one!r}, no fact of a {of.name}")

    async def story(act: Act, transaction: Transaction, asked: Any, thing: Any) -> Any:
        changes = {one: getattr(asked, one) for one in given}
        if stamps is not None:
            changes[stamps] = act.now
        if declared.target is not None:
            changes["state"] = declared.target
        changed = await of.change(transaction, thing, **changes)
        await act.record(transaction, of.told(changed, tells, clause=declared.clause))
        return done(thing.id)

    story.__name__ = story.__qualname__ = name
    story.__module__, story.__doc__ = asked.__module__, text_of(asked)
    story.__annotations__ |= {"asked": asked, "return": done | Refused}
    return acting(holds=hold)(story)
