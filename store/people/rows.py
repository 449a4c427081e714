"""Rows of what people hold, lead, belong to and are authorised for."""

from domain.people.facts import (
    AbsenceFacts,
    AuthorizationFacts,
    GroupClauseFacts,
    GroupMemberFacts,
    PersonFacts,
    PortfolioFacts,
    PostFacts,
    UnitGroupFacts,
)
from store.rows import Rows

PERSONS = Rows("person", PersonFacts)
POSTS = Rows("post", PostFacts)
PORTFOLIOS = Rows("portfolio", PortfolioFacts)
UNIT_GROUPS = Rows("unit_group", UnitGroupFacts)
GROUP_MEMBERS = Rows("group_member", GroupMemberFacts)
GROUP_CLAUSES = Rows("group_clause", GroupClauseFacts)
ABSENCES = Rows("absence", AbsenceFacts)
AUTHORIZATIONS = Rows("authority_grant", AuthorizationFacts)
