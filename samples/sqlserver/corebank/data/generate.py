#!/usr/bin/env python3
"""Makes the data of the sample and the expected results; the same bytes on every run.

Usage: python3 data/generate.py
"""
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))

import expected        # noqa: E402
import model           # noqa: E402
import sql_text        # noqa: E402
import tsql_functions  # noqa: E402


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode('utf-8'))


def file_name(table):
    """LedgerEntries as ledger_entries."""
    return ''.join('_' + c.lower() if c.isupper() and n else c.lower() for n, c in enumerate(table))


def main():
    data = Path(__file__).parent
    root = data.parent
    tables = model.make_tables()
    for table, rows in tables.items():
        write(data / (file_name(table) + '.sql'), sql_text.insert_script(table, rows))
        write(root.parent / 'corebank_csv' / ('dbo.%s.csv' % table), sql_text.csv_text(rows))
    write(data / 'expected_counts.txt', ''.join('%s | %d\n' % (t, len(r)) for t, r in tables.items()))

    source = expected.Source(tables)
    for name, query in expected.QUERIES.items():
        write(root / 'queries/expected' / (name + '.txt'), tsql_functions.show_rows(query(source)))
    for name, call in expected.CALLS.items():
        write(root / 'calls/expected' / (name + '.txt'), '\n'.join(call(source)) + '\n')


if __name__ == '__main__':
    main()
