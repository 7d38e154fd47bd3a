"""Bad input: each case says what, where and how to mend it, and costs nothing else of the run."""

from __future__ import annotations

import json
import os
import tracemalloc
from pathlib import Path

import pytest

from alaqat.errors import AlaqatError, SourceError
from alaqat.model import Article
from alaqat.sources import read

GOOD = {"id": "good", "text": "التقى الوزيران."}
ARABIC = "التقى وزير الخارجية الجزائري نظيره التونسي في الجزائر العاصمة، وبحثا العلاقات الثنائية."


def only_error(items: list[Article | SourceError]) -> SourceError:
    """The one error; the good article of the run must be there too."""
    errors = [item for item in items if isinstance(item, SourceError)]
    assert len(errors) == 1, [str(error) for error in errors]
    assert [item.id for item in items if isinstance(item, Article)] == ["good"]
    assert errors[0].what
    assert errors[0].where
    assert errors[0].mend
    return errors[0]


def beside_good(tmp_path: Path, name: str, data: bytes, **options: object) -> SourceError:
    (tmp_path / name).write_bytes(data)
    (tmp_path / "good.json").write_text(json.dumps(GOOD))
    return only_error(list(read([tmp_path], **options)))  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["a.txt", "a.json", "a.jsonl", "a.csv", "a.html"])
@pytest.mark.parametrize("data", [b"", b" \n\n"])
def test_an_empty_file(tmp_path: Path, name: str, data: bytes) -> None:
    error = beside_good(tmp_path, name, data)
    assert "empty" in error.what
    assert error.path.endswith(name)


def test_invalid_utf8_names_the_byte_in_the_file(tmp_path: Path) -> None:
    data = ARABIC.encode()[:20] + b"\xff" + ARABIC.encode()[20:]
    assert "byte 20 (0xff)" in beside_good(tmp_path, "a.txt", data).what


def test_invalid_utf8_after_a_byte_order_mark(tmp_path: Path) -> None:
    assert "byte 5 (0xff)" in beside_good(tmp_path, "a.txt", b"\xef\xbb\xbfab\xffcd").what


def test_invalid_utf8_in_one_line_of_json_lines(tmp_path: Path) -> None:
    first = b'{"id": "x", "text": "\xff"}\n'
    (tmp_path / "a.jsonl").write_bytes(first + json.dumps(GOOD).encode())
    error = only_error(list(read([tmp_path / "a.jsonl"])))
    assert (error.line, "byte 21" in error.what) == (1, True)


def test_invalid_utf8_in_one_row_of_a_table(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b'id,text\nx,"a\nb\xff"\ngood,b\n')
    error = only_error(list(read([tmp_path / "a.csv"])))
    assert error.line == 2
    assert "byte 14" in error.what


def test_latin1_is_not_taken_for_arabic(tmp_path: Path) -> None:
    data = "Le ministre algérien a rencontré son homologue à l'issue de l'été.".encode("latin-1")
    assert "invalid UTF-8 at byte 15" in beside_good(tmp_path, "a.txt", data).what


@pytest.mark.parametrize(
    ("name", "shape"),
    [("a.txt", "{}"), ("a.json", '{{"text": "{}"}}'), ("a.jsonl", '{{"text": "{}"}}'), ("a.csv", "text\n{}\n")],
)
def test_windows_1256_is_read_with_a_note(tmp_path: Path, name: str, shape: str) -> None:
    path = tmp_path / name
    path.write_bytes(shape.format(ARABIC).encode("cp1256"))
    notes: list[str] = []
    (article,) = read([path], note=notes.append)
    assert isinstance(article, Article)
    assert article.text == ARABIC
    assert [note for note in notes if "Windows-1256" in note and name in note] == notes != []


@pytest.mark.parametrize("name", ["a.txt", "a.json", "a.jsonl", "a.csv"])
def test_an_article_over_the_limit(tmp_path: Path, name: str) -> None:
    long = {
        "a.txt": "a" * 3000,
        "a.json": '[{"text": "' + "a" * 3000 + '"}]',
        "a.jsonl": '{"text": "' + "a" * 3000 + '"}',
        "a.csv": "id,text\n1," + "a" * 3000,
    }[name]
    error = beside_good(tmp_path, name, long.encode(), limit=1000)
    assert "1,000 bytes" in error.what
    assert "--max-bytes" in error.mend


def test_a_line_of_50_mb_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    with path.open("wb") as file:
        file.write(b'{"text": "' + b"a" * 50_000_000 + b'"}\n')
        file.write(json.dumps(GOOD).encode())
    tracemalloc.start()
    assert only_error(list(read([path]))).line == 1
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 25_000_000


def test_a_json_value_of_50_mb_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    with path.open("wb") as file:
        file.write(b'[{"text": "' + b"a" * 50_000_000 + b'"},\n')
        file.write(json.dumps(GOOD).encode() + b"]")
    tracemalloc.start()
    assert only_error(list(read([path]))).line == 1
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 25_000_000


