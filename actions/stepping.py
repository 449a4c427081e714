"""Steps of a thing that move it and set what was given, without a story of their own.

class OfLamp(Stepping, of=LAMP):
'''What is done with a lamp.'''

lamp_id: Annotated[UUID, Ref("StreetLamp", is_looked_up=False), "Id of the lamp."]


class CloseLamp(OfLamp, tells=LampEvents.CLOSED, done="LampClosed", stamps="closed_at"):
'''Close a lamp that shines.'''


class EditLamp(OfLamp, tells=LampEvents.EDITED, done="LampEdited"):
'''Correct what is written of a lamp; what is left out stays.'''

place: Place | None = None
due_on: DueOn | Absent | None = ABSENT
"""

from dataclasses import replace
from typing import Any

from actions.act import Act
from actions.acting import Door, acting
from actions.dated import ORDER_REFUSES, why_order_is_refused
from actions.declared import Asking, answer_of, told_as
from actions.setting import Sets, is_edit, sets_of
from domain.declared.parts import DeclarationError, snake, where
from domain.outcomes import Refused
from domain.problems import ProblemCode, problem
from domain.workflow import Step
from store.database import Transaction


class Stepping(Asking):
    """A step of the workflow whose `act` the class is named after, e.g. `inspect_lamp`.

    What is given beside the thing becomes its facts of the same names. Who may, from where it
    leads where and through which gates, the workflow says. Where it leads nowhere and all that is
    given may be left out it is an edit: it must change something, and its event names what.
    """

    @classmethod
    def door(cls) -> Door[Any, Any]:
        """The act. Raises DeclarationError for what is no step, or sets what is no fact."""
        of, said, step = cls.__of__, cls.__said__, _step_of(cls)
        hold = of.at(step.name, cls, refuses=said.refuses)
        sets, done = sets_of(cls, but=hold.part.attribute), answer_of(cls)
        late = ORDER_REFUSES if sets.is_dated else frozenset()
        edits = step.target is None and is_edit(sets)

        async def story(act: Act, transaction: Transaction, asked: Any, thing: Any) -> Any:
            problems = why_order_is_refused(asked, thing) if sets.is_dated else ()
            if said.weighed is not None:
                problems = (*problems, *said.weighed(asked, thing, act.now))
            target = {} if step.target is None else {"state": step.target}
            wanted = replace(thing, **sets.values(act, asked), **target)
            if edits and not sets.changed(thing, wanted):
                problems = (*problems, problem(ProblemCode.NOTHING_TO_CHANGE))
            if said.checked is not None and not problems:
                problems = await said.checked(transaction, wanted)
            if problems:
                return Refused(problems)
            await of.rows.change(transaction, thing, wanted)
            payload = _of_edit(sets, asked, thing, wanted) if edits else sets.told(asked, wanted)
            clause = said.clause or step.clause
            await act.record(transaction, of.told(wanted, said.tells, payload, clause=clause))
            if said.then is not None:
                await said.then(act, transaction, wanted)
            return done(thing.id)

        more = {ProblemCode.NOTHING_TO_CHANGE} if edits else set()
        frame = acting(holds=hold, refuses=late | more, may_rehearse=True)
        return frame(told_as(story, cls, done))


def _step_of(asked: type[Asking]) -> Step[Any, Any]:
    of, name = asked.__of__, snake(asked.__name__)
    named = [one for one in of.workflow.steps.values() if one.act == name]
    if len(named) != 1:
        raise DeclarationError(f"{where(asked)} is not one step of a {of.name}")
    if asked.__said__.by is not None:
        raise DeclarationError(f"{where(asked)} is a step: its workflow says who may take it")
    return named[0]


def _of_edit(sets: Sets, asked: Asking, thing: Any, wanted: Any) -> dict[str, object]:
    """What has changed; of what the event tells also what it was before."""
    told = sets.told(asked, wanted)
    before = {"before": sets.told(asked, thing)} if told else {}
    return {"changed": sets.changed(thing, wanted), **told, **before}
