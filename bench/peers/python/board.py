"""The picture that fan-out peers send: about one kilobyte with sixteen rows."""

from typing import Any


def board(seq: int, count: int) -> dict[str, Any]:
    """The board after its n-th change."""
    return {
        "seq": seq,
        "rows": [
            {
                "unitId": unit,
                "name": f"Unit {unit}",
                "average": round(1 + ((unit * 37 + seq * 11) % 900) / 100, 2),
                "ballots": 100 + seq,
            }
            for unit in range(1, count + 1)
        ],
    }