@pytest.mark.parametrize(
    ("record", "said"),
    [
        ({"title": "x"}, "no text"),
        ({"text": ""}, "no text"),
        ({"text": None}, "no text"),
        ({"text": 5}, "text is a number"),
        ({"text": ["a"]}, "text is a list"),
        ({"text": "a", "title": {"ar": "b"}}, "title is an object"),
        ({"text": "a", "id": True}, "id is true or false"),
        ({"text": "a", "published": "soon"}, "published: 'soon' is not a date"),
        ({"text": "a", "date": "2021-02-30"}, "no day of the calendar"),
        ({"text": "a", "date": "06/08/2021"}, "'06/08/2021' is not a date"),
        ({"text": "a", "date": 20210806}, "published is a number"),
        ({"text": "a\0b"}, "text holds U+0000 at character 1"),
        ({"text": "a", "title": "\ud800"}, "title holds U+D800"),
        (["a"], "a JSON object was expected"),
        ("a", "a JSON object was expected"),
    ],
)
def test_a_record_that_is_wrong(tmp_path: Path, record: object, said: str) -> None:
    lines = [json.dumps(GOOD), json.dumps(record)]
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    error = only_error(list(read([tmp_path / "a.jsonl"])))
    assert said in error.what
    assert error.line == 2
    (tmp_path / "a.json").write_text("[" + ",\n".join(reversed(lines)) + "]")
    error = only_error(list(read([tmp_path / "a.json"])))
    assert said in error.what
    assert error.line == 1


def test_a_line_that_is_not_json(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps(GOOD) + '\n{"text": "a"\n')
    assert "not JSON" in only_error(list(read([tmp_path / "a.jsonl"]))).what


def test_a_value_of_a_json_list_that_is_not_json(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('[{"text": oops}, ' + json.dumps(GOOD) + "]")
    assert "not JSON" in only_error(list(read([tmp_path / "a.json"]))).what


@pytest.mark.parametrize("tail", ['{"text": "a', '{"text": {"a": 1}', "", '{"text": "a\\'])
def test_a_json_list_that_is_cut_off(tmp_path: Path, tail: str) -> None:
    (tmp_path / "a.json").write_text("[" + json.dumps(GOOD) + ",\n" + tail)
    assert "the file ends within" in only_error(list(read([tmp_path / "a.json"]))).what


def test_deep_nesting_is_an_error_and_no_crash(tmp_path: Path) -> None:
    assert "nested too deeply" in beside_good(tmp_path, "a.json", b'{"text":' * 100_000 + b"}" * 100_000).what


def test_nul_bytes(tmp_path: Path) -> None:
    assert "NUL byte at byte 3" in beside_good(tmp_path, "a.txt", b"abc\0def").what


def test_utf16_is_named_as_a_likely_cause(tmp_path: Path) -> None:
    assert "UTF-16" in beside_good(tmp_path, "a.txt", "abc".encode("utf-16")).mend


def test_a_table_without_a_text_column(tmp_path: Path) -> None:
    error = beside_good(tmp_path, "a.csv", b"id,words\n1,a\n")
    assert "no column holds the text: id, words" in error.what
    assert "--column text=NAME" in error.mend


def test_a_row_with_too_many_cells(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,text\nx,one, two\ngood,b\n")
    assert "3 cells" in only_error(list(read([tmp_path / "a.csv"]))).what


def test_a_missing_file_and_a_broken_link(tmp_path: Path) -> None:
    good = tmp_path / "good.json"
    good.write_text(json.dumps(GOOD))
    (tmp_path / "link.txt").symlink_to(tmp_path / "nowhere.txt")
    assert "leads nowhere" in only_error(list(read([tmp_path]))).what
    assert "leads nowhere" in only_error(list(read([tmp_path / "link.txt", good]))).what
    assert "no such file" in only_error(list(read([tmp_path / "none.txt", good]))).what


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    (tmp_path / "a.txt").chmod(0)
    (tmp_path / "good.json").write_text(json.dumps(GOOD))
    assert "cannot be read" in only_error(list(read([tmp_path]))).what


def test_a_file_of_an_unknown_kind(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    (tmp_path / "good.json").write_text(json.dumps(GOOD))
    assert ".txt" in only_error(list(read([tmp_path / "a.pdf", tmp_path / "good.json"]))).mend
    notes: list[str] = []
    assert [item for item in read([tmp_path], note=notes.append) if isinstance(item, SourceError)] == []
    assert "a.pdf" in notes[0]


def test_an_empty_folder(tmp_path: Path) -> None:
    (error,) = read([tmp_path])
    assert isinstance(error, SourceError)
    assert "empty" in error.what


def test_a_folder_that_links_to_itself_ends(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "good.json").write_text(json.dumps(GOOD))
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    notes: list[str] = []
    assert [item.id for item in read([tmp_path], note=notes.append) if isinstance(item, Article)] == ["good"]
    assert "links back" in notes[0]


def test_one_id_for_two_articles(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps(GOOD) + "\n" + json.dumps(GOOD) + "\n")
    (tmp_path / "b.json").write_text(json.dumps(GOOD | {"text": "another"}))
    items = list(read([tmp_path]))
    assert [item.text for item in items if isinstance(item, Article)] == [GOOD["text"]] * 2
    (error,) = [item for item in items if isinstance(item, SourceError)]
    assert "'good'" in error.what
    assert "a.jsonl" in error.what
    assert error.path.endswith("b.json")


def test_a_wrong_option_is_told_before_anything_is_read() -> None:
    with pytest.raises(AlaqatError, match="'soon' is not a date"):
        read(["a.txt"], published="soon")


@pytest.mark.parametrize("data", [b"\r\0", b"id\rtext\rx", b"id,text\nx,a\rb\n"])
def test_a_table_with_a_carriage_return_inside_a_cell(tmp_path: Path, data: bytes) -> None:
    error = beside_good(tmp_path, "a.csv", data)
    assert "carriage return" in error.what
    assert "line feed" in error.mend
    assert error.line == data.count(b"\n", 0, -1) + 1


def test_an_empty_text_is_told_from_a_missing_one(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"Body": " "}\n{"title": "x"}\n', encoding="utf-8")
    empty, missing = [str(item) for item in read([tmp_path / "a.jsonl"])]
    assert "Body is empty" in empty
    assert "looked for under: text, body" in missing
