"""Persons: where an office phrase ends, whose office it is, and where a name does."""

from __future__ import annotations

import pytest

from arabic import persons, read


@pytest.mark.parametrize(
    ("text", "name", "country", "role"),
    [
        ("استقبل الوزير السفير التونسي بروما، عبد الحق المازني، أمس.", "عبد الحق المازني", "TN", "ambassador"),
        ("استدعت الوزارة سفير اليونان بتونس، نيكوس باباداكيس، لتبلغه ذلك.", "نيكوس باباداكيس", "GR", "ambassador"),
        (
            "استدعت الوزارة القائم بأعمال السفارة الفرنسية بالرباط، جان لوران، أمس.",
            "جان لوران",
            "FR",
            "charge-daffaires",
        ),
        ("صرح رئيس الإدارة القانونية بوزارة الخارجية المصرية كمال الدرديري بذلك.", "كمال الدرديري", "EG", "official"),
        ("قال مدير مكتب وزير الخارجية التونسي نبيل الهاشمي ذلك.", "نبيل الهاشمي", "TN", "official"),
        ("قال نائب رئيس دائرة التخطيط في الجيش الأردني سامر الهنداوي ذلك.", "سامر الهنداوي", "JO", "official"),
    ],
)
def test_an_office_phrase_before_a_name(text: str, name: str, country: str, role: str) -> None:
    assert persons(text).get(name) == (country, (role,)), persons(text)


def test_the_name_of_a_strait_is_nobodys() -> None:
    assert not persons("احتجزت إيران ناقلة يونانية في مضيق هرمز واقتادتها إلى ميناء إيراني.")


def test_whoever_presides_a_state_is_no_head_of_a_unit() -> None:
    assert persons("قال رئيس جمهورية تونس كمال الدرديري ذلك.")["كمال الدرديري"] == ("TN", ("president",))


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "قال وزير الخارجية المصري كمال الدرديري ذلك. والتقى الوزير نظيره اليوناني نيكوس باباداكيس.",
            "نيكوس باباداكيس",
            "foreign-minister",
        ),
        (
            "زار الرئيس التونسي منير بن عاشور القاهرة. وكان في استقباله السفير التونسي سليم القروي. "
            "وعقد جلسة مع نظيره المصري كمال الدرديري.",
            "كمال الدرديري",
            "president",
        ),
    ],
)  # fmt: skip
def test_a_counterpart_has_the_office_of_the_person_spoken_of(text: str, name: str, role: str) -> None:
    assert persons(text)[name][1] == (role,)


def test_the_kingdom_inside_a_phrase_is_the_one_that_the_article_names() -> None:
    found = read("التقى سفير اليونان لدى المملكة وفدا من المغرب.", publisher=None)
    assert set(found.countries) == {"GR", "MA"}
    at_home = read("التقى سفير اليونان لدى المملكة وفدا أجنبيا.", publisher="Okaz")
    assert set(at_home.countries) == {"GR", "SA"}


def test_an_organisation_inside_an_office_phrase_is_an_actor() -> None:
    found = read("قال مندوب تونس لدى الأمم المتحدة كمال الدرديري ذلك.")
    assert "united-nations" in {a.id.rsplit("/", 1)[-1] for a in found.actors}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("اجتمع الوزير مع نظيره اللبناني إلياس مطران، ثم غادر.", "إلياس مطران"),
        ("استقبل اللواء عصام راغب رئيس المخابرات المصرية وفدا.", "عصام راغب"),
        ("زار القائم بالأعمال في سفارة قطر محمد بن منصور المالك.", "محمد بن منصور المالك"),
        ("قال الدكتور مدحت البحيري وزير الري المصري ذلك.", "مدحت البحيري"),
        ("التقى وزير الخارجية الصيني تشن وي قوانغ الوفد.", "تشن وي قوانغ"),
        ("التقى وزير الخارجية الكيني سامي الحداد في روما بنظيره.", "سامي الحداد"),
        ("جمع وزير الخارجية الكيني كمال النجار بوزيرة الخارجية الكوبية.", "كمال النجار"),
        ("بحث الملك سلمان الملف مع نظيره الكوبي.", "سلمان"),
    ],
)
def test_a_family_name_may_be_a_common_word(text: str, name: str) -> None:
    assert name in persons(text), persons(text)


