"""The six stages of a request (OP/121a), and what may lead off them."""

from domain.disclosure_requests.states import DisclosureState as S
from domain.disclosure_requests.steps import DISCLOSURE as WORKFLOW

__all__ = ["DETOURS", "PATH", "WORKFLOW"]
PATH = (S.RECEIVED, S.REGISTERED, S.PROCESSING, S.REVIEWED, S.ANSWERED, S.ARCHIVED)
DETOURS = {
    # While the applicant completes it, or a third party is asked.
    *((state, S.CORRECTING) for state in (S.REGISTERED, S.PROCESSING)),
    (S.CORRECTING, S.PROCESSING),
    (S.PROCESSING, S.CONSULTING),
    (S.CONSULTING, S.PROCESSING),
    # An answer that does not do, before it is given and after.
    *((state, S.PROCESSING) for state in (S.REVIEWED, S.ANSWERED, S.ARCHIVED)),
    # Another unit's.
    *((state, S.RECEIVED) for state in (S.RECEIVED, S.REGISTERED, S.PROCESSING)),
    *((state, S.WITHDRAWN) for state in set(S) - {S.ANSWERED, S.ARCHIVED, S.WITHDRAWN}),
}
