"""What the log tells of tokens, and of units, persons and posts."""

from domain.declared.happening import Happening
from domain.problems import Named

STREAMS = {
    "tokens": Named("令牌", "tokens"),
    "register": Named("单位和人员名册", "register of units and people"),
}


class TokenEvents(Happening, family=("令牌", "tokens")):
    """What happens to tokens."""

    REVOKED = "token:revoked", "撤销令牌", "token revoked"


class RegisterEvents(Happening, family=("单位和人员名册", "register of units and people")):
    """What happens to the register of units, persons and posts."""

    LOADED = "register:loaded", "载入单位和人员名册", "register of units and people loaded"
