"""How likely an article is about a topic: what makes it likelier, what less."""

from __future__ import annotations

import pytest
from tests.extract.test_topics import cues_of, topics_of

from alaqat.extract.extractor import extract
from alaqat.extract.salience import Told, is_spoken_of, salience, signs_of
from alaqat.extract.tellings import implied_by
from alaqat.lexicon import load
from alaqat.model import Article, Span

TABLE = load().facts["topic"]
PLAIN = {"strong": 1.0, "distinct": 0.7, "told": 0.0, "rank": 0.7, "late": 0.3}


@pytest.mark.parametrize(
    ("sign", "value"),
    [("distinct", 1.4), ("told", 1.1), ("implied", 1.0), ("agenda", 1.0), ("rank", 0.0), ("late", 0.0)],
)
def test_what_makes_a_topic_likelier(sign: str, value: float) -> None:
    assert salience("trade", {**PLAIN, sign: value}) > salience("trade", PLAIN)


@pytest.mark.parametrize("topic", sorted(TABLE))
def test_every_topic_can_be_what_an_article_is_about(topic: str) -> None:
    """With all signs at once; a topic that no weights let through would be lost without a word."""
    loud = {"strong": 1.0, "distinct": 2.4, "agenda": 1.0, "told": 1.4, "implied": 1.0}
    assert salience(topic, loud) > 0.4


@pytest.mark.parametrize("topic", sorted(TABLE))
def test_a_text_without_events_can_be_about_every_topic(topic: str) -> None:
    loud = {"strong": 1.0, "lead": 1.0, "distinct": 2.4, "length": 2.3}
    assert salience(topic, loud, events=False) > 0.4


LATIN = [
    ("en", "The two ministers agreed on a readmission agreement and on joint border patrols.", "migration"),
    ("en", "Brussels adopted a new package of sanctions and an asset freeze against three banks.", "sanctions"),
    ("en", "Two attachés are persona non grata in a deepening diplomatic row.", "diplomatic-relations"),
    ("en", "Officials spoke of the trade deficit and of retaliatory tariffs on steel and aluminium.", "trade"),
    ("en", "The envoy met both sides for indirect talks on a negotiated settlement.", "mediation-conflict-resolution"),
    ("en", "Aid convoys were let through a humanitarian corridor after the earthquake.", "humanitarian-aid"),
    ("fr", "Les deux ministres ont signé un accord de réadmission et évoqué les flux migratoires.", "migration"),
    ("fr", "Un nouveau train de sanctions prévoit le gel d'avoirs de trois banques.", "sanctions"),
    ("fr", "L'expulsion de diplomates aggrave la crise diplomatique.", "diplomatic-relations"),
    ("fr", "L'envoyé a proposé des négociations indirectes, une solution négociée.", "mediation-conflict-resolution"),
    ("fr", "La commission mixte d'historiens travaille sur la mémoire coloniale.", "colonial-memory"),
    ("fr", "Le contrat gazier prévoit des livraisons de gaz par le gazoduc Medgaz.", "natural-gas-supply"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "topic"), LATIN)
def test_english_and_french_articles_have_topics_without_events(language: str, text: str, topic: str) -> None:
    assert topic in extract(Article(id="a", text=text, language=language), load()).topics


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He who is in the garden has read a book about birds."),
        ("fr", "Elle lit un livre au jardin et il y a des fleurs partout."),
    ],
)
def test_an_article_about_nothing_of_the_kind_has_none(language: str, text: str) -> None:
    assert extract(Article(id="a", text=text, language=language), load()).topics == ()


def test_one_faint_word_is_no_topic_and_two_or_an_event_are_enough() -> None:
    faint = signs_in("وصلت السفينة إلى الميناء ثم غادرت السفينة.")["maritime-security"]
    assert not is_spoken_of(faint), "the same word twice"
    assert is_spoken_of(signs_in("وصلت السفينة إلى الساحل ورافقها خفر السواحل.")["maritime-security"])
    assert is_spoken_of({**faint, "implied": 1.0})
    (weak,) = cues_of("وصل الرجل إلى بورتسودان.")
    crisis = signs_of((weak,), TABLE, told=(), countries={"SD": 4}, sentences=1)["sudan-crisis"]
    assert is_spoken_of(crisis), "one word for the crisis of a state says more than one for trade"
    assert is_spoken_of({**faint, "met": 1.0}), "a meeting and a faint word say no less than a meeting alone"


