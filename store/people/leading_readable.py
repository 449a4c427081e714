"""What can be read of who leads what, who is away, who acts as mayor, and who for whom."""

from domain.declared.marks import Label
from domain.people.facts import AbsenceFacts, AuthorizationFacts, PortfolioFacts
from domain.people.permissions import PeoplePermission
from domain.people.roles import Role
from domain.people.scopes import AuthorizationScope, AuthorizationState
from domain.people.standing import (
    ABSENCE_WORKFLOW,
    AUTHORIZATION_WORKFLOW,
    PORTFOLIO_WORKFLOW,
)
from store.events.readable import history_of
from store.people.dated import ACTING_MAYOR, listed
from store.people.readable import PERSONS_SEEN, STREAMS
from store.reading.declare import Moves, Readable
from store.reading.roots import AtInstant, Filter, KeyKind, Switch
from store.reading.sights import WITH_ITS_OWNER, Holds
from store.reading.statement import NOW
from store.reading.things import (
    as_list,
    by_id,
    by_value,
    json_of,
    newest_first,
    one,
    ordered_by,
    thing,
    value,
)

PORTFOLIO = thing(
    "Portfolio",
    PortfolioFacts,
    source="portfolio",
    sees=PERSONS_SEEN,
    streams=(*STREAMS, "portfolio:"),
    more={"history": history_of("portfolio")},
    moves=PORTFOLIO_WORKFLOW,
)

PORTFOLIOS = listed(
    "Portfolio",
    "Leaders' charges of units, now, before and later; the latest first.",
    {
        "leaderId": by_id("Person", "leader_id", "Of this leader.", Label("分管领导", "Leader")),
        "unitId": by_id("Unit", "unit_id", "Of this unit.", Label("单位", "Unit")),
    },
)

ABSENCE = thing(
    "Absence",
    AbsenceFacts,
    source="absence",
    sees=PERSONS_SEEN,
    streams=("absence:",),
    more={
        "reason": value(
            "{t}.reason",
            str,
            "Why; for the Government Office and the leaders.",
            sees=Holds(PeoplePermission.ABSENCE_READ),
            label=Label("事由", "Reason"),
        ),
        "history": history_of("absence"),
    },
    moves=ABSENCE_WORKFLOW,
)

ABSENCES = newest_first(
    "Absence",
    "starts_at",
    "Filed absences, the latest first.",
    filters={
        "personId": by_id("Person", "person_id", "Of this person.", Label("人员", "Person")),
        "isOver": Switch(
            f"{{t}}.ends_at <= {NOW}",
            f"{{t}}.ends_at > {NOW}",
            "Only those that are over, or only the others.",
            Label("已返回", "Over"),
        ),
    },
    orderings={"ENDS_AT": ordered_by("ends_at", KeyKind.INSTANT, "返回时间", "first instant back")},
)

ACTING = Readable(
    name="ActingMayor",
    text="Who acts as mayor: the mayor, or for him the executive deputy mayor.",
    source=ACTING_MAYOR,
    sees=PERSONS_SEEN,
    changed_by=(*STREAMS, "post:", "absence:"),
    fields={
        "person": one("Person", "person_id", "Who it is.", sees=WITH_ITS_OWNER),
        "role": value("{t}.role", Role, "As what: the mayor, or the executive deputy for him."),
    },
)

_STATE = (
    f"(CASE WHEN {{t}}.state = 'ACTIVE' AND {{t}}.ends_at <= {NOW} THEN 'ENDED'"
    " ELSE {t}.state END)"
)

AUTHORIZATION = thing(
    "Authorization",
    AuthorizationFacts,
    source="authority_grant",
    sees=PERSONS_SEEN,
    streams=("authorization:",),
    more={
        "state": value(
            _STATE, AuthorizationState, "Where it stands.", label=Label("状态", "State")
        ),
        "allowedSteps": Moves(
            facts=AuthorizationFacts,
            sql=f"({json_of(AuthorizationFacts)} || jsonb_build_object('state', {_STATE}))",
            workflow=AUTHORIZATION_WORKFLOW,
            held=lambda grant: (grant, grant),
        ),
        "history": history_of("authorization"),
    },
)

AUTHORIZATIONS = newest_first(
    "Authorization",
    "starts_at",
    "Grants of authority, the latest first.",
    filters={
        "grantorId": by_id("Person", "grantor_id", "By this person.", Label("授权人", "Grantor")),
        "granteeId": by_id("Person", "grantee_id", "To this person.", Label("受托人", "Grantee")),
        "scope": by_value("scope", AuthorizationScope, "For this.", Label("范围", "Scope")),
        "states": Filter(
            f"{_STATE} = ANY({{v}}::text[])",
            as_list,
            list[AuthorizationState],
            "In one of these states.",
            label=Label("状态", "State"),
        ),
    },
    orderings={"ENDS_AT": ordered_by("ends_at", KeyKind.INSTANT, "截止时间", "end")},
)

ROOTS = {
    "absences": ABSENCES,
    "actingMayor": AtInstant(
        of="ActingMayor", text="Who acts as mayor; null when nobody does (WR/4, WR/7b)."
    ),
    "authorizations": AUTHORIZATIONS,
    "portfolios": PORTFOLIOS,
}
