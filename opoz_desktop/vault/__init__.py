"""The encrypted school file: keys, people who log in, the log, backups. Knows no subject."""
