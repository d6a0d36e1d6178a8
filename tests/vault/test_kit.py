"""The code on the recovery sheet: what is typed wrong is noticed, and in which row."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opoz_desktop.vault import kit
from opoz_desktop.vault.errors import KitMistyped

codes = st.text(alphabet=kit.SIGNS, min_size=32, max_size=32)


def printed(code: str) -> str:
    return "  ".join(" ".join(row.groups) + " " + row.check for row in kit.sheet(code))


def test_a_code_is_160_random_bits_without_the_digits_that_look_like_letters() -> None:
    seen = {kit.new_code() for _ in range(200)}
    assert len(seen) == 200
    assert all(len(code) == 32 and not set(code) & set("0189") for code in seen)


@given(codes)
def test_what_is_printed_reads_back_however_it_is_typed(code: str) -> None:
    for typed in (code, printed(code), printed(code).lower(), "-".join(printed(code).split()), kit.qr_text(code)):
        assert kit.parse(typed) == code


@given(codes, st.integers(0, 33), st.sampled_from(kit.SIGNS))
def test_one_wrong_sign_is_noticed_in_its_row(code: str, place: int, sign: str) -> None:
    signs = list(printed(code).replace(" ", ""))
    if signs[place] == sign:
        return
    signs[place] = sign
    with pytest.raises(KitMistyped) as caught:
        kit.parse("".join(signs))
    assert caught.value.facts["row"] == (1 if place < 17 else 2)


@given(codes, st.integers(0, 15), st.integers(0, 15))
def test_two_swapped_signs_in_a_row_are_noticed(code: str, a: int, b: int) -> None:
    signs = list(printed(code).replace(" ", ""))
    if signs[a] == signs[b]:
        return
    signs[a], signs[b] = signs[b], signs[a]
    with pytest.raises(KitMistyped):
        kit.parse("".join(signs))


def test_the_two_rows_swapped_are_noticed() -> None:
    code = kit.new_code()
    first, second = printed(code).split("  ")
    with pytest.raises(KitMistyped):
        kit.parse(second + first)


@pytest.mark.parametrize("typed", ["", "A", "A" * 31, "A" * 33, "0" * 32, "A" * 31 + "8", "é" * 32])
def test_the_wrong_number_or_kind_of_signs_is_row_nought(typed: str) -> None:
    with pytest.raises(KitMistyped) as caught:
        kit.parse(typed)
    assert caught.value.facts["row"] == 0


def test_a_group_typed_back_must_be_that_group() -> None:
    code = "ABCDEFGH" + "IJKLMNOP" + "QRSTUVWX" + "YZ234567"
    assert kit.group_matches(code, 1, "abcd")
    assert kit.group_matches(code, 8, " 4 5 6 7 ")
    assert not kit.group_matches(code, 2, "abcd")
    assert not kit.group_matches(code, 1, "abc")
    assert not kit.group_matches(code, 1, "")
    assert not kit.group_matches(code, 1, "ébcd")
