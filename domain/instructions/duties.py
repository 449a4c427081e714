"""What the documents demand of the Government Office for leaders' instructions (WS/22a)."""

from domain.obligations.duty import YEAR, Duty, Each, unit_itself

DUTIES = (
    Duty(
        "WS/22a",
        "批示事项件件有回音",
        who=unit_itself("GO"),
        when=YEAR,
        what=Each("instruction"),
    ),
)
