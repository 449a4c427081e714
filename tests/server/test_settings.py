"""A setting is read whole or refused by its name; all that is wrong is told together."""

from dataclasses import fields
from typing import Any, get_args, get_type_hints

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st

from server.cli.main import app
from server.cli.numbers import between
from server.setting import setting
from server.setting_texts import UnfitTextError
from server.settings import Settings, SettingsError, reader_of, settings_table, variable_of
from server.settings_reading import look_at_settings, read_settings

NUMBERS = [one for one in fields(Settings) if {int, float} & {type(one.default)}]
NOT_NUMBERS = ["nan", "inf", "-inf", "1e2", "1_0", "0x10", "８", "٨", "+5", "5.", ".5", "", " "]
"""What `float` or `int` takes, mostly, and nobody means; an empty one counts as not set."""


def faults_of(**settings: str) -> tuple[str, ...]:
    """What is wrong with these settings, named as in `Settings`."""
    given = {f"SITONG_{name.upper()}": text for name, text in settings.items()}
    return look_at_settings(given).faults


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("metrics_token", "汉" * 16),
        ("metrics_token", "short"),
        ("metrics_token", "é" * 16),
        ("wake_url", "redis://127.0.0.1:6379?db=abc"),
        ("wake_url", "redis://127.0.0.1:6379/1?db=2"),
        ("wake_url", "redis://127.0.0.1/1#2"),
        ("public_url", "http://a..b"),
        ("public_url", "http://.:9"),
        ("allowed_origins", "https://a..b"),
        ("shared_answers_mb", "-1"),
        ("wake_poll_seconds", "nan"),
        ("wake_poll_seconds", "0"),
        ("database_pool_size", "0"),
        ("wake_url", "http://127.0.0.1:6379"),
        ("wake_url", "redis://127.0.0.1:99999"),
        ("wake_url", "redis://127.0.0.1/main"),
        ("database_url", "mysql://127.0.0.1/sitong"),
        ("database_url", "postgres://127.0.0.1:0/sitong"),
        ("port", "65536"),
        ("port", "-1"),
        ("host", "http://127.0.0.1"),
        ("host", "127.0.0.1 x"),
        ("token_secret", "short"),
        ("postgres_user", "no body"),
        ("log_level", "INFO"),
        ("proxies", "proxy.example"),
        ("proxies", "127.0.0.1, *"),
        ("proxies", "127.0.0.1/8"),
        ("allowed_origins", "*"),
        ("allowed_origins", "https://one.example, two.example"),
        ("allowed_origins", "https://one.example/page"),
        ("public_url", "hall.example"),
        ("public_url", "https://hall.example/sitong"),
        ("public_url", "https://hall.example:99999"),
        ("public_url", "https://user@hall.example"),
        ("demo_clock", "0001-01-01T00:00:00+08:00"),
        ("demo_clock", "2026-10-02T22:30:00+08:00 xnan"),
        ("env", "Production"),
        ("data_dir", "   "),
        ("data_dir", "a\x00b"),
    ],
)
def test_a_wrong_setting_is_named_and_refused(name: str, text: str) -> None:
    (fault,) = faults_of(**{name: text})
    variable = f"SITONG_{name.upper()}"
    assert fault.count(variable) == 2, "in both languages"


@pytest.mark.parametrize("one", NUMBERS, ids=lambda one: one.name)
def test_every_number_has_a_range_and_keeps_to_it(one: Any) -> None:
    least, most = one.metadata["range"]
    assert least <= one.default <= most
    is_whole = isinstance(one.default, int)
    for text in (str(least), str(most)):
        assert faults_of(**{one.name: text}) == ()
    beyond = [str(least - 1), str(most + 1), "9" * 30]
    for text in [*beyond, *(["1.5"] if is_whole else []), *(text for text in NOT_NUMBERS if text)]:
        assert len(faults_of(**{one.name: text})) == 1, text


def test_a_number_without_a_range_cannot_be_declared() -> None:
    for default in (5, 0.5):
        with pytest.raises(TypeError, match="range"):
            setting(default, "How many.")
        with pytest.raises(TypeError, match="range"):
            setting(default, "How many.", least=0)


@pytest.mark.parametrize("one", fields(Settings), ids=lambda one: one.name)
def test_no_setting_is_without_something_that_judges_it(one: Any) -> None:
    if one.name != "data_dir":
        with pytest.raises(UnfitTextError):
            reader_of(one)("?/ ?")