def test_the_name_of_a_state_tells_of_its_crisis_amid_words_of_conflict() -> None:
    plain, war = (signs_in(f"وصل الوفد إلى دمشق.{more}")["syria-crisis"] for more in ("", " ودعا إلى وقف القتال."))
    assert (plain["faint crisis"], plain["faint amid conflict"]) == (1.0, 0.0)
    amid = war["faint amid conflict"]
    assert salience("syria-crisis", {**plain, "faint amid conflict": amid}) > salience("syria-crisis", plain)
    assert "faint crisis" not in signs_in("بحثا الأزمة السورية.")["syria-crisis"]


@pytest.mark.parametrize("what", ["السلام", "الاستقرار", "المعارك", "الهدنة", "الانقسام", "المصالحة"])
def test_peace_and_fighting_in_a_state_are_its_situation(what: str) -> None:
    assert ("libya-crisis", "situation") in {(c.topic, c.kind) for c in cues_of(f"تحدث عن {what} في ليبيا.")}


@pytest.mark.parametrize("what", ["ملف معقد للهجرة", "أوضاع مئات اللاجئين", "الشأن الاقتصادي"])
def test_a_situation_that_is_something_elses_is_no_crisis_of_the_land_where_it_is(what: str) -> None:
    assert "situation" not in {c.kind for c in cues_of(f"تحدث عن {what} في ليبيا.")}
    assert not {c for c in cues_of(f"تحدث عن {what} في اليابان.") if c.topic == "conflicts-crises"}


def test_the_names_of_a_land_and_its_people_say_no_more_for_its_crisis_than_one() -> None:
    one, many = (signs_in(f"وصل الوزير إلى دمشق{more}.")["syria-crisis"] for more in ("", " والتقى السوريين وغادر حلب"))
    assert (one["distinct"], one["told"]) == (many["distinct"], many["told"])
    crisis = signs_in("بحث الأزمة السورية مع السوريين في دمشق.")["syria-crisis"]
    assert crisis["distinct"] > many["distinct"]


def test_a_quarrel_of_two_is_less_often_told_for_their_relations() -> None:
    plain, quarrel = (Told("x", (), frozenset(("EG", "TN")), None, q) for q in (False, True))
    ties = [signs_in("تحدث عن العلاقات.", told=(t,))["bilateral-relations"] for t in (plain, quarrel)]
    assert [s["dealings"] for s in ties] == [1.0, 0.0]
    assert salience("bilateral-relations", ties[1]) < salience("bilateral-relations", ties[0])


def test_what_is_named_once_at_the_end_gives_way_to_what_the_article_tells() -> None:
    text = (
        "بحث الوزيران ملف الهجرة غير النظامية. واتفقا على إعادة المهاجرين ومكافحة شبكات تهريب المهاجرين. "
        "وطالب الوزير بدعم خفر السواحل للحد من تدفق المهاجرين. وقال إن بلاده استقبلت آلاف المهاجرين هذا العام. "
        "وغادر الوفد المدينة في المساء. وكان في المطار كثير من الناس. ورافق الضيف رئيس شركة للطاقة."
    )
    found = topics_of(text, sentences=7)
    assert found[0] == "migration"
    assert "energy" not in found


def test_a_meeting_inside_one_country_says_nothing_of_two() -> None:
    spans = (Span(field="text", start=0, end=9),)
    for states, met in ((("YE",), 0.0), (("YE", "OM"), 1.0)):
        told = [Told("meeting", spans, frozenset(states))]
        signs = signs_of((), TABLE, told=told, countries={}, sentences=1)
        assert signs.get("bilateral-relations", {"only met": 0.0})["only met"] == met


