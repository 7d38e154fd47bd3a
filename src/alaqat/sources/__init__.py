"""Reading: text, JSON, JSON Lines, CSV and HTML files, folders of them and standard input, to `Article` values.

>>> [item.what for item in read(["no-such-folder/a.json"])]
['no such file']
"""

from alaqat.sources.options import LIMIT, Item, Options, Reader
from alaqat.sources.reader import READERS, read

__all__ = ["LIMIT", "READERS", "Item", "Options", "Reader", "read"]
