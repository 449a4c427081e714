"""Rows of broken street lamps."""

from domain.lamps.facts import LampFacts
from store.lamps.searched import LAMP_SEARCHED
from store.rows import Rows

LAMPS = Rows("street_lamp", LampFacts, searched=LAMP_SEARCHED)
