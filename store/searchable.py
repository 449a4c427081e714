"""Every table that is searched, from the rooms."""

from store.cases.searched import CASE_SEARCHED
from store.sentiment.searched import EVENT_SEARCHED, RELEASE_SEARCHED

SEARCHED = (CASE_SEARCHED, EVENT_SEARCHED, RELEASE_SEARCHED)
