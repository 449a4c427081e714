"""Open days of the world, and who comes: everything that units and visitors do, once."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from domain.people.roles import Role
from tests.api.world_ledger import Acting

YESTERDAY, MORNING, EVENING, SOON, LATER = (
    f"2026-12-{day}T{hour}:00:00+08:00"
    for day, hour in ((17, "09"), (18, "08"), (18, "20"), (20, "09"), (20, "11"))
)


@dataclass(frozen=True, slots=True)
class Opened:
    """Ids by the arguments that name them, and what is asked for by a code."""

    ids: dict[str, str]
    asked: Mapping[str, list[str]]


@dataclass(frozen=True, slots=True)
class Doors:
    """One unit that opens its doors."""

    maker: Acting
    unit: str
    code: str

    async def by_staff(self, name: str, /, **given: Any) -> dict[str, Any]:
        """What its staff does."""
        street = self.code.startswith("STREET")
        role = Role.STREET_STAFF if street else Role.UNIT_STAFF
        return await self.maker.act(name, role, given, unit=self.code)

    async def made(self, name: str, path: str, /, **given: Any) -> str:
        """The id of what its staff makes; `path` is answer and type, `Done__thing.Type`."""
        done, _, of = path.partition(".")
        key: str = (await self.by_staff(name, **given))[done][f"{of}__id"]
        return key

    async def announced(self, *, starts: str, ends: str, **more: Any) -> str:
        """An open day for which people can sign up."""
        given = {
            "unitId": self.unit,
            "form": "VISIT",
            "title": "走进窗口",
            "theme": "校园餐",
            "description": "看一看、问一问。",
            "place": "政务大厅",
            "startsAt": starts,
            "endsAt": ends,
            "capacity": 1,
            "waitingMost": 5,
            **more,
        }
        key = await self.made("announceOpenDay", "OpenDayAnnounced__openDay.OpenDay", **given)
        await self.by_staff("openOpenDaySignUp", openDayId=key)
        return key

    async def signed_up(self, open_day: str) -> tuple[str, str]:
        """The id and the code of a stranger's sign-up."""
        given = {"openDayId": open_day, "name": "王安之", "phone": "13900000000"}
        asked = {**given, "comesAs": "RESIDENT"}
        done = await self.maker.act("signUpForOpenDay", None, asked)
        return done["SignedUpForOpenDay__signUp"]["OpenDaySignUp__id"], done[
            "SignedUpForOpenDay__code"
        ]

    async def past(self) -> tuple[str, str, str]:
        """A day that was held, with opinions; its id, a visitor's code, an opinion's id."""
        until = {"signUpUntil": EVENING}
        key = await self.announced(starts=MORNING, ends=EVENING, **until)
        sign_up, code = await self.signed_up(key)
        parts = dict.fromkeys(("hasGuidedTour", "hasQuestions", "hasSuggestions"), True)
        await self.by_staff("holdOpenDay", openDayId=key, visitors=30, summary="顺利。", **parts)
        await self.by_staff("recordOpenDayAttendance", signUpId=sign_up)
        said = {"code": code, "content": "讲解清楚。"}
        await self.maker.act("giveVisitFeedback", None, said)
        opinion = await self._said(openDayId=key)
        dealt = {"feedbackId": opinion, "outcome": "PARTLY_ADOPTED", "answer": "已增设。"}
        await self.by_staff("disposeVisitFeedback", reason="场地有限", **dealt)
        mistaken = await self._said(openDayId=key)
        await self.by_staff("withdrawVisitFeedback", feedbackId=mistaken, reason="误登")
        await self.by_staff("closeOpenDay", openDayId=key)
        await self.by_staff("reopenOpenDay", openDayId=key, reason="补收意见")
        return key, code, opinion

    async def _said(self, **more: Any) -> str:
        told = {"unitId": self.unit, "content": "窗口少。", **more}
        return await self.made(
            "recordVisitFeedback", "VisitFeedbackRecorded__feedback.VisitFeedback", **told
        )

    async def ahead(self) -> tuple[str, str, str]:
        """A day to come: somebody left, somebody moved up, somebody waits, with his code."""
        key = await self.announced(starts=SOON, ends=LATER)
        _, leaving = await self.signed_up(key)
        await self.signed_up(key)
        twice, _ = await self.signed_up(key)
        waiting, code = await self.signed_up(key)
        await self.maker.act("withdrawOpenDaySignUp", None, {"code": leaving})
        await self.by_staff("cancelOpenDaySignUp", signUpId=twice, reason="重复报名")
        await self.by_staff("editOpenDay", openDayId=key, place="二层大厅")
        off = await self.announced(starts=SOON, ends=LATER)
        await self.by_staff("cancelOpenDay", openDayId=off, reason="场地停电")
        return key, waiting, code

    async def experience(self) -> dict[str, str]:
        """Experience officers, what they tried out and were heard on."""
        who = {
            "unitId": self.unit,
            "name": "李明之",
            "phone": "13700000000",
            "invitedAs": "EXPERIENCE_OFFICER",
            "comesAs": "EXPERT",
            "engagedOn": "2026-03-01",
        }
        path = "SpecialInviteeEngaged__specialInvitee.SpecialInvitee"
        officer = await self.made("engageSpecialInvitee", path, **who)
        gone = await self.made("engageSpecialInvitee", path, **who)
        await self.by_staff("endSpecialInvitee", inviteeId=gone, reason="任期届满")
        await self.by_staff("editSpecialInvitee", inviteeId=officer, name="李明远")
        plan = {"unitId": self.unit, "startsAt": YESTERDAY, "inviteeIds": [officer]}
        kept = {"inviteeId": officer}
        for name, argument, held, more in (
            ("ExperienceActivity", "experienceActivityId", "findings", {"process": "入学审核"}),
            ("Seminar", "seminarId", "heard", {}),
        ):
            thing = name[:1].lower() + name[1:]
            given = {**plan, **more, "title": "走流程"}
            made = f"{name}Planned__{thing}.{name}"
            off = await self.made(f"plan{name}", made, **given)
            await self.by_staff(f"cancel{name}", **{argument: off}, reason="系统升级")
            key = await self.made(f"plan{name}", made, **given)
            await self.by_staff(f"edit{name}", **{argument: key}, title="走全流程")
            await self.by_staff(f"hold{name}", **{argument: key, held: "材料重复。"})
            kept |= {argument: key}
            await self._said(**{argument: key}, inviteeId=officer)
        return kept


async def open_doors(maker: Acting, units: Mapping[str, str]) -> Opened:
    """All of it for each unit, given as ids by codes; the ids are the last one's."""
    ids: dict[str, str] = {}
    codes: list[str] = []
    for code, unit in units.items():
        doors = Doors(maker, unit, code)
        past, told, opinion = await doors.past()
        ahead, waiting, waits = await doors.ahead()
        codes += [told, waits]
        ids |= {"openDayId": ahead, "heldOpenDay": past, "signUpId": waiting}
        ids |= {"feedbackId": opinion, **await doors.experience()}
    return Opened(ids, {"openDaySignUp": [f'(code: "{one}")' for one in codes]})
