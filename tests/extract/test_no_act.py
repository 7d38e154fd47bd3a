"""Words that look like acts and tell none, or none further."""

from __future__ import annotations

import pytest

from arabic import read


@pytest.mark.parametrize(
    "text",
    [
        "جاء ذلك عقب محادثات بشأن الحرب بين روسيا وأوكرانيا.",  # what the talks are about
        "أضاف الرئيس الروسي، منوها إلى أن أوكرانيا دولة كبيرة.",  # notes
        "اندلع حريق في مقاطعة خاركيف الأوكرانية قرب الحدود الروسية.",  # a province
        "شاركت مصر في التحالف من دون أي انتقاد لقطر.",  # without
        "حضر اللقاء وزير الدولة المصري والسفير السعودي لدى القاهرة.",  # were present
        "قال وزير الخارجية القطري محمد بن عبد الرحمن إن هذه القضايا تهم المملكة العربية السعودية.",  # concerns
        "حققت مصر تقدما في تنفيذ خطتها مع إثيوبيا.",  # achieved, did not investigate
        "قال الملك سلمان أيده الله إن فرنسا بلد كبير.",  # a blessing
        "قال الوزير المصري إن المتمردين سيطروا على مدن في سوريا.",  # took, not: will flatter
        "قال الوزير المصري إنه لن يقبل ذلك بأي ثمن من تركيا.",  # a price
        "وكشف الوزير المصري أن وزارته في تركيا.",  # his ministry, not: and she visited him
        "قال الوزير المصري إن التهديدات الإرهابية في سوريا كثيرة.",  # of whom nobody says that they are his
        "أعلنت وزارة الخارجية البيروفية مقتل شخص بعد أن أطلق مسلح النار على سفارتها في نيروبي.",  # a gunman, not she
        "قال الوزير المصري فيما يتصل بالرئيس السوداني إنه غادر.",  # concerning him, not: called him
        "تسلمت كينيا معدات طبية صينية.",  # no arms
        "حضر اللقاء وزير الخارجية المصري والسفير السعودي في القاهرة.",  # a list of those who were there
        "قال الوزير المصري إن بلاده تدفع ثمناً باهظاً في سوريا.",  # a price
        "قال الوزير المصري إن بلاده تدعم المقاومة في مواجهة إسرائيل.",  # against it, not: it
        "أشار الوزير المصري إلى ضرورة استئناف المفاوضات الفلسطينية الإسرائيلية.",  # wanted, not held
        "قدمت واشنطن مشروعا للدول الـ15 الأعضاء في مجلس الأمن الدولي يدعو إلى الحوار.",  # no fifteen who ask
        "أشاد الرئيس البولندي بالدفاع عن القارة ضد الغزو والإمبريالية الروسية.",  # against whom
        "وقال مستشار الرئيس الأوكراني كمال الدرديري إن روسيا سترد بقوة أكبر.",  # another's word for her
        "لا حل للأزمة إلا من خلال المفاوضات بين روسيا وأوكرانيا.",  # nor these
        "قال الوزير المصري إن الإمارات تحتل المرتبة الأولى بين شركاء مصر.",  # a rank, no land
        "قال وزير الخارجية الروسي، في مقابلة مع قناة محلية، إن بإمكانه الحديث مع الرئيس الأوكراني.",  # an interview
        "قالت موسكو إن واشنطن تسعى إلى جولة جديدة من المواجهة في سوريا.",  # a round, no journey
        "لدى الطرفين المصري والتركي أفكار تؤكد أهمية الحوار.",  # the ideas do, not the two
        "أكد الوزير العراقي أن إيران لا تناقش الأمر بل تراوغ وتطالب أطرافا أخرى بالوساطة.",  # she does both
        "ونظر معهد بحثي أمريكي في تفسير إيران.",  # of research, not: by my urging
        "طورت السويد نظام إنذار مبكر لأوكرانيا.",  # an early warning
        "أدانت قطر انتهاك سيادة لبنان.",  # whose sovereignty it is does not violate it
        "وصف الوزير الروسي العقوبات على إيران بأنها مستمرة.",  # what is said of them, no duty of hers
        "قال المسؤول إن واشنطن فقدت الاتصال بزورقين في طريقهما من الكويت إلى البحرين.",
        "رفضت الإمارات السماح لطائرة بوينغ بالإقلاع.",  # the make of the aircraft
        "أعلن الجيش الأمريكي وصول حاملة الطائرات «كارل فينسون» إلى قاعدتها.",  # the name of a ship
        "ختم الوزير المصري كلمته داعيا الله أن يحفظ تركيا.",  # a prayer
        "عرض الوزير المصري في كلمته سبل دعم الصومال.",  # ways of doing it, not done
        "قال الوزير المصري إن هذا يحتاج إلى دعم من موسكو.",  # needs it, does not have it
        "وجرى بحث العلاقات بين مصر والأردن وسبل دعمها.",  # only discussed
        "وصلت مدافع فرنسية إلى لبنان.",  # guns, not defenders
        "وكان رئيس الاتحاد الأفريقي ورئيس السنغال، ماكي سال، أكد أن الوضع خطير.",  # one man in two offices
        "قال الوزير المصري إنه سيرحب بأي اتفاق يضمن أمن إيران.",  # a deal that may come
        "استنكر الوزير المصري الهجوم الذي وقع في تركيا.",  # where it happened
        "وجدد الوزير المصري إدانة بلاده للهجمات التي تعرضت لها السعودية.",  # who suffered it
        "قال الوزير المصري إن الاتفاق مع إيران مصدر قلق للمنطقة.",  # a source of concern
        "قال الوزير المصري إنه عاد إلى مسقط رأس أبيه.",  # where he was born, not Muscat
        "قال الوزير المصري إن سوء التقدير في سوريا خطير.",  # misjudgement, no appreciation
        "قال الوزير المصري إن سوريا ستبقى معزولة بسبب دعمها لحزب الله.",  # a cause
        "قال الوزير المصري إن الحل بعيد عن التدخل التركي.",  # only spoken of
        "قال الوزير المصري إن مصر وتركيا معزولتان بسبب ممارسات البلدين.",  # one's own side too
        "قال الوزير المصري إن الخلاف مع تركيا لا يحل إلا عبر عمل ثنائي.",  # of two, not: by my praise
        "قال الوزير المصري إن العراق سيكون سندا لأمته.",  # to his nation, not: she blamed him
        "دخل المهاجرون إيطاليا بشكل غير شرعي، بحسب الوزير المصري.",  # how they came, no word of blame
        "قال الوزير المصري إن بلاده مستعدة للعودة إلى الاتفاق إذا خففت واشنطن العقوبات.",  # no threat
        "قال الوزير المصري إن بلاده لم تدعم روسيا.",  # words that nobody said
        "قال الوزير المصري إن بلاده لا تدين إيران.",
    ],
)
def test_words_that_look_like_acts_and_are_none(text: str) -> None:
    found = read(text)
    assert not [e for e in found.events if e.type in ("ACCUSE", "SUPPORT", "CONSULT", "THREATEN")]


