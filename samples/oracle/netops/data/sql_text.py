"""Writes rows as INSERT scripts in Oracle's dialect, and as CSV."""
import csv
import io
from datetime import datetime
from decimal import Decimal

SCHEMA = 'netops'
TIMESTAMPS = {'updated_at', 'installed_at', 'last_change'}
QUOTED_NAMES = {'Sector'}
# A column whose value is its literal default may be left out of the column list.
DEFAULTS = {'equipment': {'status': 'A', 'warranty_months': 24}, 'cells': {'azimuth': 0},
            'stock': {'bin_code': 'MAIN'}, 'vendors': {'country_code': 'DE'}}


def plain(value):
    """A number as Oracle's clients show it in a script: no exponent, no trailing zeros."""
    text = format(value, 'f') if isinstance(value, Decimal) else str(value)
    return text.rstrip('0').rstrip('.') if '.' in text else text


def quoted(value):
    return "'%s'" % value.replace("'", "''")


def join_parts(value, separator, code):
    """'a&b' as 'a' || CHR(38) || 'b'."""
    return (' || CHR(%d) || ' % code).join(quoted(part) for part in value.split(separator))


def text_literal(value, n):
    """One of the ways a hand-written script spells a string; n varies the spelling."""
    if '&' in value and n % 3 == 0:
        return join_parts(value, '&', 38)
    if "'" in value and n % 2 == 0:
        close = {'[': ']', '{': '}', '!': '!'}
        for opening in '[{!':
            if opening not in value and close[opening] not in value:
                return "q'%s%s%s'" % (opening, value, close[opening])
    if '\n' in value and n % 4 == 1:
        return join_parts(value, '\n', 10)
    return quoted(value)


def date_literal(value, n):
    if value.time() == datetime.min.time():
        return value.strftime("DATE '%Y-%m-%d'" if n % 3 else "TO_DATE('%d.%m.%Y', 'DD.MM.YYYY')")
    return value.strftime("TO_DATE('%Y-%m-%d %H:%M:%S', 'YYYY-MM-DD HH24:MI:SS')")


def timestamp_literal(value):
    text = value.strftime('%Y-%m-%d %H:%M:%S.%f').rstrip('0').rstrip('.')
    return "TIMESTAMP '%s'" % text


def number_literal(value, n):
    text = plain(value)
    return text[1:] if text.startswith('0.') and n % 4 == 0 else text


def literal(column, value, n):
    if value is None:
        return 'NULL'
    if isinstance(value, datetime):
        return timestamp_literal(value) if column in TIMESTAMPS else date_literal(value, n)
    return text_literal(value, n) if isinstance(value, str) else number_literal(value, n)


def insert_script(table, rows):
    """The INSERT script of a table; ends with COMMIT."""
    lines = ['-- Rows of %s; made by data/generate.py, not by hand.' % table.upper(), '']
    for n, row in enumerate(rows):
        default = DEFAULTS.get(table, {})
        columns = [c for c in row if not (c in default and row[c] == default[c] and n % 2)]
        names = ', '.join('"%s"' % c if c in QUOTED_NAMES else c for c in columns)
        values = ', '.join(literal(c, row[c], n) for c in columns)
        if n and n % 100 == 0:
            lines += ['', '/* %d rows so far */' % n]
        lines += ['INSERT INTO %s (%s)' % (table, names), 'VALUES (%s);' % values]
    return '\n'.join(lines + ['', 'COMMIT;', ''])


def csv_text(rows):
    """RFC 4180 with a header row and CRLF; an empty field is NULL."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(rows[0].keys())
    for row in rows:
        writer.writerow(['' if v is None else v.strftime('%Y-%m-%d %H:%M:%S') if isinstance(v, datetime)
                         else v if isinstance(v, str) else plain(v) for v in row.values()])
    return out.getvalue()
