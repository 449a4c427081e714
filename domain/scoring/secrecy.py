"""What of a counted urn may be told without giving anybody away.

Whoever looks knows the roll, if he belongs to the office: who has scored, in which order they came.
He may know the scores of some, who told him or are his. He sees everything that the API shows, and
all of it together:

=== =========================================== ==================================================
 1   an average of one or two scores             told from three on, of which the average is made
 2   a trimmed mean of three or four             told from five on: it rests on the middle ones
 3   ballots together with abstentions           three are three *scores*; an abstention is none
 4   the average before and after one more       never told while the slot is open; counted once
 5   before and after a correction               no count moves; only its author is told; none is
                                                 taken once a closing has asked the urn
 6   one urn counted by two rules                a session has one rule from its first report on
 7   a recount beside the first count            same urn, same rule: the same figures
 8   that closing is refused                     says "too few", never how many abstained; and
                                                 nothing where something else refuses it as well
 9   comments: how many, when, in what order     all at once, in the order of keys that are hashes;
                                                 from three ballots on
10   categories of ballots                       struck where fewer than three share one
11   the keys of the urn                         sorted hashes, all at once
12   comments and keys of a closing that was     not told as long as it can be taken back: the next
     taken back                                  would show what the ballot in between has brought
13   a slot without a valid result               no average, no abstentions, now or ever
=== =========================================== ==================================================

**Promised.** Who knows all scores of a slot but two or more, can name the score of none of these
two: there is another way to have scored that shows the same everywhere. So of three, one may tell
his own score without giving the other two away.

**Not promised**, for no published figure could:
* Where the figure stands at an end of the scale (an average of 0 or 100), all have scored so, and
  close to it, nearly so. A result that may not be told would be none.
* Who knows all scores but one knows that one.
* A slot scored again is another vote of the same persons, under new receipt keys. Whether they gave
  the same scores nobody knows, so two figures prove nothing; but who is sure of all the others can
  reckon with one who joined or stayed away.
* That somebody abstained can be learnt: from the number in the published results where all or none
  did, or from the ballot with which closing began to be possible. What somebody scored cannot.
* Style and content of a comment. Below three ballots the roll itself would be the name, so that
  comments of such a slot are not passed on: without names is how FS/3.4g has them.

What whoever runs the machine could do is in ARCHITECTURE.md.
"""

from collections.abc import Mapping

SMALLEST_GROUP = 3
"""A smaller group would give its members away. The district may ask for more, never for less."""

LARGEST_SMALLEST_GROUP = 50
"""More than this would leave halls without any result."""


def kept_categories(ballots: Mapping[str, int]) -> frozenset[str]:
    """Categories that stay on the ballots of an urn, from the number of ballots of each.

    Those with fewer than three are struck. If what is struck were still fewer than three
    together, the smallest of the rest goes too: the remainder is a group like any other.
    """
    kept = {category for category, count in ballots.items() if count >= SMALLEST_GROUP}
    struck = sum(count for category, count in ballots.items() if category not in kept)
    if kept and 0 < struck < SMALLEST_GROUP:
        kept.remove(min(kept, key=lambda category: (ballots[category], category)))
    return frozenset(kept)
