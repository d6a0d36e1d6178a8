"""Passwords: one weak one opens the whole register, so everybody's is judged, with Dutch words known."""

from __future__ import annotations

import math

import pytest

from opoz_desktop.vault import passwords
from opoz_desktop.vault.passwords import Weakness


@pytest.mark.parametrize(
    "password",
    [
        "welkom01welkom01",
        "Wachtwoord2026!",
        "Kerstvakantie2025",
        "zoetermeer1234",
        "basisschool123",
        "groep8isleuk!",
        "feyenoord1908",
        "Marjolein1975!",
        "qwertyuiop123",
        "aaaaaaaaaaaaaaaa",
        "123456789012345",
        "                    ",
        "juf juf juf juf",
    ],
)
def test_what_people_choose_first_is_guessable(password: str) -> None:
    assert passwords.judge(password).weakness is Weakness.GUESSABLE


@pytest.mark.parametrize("password", ["correct paard batterij niet", "Tr8!kVq#zzP2mw", "🦆🐻🚲🌷🧀🥨🎈🪁🧵🪀🎻🛶"])
def test_what_is_hard_to_guess_is_taken(password: str) -> None:
    judged = passwords.judge(password)
    assert judged.weakness is None
    assert judged.level >= 3


def test_names_of_person_and_school_count_as_known_words() -> None:
    names = ("hoogeboom", "Zilverwilg Kameleon")
    assert passwords.judge("Zilverwilg Hoogeboom", names=names).weakness is Weakness.GUESSABLE
    assert passwords.judge("Zilverwilg Hoogeboom").log10_guesses > 10
    assert passwords.judge("zilverwilg kameleon", names=names).weakness is Weakness.LOGIN


def test_length_is_counted_in_signs_after_normalising() -> None:
    assert passwords.judge("").weakness is Weakness.SHORT
    assert passwords.judge("k" * 11).weakness is Weakness.SHORT
    assert passwords.judge("e\u0301" * 11).weakness is Weakness.SHORT
    assert passwords.judge("x7Q!" * 64).weakness is not Weakness.LONG
    assert passwords.judge("x7Q!" * 64 + "a").weakness is Weakness.LONG
    assert passwords.judge("q" * 10_000).weakness is Weakness.LONG


def test_the_level_never_promises_what_is_refused() -> None:
    assert passwords.judge("Tr8!kVq#zz").level <= 2


def test_the_generator_has_7776_plain_words_and_says_its_bits() -> None:
    words = passwords.word_list()
    assert len(words) == len(set(words)) == 7776
    assert all(word.isascii() and word.islower() and 4 <= len(word) <= 8 for word in words)
    assert passwords.generator_bits() == pytest.approx(4 * math.log2(7776))
    assert passwords.generator_bits() > 48


def test_every_made_password_passes_the_policy_and_differs() -> None:
    made = {passwords.four_words() for _ in range(60)}
    assert len(made) == 60
    for password in made:
        assert len(password.split(" ")) == 4
        assert passwords.judge(password).weakness is None, password
