"""What an explanation says: who is who, which rule told what, and why the rest was left out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from alaqat.cli import main
from alaqat.explain import Read, Told
from alaqat.explain_lines import names
from explained import CALLED_FOR, COUNTERPART, NESTED, explained, said


def told(text: str, rule: str, trigger: str) -> Told:
    """The one telling of an event by a rule on a word."""
    found = [t for r in explained(text).sentences for t in r.told if t.evidence.rule == rule]
    (one,) = (t for t in found if t.evidence.trigger == trigger)
    return one


def slots(text: str, rule: str, trigger: str) -> dict[str, tuple[str, str]]:
    """{slot: (who, how it was found)}."""
    one = told(text, rule, trigger)
    known = names(explained(text).extraction)
    of = {"initiator": one.event.initiators, "recipient": one.event.recipients, "target": one.event.targets}
    return {slot: (" + ".join(known[i] for i in ids), one.why.get(slot, "")) for slot, ids in of.items() if ids}


def passed_over(text: str, rule: str, trigger: str) -> dict[str, str]:
    return {p.form: p.reason for p in told(text, rule, trigger).passed_over}


def rejected(read: Read, text: str) -> dict[str, str]:
    """{word: reason}, of words that woke a rule in vain."""
    return {text[r.span.start : r.span.end]: f"{r.rule}: {r.reason}" for r in read.rejected}


def left_out(read: Read, text: str) -> dict[str, str]:
    return {text[o.span.start : o.span.end]: o.reason for o in read.omissions}


# -- two foreign ministers and a counterpart


def test_the_counterpart_is_the_other_minister_and_the_capital_between_them_fills_no_slot() -> None:
    assert slots(COUNTERPART, "ar/meet", "التقى") == {
        "initiator": ("كمال العياري [TN]", "noun phrase after the verb"),
        "recipient": ("زياد الحباشنة [JO]", "object of the verb"),
    }
    assert passed_over(COUNTERPART, "ar/meet", "التقى")["عمّان"] == "after في, to which ar/meet gives no slot"
    assert told(COUNTERPART, "ar/meet", "التقى").event.place == "JO"


def test_a_second_word_for_the_same_meeting_is_rejected_and_names_the_first() -> None:
    first = explained(COUNTERPART).sentences[0]
    assert "«التقى» tells a CONSULT in this sentence already" in rejected(first, COUNTERPART)["وبحث"]
    assert "rejected  «وبحث» for ar/discuss-with" in said(COUNTERPART)


def test_a_surname_says_whose_it_is() -> None:
    second = explained(COUNTERPART).sentences[1]
    (surname,) = (r for r in second.mentions if r.mention.form == "العياري")
    assert surname.because == "surname of a person named in the article"


def test_a_denied_expulsion_is_no_expulsion() -> None:
    x = explained(COUNTERPART).extraction
    assert "SANCTION" not in {e.type for e in x.events}
    (undone,) = explained(COUNTERPART).sentences[1].unrealised
    assert (undone.event.fine, undone.evidence.rule, undone.evidence.trigger) == ("expel-diplomat", "ar/expel", "طردت")
    assert undone.event.factuality != "actual"
    assert "not done  SANCTION/expel-diplomat" in said(COUNTERPART)


def test_a_link_says_which_events_and_why() -> None:
    text = "قطعت إيران علاقاتها مع السعودية. وردا على ذلك طردت الرياض السفير الإيراني."
    (link,) = explained(text).sentences[1].links
    assert (link.kind, link.evidence.trigger) == ("in-response-to", "وردا")
    told = "SANCTION/expel-diplomat «طردت» in-response-to SANCTION/cut-relations «قطعت»"
    assert f"link      {told}  by ar/in-response-to on «وردا»" in said(text)


def test_a_statement_says_by_whom_and_about_whom() -> None:
    told = said("أكد الرئيس التركي أن روسيا وأوكرانيا قريبتان من الحل.")
    assert "said      الرئيس التركي [TR] about روسيا [RU] + أوكرانيا [UA]  by ar/statement on «أكد»" in told


def test_what_is_not_done_says_by_whom_and_to_whom() -> None:
    told = said("طالب وزير الخارجية اليمني بريطانيا بدعم السودان.")
    assert "SUPPORT/political-support (called-for) by ar/support on «بدعم»; بريطانيا [GB] -> السودان [SD]" in told


# -- quotations in quotations


def test_in_a_nested_quotation_the_state_before_the_verb_acts_and_not_a_minister() -> None:
    assert slots(NESTED, "ar/reject", "ترفض")["initiator"] == ("إيران [IR]", "noun phrase right before the verb")
    assert slots(NESTED, "ar/reject", "ترفض")["recipient"] == ("تركيا [TR]", "inside the complement")
    assert slots(NESTED, "ar/blame", "تدخل")["initiator"][0] == "إيران [IR]"
    over = passed_over(NESTED, "ar/reject", "ترفض")
    assert over["السفير الإيراني"].startswith("a bare noun phrase, not the subject")
    assert over["نظيره الإيراني بهرام كاظمي نيا"].startswith("a bare noun phrase, not the subject")


def test_a_summons_that_is_denied_is_left_out_with_the_reason() -> None:
    out = left_out(explained(NESTED).sentences[0], NESTED)
    assert out["نستدع"] == "ar/summon: a second party is missing"
    assert "COERCE" not in {e.type for e in explained(NESTED).extraction.events}


def test_capitals_stand_for_their_states() -> None:
    assert slots(NESTED, "ar/accuse", "واتهمت") == {
        "initiator": ("إيران [IR]", "noun phrase after the verb"),
        "recipient": ("تركيا [TR]", "object of the verb"),
    }
    assert "mention   أنقرة = تركيا [TR]  (metonym: capital of a state)" in said(NESTED)


# -- what is only demanded, threatened or did not happen


def test_called_for_sanctions_are_not_done_and_the_call_is() -> None:
    first = explained(CALLED_FOR).sentences[0]
    assert slots(CALLED_FOR, "ar/call-on", "دعا")["recipient"] == ("مجلس الأمن الدولي", "object of the verb")
    (undone,) = first.unrealised
    assert (undone.event.type, undone.event.factuality) == ("SANCTION", "called-for")
    assert [t.event.type for t in first.told] == ["REQUEST"]


def test_a_meeting_that_did_not_happen_says_so() -> None:
    one = told(CALLED_FOR, "ar/meet", "يلتق")
    assert one.event.factuality == "negated"
    assert slots(CALLED_FOR, "ar/meet", "يلتق")["recipient"] == ("نظيره الإثيوبي [ET]", "object of the verb")
    (minister,) = (r for r in explained(CALLED_FOR).sentences[1].mentions if r.mention.form == "الوزير")
    assert minister.because == "the last person named with this office"


def test_a_threatened_break_is_a_threat_and_the_break_is_left_out() -> None:
    third = explained(CALLED_FOR).sentences[2]
    assert {(t.event.type, t.event.fine) for t in third.told} == {
        ("REQUEST", "demand"),
        ("THREATEN", "threat-relations"),
    }
    assert left_out(third, CALLED_FOR)["بقطع العلاقات"] == "ar/cut-relations: a second party is missing"


def test_the_json_form_is_what_extract_prints(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("التقى وزير الخارجية الجزائري نظيره التونسي.", encoding="utf-8")
    assert main(["explain", str(tmp_path / "a.txt"), "--json"]) == 0
    told = capsys.readouterr().out
    assert main(["extract", str(tmp_path / "a.txt")]) == 0
    assert told == capsys.readouterr().out
    assert json.loads(told)["events"]
