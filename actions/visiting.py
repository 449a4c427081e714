"""What people do without an account: so many a day from one place.

Nobody keeps where somebody came from: a mark by the server's secret stands for kind, day and
address, and goes when the day is over.
"""

from actions.act import Act
from domain.instants import local_date
from domain.problems import Problem, problem
from domain.visitors.problems import VisitorCode
from store.database import Transaction
from store.visitors.uses import count_use

VISIT_REFUSES = frozenset({VisitorCode.TOO_MANY_TODAY})


async def why_too_many(act: Act, transaction: Transaction, kind: str) -> tuple[Problem, ...]:
    """Count one more of this kind; the bound itself is still in time.

    Of who is signed in his person counts, of a stranger his address. What a unit's staff enters
    for others is not counted.
    """
    viewer = act.viewer
    if viewer.unit_id is not None:
        return ()
    today = local_date(act.now)
    whose = viewer.person_id or viewer.token_id or act.whence
    mark = act.entry_codes.mark_of(f"{kind}/{today}/{whose}")
    used = await count_use(transaction, key=act.new_id(), mark=mark, on=today)
    most = act.rules.visitor_acts_per_day
    if used <= most:
        return ()
    return (problem(VisitorCode.TOO_MANY_TODAY, most=most),)