def test_an_event_speaks_for_its_topic_without_a_word() -> None:
    told = [Told("expel-diplomat", (), frozenset(("DE", "RU")), implied_by("expel-diplomat", load()))]
    assert topics_of("غادر الرجال البلاد.", told=told) == ("diplomatic-relations",)


def test_a_state_named_again_and_again_brings_its_crisis_to_mind() -> None:
    signs = signs_of((), TABLE, told=(), countries={"SY": 4, "EG": 5}, sentences=6)
    assert set(signs) == {"syria-crisis"}


def signs_in(text: str, *, told: tuple[Told, ...] = ()) -> dict[str, dict[str, float]]:
    return signs_of(cues_of(text), TABLE, told=told, countries={}, sentences=4)


def test_what_an_article_begins_with_leads_it() -> None:
    signs = signs_in("بحث ملف الهجرة. ثم غادر. ووصل إلى بلاده. وتحدث عن الوساطة هناك.")
    assert (signs["migration"]["lead"], signs["mediation-conflict-resolution"]["lead"]) == (1.0, 0.0)


def test_a_clear_word_counts_as_clear_even_if_it_stands_alone() -> None:
    assert signs_in("عرضت بلاده الوساطة.")["mediation-conflict-resolution"]["strong"] == 1.0
    assert signs_in("تحدث عن الطاقة.")["energy"]["strong"] == 0.0, "a name that is also a cue is too wide"


def test_the_shares_of_all_topics_make_one() -> None:
    signs = signs_in("بحثا الأزمة السورية وملف الهجرة. واتفقا على مكافحة الهجرة غير النظامية.")
    assert sum(s["share"] for s in signs.values()) == pytest.approx(1.0)
    assert signs["migration"]["share"] > signs["syria-crisis"]["share"]


def test_an_act_between_two_states_tells_of_their_relations_only_where_a_word_does() -> None:
    act = Told("accusation", (), frozenset(("EG", "TN")))
    assert signs_in("تحدث عن العلاقات.", told=(act,))["bilateral-relations"]["dealings"] == 1.0
    assert "bilateral-relations" not in signs_in("تحدث عن البحر.", told=(act,))


def test_the_more_of_what_is_told_passes_between_two_the_likelier_it_is_their_relations() -> None:
    two, many = Told("signing", (), frozenset(("EG", "TN"))), Told("signing", (), frozenset(("EG", "TN", "LY")))
    part = signs_in("تحدث عن العلاقات.", told=(two, many, many, many))["bilateral-relations"]
    assert part["dealings"] == 0.25
    assert salience("bilateral-relations", {**part, "dealings": 1.0}) > salience("bilateral-relations", part)


def test_a_meeting_of_two_is_not_outranked_by_what_is_named_by_the_way() -> None:
    text = "وصل الوزير ومعه خبراء في الطاقة والسياحة. ثم غادر."
    met, went = (Told(fine, (), frozenset(("EG", "TN"))) for fine in ("official-visit", "signing"))
    signs = signs_in(text, told=(met,))
    assert signs["bilateral-relations"]["rank"] == 0.0
    assert signs["energy"]["rank"] > signs_in(text, told=(went,))["energy"]["rank"]


def test_what_an_event_between_states_implies_is_likelier_than_what_one_without_them_does() -> None:
    alone, both = (Told("impose-sanctions", (), frozenset(s), "sanctions") for s in (("US",), ("US", "IR")))
    signs = [signs_in("غادر الرجال.", told=(t,))["sanctions"] for t in (alone, both)]
    assert [s["among states"] for s in signs] == [0.0, 1.0]
    assert salience("sanctions", signs[1]) > salience("sanctions", signs[0])


def test_a_long_name_of_the_meeting_on_whose_sidelines_others_meet_is_passed_over_whole() -> None:
    venue = "الاجتماع الوزاري الثالث لوزراء خارجية دول الاتحاد الأفريقي والاتحاد الأوروبي"
    assert topics_of(f"التقيا على هامش {venue}، وبحثا ملف الهجرة.") == ("migration",)
