"""Each format, and that nothing is lost or changed on the way in."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alaqat.errors import SourceError
from alaqat.model import Article
from alaqat.sources import Options, csv_table, json_lines, json_values, read

FIELDS = ("id", "text", "title", "heading", "language", "published", "publisher", "url")

characters = st.characters(exclude_categories=("Cs",), exclude_characters="\0")
texts = st.text(characters, min_size=1).filter(str.strip)
words = texts.filter(lambda text: text == text.strip())
articles = st.builds(
    Article,
    id=words,
    text=texts,
    title=st.none() | texts,
    heading=st.none() | texts,
    language=st.none() | st.sampled_from(["ar", "en", "fr"]),
    published=st.none() | st.dates().map(str),
    publisher=st.none() | words,
    url=st.none() | words,
)


def record(article: Article) -> dict[str, str | None]:
    return {name: getattr(article, name) for name in FIELDS}


@given(st.lists(articles, min_size=1, max_size=4), st.booleans(), st.sampled_from([None, 1]))
def test_json_gives_back_what_was_written(written: list[Article], escaped: bool, indent: int | None) -> None:
    data = json.dumps([record(a) for a in written], ensure_ascii=escaped, indent=indent).encode()
    assert list(json_values.read(io.BytesIO(data), "a.json", Options())) == written


@given(st.lists(articles, min_size=1, max_size=4), st.booleans())
def test_json_lines_gives_back_what_was_written(written: list[Article], escaped: bool) -> None:
    data = "\n".join(json.dumps(record(a), ensure_ascii=escaped) for a in written).encode()
    assert list(json_lines.read(io.BytesIO(data), "a.jsonl", Options())) == written


@given(st.lists(articles, min_size=1, max_size=4), st.sampled_from(",;\t|"))
def test_csv_gives_back_what_was_written(written: list[Article], delimiter: str) -> None:
    file = io.StringIO(newline="")
    table = csv.DictWriter(file, FIELDS, delimiter=delimiter)
    table.writeheader()
    table.writerows(record(a) for a in written)
    assert list(csv_table.read(io.BytesIO(file.getvalue().encode()), "a.csv", Options())) == written


@given(st.lists(articles, min_size=1, max_size=3), st.integers(1, 9))
def test_json_does_not_depend_on_how_the_file_arrives(written: list[Article], size: int) -> None:
    class Trickle(io.BytesIO):
        def read(self, n: int | None = -1) -> bytes:
            return super().read(size)

    data = json.dumps([record(a) for a in written]).encode()
    assert list(json_values.read(Trickle(data), "a.json", Options())) == written


def only(items: object) -> Article:
    (item,) = items  # type: ignore[misc]
    assert isinstance(item, Article), str(item)
    return item


def test_a_text_file_takes_what_is_known_from_the_options(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeffسطر\r\nسطر\n".encode())
    article = only(read([path], published="2021/8/6", publisher="واج", url="https://example.org/1"))
    assert article.text == "سطر\r\nسطر\n"
    assert (article.published, article.publisher, article.url) == ("2021-08-06", "واج", "https://example.org/1")
    assert article.title is article.language is None


def test_the_id_follows_from_url_publisher_date_title_and_text(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("نص")
    plain = only(read([path])).id
    assert only(read([path])).id == plain
    ids = {plain, only(read([path], url="u")).id, only(read([path], publisher="u")).id}
    assert len(ids | {only(read([path], published="2021-08-06")).id}) == 4
    (tmp_path / "b.json").write_text('{"text": "نص", "lang": "ar"}')
    assert only(read([tmp_path / "b.json"])).id == plain


def test_what_an_article_says_of_itself_wins_over_the_options(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"text": "a", "date": "2020-01-01", "outlet": ""}')
    article = only(read([path], published="2021-08-06", publisher="APS"))
    assert (article.published, article.publisher) == ("2020-01-01", "APS")


@pytest.mark.parametrize(
    ("given", "field", "value"),
    [
        ({"Body": "x"}, "text", "x"),
        ({"content": "x"}, "text", "x"),
        ({"text": "x", "headline": "h", "heading": "k"}, "title", "h"),
        ({"text": "x", "headline": "h", "heading": "k"}, "heading", "k"),
        ({"text": "x", "pub date": "Fri, 06 Aug 2021 10:00:00 +0000"}, "published", "2021-08-06"),
        ({"text": "x", "date": "2021-08-06T23:30:00-05:00"}, "published", "2021-08-06"),
        ({"text": "x", "source": {"id": None, "name": "واج"}}, "publisher", "واج"),
        ({"text": "x", "language": "ar-DZ"}, "language", "ar"),
        ({"text": "x", "language": "Arabic"}, "language", "ar"),
        ({"text": "x", "language": "Klingon language"}, "language", None),
        ({"text": "x", "id": 7}, "id", "7"),
        ({"النص": "x", "العنوان": "ع"}, "title", "ع"),
        ({"text": "x", "date": None, "published": ""}, "published", None),
    ],
)
def test_names_under_which_a_field_is_found(given: dict[str, object], field: str, value: str | None) -> None:
    data = io.BytesIO(json.dumps(given).encode())
    assert getattr(only(json_lines.read(data, "a.jsonl", Options())), field) == value


def test_json_lines_under_the_name_of_json_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"id": "1", "text": "a"}\n{"id": "2", "text": "b"}\n')
    assert [item.id for item in read([path]) if isinstance(item, Article)] == ["1", "2"]


def test_columns_named_by_the_user(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Inhalt;Tag\nx;2021-08-06\n")
    article = only(read([path], columns={"text": "Inhalt", "published": "Tag"}))
    assert (article.text, article.published) == ("x", "2021-08-06")


def test_a_folder_is_read_in_the_order_of_its_paths(tmp_path: Path) -> None:
    for name in ("b/2.txt", "a/1.txt", "c.txt", ".hidden/4.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    assert [item.text for item in read([tmp_path]) if isinstance(item, Article)] == ["a/1.txt", "b/2.txt", "c.txt"]


@pytest.mark.parametrize(
    ("data", "count"),
    [
        ('{"id": "1", "text": "a"}\n{"id": "2", "text": "b"}\n', 2),
        ('{\n "id": "1",\n "text": "a"\n}\n', 1),
        ('[{"id": "1", "text": "a"},\n{"id": "2", "text": "b"}]', 2),
        ("التقى الوزيران.", 1),
    ],
)
def test_standard_input_is_told_apart_by_its_first_bytes(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, data: str, count: int
) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(data.encode())))
    assert len([item for item in read(["-"]) if isinstance(item, Article)]) == count
    bare = tmp_path / "without-suffix"
    bare.write_text(data)
    assert len([item for item in read([bare]) if isinstance(item, Article)]) == count


def test_a_reader_from_another_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    info = tmp_path / "site" / "feeds-1.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: feeds\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[alaqat.sources]\nfeed = alaqat_test_feeds:read\n")
    (tmp_path / "site" / "alaqat_test_feeds.py").write_text(
        "from alaqat.model import Article\n"
        "def read(path):\n"
        "    yield Article(id='1', text=path.read_text())\n"
        "    raise ValueError('the rest is broken')\n"
    )
    monkeypatch.syspath_prepend(tmp_path / "site")
    (tmp_path / "x.feed").write_text("نص")
    article, error = read([tmp_path / "x.feed"])
    assert isinstance(article, Article)
    assert article.text == "نص"
    assert isinstance(error, SourceError)
    assert "the rest is broken" in error.what


PAGE = """<html lang="ar"><head><title>لقاء في الجزائر</title>{meta}
<meta property="og:site_name" content="وكالة"></head><body><nav><a href="/">الرئيسية</a></nav><article>
<h1>لقاء في الجزائر</h1><p>{text}</p><p>{text} وتناول اللقاء ملف الطاقة.</p></article>
<footer>جميع الحقوق محفوظة</footer></body></html>"""
SENTENCE = "التقى وزير الخارجية الجزائري نظيره التونسي في العاصمة الجزائرية وبحث معه سبل تطوير العلاقات بين البلدين."


@pytest.mark.parametrize("encoding", ["utf-8", "cp1256"])
def test_html(tmp_path: Path, encoding: str) -> None:
    pytest.importorskip("trafilatura", reason="the extra `html` is not installed")
    path = tmp_path / "a.html"
    meta = '<meta property="article:published_time" content="2021-08-06T10:00:00Z">'
    path.write_bytes(PAGE.format(meta=meta, text=SENTENCE).encode(encoding))
    article = only(read([path]))
    assert article.text.startswith(SENTENCE) or SENTENCE in article.text
    assert "جميع الحقوق" not in article.text
    assert (article.title, article.published, article.publisher) == ("لقاء في الجزائر", "2021-08-06", "وكالة")


def test_html_without_a_date_has_none(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura", reason="the extra `html` is not installed")
    path = tmp_path / "a.html"
    path.write_text(PAGE.format(meta="", text=SENTENCE + " وكان ذلك يوم 3 مارس 2019."))
    assert only(read([path])).published is None


def test_html_without_the_extra_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "trafilatura", None)
    (tmp_path / "a.html").write_text("<p>a</p>")
    (error,) = read([tmp_path / "a.html"])
    assert isinstance(error, SourceError)
    assert "alaqat[html]" in error.mend


def test_the_seed_articles_are_read_letter_by_letter(shared: Path) -> None:
    texts = [item.text for item in read([shared / "seeds"]) if isinstance(item, Article)]
    assert texts == [path.read_bytes().decode() for path in sorted((shared / "seeds").glob("*.txt"))]
    assert len(texts) == 2
