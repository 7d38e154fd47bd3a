"""The page of a view as text that a notebook shows: written to a file like any text, drawn where it stands."""

from __future__ import annotations

import html

__all__ = ["Page"]

_HEIGHT = 760  # pixels in a notebook


class Page(str):
    """The HTML of a view. In Jupyter the last value of a cell shows itself.

    It stands in a frame of its own origin that may run its own script and nothing else of the notebook.

    >>> Page("<!doctype html><p>a & b")._repr_html_().count("&amp;lt;")
    0
    >>> Page("<!doctype html><p>a")
    <Page of 1 kB>
    """

    __slots__ = ()

    def _repr_html_(self) -> str:
        source = html.escape(str(self), quote=True)
        return (
            f'<iframe srcdoc="{source}" width="100%" height="{_HEIGHT}" style="border:0" title="alaqat" loading="lazy" '
            'sandbox="allow-scripts allow-downloads allow-popups allow-modals"></iframe>'
        )

    def __repr__(self) -> str:
        return f"<Page of {-(-len(self.encode('utf-8')) // 1000)} kB>"
