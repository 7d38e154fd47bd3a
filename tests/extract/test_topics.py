"""What an article is about: its own sentences, Arabic first."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alaqat.extract.article import Reading
from alaqat.extract.cues import Cue, find_cues
from alaqat.extract.salience import Told
from alaqat.extract.topics import find_topics, topics_in
from alaqat.lexicon import load
from alaqat.model import Article, Span


def cues_of(text: str, title: str | None = None) -> tuple[Cue, ...]:
    lexicon = load()
    reading = Reading(Article(id="t", text=text, title=title), lexicon, None)
    return find_cues(reading.parts, lexicon.facts["topic"])


def topics_of(text: str, title: str | None = None, **more: object) -> tuple[str, ...]:
    return find_topics(cues_of(text, title), load().facts["topic"], **more)  # type: ignore[arg-type]


ONE = [
    ("أعلنت ألمانيا إغلاق مجالها الجوي أمام الطائرات الكينية.", "sanctions"),
    ("وصل وفد عسكري كيني إلى العاصمة.", "military-cooperation"),
    ("قال إن القرار يهدد استقرار المنطقة.", "regional-security"),
    ("استقبل الرئيس وفدا من مجلس الشيوخ.", "parliamentary-diplomacy"),
    ("بحث الوزيران العلاقات الثنائية بين البلدين وسبل تعزيزها.", "bilateral-relations"),
    ("ناقش الجانبان الأزمة الليبية وضرورة إجراء الانتخابات.", "libya-crisis"),
    ("بحثا الوضع في سوريا بعد الهجوم.", "syria-crisis"),
    ("تناول اللقاء الأوضاع في كل من السودان واليمن.", "sudan-crisis"),
    ("تناول اللقاء الأوضاع في كل من السودان واليمن.", "yemen-crisis"),
    ("تناول الاجتماع ملف سد النهضة وحقوق مصر في مياه النيل.", "nile-dam"),
    ("دعا إلى وقف إطلاق النار في غزة وحماية المدنيين.", "ceasefire"),
    ("أكد دعم الشعب الفلسطيني وحل الدولتين.", "palestine-question"),
    ("فرضت واشنطن عقوبات على مصارف وجمدت أصولا.", "sanctions"),
    ("أشاد بتعاون البلدين في مكافحة الإرهاب والتصدي للتطرف.", "counter-terrorism"),
    ("قررت أوبك بلس خفض إنتاج النفط مليون برميل يوميا.", "oil-markets-opec"),
    ("وقعت الشركتان عقدا لتوريد الغاز الطبيعي المسال.", "natural-gas-supply"),
    ("استأنفت المفاوضات حول البرنامج النووي الإيراني في فيينا.", "iran-nuclear-file"),
    ("جدد دعمه لجبهة البوليساريو وحق الشعب الصحراوي.", "western-sahara"),
    ("أرسلت المملكة مساعدات إنسانية عاجلة إلى المتضررين من الزلزال.", "humanitarian-aid"),
    ("اتفقا على مواجهة الهجرة غير النظامية وإعادة المهاجرين.", "migration"),
    ("قدم السفير أوراق اعتماده واستأنفت السفارة عملها بعد عودة العلاقات الدبلوماسية.", "diplomatic-relations"),
    ("رفض أي تدخل في الشؤون الداخلية ودعا إلى احترام السيادة.", "sovereignty-noninterference"),
    ("أجرت القوات مناورات عسكرية في إطار التعاون العسكري.", "military-cooperation"),
    ("بحثا آخر المستجدات والقضايا ذات الاهتمام المشترك.", "regional-international-issues"),
    ("عرضت الجزائر وساطتها بين الطرفين.", "mediation-conflict-resolution"),
    ("عبر النازحون إلى تشاد فرارا من القتال ونصبوا مخيمات اللاجئين.", "refugees"),
    ("أعلنت السلطات غلق المعبر الحدودي إلى أجل غير مسمى.", "border-security"),
    ("أدان المجلس استهداف السفن التجارية في البحر الأحمر.", "maritime-security"),
    ("ندد ببيان رأى فيه انتهاكا لسيادة بلاده وطالب باحترام سيادتها.", "sovereignty-noninterference"),
    ("دعا إلى إعادة النظام الدستوري وإطلاق الرئيس المحتجز.", "coups-transitions"),
    ("تتعلق المباحثات بإنهاء مهمة التحالف وسحب القوات الأجنبية.", "foreign-forces-mercenaries"),
    ("طلبت السويد عضوية حلف شمال الأطلسي وضمانات أمنية.", "security-defence"),
    ("زار وفد من لجنة الصداقة البرلمانية المجلس لتوسيع التعاون البرلماني.", "parliamentary-diplomacy"),
    ("قررت المملكة منح البلد نصف مليون جرعة من اللقاح لمواجهة الجائحة.", "public-health"),
    ("وقع البنك الأفريقي للتنمية ثلاث اتفاقيات تمويل بقروض ميسرة.", "development-aid"),
    ("ندد المقرر بأحكام الإعدام وقمع المتظاهرين السلميين.", "human-rights"),
    ("عبر عن استنكاره للاعتداء الآثم الذي وقع في المسجد.", "counter-terrorism"),
    ("استعرضا مجمل الأحداث على الساحات العربية والإسلامية والدولية.", "regional-international-issues"),
    ("هددت بفرض رسوم جمركية جديدة على الشريك التجاري.", "trade"),
    ("طالب بتجديد ولاية اليونيفيل وأشاد بدور قوة حفظ السلام.", "peacekeeping"),
    ("تعرضت الوزارة لهجوم شنه قراصنة معلوماتية في قرصنة إلكترونية واسعة.", "cyber-issues"),
    ("أعلنت حكومات ثلاث الاعتراف رسميا بدولة فلسطين.", "state-recognition"),
    ("تحدث عن أواصر القربى التي تجمع الشعبين الشقيقين.", "bilateral-relations"),
    ("حذر من اتساع رقعة المواجهة ومن انزلاق المنطقة.", "regional-security"),
    ("أبلغت الدولة مبعوثين أنها ستقرر طرد دبلوماسيين لم تسمهم.", "diplomatic-relations"),
    ("عد الخطوة خرقا صارخا لسيادة بلاده وتدخلا سافرا في شؤونها.", "sovereignty-noninterference"),
    ("أطلق الحوثيون سراح البحارة بعد أسابيع.", "yemen-crisis"),
    ("قال الأمين العام إن الحلف سيزيد عدد طائراته في البلطيق.", "security-defence"),
    ("احتجت على دخول سفن الصيد مياه جزر متنازع عليها.", "border-territorial-dispute"),
    ("حطت طائرات إغاثة تحمل خياما لمتضرري الفيضانات.", "humanitarian-aid"),
    ("شكا الوزير من شح المياه ومن أن الحصص المائية غير عادلة.", "water-security"),
    ("أنقذت البحرية مهاجرين غير نظاميين من قارب معطل.", "migration"),
    ("تراجعت أسعار النفط بعد القرار.", "oil-markets-opec"),
    ("أطلقت القوات صاروخين باليستيين باتجاه البحر.", "security-defence"),
    ("استعملت الدولة حق النقض ضد مشروع قرار.", "united-nations-affairs"),
    ("تبدأ غدا جولة جديدة من المحادثات بين طهران وواشنطن.", "iran-nuclear-file"),
    ("رصد المرصد تجربتين نوويتين في يوم واحد.", "nonproliferation-disarmament"),
    ("أطلقت القوات صاروخا بالستيا فوق البحر.", "security-defence"),
    ("قال الوزير إن مسألة تايوان خط أحمر.", "sovereignty-noninterference"),
    ("اقترح مرحلة انتقالية من ستة أشهر تقودها سلطة مدنية.", "coups-transitions"),
    ("وصف الاتفاق بأنه معاهدة تقود إلى إحلال السلام.", "mediation-conflict-resolution"),
    ("أعلن الوزير قطع العلاقات مع الرباط.", "algeria-morocco-tensions"),
    ("طالبت اللجنة باستعادة الأرشيف والوثائق المنهوبة.", "colonial-memory"),
    ("نظمت الدولة رحلات لإعادة العالقين في المطارات.", "consular-visas"),
    ("يشمل المشروع بناء مدارس ومعاهد تقنية.", "culture-education"),
    ("عد التوغل في الأراضي المجاورة عملا غير مقبول.", "sovereignty-noninterference"),
    ("طالب بوقف شامل لإطلاق النار.", "ceasefire"),
    ("تعد الوزارات للقاء مغاربي ثلاثي في الربيع.", "maghreb-integration"),
    ("ركبت المنشأة مئات من أجهزة الطرد المركزي.", "iran-nuclear-file"),
    ("ندد المندوب بالإجراءات القسرية الأحادية.", "sanctions"),
    ("طالبت الأسر بتعويضات العمل القسري.", "colonial-memory"),
    ("انتهت المناورة البحرية قبالة الساحل.", "military-cooperation"),
    ("احتج الوفد على تدنيس المصحف أمام المسجد.", "rights-people"),
    ("شارك الملك في القمة التركية الأفريقية.", "multilateral-cooperation"),
    ("قالت الحكومة إنها لن تعترف باستقلال الإقليم.", "state-recognition"),
    ("أعلن القصر استبدال سفيره في العاصمة.", "diplomatic-relations"),
    ("اقتربت السفينة من شعاب سكاربورو.", "border-territorial-dispute"),
    ("اندلعت اشتباكات مسلحة قرب القرية.", "conflicts-crises"),
    ("تصل شحنات القمح الأوكراني إلى الميناء.", "food-security"),
    ("بعث الأمير برقية تعزية إلى الملك.", "bilateral-relations"),
    ("سلم المبعوث الرئيس رسالة خطية.", "bilateral-relations"),
    ("يرأس الوزيران لجنة اقتصادية مشتركة.", "economic-partnership"),
    ("يتولى الخبراء تدريب ضباط من البلد المضيف.", "military-cooperation"),
    ("دعا المندوب مجلس الأمن إلى الانعقاد.", "united-nations-affairs"),
    ("رد الاتحاد الأوروبي على الوزير.", "eu-relations"),
    ("تعهد المانحون بتحقيق الاستقرار.", "regional-security"),
    ("شكا المزارعون من الجفاف.", "water-security"),
    ("ازدهر التهريب على الطريق.", "organized-crime-trafficking"),
    ("تحدث الضيف عن أوكرانيا.", "ukraine-war"),
    ("أعلنت لندن عقوبات على روسيا.", "sanctions"),
    ("ندد بالتدخل التركي في بلاده.", "sovereignty-noninterference"),
    ("اتهمه بالتدخل بشؤون الجيران.", "sovereignty-noninterference"),
    ("تعد الحكومة الجزيرة جزءا من أراضيها.", "sovereignty-noninterference"),
    ("وصفت الوزارة ما نشر بأنه خبر مفبرك.", "disinformation-media"),
    ("يبدأ الوزير غدا جولة خليجية.", "gulf-relations"),
    ("يعمل البلدان معا في مجال الدفاع والأمن.", "security-defence"),
    ("انتقد المرشح الصفقة النووية.", "iran-nuclear-file"),
]


@pytest.mark.parametrize(("text", "topic"), ONE)
def test_a_topic_is_found(text: str, topic: str) -> None:
    assert topic in topics_of(text)


NOT = [
    ("التقى وزير الدفاع نظيره في العاصمة.", "military-cooperation"),
    ("قال المتحدث باسم وزارة الطاقة والنفط إن الوزير غادر.", "energy-security"),
    ("زار الرئيس سوريا ثم عاد إلى بلاده.", "syria-crisis"),
    ("أكد رئيس منظمة الطاقة الذرية موقف بلاده.", "energy"),
    ("التقى الوزيران في القاهرة.", "conflicts-crises"),
    ("عبر الوزير عن تقديره للمبادرة.", "mediation-conflict-resolution"),
    ("زار الوزير ضواحي المدينة الحدودية.", "border-security"),
    ("حضر اللقاء وزير الثقافة وسفير البلاد.", "culture-education"),
    ("تحدث الرجل عن الحرية في شعره.", "human-rights"),
    ("وصل الضيف على متن سفينة.", "maritime-security"),
    ("التقيا على هامش اجتماعات الجمعية العامة للأمم المتحدة.", "united-nations-affairs"),
    ("بحثا الجهود المبذولة لتحقيق الأمن والاستقرار.", "regional-security"),
    ("شارك الوزير السوداني في الاجتماع.", "sudan-crisis"),
    ("تناول اللقاء الأوضاع في اليابان.", "conflicts-crises"),
    ("دان المجلس العدوان الإسرائيلي على بيروت.", "palestine-question"),
    ("عقد اللقاء على هامش جلسة في مجلس الأمن.", "united-nations-affairs"),
    ("احتفل السفير باليوم الوطني.", "bilateral-relations"),
    ("زار مدير المنظمة لإقليم شرق المتوسط المختبر.", "border-territorial-dispute"),
    ("تسعى المصانع إلى الاكتفاء الذاتي من الأمصال.", "food-security"),
    ("قال الخبير إن الطاقة لا تفنى.", "energy"),
    ("حضر الحفل سفراء من دول عدة.", "diplomatic-relations"),
    ("قال خفر السواحل إن المركب غرق.", "border-security"),
    ("وصل وفد من مجموعة العشرين إلى المدينة.", "multilateral-cooperation"),
    ("رحبت دول الاتحاد الأوروبي بالزائر.", "eu-relations"),
    ("أعلن القاضي استئناف المفاوضات مع النقابة.", "mediation-conflict-resolution"),
    ("رفض المجلس الإجراءات الأحادية في السد.", "sanctions"),
    ("شدد على أن الدولة موحدة في ظل الحكومة الشرعية.", "yemen-crisis"),
    ("وصف بلاده بأنها شريك تجاري.", "trade"),
    ("تحدثا عن خفض التصعيد.", "ceasefire"),
    ("بحثا عددا من الموضوعات ذات الاهتمام المشترك.", "regional-international-issues"),
    ("أبدى استعداده للتوقيع على اتفاق الشراكة بين المصنعين.", "eu-relations"),
    ("رسالة من أعضاء في الكونغرس. قرأ الرسالة نائب في الكونغرس.", "iran-nuclear-file"),
    ("مرت سنون على قيام العلاقات الدبلوماسية.", "diplomatic-relations"),
    ("زار التلاميذ مقر حلف شمال الأطلسي.", "security-defence"),
    ("نعته خصمه بالإرهابي ثم اعتذر.", "counter-terrorism"),
    ("رست السفينة في جبل طارق ثم غادرت.", "border-territorial-dispute"),
    ("طافت الفرقة أفريقيا، وعاد الفنانون من رحلتهم الأفريقية.", "african-union-affairs"),
    ("دعا المجتمع الدولي مرتين، ولم يجب المجتمع الدولي.", "multilateral-cooperation"),
    ("مر الموكب من أمام مقر السفارة.", "diplomatic-relations"),
    ("زارت الفرقة شبه الجزيرة الكورية وغنت هناك.", "regional-security"),
    ("هنأ رئيس البرلمان العربي الفائزين بالجائزة.", "arab-league-affairs"),
    ("صلى الرجل في الفاتيكان ثم عاد.", "culture-education"),
    ("أغلقت باماكو المجال الجوي، ثم فتحت المجال الجوي.", "algeria-morocco-tensions"),
    ("سلم ليبيا رسالة من الوزير.", "libya-crisis"),
    ("يجري النهر بين البلدين ثم يصب في البحر.", "bilateral-relations"),
    ("قالت مصادر دبلوماسية إنه سافر، وأيد ذلك مصدر دبلوماسي.", "diplomatic-relations"),
    ("زار المجلس العسكري للمدينة جرحاه.", "coups-transitions"),
    ("وصف الطبيب الوضع الإنساني في المشفى.", "humanitarian-aid"),
    ("أعلنت لندن عقوبات على روسيا.", "ukraine-war"),
    ("عاد لاعب الجيش السوري إلى التدريب.", "syria-crisis"),
    ("حمل المركب المؤن والوقود.", "energy"),
    ("دعا الرئيس المجلسين المحليين إلى الحوار.", "parliamentary-diplomacy"),
    ("سافر بعد أيام من انتخابه رئيسا.", "elections"),
    ("طالب الحراس بتسليم السلاح.", "arms-trade"),
]


@pytest.mark.parametrize(("text", "topic"), NOT)
def test_what_is_only_named_is_no_topic(text: str, topic: str) -> None:
    assert topic not in topics_of(text)


def test_a_text_about_nothing_diplomatic_has_no_topic() -> None:
    assert topics_of("جلس الرجل تحت الشجرة وقرأ كتابا طويلا.") == ()


def test_at_most_six_and_what_the_title_says_is_among_them() -> None:
    text = (
        "بحثا العلاقات الثنائية والأزمة الليبية والأزمة السورية والقضية الفلسطينية ومكافحة الإرهاب والهجرة والطاقة "
        "والتبادل التجاري والاستثمار وأمن الحدود وحقوق الإنسان."
    )
    found = topics_of(text, title="قمة حول سد النهضة")
    assert len(found) == 6
    assert "nile-dam" in found
    assert len(set(found)) == 6


def test_cues_point_at_what_is_written() -> None:
    text = "وبالعلاقات الثنائية يبدأ اللقاء، ثم الوضع في ليبيا."
    found = {(c.topic, text[c.span.start : c.span.end], c.kind) for c in cues_of(text)}
    assert ("bilateral-relations", "وبالعلاقات الثنائية", "strong") in found
    assert any(topic == "libya-crisis" for topic, _, _ in found)


@pytest.mark.parametrize("pair", ["المصرية العراقية", "المصرية - العراقية", "المصرية–العراقية"])
def test_ties_of_two_nationalities_are_the_relations_of_the_two(pair: str) -> None:
    text = f"تحدث عن العلاقات {pair} في كلمته."
    (cue,) = cues_of(text)
    assert (cue.topic, cue.kind) == ("bilateral-relations", "strong")
    assert text[cue.span.start : cue.span.end] == f"العلاقات {pair}"


@pytest.mark.parametrize("one", ["المصرية", "المصرية والعراقية", "المصرية المصرية", "المصرية العربية"])
def test_ties_of_one_nationality_say_little_of_two(one: str) -> None:
    assert ("bilateral-relations", "strong") not in {(c.topic, c.kind) for c in cues_of(f"تحدث عن العلاقات {one}.")}


def test_the_meeting_on_whose_sidelines_others_meet_is_not_what_they_speak_of() -> None:
    text = "التقيا على هامش أعمال «القمة العربية» وبحثا الأزمة السورية."
    assert [(c.topic, c.kind) for c in cues_of(text)] == [("arab-league-affairs", "weak"), ("syria-crisis", "strong")]
    assert topics_of(text) == ("syria-crisis",)
    assert topics_of("دعا الوزير إلى عقد القمة العربية، وهو على هامش المدينة.") == ("arab-league-affairs",)


def test_a_meeting_speaks_for_the_relations_of_the_two() -> None:
    text = "استقبل الوزير نظيره في مكتبه وتبادلا الهدايا."
    assert topics_of(text) == ()
    met = Told("meeting", (), frozenset(("EG", "TN")))
    assert topics_of(text, told=(met,)) == ("bilateral-relations",)


def test_two_gulf_states_speak_for_gulf_relations() -> None:
    text = "بحثا دعم العمل الخليجي وتعزيز العلاقات الثنائية."
    assert "gulf-relations" in topics_of(text, countries={"SA": 4, "QA": 3})


def test_an_event_takes_the_topics_of_its_own_words() -> None:
    text = "بحث الوزيران الأزمة السورية. وفي خبر آخر، فرض الاتحاد عقوبات على شركات."
    cues = cues_of(text)
    middle = text.index(".") + 1
    first, second = (Span(field="text", start=0, end=middle), Span(field="text", start=middle, end=len(text)))
    assert topics_in(cues, (first,))[0] == "syria-crisis"
    assert topics_in(cues, (second,))[0] == "sanctions"


@pytest.mark.parametrize("fine", ["congratulations", "condolences", "invitation"])
def test_a_courtesy_is_of_the_relations_of_two(fine: str) -> None:
    assert topics_in((), (Span(field="text", start=0, end=5),), fine=fine) == ("bilateral-relations",)


def test_one_word_inside_the_name_of_a_body_is_enough_for_an_event() -> None:
    span = Span(field="text", start=0, end=9)
    assert topics_in((Cue("trade", "weak", span, 4, 0.175, False),), (span,)) == ("trade",)


def test_one_faint_word_gives_way_where_an_event_has_a_clearer_one() -> None:
    def told(text: str) -> tuple[str, ...]:
        return topics_in(cues_of(text), (Span(field="text", start=0, end=len(text)),))

    assert told("بحثا الأزمة السورية على متن السفينة.") == ("syria-crisis",)
    assert told("بحثا الأزمة السورية على متن السفينة ورافقها خفر السواحل.") == ("syria-crisis", "maritime-security")
    assert told("التقيا على متن السفينة.") == ("maritime-security",)


def test_an_event_without_words_of_its_own_takes_the_chief_topic_of_the_article() -> None:
    assert topics_in((), (Span(field="text", start=0, end=5),), article=("libya-crisis", "trade")) == ("libya-crisis",)
    assert topics_in((), ()) == ()


def test_a_faint_word_gives_way_to_what_the_article_is_about() -> None:
    text = "بحث الوزيران الأزمة السورية في الصباح. ثم رفض الوزير أن يجيب عن سؤال الصحفيين عن السفينة والقمح والمخيم."
    cues = cues_of(text)
    start = text.index(".") + 1
    found = topics_in(cues, (Span(field="text", start=start, end=len(text)),), article=("syria-crisis",))
    assert "syria-crisis" in found
    assert len(found) <= 3


def test_a_homonym_is_no_crisis() -> None:
    assert "mali-crisis" not in topics_of("أعلن المصرف تعليق التعاملات المالية والخدمات المالية.")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([t for t, _ in ONE] + ["", "!", "، ", "\n", "x " * 50]), max_size=6))
def test_any_text_gives_known_topics_in_the_same_order(texts: list[str]) -> None:
    text = " ".join(texts) or "x"
    found = topics_of(text)
    assert found == topics_of(text)
    assert len(found) <= 6
    assert set(found) <= set(load().facts["topic"])
