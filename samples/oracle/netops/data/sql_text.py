"""Writes rows as INSERT scripts in Oracle's dialect, and as CSV."""
import csv
import io
from datetime import datetime
from decimal import Decimal

from model_operations import EMPTY_CLOB, Address, Xml

SCHEMA = 'netops'
TIMESTAMPS = {'updated_at', 'installed_at', 'last_change', 'started_at', 'ended_at', 'reported_at'}
QUOTED_NAMES = {'Sector'}
# A column whose value is its literal default may be left out of the column list.
DEFAULTS = {'equipment': {'status': 'A', 'warranty_months': 24}, 'cells': {'azimuth': 0},
            'stock': {'bin_code': 'MAIN'}, 'vendors': {'country_code': 'DE'}, 'staff_skills': {},
            'customers': {'kind': 'P', 'status': 'ACTIVE', 'loyalty_points': 0}, 'tickets': {'priority': 3}}


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
    zone = value.strftime('%z')
    return "TIMESTAMP '%s'" % (text + ' ' + zone[:3] + ':' + zone[3:] if zone else text)


def object_literal(value, n):
    """Values that only a constructor or a function can spell."""
    if isinstance(value, Address):
        return 'postal_address_t(%s)' % ', '.join(literal('', part, n) for part in value)
    if isinstance(value, list):
        return 'phone_list_t(%s)' % ', '.join(quoted(part) for part in value)
    if isinstance(value, bytes):
        return "HEXTORAW('%s')" % value.hex().upper() if value else 'EMPTY_BLOB()'
    return 'XMLTYPE(%s)' % quoted(value)


def number_literal(value, n):
    text = plain(value)
    return text[1:] if text.startswith('0.') and n % 4 == 0 else text


def literal(column, value, n):
    if value is None:
        return 'NULL'
    if value is EMPTY_CLOB:
        return 'EMPTY_CLOB()'
    if isinstance(value, (Address, list, bytes, Xml)):
        return object_literal(value, n)
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


def insert_all_script(table, rows):
    """The same as INSERT ALL statements of ten rows each."""
    lines = ['-- Rows of %s; made by data/generate.py, not by hand.' % table.upper()]
    for begin in range(0, len(rows), 10):
        lines += ['', 'INSERT ALL']
        for n, row in enumerate(rows[begin:begin + 10], begin):
            lines.append('  INTO %s (%s) VALUES (%s)' % (table, ', '.join(row), ', '.join(literal(c, v, n) for c, v in row.items())))
        lines.append('SELECT * FROM dual;')
    return '\n'.join(lines + ['', 'COMMIT;', ''])


def csv_value(value):
    if isinstance(value, datetime):
        text = value.strftime('%Y-%m-%d %H:%M:%S.%f')
        return text.rstrip('0').rstrip('.') if value.microsecond else text[:19]
    return '' if value is None else value if isinstance(value, str) else plain(value)


def csv_text(rows):
    """RFC 4180 with a header row and CRLF; an empty field is NULL."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(rows[0].keys())
    for row in rows:
        writer.writerow([csv_value(v) for v in row.values()])
    return out.getvalue()
