"""Returned forms that were scanned or photographed: what a pile holds, page by page, before a person looks at it."""
