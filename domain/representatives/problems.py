"""Why something about the delegation is refused."""

from domain.problems import Code


class RepresentativeCode(Code):
    """Why something about the delegation is refused."""

    # A criterion for membership has not been attested.
    CRITERION_MISSING = (
        "CRITERION_MISSING",
        "入库条件未确认：{criterion}。",
        "A criterion is not attested: {criterion}.",
    )