@pytest.mark.parametrize(
    "text",
    [
        "وعبر الملك السعودي عن عزائه للملك الأردني، داعيا الله أن يتغمد الشهداء بواسع رحمته.",  # a prayer
        "قال الوزير المصري إن الضغوط على إيران كبيرة.",  # only spoken of
        "قال الوزير المصري إن على مصر وتركيا احترام البلدين.",  # one's own side too
        "قال الوزير المصري إن الاتفاق سيمنع إيران من الحصول على السلاح.",  # keeps from getting, no ban
        "قال المحلل السياسي إن الخطة جيدة. وطالب الخبير بانسحاب روسيا.",  # people who are no party
        "وشدد الوزير المصري على أهمية منع اتساع الحرب في السودان.",  # kept from happening, no ban
        "وفي تعليقه حول الاتفاق مع تركيا قال الوزير المصري إنه مفيد.",  # a remark, nothing suspended
    ],
)
def test_words_that_look_like_demands_and_are_none(text: str) -> None:
    found = read("قال الوزير المصري ذلك. " + text, published=None)
    assert not [e for e in found.events if e.type in ("REQUEST", "SANCTION")]


def test_by_way_of_is_not_the_verb_expressed() -> None:
    text = "أعرب الرئيس التركي عن رغبته في السلام بين البلدين، وذلك عبر تكثيف التعاون بين أوكرانيا وروسيا."
    found = read(text, published=None)
    assert "عبر" not in {q.trigger for e in found.events for q in e.evidences}


def test_two_who_refuse_together_voice_no_accord() -> None:
    text = "التقى الرئيس المصري عبد الفتاح السيسي نظيره التركي. وأعرب الرئيسان عن رفضهما للقرار."
    found = read(text, published=None)
    assert {e.type for e in found.events} == {"CONSULT"}


