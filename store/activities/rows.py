"""Rows of activities and of plans, and what acts ask of them."""

from domain.activities.facts import ActivityFacts
from domain.activities.joint_supervision_facts import JointSupervisionFacts
from domain.activities.leader_dispatch_facts import LeaderDispatchFacts
from domain.activities.opinion_meeting_facts import OpinionMeetingFacts
from domain.activities.plan_facts import PlanDocumentFacts
from domain.activities.site_verification_facts import SiteVerificationFacts
from domain.activities.special_supervision_facts import SpecialSupervisionFacts
from domain.activities.thematic_discussion_facts import ThematicDiscussionFacts
from store.activities.searched import ACTIVITY_SEARCHED
from store.rows import Rows

ACTIVITIES = Rows("activity", ActivityFacts, searched=ACTIVITY_SEARCHED)
OPINION_MEETINGS = Rows(None, OpinionMeetingFacts, of=ACTIVITIES)
LEADER_DISPATCHES = Rows(None, LeaderDispatchFacts, of=ACTIVITIES)
THEMATIC_DISCUSSIONS = Rows(None, ThematicDiscussionFacts, of=ACTIVITIES)
JOINT_SUPERVISIONS = Rows(None, JointSupervisionFacts, of=ACTIVITIES)
SPECIAL_SUPERVISIONS = Rows(None, SpecialSupervisionFacts, of=ACTIVITIES)
SITE_VERIFICATIONS = Rows(None, SiteVerificationFacts, of=ACTIVITIES)
PLAN_DOCUMENTS = Rows("plan_document", PlanDocumentFacts)