@pytest.mark.parametrize(
    "text",
    [
        "بحث الرئيس سعيد الملف.",
        "بحث وزير الخارجية المصري سامح العلاقات.",
        "تلقى الرئيس التونسي سعيد اتصالا.",
        "استقبل الملك عبدالله الوفد.",
        "استقبل الملك سلمان اليوم وزير الخارجية المصري.",
        "التقى الأمير محمد بن سلمان وولي عهد البحرين الوفد.",
    ],
)
def test_the_object_of_the_verb_is_no_family_name(text: str) -> None:
    found = persons(text)
    assert all(not n.endswith(("الملف", "العلاقات", "اتصالا", "الوفد", "اليوم", "وولي")) for n in found), found


@pytest.mark.parametrize(
    ("text", "state"),
    [
        # others are named with their state, and one of their ambassadors sits here
        (
            "استقبل وزير الخارجية كمال الدرديري سفير اليونان بتونس. وبحث الطرفان العلاقات بين تونس واليونان.",
            "TN",
        ),
        # the dateline
        ("الرباط - التقى وزير الخارجية كمال الدرديري نظيره الإسباني. وزار المغرب وفد من إسبانيا.", "MA"),
        # the months of its press
        ("التقى وزير الخارجية كمال الدرديري نظيره الفرنسي يوم 5 جويلية. وتعمل فرنسا مع الجزائر وليبيا.", "DZ"),
        # the dots of its ya
        ("التقى وزير الخارجية كمال الدرديرى، الذى زار ليبيا، نظيره الفرنسى فى باريس. وتعود ليبيا إلى مصر.", "EG"),
    ],
)
def test_a_bare_office_in_an_unknown_outlet_is_of_the_state_that_the_article_is_at_home_in(
    text: str, state: str
) -> None:
    found = persons(text, publisher="صحيفة مجهولة")
    assert next(c for n, (c, _) in found.items() if n.startswith("كمال")) == state


def test_a_paper_that_writes_of_others_does_not_lend_them_its_country() -> None:
    text = (
        "القاهرة - التقى الرئيس الفرنسي وزير الدفاع كمال الدرديري. وتتعاون فرنسا مع مصر. "
        "وقالت مصر إن زيارة باريس مهمة لمصر."
    )
    assert persons(text, publisher="Okaz")["كمال الدرديري"][0] == "EG"
    at_home = "استقبل وزير الدفاع كمال الدرديري في الرياض نظيره الفرنسي."
    assert persons(at_home, publisher="Okaz")["كمال الدرديري"][0] == "SA"


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        (
            "استقبل وزير الدفاع السعودي وفدا. "
            "وحضر من الجانب الباكستاني، وزير الخارجية كمال آصف، وقائد الجيش جميل شريف.",
            "جميل شريف",
            "PK",
        ),
        ("أعلنت برلين، على لسان كاتارينا فوغل، أنها لن تشارك.", "كاتارينا فوغل", "DE"),
        ("وفي بكين، قال وزير الدفاع تشانغ ليو إن بلاده ترفض ذلك.", "تشانغ ليو", "CN"),
        ("وصل الوفد الليبي برئاسة وزير النفط سالم الترهوني إلى تونس.", "سالم الترهوني", "LY"),
        (
            "أعلنت الخارجية اليونانية ذلك. وقالت المتحدثة باسم الوزارة إيلينا باباداكيس إن القرار نهائي.",
            "إيلينا باباداكيس",
            "GR",
        ),
        ("قال رئيس مجلس القيادة الرئاسي في اليمن الدكتور سالم الحضرمي ذلك.", "سالم الحضرمي", "YE"),
        ("قال وزير المالية الدكتور إبراهيم المازني ذلك في تونس. وتقع مالي بعيدا.", "إبراهيم المازني", "TN"),
    ],
)
def test_a_bare_office_is_of_the_state_of_which_the_sentence_speaks(text: str, name: str, state: str) -> None:
    assert persons(text, publisher="Okaz" if state in "PK LY CN DE GR YE" else None)[name][0] == state


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("قال المبعوث الأمريكي لإيران روبرت هاندلي ذلك.", "روبرت هاندلي", "special-envoy"),
        ("وصل مبعوث الاتحاد الأوروبي للمفاوضات النووية خافيير مورينو إلى طهران.", "خافيير مورينو", "special-envoy"),
        ("حضر المستشار الدبلوماسي للرئيس الفرنسي جاك لوران.", "جاك لوران", "presidential-adviser"),
        ("حضر سفير خادم الحرمين الشريفين لدى مصر أحمد القثامي.", "أحمد القثامي", "ambassador"),
        ("قال المدير العام للعلاقات الثنائية كمال الدرديري ذلك.", "كمال الدرديري", "official"),
        ("حضر الأمير فيصل بن بندر بن عبدالعزيز أمير منطقة الرياض.", "فيصل بن بندر بن عبدالعزيز", "official"),
        ("ومعالي هلال بن سيف الكندي وزير خارجية سلطنة عمان.", "هلال بن سيف الكندي", "foreign-minister"),
        ("حضر معالي إيشاق دار نائب رئيس الوزراء الباكستاني.", "إيشاق دار", "deputy-prime-minister"),
        ("عرض وزير خارجية سلطنة عمان هلال بن سيف الكندي ذلك.", "هلال بن سيف الكندي", "foreign-minister"),
        ("حضر سفير تونس لدى أستراليا ونيوزيلندا نبيل بن محمد المازني.", "نبيل بن محمد المازني", "ambassador"),
        (
            "أوفد الرئيس التونسي كاتب الدولة لدى وزير الخارجية، لونيس المازني، إلى باريس.",
            "لونيس المازني",
            "minister-of-state-foreign",
        ),
        ("قال رئيس الحكومة التونسية كمال الدرديري ذلك.", "كمال الدرديري", "prime-minister"),
        ("قال رئيس المجلس الرئاسي الليبي سالم الترهوني ذلك.", "سالم الترهوني", "head-of-state"),
    ],
)
def test_whom_an_office_serves_and_for_what_it_is_sent(text: str, name: str, role: str) -> None:
    assert persons(text)[name][1] == (role,)