def test_what_somebody_is_accused_of_is_told_by_the_accusation_alone() -> None:
    text = "اتهمت الخرطوم أديس أبابا بدعم متمردين على حدودها."
    found = read(text)
    assert [e.type for e in found.events] == ["ACCUSE"]


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("أعلنت البرتغال تقديم منحة بقيمة 10 ملايين يورو لدعم اللاجئين في الأردن.", ["AID"]),  # what the grant is for
        ("أحرق محتجون في نيامي العلم الفرنسي ورددوا هتافات مؤيدة لروسيا.", ["PROTEST"]),  # what the chants are like
        ("عاقبت واشنطن شركات بتهمة دعم الحوثيين.", ["SANCTION", "ACCUSE"]),  # what they are said to do
        ("اتهم الوزير السوداني تشاد بالوقوف إلى جانب المتمردين الإثيوبيين.", ["ACCUSE"]),  # nor what one is accused of
        ("وافقت إيران على الإفراج عن السفينة اليونانية.", ["RETREAT"]),  # whose own deed is agreed to
        ("أعلنت طهران عن أسفها للاعتداء على السفارة السعودية.", []),  # what one regrets is not one's own
        ("اعتقلت الشرطة الباكستانية مشتبها بهم في الهجوم على القنصلية الصينية.", []),  # whom those attacked
        ("قالت إيران إنها ستقوم بمحاكمة المتورطين في الاعتداء على السفارة السعودية.", []),
        ("هدد الرئيس الروسي بريطانيا بـ«ثمن باهظ».", ["THREATEN"]),  # a price, no praise
        ("رصدت تايوان طائرات صينية قربها.", ["MOBILIZE"]),  # she saw them, and gave none
        ("شرحت باريس شروط منح التأشيرات لمواطني المغرب.", []),  # visas are no aid
        (
            "قال الوزير الإيراني إن تحقيقا أجرته المخابرات العراقية يثبت مسؤوليتها عن الهجمات.",
            [],
        ),  # nor does she say so
        ("قال الوزير اليمني إن الحرب ستستأنف إذا لم تستجب إسرائيل لمطالبه.", []),  # what is not answered
        ("علقت تركيا التجارة مع إسرائيل بسبب الحصار على غزة.", ["SANCTION"]),  # she lifts no blockade
        ("ألغت السعودية الحظر على الصادرات اللبنانية.", ["RETREAT"]),  # nor does she suspend anything
        ("رفعت الجزائر حظر الطيران عن الطائرات الإسبانية.", ["RETREAT"]),  # nor bring up aircraft
        ("منع الجيش المصري المتظاهرين من الاقتراب من السفارة الإسرائيلية.", []),  # from what a crowd is kept
        ("أحبط الجيش المصري هجوما إسرائيليا على سيناء.", ["ASSAULT"]),  # an attack that is foiled is not refused
        ("أطلق مسلحون من كمبوديا النار على سجناء تايلانديين.", ["ASSAULT"]),  # shot, did not free
        ("أدانت مصر الهجوم على السعودية.", []),  # whom the attack hit is not blamed
        ("رفضت الصين العقوبات على إيران.", []),  # nor upon whom the sanctions lie; and China imposes none
        ("دعا وزير الخارجية العماني إلى احترام سيادة اليمن.", []),  # whose sovereignty is to be respected
        ("نفت الرياض أن تكون قد طلبت من إسلام آباد قوات برية.", ["REJECT"]),  # a request that is denied
        ("تعهدت برلين بتقديم 200 مليون يورو لنيجيريا.", ["AGREE"]),  # what is only promised
        ("هدد الرئيس الكيني بفرض عقوبات على أوغندا إذا أجبرت جنوده على الرحيل.", ["THREATEN"]),  # nobody is expelled
        ("قالت كينيا إنها ستفتح حدودها إذا سحبت أوغندا قواتها من كينيا.", []),  # a condition
        ("أعلنت كينيا أنها لن توافق على رفع العقوبات التي فرضتها هيئة كينية على شركات أوغندية.", []),  # what is refused
    ],
)
def test_what_only_describes_an_act_is_no_further_act(text: str, types: list[str]) -> None:
    found = read(text)
    assert [e.type for e in found.events] == types


def test_whom_somebody_calls_a_danger_is_accused_and_threatens_nobody() -> None:
    found = read("قال الوزير المصري إن جماعات مسلحة تهدد أمن سوريا.")
    assert [e.type for e in found.events] == ["ACCUSE"]


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ("يهدد وزراء دول في الاتحاد الأوروبي بفرض عقوبات أوروبية على جورجيا.", "SANCTION"),
        ("قال الرئيس الأرمني إن أذربيجان مستعدة للاعتراف بوحدة أراضي أرمينيا.", "SUPPORT"),
    ],
)
def test_what_is_threatened_or_offered_is_not_done(text: str, root: str) -> None:
    """Whoever threatens: sanctions that a verb of threatening governs are none; to be ready to recognise is not to."""
    assert not [e for e in read(text, published="2024-05-10").events if e.type == root and e.factuality == "actual"]


@pytest.mark.parametrize(
    ("said", "types"),
    [
        ("أكد الوزير الكيني أن إثيوبيا أظهرت رغبة في التعاون معه.", ["AGREE"]),
        ("أكد الوزير الكيني أن إثيوبيا لم تظهر رغبة في التعاون معه.", []),
    ],
)
def test_readiness_that_nobody_showed_is_none(said: str, types: list[str]) -> None:
    assert [e.type for e in read(said).events] == types


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("رفضت الحكومة الصينية التعليق على الاتهامات اليابانية.", []),
        ("رفض المتحدث باسم الخارجية الصينية الإدلاء بأي تصريح عن الزوارق اليابانية.", []),
        ("رفضت الحكومة الصينية الاتهامات اليابانية.", ["REJECT"]),
    ],
)
def test_who_declines_to_comment_refuses_nobody(text: str, types: list[str]) -> None:
    assert [e.type for e in read(text).events if e.type == "REJECT"] == types
