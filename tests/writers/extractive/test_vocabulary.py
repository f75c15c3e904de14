"""Several generations look up the stems of words at the same time."""

from concurrent.futures import ThreadPoolExecutor
from itertools import product

import snowballstemmer

from writers.extractive.vocabulary import terms_of

THREADS = 4
BEGINNINGS = [
    "troubl",
    "nation",
    "relation",
    "organis",
    "condition",
    "hope",
    "flourish",
    "determin",
    "generous",
    "accept",
]
ENDINGS = [
    "e",
    "ed",
    "ing",
    "s",
    "ation",
    "ational",
    "izer",
    "iveness",
    "fulness",
    "ously",
    "ement",
    "ability",
]
LINKS = [f"{one}{other}" for one in "abcdefg" for other in "lmnrst"]
WORDS = [f"{one}{link}{end}" for one, link, end in product(BEGINNINGS, LINKS, ENDINGS)]


def test_stems_taken_in_several_threads_are_those_of_one():
    """R16: a wrong stem would be kept and used in every later generation."""
    with ThreadPoolExecutor(THREADS) as pool:
        parts = [WORDS[at::THREADS] for at in range(THREADS)]
        taken = list(pool.map(lambda words: [[*terms_of(word, "en")] for word in words], parts))

    alone = snowballstemmer.stemmer("english")
    assert taken == [[[alone.stemWord(word)] for word in words] for words in parts]
