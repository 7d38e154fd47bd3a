"""Whom a short name of a known office holder means that is not behind his office: "أمير عبداللهيان"."""

from __future__ import annotations

from arabic import first_parties, persons, read

DAY = "2022-05-10"


def test_of_a_state_that_the_article_names() -> None:
    """He is of it where the article speaks of his state, and of none where it does not."""
    assert persons("قال داود أوغلو إن تركيا ترحب بالقرار.", published=DAY)["داود أوغلو"][0] == "TR"
    assert persons("قال داود أوغلو إن البلدية ترحب بالقرار.", published=DAY)["داود أوغلو"][0] is None


def test_what_he_does_is_his_states() -> None:
    found = read("انتقد أمير عبداللهيان سلوك الولايات المتحدة. وأجرى وزير الخارجية الإيراني مباحثات.", published=DAY)
    assert first_parties(found)[0][1:] == ("IR", "US")


def test_on_a_visit_one_meets_several() -> None:
    """ "يلتقي خلالها عددا من المسؤولين": the traveller meets them, they do not meet him who is not named."""
    visit = "وصل وزير الخارجية المغربي إلى القاهرة في زيارة يلتقي خلالها {}."
    assert ("meeting", "MA", "EG") in first_parties(read(visit.format("عددا من المسؤولين المصريين"), published=DAY))
    assert not [e for e in read(visit.format("عددا من أصدقائه"), published=DAY).events if e.fine == "meeting"]
