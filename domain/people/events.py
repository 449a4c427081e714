"""What the log tells of tokens, and of units, persons and posts."""

from domain.declared.happening import Happening
from domain.problems import Named

STREAMS = {
    "tokens": Named("令牌", "tokens"),
    "register": Named("单位和人员名册", "register of units and people"),
    "post": Named("任职", "post"),
    "portfolio": Named("分管", "portfolio"),
    "unit_group": Named("单位组", "group of units"),
    "absence": Named("外出", "absence"),
    "authorization": Named("授权", "grant of authority"),
}


class TokenEvents(Happening, family=("令牌", "tokens")):
    """What happens to tokens."""

    REVOKED = "token:revoked", "撤销令牌", "token revoked"


class RegisterEvents(Happening, family=("单位和人员名册", "register of units and people")):
    """What happens to the register of units, persons and posts."""

    LOADED = "register:loaded", "载入单位和人员名册", "register of units and people loaded"


class PersonEvents(Happening, family=("人员", "persons")):
    """What happens to persons as such."""

    ADDED = "person:added", "登记人员", "person added"


class PostEvents(Happening, family=("任职", "posts")):
    """What happens to posts."""

    TAKEN_UP = "post:taken_up", "任职", "post taken up"
    LEFT = "post:left", "离任", "post left"


class PortfolioEvents(Happening, family=("分工", "portfolios")):
    """What happens to leaders' charges of units (WR/6a)."""

    ASSIGNED = "portfolio:assigned", "明确分工", "portfolio assigned"
    ENDED = "portfolio:ended", "结束分工", "portfolio ended"


class UnitGroupEvents(Happening, family=("单位组", "groups of units")):
    """What happens to groups of units, their members and the clauses that bind them."""

    DECLARED = "unit_group:declared", "设立单位组", "group declared"
    ENDED = "unit_group:ended", "撤销单位组", "group ended"
    MEMBER_ADDED = "unit_group:member_added", "增加成员单位", "member added"
    MEMBER_REMOVED = "unit_group:member_removed", "移出成员单位", "member removed"
    CLAUSE_BOUND = "unit_group:clause_bound", "条款适用于该组", "clause bound"
    CLAUSE_UNBOUND = "unit_group:clause_unbound", "条款不再适用", "clause unbound"


class AbsenceEvents(Happening, family=("外出", "absences")):
    """What happens to filed absences (WR/7b)."""

    FILED = "absence:filed", "外出报备", "absence filed"
    ENDED = "absence:ended", "返回销假", "back earlier than filed"


class AuthorizationEvents(Happening, family=("授权", "grants of authority")):
    """What happens to grants of authority (WR/6b, WR/7b)."""

    DRAFTED = "authorization:drafted", "拟定授权", "drafted"
    GRANTED = "authorization:granted", "授权生效", "granted"
    ENDED = "authorization:ended", "结束授权", "ended"
