"""Articles of our own with their explanations, to be asked what they say."""

from __future__ import annotations

from functools import cache

from alaqat import lexicon
from alaqat.explain import Explanation, explain
from alaqat.explain_lines import lines
from alaqat.model import Article

# Two foreign ministers, one of them a counterpart, the pair of them again as "the two ministers"; a denied act.
COUNTERPART = (
    "التقى وزير الخارجية التونسي كمال العياري في عمّان نظيره الأردني زياد الحباشنة، وبحث الوزيران الأزمة الليبية. "
    "ونفى العياري أن تكون بلاده قد طردت السفير الليبي."
)


# A quotation in a quotation in reported speech, and a first person who denies.
NESTED = (
    'قال وزير الخارجية العراقي سيروان جلال إن نظيره الإيراني بهرام كاظمي نيا "أبلغنا أن طهران ترفض ما وصفته بأنه '
    '\'تدخل تركي\'"، وأضاف: "لم نستدع السفير الإيراني". واتهمت طهران أنقرة بدعم جماعات مسلحة.'
)


# A called-for act with a third party, a meeting that did not happen, an act only threatened.
CALLED_FOR = (
    "دعا وزير الخارجية المصري مجلس الأمن إلى فرض عقوبات على إثيوبيا. ولم يلتق الوزير نظيره الإثيوبي. "
    "وطالبت القاهرة أديس أبابا بوقف ملء السد، فيما هددت إثيوبيا مصر بقطع العلاقات."
)


@cache
def explained(text: str, **fields: str | None) -> Explanation:
    return explain(Article(id="test", text=text, published="2024-03-07", **fields), lexicon.load())


def said(text: str) -> str:
    return "\n".join(lines(explained(text)))
