"""What somebody looks for, as one value that the conditions take apart in SQL."""

from domain.texts.folding import sought
from domain.texts.fragments import fragments_of
from domain.texts.lexemes import is_told_by_lexemes, lexemes_to_find
from store.searching.vectors import quoted

MOST_ASKED = 64
"""Lexemes of a query. They only have to be telling: what more there is, is looked up in texts."""

EVERYTHING = "!' '"
"""A query that all vectors fulfil: no lexeme is a blank."""


def search_value(given: str) -> list[str]:
    """The value of a filter by text. Raises ValueError for what no text can hold."""
    return asked_value(sought(given))


def asked_value(folded: str) -> list[str]:
    """The value for a folded text; an empty one asks for everything.

    It is a `tsquery`, the number of fragments that it does not suffice for, these, all others.
    """
    fragments = fragments_of(folded)
    telling = [one for one in fragments if len(one) > 1] or fragments
    asked = dict(pair for one in telling for pair in lexemes_to_find(one))
    # A single character begins thousands of lexemes: beside others it is only looked up in texts.
    telling_lexemes = [one for one in asked if len(one) > 1] or list(asked)
    terms = [quoted(one) + (":*" if asked[one] else "") for one in telling_lexemes]
    is_whole = len(terms) <= MOST_ASKED
    told = [one for one in telling if is_whole and is_told_by_lexemes(one)]
    untold = [one for one in fragments if one not in told]
    query = " & ".join(terms[:MOST_ASKED]) or EVERYTHING
    return [query, str(len(untold)), *untold, *told]
