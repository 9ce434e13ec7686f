"""T-SQL's semantics of the functions that the sample uses, written by hand from its documentation.

None is NULL, '' is an empty string. Numbers are int, Decimal or Fraction; the collation is
SQL_Latin1_General_CP1_CI_AS: comparisons ignore case and trailing blanks, not accents.
"""
import calendar
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from uuid import UUID


def datetime_value(value):
    """The type datetime: rounded to 1/300 s, shown with .000, .003 or .007."""
    if value is None:
        return None
    ticks = (value.microsecond * 3 + 5000) // 10000
    millisecond = (ticks * 10 + 1) // 3
    return value.replace(microsecond=0) + timedelta(milliseconds=millisecond)


def key(text):
    """What the collation compares; good for equality, and for the order of plain ASCII letters and digits."""
    return None if text is None else text.rstrip(' ').lower()


def same(a, b):
    return a is not None and b is not None and key(a) == key(b)


def units(text):
    return len(text.encode('utf-16-le')) // 2


def len_(text):
    """LEN: UTF-16 units without trailing blanks."""
    return None if text is None else units(text.rstrip(' '))


def datalength(text, national=True):
    return None if text is None else 2 * units(text) if national else units(text)


def isnull(value, other):
    return other if value is None else value


def plus(*texts):
    """The + operator on strings: NULL wins."""
    return None if None in texts else ''.join(texts)


def concat(*values):
    return ''.join('' if v is None else text_of(v) for v in values)


def concat_ws(separator, *values):
    return separator.join(text_of(v) for v in values if v is not None)


def text_of(value):
    """Default conversion to a string; a Decimal counts as money, which shows two decimals."""
    return money_text(value, 0) if isinstance(value, (Decimal, Fraction)) else str(value)


def round_(value, digits=0):
    """ROUND of decimals, and conversions to a smaller scale: half away from zero."""
    if value is None:
        return None
    scale = Fraction(10) ** digits
    scaled = int(abs(Fraction(value)) * scale + Fraction(1, 2))
    return (scaled if value >= 0 else -scaled) / scale


def trunc(value, digits=0):
    """ROUND with a third argument, and conversions of decimals to integers: towards zero."""
    scaled = int(abs(Fraction(value)) * 10 ** digits)
    return Fraction(scaled if value >= 0 else -scaled, 10 ** digits)


def divide(a, b):
    """int / int: towards zero."""
    return int(trunc(Fraction(a, b)))


def modulo(a, b):
    """%: the sign of the dividend."""
    return a - b * divide(a, b)


def money_text(value, style):
    """CONVERT(varchar, money, style): 0 two decimals, 1 with commas, 2 four decimals."""
    if value is None:
        return None
    digits = 4 if style == 2 else 2
    number = '%.*f' % (digits, Decimal(int(round_(value, digits) * 10 ** digits)).scaleb(-digits))
    return '{:,.2f}'.format(Decimal(number)) if style == 1 else number


def month_length(value):
    return calendar.monthrange(value.year, value.month)[1]


def add_months(value, months):
    """DATEADD(month | year | quarter): a day that the month lacks becomes its last."""
    index = value.year * 12 + value.month - 1 + months
    first = value.replace(year=index // 12, month=index % 12 + 1, day=1)
    return first.replace(day=min(value.day, month_length(first)))


def eomonth(value, months=0):
    if value is None:
        return None
    moved = add_months(value, months)
    return date(moved.year, moved.month, month_length(moved))


def day_of(value):
    return value.date() if isinstance(value, datetime) else value


def datediff(part, start, end):
    """DATEDIFF counts the boundaries between two moments."""
    if start is None or end is None:
        return None
    if part == 'year':
        return end.year - start.year
    if part == 'month':
        return (end.year - start.year) * 12 + end.month - start.month
    if part == 'day':
        return (day_of(end) - day_of(start)).days
    size = {'hour': 3600, 'minute': 60, 'second': 1}[part]
    origin = datetime(1900, 1, 1)
    return int((end - origin).total_seconds()) // size - int((start - origin).total_seconds()) // size


def weekday(value):
    """DATEPART(weekday) under DATEFIRST 7: Sunday is 1."""
    return value.isoweekday() % 7 + 1


def substring(text, start, length):
    """SUBSTRING: what lies before the first character still counts."""
    if text is None:
        return None
    end = max(start + length - 1, 0)
    return text[max(start - 1, 0):end]


def charindex(part, text, start=1):
    if text is None:
        return None
    return text.lower().find(part.lower(), start - 1) + 1


def replace(text, old, new):
    """REPLACE under a collation that ignores case."""
    if text is None:
        return None
    place, out = 0, ''
    while (found := text.lower().find(old.lower(), place)) >= 0:
        out, place = out + text[place:found] + new, found + len(old)
    return out + text[place:]


def stuff(text, start, length, new):
    if text is None or not 1 <= start <= len(text):
        return None
    return text[:start - 1] + new + text[start - 1 + length:]


def total(values):
    """SUM: NULLs do not count, the sum of none is NULL."""
    known = [v for v in values if v is not None]
    return sum(known) if known else None


def average_int(values):
    """AVG of an integer type is an integer, truncated."""
    known = [v for v in values if v is not None]
    return divide(sum(known), len(known)) if known else None


def ordered(rows, *keys):
    """Sorts by keys (getter, 'asc' | 'desc'); NULL is the smallest value."""
    rows = list(rows)
    for getter, direction in reversed(keys):
        def sort_key(row):
            value = getter(row)
            value = key(value) if isinstance(value, str) else value
            return value is not None, 0 if value is None else value
        rows.sort(key=sort_key, reverse=direction == 'desc')
    return rows


def plain_number(value):
    """Plain decimal digits, no trailing zeros, zero before the point (the row format)."""
    value = Fraction(value)
    for digits in range(40):
        scaled = abs(value) * 10 ** digits
        if scaled.denominator == 1:
            text = str(scaled.numerator).rjust(digits + 1, '0')
            text = text if digits == 0 else text[:-digits] + '.' + text[-digits:]
            return ('-' if value < 0 else '') + text
    raise ValueError('a number without end: cast it in the query')


def show(value):
    """One value in the row format."""
    if value is None:
        return 'NULL'
    if isinstance(value, datetime):
        text = value.strftime('%Y-%m-%d %H:%M:%S')
        return text + value.strftime('.%f').rstrip('0') if value.microsecond else text
    if isinstance(value, (date, UUID)):
        return str(value)
    if isinstance(value, bytes):
        return value.hex() if value else "''"
    if isinstance(value, (int, Decimal, Fraction)):
        return plain_number(int(value) if isinstance(value, bool) else value)
    if value == '':
        return "''"
    return '"%s"' % value if value != value.strip(' ') else value


def show_rows(rows):
    return ''.join(' | '.join(show(v) for v in row) + '\n' for row in rows)
