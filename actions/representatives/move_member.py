"""A nominee is qualified and becomes active; a membership rests, goes on, ends (FS/2.2, FS/2.3)."""

from datetime import date
from typing import Any

from actions.act import Act
from actions.representatives.member import (
    OfRepresentative,
    come_back,
    count_from_the_least,
    rest,
    rest_no_longer,
)
from domain.declared.entries import ActedAt, Reason
from domain.instants import local_date
from domain.representatives.events import RepresentativeEvents


def _day(asked: Any, act: Act) -> date:
    return local_date(asked.acted_at or act.now)


class QualifyRepresentative(
    OfRepresentative,
    tells=RepresentativeEvents.QUALIFIED,
    puts=("code",),
    done="RepresentativeQualified",
    form=("认定符合条件", "Qualify"),
):
    """Find that a nominee meets all four criteria; each must have been attested."""

    acted_at: ActedAt = None


class ActivateRepresentative(
    OfRepresentative,
    tells=RepresentativeEvents.ACTIVATED,
    puts=("code", "category"),
    done="RepresentativeActivated",
    form=("入库", "Take in"),
    derives={"joined_on": _day},
    then=count_from_the_least,
):
    """Take a qualified nominee into the pool, however large it is, while his term runs."""

    acted_at: ActedAt = None


class WithdrawNomination(
    OfRepresentative,
    tells=RepresentativeEvents.WITHDRAWN,
    puts=("code",),
    done="NominationWithdrawn",
    form=("撤回提名", "Withdraw the nomination"),
    grave="final",
):
    """Withdraw a nomination before the membership has begun."""

    reason: Reason
    acted_at: ActedAt = None


class SuspendRepresentative(
    OfRepresentative,
    tells=RepresentativeEvents.SUSPENDED,
    puts=("code",),
    done="RepresentativeSuspended",
    form=("暂停", "Suspend"),
    then=rest,
):
    """Let a membership rest: its member is not invited and does not score until it goes on."""

    reason: Reason
    acted_at: ActedAt = None


class ResumeRepresentative(
    OfRepresentative,
    tells=RepresentativeEvents.RESUMED,
    puts=("code",),
    done="RepresentativeResumed",
    form=("恢复", "Resume"),
    clears="reason",
    then=come_back,
):
    """Let a membership go on that rested."""

    acted_at: ActedAt = None


class EndMembership(
    OfRepresentative,
    tells=RepresentativeEvents.ENDED,
    puts=("code",),
    done="MembershipEnded",
    form=("离任", "End the membership"),
    grave="final",
    derives={"ended_on": _day},
    then=rest_no_longer,
):
    """End a membership before its term is over."""

    reason: Reason
    acted_at: ActedAt = None
