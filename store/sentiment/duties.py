"""What counts for the duties on sentiment: its clocks."""

from store.clocks.counted import clock_counted

STREAMS = ("sentiment_event:",)

COUNTED = (
    clock_counted("release_clock", "RELEASE_5H", streams=STREAMS),
    clock_counted("press_conference_clock", "PRESS_CONFERENCE_24H", streams=STREAMS),
)
