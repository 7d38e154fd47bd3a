"""Whatever the bytes, a reader yields articles and errors and never raises."""

from __future__ import annotations

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alaqat.errors import SourceError
from alaqat.model import Article
from alaqat.sources import READERS, Options

GOOD = json.dumps({"id": "1", "text": "التقى الوزيران."}, ensure_ascii=False).encode()
marks = [b"[", b"]", b"{", b"}", b",", b'"', b"\\", b"\n", b"\0", b"\xff", b"\xef\xbb\xbf", b" "]
pieces = st.sampled_from([GOOD, *marks, b"text", b"id;text\n", b"a,b"])
noise = st.binary(max_size=60) | st.lists(pieces, max_size=12).map(b"".join)


@pytest.mark.parametrize("suffix", [suffix for suffix in READERS if "htm" not in suffix])
@given(data=noise, limit=st.sampled_from([1, 20, 10_000]))
def test_any_bytes(suffix: str, data: bytes, limit: int) -> None:
    for item in READERS[suffix](io.BytesIO(data), "x", Options(limit=limit)):
        assert isinstance(item, Article | SourceError)
        if isinstance(item, SourceError):
            assert item.what
            assert item.mend
        else:
            item.text.encode("utf-8")


@given(st.lists(noise.map(lambda data: data.replace(b"\n", b" ")), max_size=4))
def test_a_good_line_is_never_lost_among_bad_ones(bad: list[bytes]) -> None:
    data = b"\n".join([*bad, GOOD, *bad])
    found = list(READERS[".jsonl"](io.BytesIO(data), "x", Options()))
    assert "التقى الوزيران." in [item.text for item in found if isinstance(item, Article)]
