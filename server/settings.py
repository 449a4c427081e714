"""Settings: what an operator may set, what each means and what it may be."""

from dataclasses import MISSING, Field, dataclass, fields
from typing import Any, Literal, get_args, get_origin, get_type_hints

from domain.quarterly_reports.duties import DAYS
from domain.representatives.pool import FEWEST, MOST
from domain.scoring.secrecy import LARGEST_SMALLEST_GROUP, SMALLEST_GROUP
from domain.visitors.facts import MOST_A_DAY
from server.setting import setting
from server.setting_texts import (
    Reader,
    host,
    mail_address,
    number,
    one_of,
    text_of_length,
    whole_number,
)
from server.settings_server import ServerSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(ServerSettings):
    """Everything an operator may set, below what the district decides on.

    Each field is `SITONG_` and its name in capitals.
    """

    comment_max_characters: int = setting(
        2_000, "Longest comment on a ballot.", least=1, most=100_000
    )
    rectification_days: int = setting(
        30,
        "Calendar days a unit has to put a comment right (the documents name none).",
        least=1,
        most=3_650,
    )
    smallest_group: int = setting(
        SMALLEST_GROUP,
        "From how many scores on an average is told, abstentions not counted; a trimmed mean needs"
        " two more. Also the default and the least quorum of a slot.",
        least=SMALLEST_GROUP,
        most=LARGEST_SMALLEST_GROUP,
    )
    pool_fewest: int = setting(
        FEWEST,
        "The fewest active representatives that count as about a hundred (FS/2.3a names no bounds);"
        " fewer are warned of and block nothing.",
        least=1,
        most=1_000,
    )
    pool_most: int = setting(
        MOST, "The most that count as about a hundred, as above.", least=1, most=1_000
    )
    calendar_days: int = setting(
        180,
        "How many days the private address of a calendar leads somewhere.",
        least=1,
        most=400,
    )
    visitor_acts_per_day: int = setting(
        MOST_A_DAY,
        "Most sign-ups, and most opinions, of one network address, or of one person, on one day.",
        least=1,
        most=1_000_000,
    )
    seminar_interval_days: int = setting(
        0,
        "Days between two seminars with experience officers and supervisors; PR/12b gives no"
        " figure, so `0` leaves it open.",
        least=0,
        most=1_000,
    )
    counts_by: Literal["INVITED", "PRESENT"] = setting(
        "INVITED",
        "Whether an activity counts by how many were invited, as FS/3.1c asks, if somebody came, or"
        " by how many were present (A4).",
    )
    quarterly_report_days: int = setting(
        DAYS,
        "Calendar days after a quarter's end until its return is due, rolled to a working day;"
        " FS/4.2b names no day (A9).",
        least=1,
        most=60,
    )
    smtp_host: str | None = setting(
        None,
        "Mail server by which submitted quarterly returns are mailed to the Performance Office"
        " (FS/4.2c); empty mails nothing.",
        reads=host,
        written="a host name or an IP address",
    )
    smtp_port: int = setting(587, "Its port.", least=1, most=65_535)
    smtp_tls: Literal["starttls", "tls", "off"] = setting(
        "starttls",
        "`starttls` encrypts or sends nothing, `tls` encrypts from the first byte, `off` is for a"
        " server in the same machine room.",
    )
    mail_from: str | None = setting(
        None, "Address that mails come from.", reads=mail_address, written="an address of e-mail"
    )
    mail_to: str | None = setting(
        None,
        "The Performance Office's address for returns.",
        reads=mail_address,
        written="an address of e-mail",
    )


class SettingsError(Exception):
    """Settings cannot be used; each of `faults` names one and says what it may be."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


def variable_of(one: Field[Any]) -> str:
    """The environment variable of a setting."""
    return f"SITONG_{one.name.upper()}"


def reader_of(one: Field[Any]) -> Reader:
    """What reads the text of a setting; of a list, that of one item."""
    hint = get_type_hints(Settings)[one.name]
    kinds = [kind for kind in (get_args(hint) or (hint,)) if kind is not type(None)]
    if get_origin(hint) is Literal:
        return one_of(get_args(hint))
    if one.metadata["reads"] is not None:
        reads: Reader = one.metadata["reads"]
        return reads
    least, most = one.metadata["range"]
    readers = {int: whole_number, float: number, str: text_of_length}
    return readers[kinds[0]](least, most)


def settings_table() -> str:
    """The settings as a Markdown table, for the README."""
    lines = ["| variable | default | may be | meaning |", "|---|---|---|---|"]
    for one in fields(Settings):
        default = "" if one.default in (None, (), MISSING) else f"`{one.default}`"
        lines.append(
            f"| `{variable_of(one)}` | {default} | {_may_be(one)} | {one.metadata['description']} |"
        )
    return "\n".join(lines)


def _may_be(one: Field[Any]) -> str:
    hint = get_type_hints(Settings)[one.name]
    if get_origin(hint) is Literal:
        return ", ".join(f"`{word}`" for word in get_args(hint))
    if one.metadata["range"] is None:
        return str(one.metadata["written"])
    least, most = one.metadata["range"]
    return f"{least} to {most}" + (" characters" if hint == str | None else "")
