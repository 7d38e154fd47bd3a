"""Words, sentences, quotations, dates and language of one text, on offsets into the original."""
