"""Things that come into being by writing down what was given.

class ReportLamp(Making, of=LAMP, by=P.LAMP_REPORT, tells=LampEvents.REPORTED, done="LampReported",
                 stamps="reported_at"):
    '''Report a broken street lamp.'''

    place: Annotated[str, line(100), "Where it stands."]
"""

from typing import Any

from actions.act import Act
from actions.acting import Door, acting
from actions.dated import KEPT
from actions.declared import Asking, answer_of, told_as
from actions.setting import sets_of
from domain.declared.parts import DeclarationError, parts_of, where
from domain.outcomes import Refused
from domain.people.viewer import may_with
from domain.problems import ProblemCode, problem
from store.database import Transaction


class Making(Asking):
    """A new thing, by whoever holds `by` for its unit.

    Its id is new, its state the first; what is given, stamped and worked out are its other facts.
    """

    @classmethod
    def door(cls) -> Door[Any, Any]:
        """The act. Raises DeclarationError when a fact would be missing."""
        of, said = cls.__of__, cls.__said__
        if said.by is None:
            raise DeclarationError(f"{where(cls)} makes a {of.name}: it lacks `by`, who may")
        of.is_told_to_its_own()
        sets, done, by = sets_of(cls), answer_of(cls), said.by
        first = {"state": of.workflow.first} if "state" in sets.facts else {}
        certain = {part.attribute for part in parts_of(cls) if not part.is_optional}
        dated = KEPT if sets.is_dated else ()
        known = {
            "id",
            *first,
            *dated,
            *said.stamps,
            *said.derives,
            *certain.intersection(sets.given),
        }
        for one, fact in sets.facts.items():
            is_given = one in known or (one in sets.given and fact.is_optional)
            if not is_given and not fact.has_default:
                raise DeclarationError(
                    f"{where(cls)} makes a {of.name} without {one!r} of {where(of.rows.kind)}:"
                    " neither given nor stamped, derived or defaulted"
                )

        async def story(act: Act, transaction: Transaction, asked: Any) -> Any:
            thing = of.rows.kind(id=act.new_id(), **first, **sets.values(act, asked))
            if not may_with(act.viewer, by, thing):
                return Refused((problem(ProblemCode.NOT_PERMITTED),))
            if said.checked is not None and (why := await said.checked(transaction, thing)):
                return Refused(why)
            await of.rows.insert(transaction, thing)
            await act.record(
                transaction,
                of.told(thing, said.tells, sets.told(asked, thing), clause=said.clause),
            )
            if said.then is not None:
                await said.then(act, transaction, thing)
            return done(thing.id)

        frame = acting(permission=by, refuses=said.refuses, may_rehearse=True)
        return frame(told_as(story, cls, done))
