"""Names that no list has, told by where they stand, and whose they are: lists of officials, brackets, appositions."""

from __future__ import annotations

import pytest

from arabic import persons, read


@pytest.mark.parametrize(
    ("text", "name", "country", "role"),
    [
        ("قدم سفير صربيا (زوفران كوييفتش) أوراقه.", "زوفران كوييفتش", "RS", "ambassador"),
        ("التقى وزير خارجية لاوس /سومبات كيوفان/ الوفد.", "سومبات كيوفان", "LA", "foreign-minister"),
        ("وصل وزير الخارجية الفيتنامي «نغوين ثي» أمس.", "نغوين ثي", "VN", "foreign-minister"),
        ("وصل وزير خارجية إندونيسيا /سوترينو/ أمس.", "سوترينو", "ID", "foreign-minister"),
        ("استقبل الرئيس سفيرة الهند، السيدة سواتري فيشاي كولكرني.", "سواتري فيشاي كولكرني", "IN", "ambassador"),
        ("حضر الحفل ماتيو زيفكو، سفير البوسنة والهرسك، وآخرون.", "ماتيو زيفكو", "BA", "ambassador"),
        ("السفراء: إلير هوسان، سفير غير مقيم لجمهورية ألبانيا؛ وآخرون.", "إلير هوسان", "AL", "ambassador"),
        ("قدم السفير غير المقيم لجمهورية أوغندا إيزاق بيرمو أوراقه.", "إيزاق بيرمو", "UG", "ambassador"),
        ("قدم سفير جمهورية مالاوي غير المقيم يونس البنداوي أوراقه.", "يونس البنداوي", "MW", "ambassador"),
        ("قدم سفير جمهورية فيتنام الاشتراكية تران ثانغ أوراقه.", "تران ثانغ", "VN", "ambassador"),
        ("زار رستان كازكبيف، وزير خارجية قيرغيزستان المعين مؤخرا، تونس.", "رستان كازكبيف", "KG", "foreign-minister"),
        ("قال السيناتور الجمهوري عن ولاية جورجيا ديفيد بيرنو ذلك.", "ديفيد بيرنو", "US", "legislator"),
        ("عُيّن سامر الدرديري سفيرا لدى الأرجنتين.", "سامر الدرديري", None, "ambassador"),
        ("قال مستشار الرئيس المصري الدبلوماسي كمال الدرديري ذلك.", "كمال الدرديري", "EG", "presidential-adviser"),
        ("حضر كمال الدرديري، معالي وزير الخارجية التونسي، الحفل.", "كمال الدرديري", "TN", "foreign-minister"),
        ("حضر كمال الدرديري، سفير تونس المعتمد في سيول؛ وآخرون.", "كمال الدرديري", "TN", "ambassador"),
        ("قال وزير الثقافة والإعلام التونسي كمال الدرديري ذلك.", "كمال الدرديري", "TN", "minister"),
        ("قال وزير الاتصالات وتقنية المعلومات التونسي كمال الدرديري ذلك.", "كمال الدرديري", "TN", "minister"),
        ("قال وكيل وزارة الخارجية التونسية لشئون المراسم سامي الدر.", "سامي الدر", "TN", "under-secretary-foreign"),
        ("قالت وزيرة الخارجية الألمانية أنيته فوغل ذلك.", "أنيته فوغل", "DE", "foreign-minister"),
        ("قال سفير الجمهورية التركية على رضا غونلي ذلك.", "على رضا غونلي", "TR", "ambassador"),
        ("قال سفير قطر، حسن بن منصور الدرديري، ذلك.", "حسن بن منصور الدرديري", "QA", "ambassador"),
        ("التقت مسؤولين سويديين، من بينهم وزيرة الدفاع ماريا لونغرن.", "ماريا لونغرن", "SE", "defence-minister"),
        ("التقى الرئيس التونسي كمال الدرديري، والبلغاري رومين داريف.", "رومين داريف", "BG", "president"),
        ("استقبل رئيس لجنة الشؤون الخارجية في البرلمان الأوروبي أندريه بلنكوف.", "أندريه بلنكوف", None, "legislator"),
        ("حضر الوزير المكلف بديوان رئيس الجمهورية؛ السيد الناجي ولد الشيخ.", "الناجي ولد الشيخ", None, "minister"),
    ],
)  # fmt: skip
def test_a_name_is_told_by_its_place(text: str, name: str, country: str | None, role: str) -> None:
    assert persons(text).get(name) == (country, (role,)), persons(text)


def test_a_list_of_ambassadors_gives_each_his_own_state() -> None:
    found = persons(
        "والسفراء هم ماتيو زيفكو، سفير البوسنة والهرسك، وفيليو هيفندا، سفير النيجر، وتانيا فرنديز سفيرة كوبا."
    )
    assert {name: country for name, (country, _) in found.items()} == {
        "ماتيو زيفكو": "BA",
        "فيليو هيفندا": "NE",
        "تانيا فرنديز": "CU",
    }


def test_the_office_of_a_list_is_said_once() -> None:
    found = persons("ضم الوفد وزير الخارجية السوداني علي الدرديري، وكينيا أمينة كامو، وإثيوبيا تواضروس أدهم.")
    assert found == {
        "علي الدرديري": ("SD", ("foreign-minister",)),
        "أمينة كامو": ("KE", ("foreign-minister",)),
        "تواضروس أدهم": ("ET", ("foreign-minister",)),
    }
    found = persons("التقى رئيسي وزراء باكستان محمد الشهبازي، وألبانيا إيدي رامو.")
    assert found == {"محمد الشهبازي": ("PK", ("prime-minister",)), "إيدي رامو": ("AL", ("prime-minister",))}
    found = persons("حضر سفراء: فرنسا جان لوران، المغرب محمد الكريني.")
    assert found == {"جان لوران": ("FR", ("ambassador",)), "محمد الكريني": ("MA", ("ambassador",))}


def test_those_listed_with_an_official_are_of_his_state_unless_they_hold_his_office() -> None:
    found = persons("حضر وزير العدل اللبناني كمال الدرديري، ووزير الداخلية سامر المازني.")
    assert found["سامر المازني"] == ("LB", ("interior-minister",))
    found = persons("التقى وزير الداخلية اللبناني كمال الدرديري ووزير الداخلية سامر المازني في تونس.")
    assert found["سامر المازني"][0] != "LB"


@pytest.mark.parametrize(
    "text",
    [
        "نقل الوفد أطيب التحيات من أمير الكويت، سعادة الشيخ.",
        "وقع الوزير المصري (اتفاق الشراكة) في القاهرة.",
        "أشاد الرئيس التونسي «بالدور الكبير» لمصر.",
        "بعث عاهل البلاد المفدى بموفور الصحة رسالة.",
        "التقى رئيس نورلاند وزير خارجية سودلاند.",
        "عُقد المؤتمر السادس عشر في تونس.",
        "عقدت لجان التفاوض الرباعية، وزير الخارجية المصري حاضر، جلسة.",
    ],
)
def test_common_words_beside_an_office_are_no_name(text: str) -> None:
    found = read(text, publisher=None)
    named = [r.mention.form for r in found.resolutions if r.mention.kind == "name" and "/person/" in r.actor]
    assert named == []
