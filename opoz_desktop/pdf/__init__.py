"""Printing blocks: paper, type, tables, letters, and forms that are found again on a scan. Knows no pupils."""
