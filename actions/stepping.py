"""Steps of a thing that move it and set what was given, without a story of their own.

class OfLamp(Stepping, of=LAMP):
    '''What is done with a lamp.'''

    lamp_id: Annotated[UUID, Ref("StreetLamp", is_looked_up=False), "Id of the lamp."]


class CloseLamp(OfLamp, tells="lamp:closed", done="LampClosed", stamps="closed_at"):
    '''Close a lamp that shines.'''
"""

from typing import Any

from actions.act import Act
from actions.acting import Door, acting
from actions.declared import Asking, answer_of, given_of, payload_of, told_as, values_of
from domain.declared.parts import DeclarationError, snake, where
from store.database import Transaction


class Stepping(Asking):
    """A step of the workflow whose `act` the class is named after, e.g. `inspect_lamp`.

    What is given beside the thing becomes its facts of the same names. Who may, from where it
    leads where and through which gates, the workflow says.
    """

    @classmethod
    def door(cls) -> Door[Any, Any]:
        """The act. Raises DeclarationError for what is no step, or sets what is no fact."""
        of, said, name = cls.__of__, cls.__said__, snake(cls.__name__)
        named = [one for one in of.workflow.steps.values() if one.act == name]
        if len(named) != 1:
            raise DeclarationError(f"{where(cls)} is not one step of a {of.name}")
        if said.by is not None:
            raise DeclarationError(f"{where(cls)} is a step: its workflow says who may take it")
        (step,) = named
        hold = of.at(step.name, cls, refuses=said.refuses)
        given = given_of(cls, but=hold.part.attribute)
        done = answer_of(cls)

        async def story(act: Act, transaction: Transaction, asked: Any, thing: Any) -> Any:
            changes = values_of(act, asked, given)
            if step.target is not None:
                changes["state"] = step.target
            changed = await of.change(transaction, thing, **changes)
            event = of.told(
                changed, said.tells, payload_of(asked, changed), clause=said.clause or step.clause
            )
            await act.record(transaction, event)
            if said.then is not None:
                await said.then(act, transaction, changed)
            return done(thing.id)

        return acting(holds=hold)(told_as(story, cls, done))
