"""One setting: its default, what it means, what it may be."""

from dataclasses import field
from typing import Any

from server.setting_texts import Reader


def setting(
    default: Any,
    description: str,
    *,
    least: float | None = None,
    most: float | None = None,
    reads: Reader | None = None,
    written: str = "",
    is_secret: bool = False,
) -> Any:
    """A setting with its default, what it means and what it may be.

    A number has a range, `least` to `most`, both included; of a text they count the characters.
    A text without them has what `reads` it, `written` as the README shall tell. Raises TypeError
    for a number without a range: an endless loop or an empty pool is one slip away.
    """
    is_bounded = least is not None and most is not None
    if isinstance(default, int | float) and not is_bounded:
        raise TypeError(f"a number needs its range (least=…, most=…): {description}")
    return field(
        default=default,
        metadata={
            "description": description,
            "range": (least, most) if is_bounded else None,
            "reads": reads,
            "written": written,
            "is_secret": is_secret,
        },
    )