def test_a_misspelt_name_is_refused_with_the_one_that_was_meant() -> None:
    wrong = {"SITONG_PROT": "9000", "sitong_port": "9000", "SITONG_QQQQ": "1", "SITONG_": ""}
    faults = look_at_settings(wrong).faults
    assert len(faults) == len(wrong)
    told = {name: next(fault for fault in faults if name in fault) for name in wrong}
    assert "SITONG_PORT?" in told["SITONG_PROT"]
    assert "SITONG_PORT?" in told["sitong_port"]
    assert "?" not in told["SITONG_QQQQ"]
    assert look_at_settings({"PORT": "x", "MY_SITONG_PORT": "x"}).faults == ()


def test_everything_that_is_wrong_is_told_together() -> None:
    wrong = {
        "SITONG_PORT": "eighty",
        "SITONG_ENV": "production",
        "SITONG_DEMO_CLOCK": "2026-10-02T22:30:00+08:00",
        "SITONG_WAKE_POLL": "1",
    }
    with pytest.raises(SettingsError) as refused:
        read_settings(wrong, is_demonstration=True)
    text = str(refused.value)
    assert len(refused.value.faults) == 5
    for word in ("SITONG_PORT", "SITONG_DEMO_CLOCK", "SITONG_TOKEN_SECRET", "SITONG_WAKE_POLL"):
        assert word in text


def test_an_empty_setting_is_none_and_a_blank_one_is_refused() -> None:
    assert look_at_settings({"SITONG_DATABASE_URL": "", "SITONG_PORT": ""}).settings == Settings()
    for one in fields(Settings):
        (fault,) = faults_of(**{one.name: " \t"})
        assert variable_of(one) in fault


def test_what_an_editor_leaves_at_the_end_of_a_line_does_no_harm() -> None:
    read = read_settings({"SITONG_PORT": "9000\r", "SITONG_PUBLIC_URL": " http://Hall.local/\r"})
    assert (read.port, read.public_url) == (9000, "http://hall.local")


def test_no_secret_is_shown() -> None:
    marked = "marked-secret"
    reading = look_at_settings(
        {
            "SITONG_TOKEN_SECRET": marked,
            "SITONG_DATABASE_URL": f"postgresql+x://one:{marked}@127.0.0.1/x",
            "SITONG_WAKE_URL": f"redis://:{marked}@127.0.0.1:99999",
        }
    )
    assert len(reading.faults) == 3
    assert marked not in str(reading)


@given(st.dictionaries(st.sampled_from([variable_of(one) for one in fields(Settings)]), st.text()))
def test_whatever_is_set_is_read_or_refused_in_a_sentence(environment: dict[str, str]) -> None:
    reading = look_at_settings(environment)
    assert (reading.settings is None) == bool(reading.faults)
    assert all(len(fault) < 1_000 and "\n" not in fault for fault in reading.faults)


def test_the_table_tells_the_ranges() -> None:
    assert "| `SITONG_PORT` | `8000` | 0 to 65535 |" in settings_table()


def test_every_number_of_the_command_line_has_a_range() -> None:
    commands = [*app.registered_commands]
    for group in app.registered_groups:
        assert group.typer_instance is not None
        commands += group.typer_instance.registered_commands
    read: dict[str, Any] = {}
    for command in commands:
        assert command.callback is not None
        for name, hint in get_type_hints(command.callback, include_extras=True).items():
            kind, *said = get_args(hint) or (hint,)
            if {int, float} & {kind, *get_args(kind)}:
                read[f"{command.callback.__name__} {name}"] = said[0].parser
    assert set(read) >= {"token hours", "demo pace"}
    for parser in read.values():
        with pytest.raises(typer.BadParameter):
            parser("nan")


@pytest.mark.parametrize("text", [*NOT_NUMBERS, "0", "101"])
def test_a_number_of_the_command_line_is_read_as_those_of_the_settings(text: str) -> None:
    with pytest.raises(typer.BadParameter):
        between(1, 100)(text)
    assert between(1, 100)(" 8.5 ") == 8.5


@pytest.mark.clause("FS/4.2c")
def test_a_mail_server_wants_both_addresses() -> None:
    host, between = {"SITONG_SMTP_HOST": "mail.example.org"}, {"SITONG_MAIL_FROM": "a@example.org"}
    assert "SITONG_MAIL_TO" in "".join(look_at_settings({**host, **between}).faults)
    whole = {**host, **between, "SITONG_MAIL_TO": "b@example.org"}
    assert look_at_settings(whole).faults == ()
    for wrong in ("a@b, c@d", "甲 <a@example.org>", "a@", "@b", "a@b\\nBcc: c@d"):
        assert look_at_settings({**whole, "SITONG_MAIL_TO": wrong}).faults != ()
