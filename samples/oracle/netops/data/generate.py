#!/usr/bin/env python3
"""Makes the data of the sample and the expected results; the same bytes on every run.

Usage: python3 data/generate.py
"""
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))

import expected          # noqa: E402
import model             # noqa: E402
import model_operations  # noqa: E402
import oracle_functions  # noqa: E402
import sql_text          # noqa: E402

CSV_TABLES = {'measurements', 'contracts', 'sims', 'subscribers', 'usage_days', 'ticket_notes', 'outage_cells', 'alarms',
              'measurement_history', 'stock_movements'}


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode('utf-8'))


def main():
    data = Path(__file__).parent
    root = data.parent
    tables = model.make_tables()
    for table, rows in tables.items():
        if table in CSV_TABLES:
            write(data / ('%s.%s.csv' % (sql_text.SCHEMA, table)), sql_text.csv_text(rows))
        elif table == 'staff_skills':
            write(data / (table + '.sql'), sql_text.insert_all_script(table, rows))
        elif rows:
            write(data / (table + '.sql'), sql_text.insert_script(table, rows))
    model_operations.correct(tables)
    write(data / 'expected_counts.txt', ''.join('%s | %d\n' % (t, len(r)) for t, r in tables.items()))

    source = expected.Source(tables)
    for name, query in expected.QUERIES.items():
        write(root / 'queries/expected' / (name + '.txt'), oracle_functions.show_rows(query(source)))
    for name, call in expected.CALLS.items():
        write(root / 'calls/expected' / (name + '.txt'), '\n'.join(call(source)) + '\n')


if __name__ == '__main__':
    main()
