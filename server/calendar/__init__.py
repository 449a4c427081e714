"""The private iCalendar feed: deadlines and activities in anybody's own calendar."""