def test_what_is_said_to_a_president_is_said_to_another() -> None:
    found = persons("قال وزير الخارجية المصري للرئيس الفرنسي إن مصر مستعدة.")
    assert set(found.values()) == {("EG", ("foreign-minister",)), ("FR", ("president",))}


def test_the_leaders_of_several_states_are_no_persons() -> None:
    found = read("التقى الرئيس التركي قادة فنلندا والسويد.")
    assert {(a.kind, a.country) for a in found.actors} == {("person", "TR"), ("state", "FI"), ("state", "SE")}


def test_two_offices_that_nobody_holds_together_are_two_persons() -> None:
    found = persons("استقبل الرئيس الفرنسي وزير الدفاع المصري كمال الدرديري.")
    assert {c for c, _ in found.values()} == {"FR", "EG"}
    one = persons("قال رئيس الوزراء القطري وزير الخارجية الشيخ ماجد بن راشد ذلك.")
    assert list(one) == ["ماجد بن راشد"]


def test_a_counterpart_named_in_the_title_has_his_office_too() -> None:
    found = persons("دعا الرئيس الفرنسي نظيره التركي أورهان قايا إلى باريس.", title="أورهان قايا في باريس")
    assert found["أورهان قايا"] == ("TR", ("president",))


def test_a_counterpart_who_is_also_called_a_minister_has_the_portfolio_of_the_other() -> None:
    text = "التقى وزير الدفاع الأوكراني نظيره الصيني لين تشاو. وقال الوزير لين تشاو ذلك."
    assert persons(text)["لين تشاو"] == ("CN", ("defence-minister",))


def test_two_surnames_joined_by_and_are_two_persons() -> None:
    found = persons("التقى الرئيس الروسي يوري سابنيف رئيس أوزبكستان شوكت رحميدوف. وحضر سابنيف ورحميدوف الحفل.")
    assert set(found) == {"يوري سابنيف", "شوكت رحميدوف"}


def test_a_name_is_told_without_the_clitic_that_took_its_article() -> None:
    found = read("وجه الرئيس الإيراني دعوة للوزير العراقي.")
    assert "الوزير العراقي" in {a.name for a in found.actors}
