"""Forms that came back: reading filled PDFs."""
