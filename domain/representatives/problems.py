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
    # Only active members of the delegation do this.
    NOT_A_REPRESENTATIVE = (
        "NOT_A_REPRESENTATIVE",
        "只有在任代表可以办理此事。",
        "Only an active representative may do this.",
    )
    # Only active members of the pool are drawn and invited.
    NOT_IN_POOL = (
        "NOT_IN_POOL",
        "只能邀请在任代表；{who}不在任。",
        "Only active members can be invited; {who} is none.",
    )
    # The pool has fewer members than are to be drawn.
    POOL_TOO_SMALL = (
        "POOL_TOO_SMALL",
        "可抽选的代表只有{found}人，不足{wanted}人。",
        "{wanted} are to be drawn, and the pool has but {found}.",
    )
    # Members are active only while their term runs.
    TERM_NOT_RUNNING = (
        "TERM_NOT_RUNNING",
        "本届代表团{state}，代表不能在任。",
        "The term is {state}; its members cannot be active.",
    )
    # One term of the delegation runs at a time.
    TERM_RUNNING = (
        "TERM_RUNNING",
        "{term}仍在履职，请先结束该届。",
        "The term {term} is running; end it first.",
    )
