"""Oracle's semantics of the functions that the sample uses, written by hand from its documentation.

None is NULL; there is no empty string (nvs turns one into None). Numbers are int, Decimal or Fraction;
quotients stay exact fractions until they are rounded.
"""
import calendar
from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction


def nvs(text):
    """A string result: empty means NULL."""
    return None if text == '' else text


def number(value):
    """A number read from JSON text."""
    return Decimal(str(value))


def length(text):
    return None if text is None else len(text)


def nvl(value, other):
    return other if value is None else value


def concat(*parts):
    """The || operator: NULL adds nothing."""
    return nvs(''.join(to_char(p) for p in parts if p is not None))


def round_(value, digits=0):
    """ROUND: half away from zero."""
    if value is None:
        return None
    step = Fraction(10) ** digits
    whole = int(abs(Fraction(value)) * step + Fraction(1, 2))
    return (whole if value >= 0 else -whole) / step


def trunc(value, digits=0):
    scaled = int(abs(Fraction(value)) * 10 ** digits)
    return Fraction(scaled if value >= 0 else -scaled, 10 ** digits)


def mod(n, m):
    """MOD: the sign of the dividend; MOD(n, 0) is n."""
    return n if m == 0 else n - m * trunc(Fraction(n) / Fraction(m))


def plain_number(value):
    """Plain decimal digits, no trailing zeros, zero before the point (the row format)."""
    value = Fraction(value)
    for digits in range(60):
        scaled = abs(value) * 10 ** digits
        if scaled.denominator == 1:
            text = str(scaled.numerator).rjust(digits + 1, '0')
            text = text if digits == 0 else text[:-digits] + '.' + text[-digits:]
            return ('-' if value < 0 else '') + text
    raise ValueError('a number without end: round it in the query')


def to_char(value):
    """TO_CHAR without a format: no zero before the point."""
    if value is None or isinstance(value, str):
        return value
    text = plain_number(value)
    return text.replace('0.', '.', 1) if text.startswith(('0.', '-0.')) else text


def to_char_money(value, width, grouped=True, fill=True):
    """TO_CHAR(n, '9,999,990.00' and the like): width counts the format's characters, one more for the sign."""
    if value is None:
        return None
    cents = int(abs(round_(value, 2)) * 100)
    text = ('{:,}.{:02d}' if grouped else '{}.{:02d}').format(cents // 100, cents % 100)
    text = ('-' if value < 0 else '') + text
    return text.rjust(width + 1) if fill else text


def days_between(a, b):
    """date - date, in days."""
    if a is None or b is None:
        return None
    gap = a - b
    return Fraction(gap.days * 86400 + gap.seconds, 86400)


def plus_days(value, days):
    return None if value is None else value + timedelta(seconds=int(Fraction(days) * 86400))


def month_length(value):
    return calendar.monthrange(value.year, value.month)[1]


def is_month_end(value):
    return value.day == month_length(value)


def last_day(value):
    """LAST_DAY keeps the time of day."""
    return value.replace(day=month_length(value))


def add_months(value, months):
    """ADD_MONTHS: the last day of a month stays a last day; other days are cut to the month's length."""
    if value is None or months is None:
        return None
    index = value.year * 12 + value.month - 1 + months
    first = value.replace(year=index // 12, month=index % 12 + 1, day=1)
    length = month_length(first)
    return first.replace(day=length if is_month_end(value) else min(value.day, length))


def months_between(a, b):
    """MONTHS_BETWEEN: whole when the days agree or both are month ends; else days count 1/31, with time."""
    if a is None or b is None:
        return None
    months = (a.year - b.year) * 12 + a.month - b.month
    if a.day == b.day or (is_month_end(a) and is_month_end(b)):
        return Fraction(months)

    def seconds(d):
        return d.day * 86400 + d.hour * 3600 + d.minute * 60 + d.second
    return months + Fraction(seconds(a) - seconds(b), 31 * 86400)


def trunc_day(value):
    return None if value is None else datetime(value.year, value.month, value.day)


def substr(text, start, length=None):
    """SUBSTR: start 0 is 1; negative counts from the end; beyond either end is NULL."""
    if text is None:
        return None
    begin = start - 1 if start > 0 else len(text) + start if start < 0 else 0
    if begin < 0 or begin >= len(text) or (length is not None and length < 1):
        return None
    return text[begin:] if length is None else text[begin:begin + length]


def instr(text, part, start=1, occurrence=1):
    """INSTR: a negative start searches backwards from that character."""
    if text is None or part is None:
        return None
    last = len(text) - len(part)
    if start > 0:
        places = range(start - 1, last + 1)
    else:
        places = range(min(len(text) + start, last), -1, -1)
    for place in places:
        if text.startswith(part, place):
            occurrence -= 1
            if occurrence == 0:
                return place + 1
    return 0


def replace(text, old, new=None):
    return None if text is None else nvs(text.replace(old, new or ''))


def lpad(text, length, fill=' '):
    return None if text is None else (text[:length] if len(text) >= length else
                                      (fill * length)[:length - len(text)] + text)


def rpad(text, length):
    return text[:length].ljust(length)


def greatest(*values):
    return None if None in values else max(values)


def least(*values):
    return None if None in values else min(values)


def total(values):
    """SUM: NULLs do not count, the sum of none is NULL."""
    known = [v for v in values if v is not None]
    return sum(known) if known else None


def average(values):
    known = [v for v in values if v is not None]
    return Fraction(sum(known)) / len(known) if known else None


def highest(values):
    known = [v for v in values if v is not None]
    return max(known) if known else None


def ordered(rows, *keys):
    """Sorts by keys (getter, 'asc' | 'desc' | 'desc nulls last'); text compares by its UTF-8 bytes."""
    rows = list(rows)
    for getter, direction in reversed(keys):
        def key(row):
            value = getter(row)
            null = value is None
            if direction == 'desc nulls last':
                null = not null
            return null, 0 if value is None else value.encode() if isinstance(value, str) else value
        rows.sort(key=key, reverse=direction != 'asc')
    return rows


def show(value):
    """One value in the row format."""
    if value is None:
        return 'NULL'
    if isinstance(value, datetime):
        text = value.strftime('%Y-%m-%d %H:%M:%S.%f')
        return text.rstrip('0').rstrip('.') if value.microsecond else text[:19]
    if isinstance(value, (int, Decimal, Fraction)):
        return plain_number(value)
    return '"%s"' % value if value != value.strip(' ') else value


def show_rows(rows):
    return ''.join(' | '.join(show(v) for v in row) + '\n' for row in rows)
