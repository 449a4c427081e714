"""Which characters no text may hold, which nobody sees, and which are seen by what they join.

Python's tables know categories but not what a reader sees, and lag behind the emoji that phones
have; so ranges are written out here, as the insides of character classes. What is unknown to
them is taken for visible: a name in a new Han extension must never be thought empty.
"""

PLAIN = (
    r"\t\n -~\u00b0\u00b7\u00d7\u2010-\u2027\u2030-\u205e\u3000-\u3029\u3041-\u3096\u309b-\u3130"
    r"\u3400-\u9fff\uff01-\uff9f"
)
"""What nearly all texts here are made of, to which no rule has anything to say."""

FORBIDDEN = (
    r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # controls, but for tab and the ends of lines
    r"\ud800-\udfff"  # halves of pairs: no encoding can write them
    r"\ufdd0-\ufdef" + "".join(rf"\U{plane:04x}fffe\U{plane:04x}ffff" for plane in range(17))
)
"""Controls, lone surrogates and noncharacters."""

LINE_ENDS = r"\r\n?|[\u2028\u2029]"
"""Other ways to end a line than the one we keep."""

UNSEEN = (
    r"\u00ad\u034f\u061c"
    r"\u115f\u1160\u3164\uffa0"  # Hangul fillers
    r"\u17b4\u17b5"
    r"\u180b-\u180f"  # Mongolian variations and its vowel separator
    r"\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"  # joiners, bidi controls, byte order mark
    r"\ufe00-\ufe0f\U000e0100-\U000e01ef"  # variation selectors
    r"\ufff0-\ufffc"
    r"\U0001bca0-\U0001bca3\U0001d159\U0001d173-\U0001d17a"
    r"\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"  # tags and their like
)
"""What shows nothing by itself, e.g. format characters; Unicode's default ignorables and a few."""

BLANK_PATTERN = "\u2800"
"""Braille without a dot: looks like a blank and is none to any rule of ours."""

PICTURES = (
    r"\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u231a-\u23ff\u24c2\u25aa-\u27bf\u2934\u2935"
    r"\u2b05-\u2b55\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
)
"""What phones may draw as a picture, with the colours of skin and the letters of flags."""

HAN = r"\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"

JOINED = r"\u0600-\u061b\u061d-\u109f\u1780-\u17b3\u17b6-\u180a\u1810-\u18aa"
"""Scripts whose letters change their shape with a joiner: Arabic, those of India, Mongolian."""

MONGOLIAN = r"\u1807\u1820-\u18aa"

SEEN_IN_PLACE = "|".join(
    (
        rf"(?<=[{PICTURES}])[\ufe0e\ufe0f]",
        r"(?<=[#*0-9])\ufe0f(?=\u20e3)",
        rf"(?:(?<=[{PICTURES}\u20e3])|(?<=[{PICTURES}]\ufe0f))\u200d(?=[{PICTURES}])",
        rf"(?<=[{HAN}])[\ufe00-\ufe02\U000e0100-\U000e01ef]",
        rf"(?<=[{JOINED}])[\u200c\u200d](?=[{JOINED}])",
        rf"(?<=[{MONGOLIAN}])[\u180b-\u180f]",
    )
)
"""Of the unseen, those that decide here on how their neighbour looks.

Emoji in their colours, keycaps, families joined to one picture, variants of a Han character as
they stand in names, joined letters. Each rests on neighbours that always stay.
"""
