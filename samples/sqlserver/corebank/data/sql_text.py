"""Writes rows as INSERT scripts the way SSMS generates them, and as CSV."""
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

import tsql_functions as t

IDENTITY = {'Customers', 'Addresses', 'Accounts', 'LedgerTransactions', 'LedgerEntries', 'ErrorLog', 'AuditLog'}
# Tables written with many rows a statement; SQL Server allows a thousand.
ROWS_PER_STATEMENT = {'LedgerTransactions': 200, 'LedgerEntries': 500}
DATETIME2 = {'RecordedAt', 'ChangedAt'}
DECIMALS = {'InterestRate': (7, 4), 'Amount': (18, 2)}    # all other Decimals are money


def datetime_literal(column, value):
    if column in DATETIME2:
        return "CAST(N'%s' AS DateTime2)" % value.strftime('%Y-%m-%dT%H:%M:%S.%f0')
    return "CAST(N'%s' AS DateTime)" % value.strftime('%Y-%m-%dT%H:%M:%S.%f')[:-3].ljust(23, '0')


def decimal_literal(column, value):
    if column in DECIMALS:
        precision, scale = DECIMALS[column]
        return 'CAST(%.*f AS Decimal(%d, %d))' % (scale, value, precision, scale)
    return '%.4f' % value


def literal(column, value):
    if value is None:
        return 'NULL'
    if isinstance(value, datetime):
        return datetime_literal(column, value)
    if isinstance(value, date):
        return "CAST(N'%s' AS Date)" % value.isoformat()
    if isinstance(value, (str, UUID)):
        return "N'%s'" % str(value).replace("'", "''")
    if isinstance(value, bytes):
        return '0x' + value.hex().upper()
    return decimal_literal(column, value) if isinstance(value, Decimal) else str(int(value))


def one_by_one(head, rows):
    """One INSERT a row and a GO after a hundred, as SSMS does."""
    lines = []
    for n, row in enumerate(rows, 1):
        lines.append('%s VALUES (%s)' % (head, row))
        if n % 100 == 0:
            lines.append('GO')
            lines.append("print 'Processed %d total records'" % n)
    return lines if lines[-1].startswith('print') else lines + ['GO']


def many_at_once(head, rows, size):
    lines = []
    for start in range(0, len(rows), size):
        part = rows[start:start + size]
        lines.append(head + '\nVALUES')
        lines += ['    (%s)%s' % (row, ',' if n < len(part) else ';') for n, row in enumerate(part, 1)]
        lines.append('GO')
    return lines


def insert_script(table, rows):
    names = ', '.join('[%s]' % c for c in rows[0])
    values = [', '.join(literal(c, v) for c, v in row.items()) for row in rows]
    head = 'INSERT [dbo].[%s] (%s)' % (table, names)
    if table in ROWS_PER_STATEMENT:
        lines = many_at_once(head.replace('INSERT', 'INSERT INTO'), values, ROWS_PER_STATEMENT[table])
    else:
        lines = one_by_one(head, values)
    if table in IDENTITY:
        lines = (['SET IDENTITY_INSERT [dbo].[%s] ON ' % table, 'GO'] + lines
                 + ['SET IDENTITY_INSERT [dbo].[%s] OFF' % table, 'GO'])
    return '\n'.join(['-- Rows of dbo.%s; made by data/generate.py, not by hand.' % table] + lines) + '\n'


def csv_field(column, value):
    """As stored: a field without anything is NULL, "" an empty string."""
    if value is None:
        return ''
    if isinstance(value, datetime):
        stored = value if column in DATETIME2 else t.datetime_value(value)
        return stored.strftime('%Y-%m-%d %H:%M:%S.%f')[:-3]
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, Decimal):
        return '%.*f' % (DECIMALS.get(column, (19, 4))[1], value)
    if isinstance(value, str):
        plain = value and value == value.strip() and not set(value) & set(',"\r\n')
        return value if plain else '"%s"' % value.replace('"', '""')
    return str(int(value)) if isinstance(value, bool) else str(value)


def csv_text(rows):
    """RFC 4180 with a header row and CRLF; computed columns are left out."""
    lines = [','.join(rows[0])] + [','.join(csv_field(c, v) for c, v in row.items()) for row in rows]
    return ''.join(line + '\r\n' for line in lines)
