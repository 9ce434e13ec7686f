"""What each query of queries/ and each script of calls/ gives, computed from the rows of model.py.

Every function restates one query by hand, with T-SQL's semantics; no database is asked.
"""
from collections import defaultdict
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

import tsql_functions as t

REPORT_DAY = date(2025, 3, 31)


class Source:
    """The tables as SQL Server stores them, with the computed columns and the look-ups the queries need."""

    def __init__(self, tables):
        for name, rows in tables.items():
            setattr(self, name, [dict(r) for r in rows])
        for rows, name in ((self.Customers, 'CreatedAt'), (self.Accounts, 'LastMovementAt'),
                           (self.LedgerTransactions, 'PostedAt'), (self.ErrorLog, 'ErrorTime')):
            for row in rows:
                row[name] = t.datetime_value(row[name])
        for c in self.Customers:
            c['FullName'] = t.isnull(t.plus(c['FirstName'], ' '), '') + c['LastName']
        for e in self.LedgerEntries:
            e['SignedAmount'] = -e['Amount'] if e['Side'] == 'D' else e['Amount']
        self.branch = {b['BranchId']: b for b in self.Branches}
        self.product = {p['AccountTypeId']: p for p in self.AccountTypes}
        self.account = {a['AccountId']: a for a in self.Accounts}
        self.transaction = {x['TransactionId']: x for x in self.LedgerTransactions}
        self.accounts_of = groups(self.Accounts, column('CustomerId'))
        self.entries_of = groups(self.LedgerEntries, column('AccountId'))

    def posted(self, entry):
        return self.transaction[entry['TransactionId']]['PostedAt']

    def history(self, account_id):
        """Entries of an account, oldest first."""
        return t.ordered(self.entries_of[account_id], (self.posted, 'asc'), (column('EntryId'), 'asc'))

    def between(self, account_id, first, last):
        """tvf_AccountEntries: (entry, transaction), in the order of time."""
        return [(e, self.transaction[e['TransactionId']]) for e in self.history(account_id)
                if first <= self.posted(e).date() <= last]


def column(name):
    return lambda row: row[name]


def place(n):
    return lambda row: row[n]


def groups(rows, key):
    found = defaultdict(list)
    for row in rows:
        found[key(row)].append(row)
    return found


def in_list(text, *others):
    return any(t.same(text, other) for other in others)


def most_accounts(src):
    rows = []
    for c in src.Customers:
        mine = [a for a in src.accounts_of[c['CustomerId']] if a['Status'] != 'C']
        if not c['IsBusiness']:
            rows.append((c['CustomerNo'], c['FullName'], len(mine), sum(a['Balance'] for a in mine)))
    rows = t.ordered(rows, (place(2), 'desc'), (place(0), 'asc'))
    return [r for r in rows if r[2] >= rows[5][2]]


def customer_page(src):
    rows = [c for c in src.Customers if not c['IsBusiness']]
    rows = t.ordered(rows, (column('BirthDate'), 'asc'), (column('CreditScore'), 'desc'), (column('CustomerId'), 'asc'))
    return [(c['CustomerId'], c['FullName'], c['BirthDate'], c['CreditScore']) for c in rows[20:45]]


def last_entries(src):
    for a in src.Accounts:
        if a['AccountTypeId'] == 4 and t.same(src.branch[a['BranchId']]['City'], 'Hamburg'):
            for e in src.history(a['AccountId'])[:-3:-1]:
                x = src.transaction[e['TransactionId']]
                yield a['AccountNo'], x['PostedAt'], x['TransactionType'], e['SignedAmount']


def running_balance(src):
    for account_id in (5184, 5211, 5255):
        balance, before = Decimal(0), None
        entries = src.history(account_id)
        for no, e in enumerate(entries, 1):
            balance += e['SignedAmount']
            yield (account_id, no, src.posted(e), e['SignedAmount'], balance,
                   t.datediff('day', before, src.posted(e)), len([x for x in entries if x['Side'] == e['Side']]))
            before = src.posted(e)


def account_lists(src):
    for c in t.ordered(src.Customers, (column('CustomerNo'), 'asc')):
        mine = [a for a in src.accounts_of[c['CustomerId']] if a['Status'] != 'C']
        if len(mine) >= 4:
            names = [a['Nickname'] for a in mine if a['Nickname'] is not None]
            yield (c['CustomerNo'], len(mine), ', '.join(a['AccountNo'][-4:] for a in mine),
                   '/'.join(names) if names else None, ''.join(str(a['AccountTypeId']) for a in mine))


def customer_sheet(src):
    for c in src.Customers[:45]:
        score = c['CreditScore']
        young = c['BirthDate'] is not None and c['BirthDate'] >= date(1990, 1, 1)
        yield (c['CustomerNo'], 'firm' if c['IsBusiness'] else 'young' if young else 'adult',
               t.isnull(c['FirstName'], '-'), c['Phone'] or c['Email'] or 'no contact',
               'not rated' if score is None else 'good' if score >= 70 else 'fair' if score >= 40 else 'poor',
               None if score is None else 'CBA'[score // 34], 'not' if score is None else str(score),
               c['CreatedAt'], c['SignatureHash'], c['RowGuid'])


def account_dates(src):
    for a in t.ordered(src.Accounts, (column('OpenedOn'), 'asc'), (column('AccountId'), 'asc')):
        opened, closed = a['OpenedOn'], a['ClosedOn']
        leap_day = (opened.month, opened.day) == (2, 29)
        if not (leap_day and a['BranchId'] == 5 or closed is not None):
            continue
        midnight = None if closed is None else datetime(closed.year, closed.month, closed.day)
        yield (a['AccountId'], opened, t.datediff('year', opened, REPORT_DAY), t.datediff('month', opened, REPORT_DAY),
               t.datediff('day', opened, closed), t.add_months(opened, 12), t.add_months(opened, -6),
               opened.replace(day=1), t.eomonth(opened), t.eomonth(opened, 12), (opened.month + 2) // 3,
               t.weekday(opened), opened.strftime('%B'), None if closed is None else closed.year * 100 + closed.month,
               t.datediff('minute', a['LastMovementAt'], midnight))


def statement_lines(src):
    for e, x in src.between(5001, date(2024, 2, 28), date(2024, 2, 29)):
        at, amount = x['PostedAt'], e['SignedAmount']
        milliseconds = '%03d' % (at.microsecond // 1000)
        yield (at.strftime('%d.%m.%Y'), at.strftime('%m/%d/%Y'), at.strftime('%d/%m/%Y'), at.strftime('%Y%m%d'),
               at.strftime('%H:%M:%S'), at.strftime('%Y-%m-%d %H:%M:%S'),
               at.strftime('%Y-%m-%d %H:%M:%S.') + milliseconds,
               at.strftime('%Y-%m-%dT%H:%M:%S') + ('.' + milliseconds if at.microsecond else ''), at.date(),
               t.money_text(amount, 1), t.money_text(amount, 2), t.replace(x['Reference'], '\n', ' / '))


def rollup_row(src, branch, product, accounts):
    limits = [a['OverdraftLimit'] for a in accounts if a['OverdraftLimit'] is not None]
    moved = [a['LastMovementAt'] for a in accounts if a['LastMovementAt'] is not None]
    return (branch, product, len(accounts), len(limits), sum(a['Balance'] for a in accounts),
            len([a for a in accounts if src.product[a['AccountTypeId']]['AllowsOverdraft']]),
            max(moved) if moved else None)


def balances_rollup(src):
    rows, open_now = [], [a for a in src.Accounts if a['Status'] != 'C']
    by_branch = groups(open_now, lambda a: src.branch[a['BranchId']]['BranchCode'].rstrip())
    for branch, accounts in sorted(by_branch.items()):
        by_product = groups(accounts, lambda a: src.product[a['AccountTypeId']]['TypeCode'])
        rows += [rollup_row(src, branch, p, members) for p, members in sorted(by_product.items())]
        rows.append(rollup_row(src, branch, '*', accounts))
    rows.append(rollup_row(src, '*', '*', open_now))
    return [r for r in rows if r[2] >= 5]


def monthly_turnover(src):
    month, before = date(2023, 8, 1), None
    first_entry = {e['TransactionId']: e['Amount'] for e in src.LedgerEntries if e['EntryNo'] == 1}
    while month <= date(2025, 4, 1):
        rows = [x for x in src.LedgerTransactions
                if (x['PostedAt'].year, x['PostedAt'].month) == (month.year, month.month)]
        turnover = t.total(first_entry[x['TransactionId']] for x in rows)
        fees = t.total(first_entry[x['TransactionId']] for x in rows if x['TransactionType'] == 'FEE')
        yield (month, t.eomonth(month), len(rows), turnover, t.isnull(fees, 0),
               None if turnover is None or before is None else turnover - before)
        month, before = t.add_months(month, 1), turnover


def namesakes(src):
    rows = []
    wanted = ('Smith', "O'NEIL", 'VAN dijk', 'Nordwind Gmbh', 'KIOSK 24')
    for name, members in groups(src.Customers, lambda c: t.key(c['LastName'])).items():
        if len(members) > 1 and (name.startswith('m') or in_list(name, *wanted)):
            first_names = {t.key(c['FirstName']) for c in members if c['FirstName'] is not None}
            rows.append((name.upper(), len(members), len(first_names),
                         t.average_int(c['CreditScore'] for c in members), min(c['CustomerId'] for c in members)))
    return t.ordered(rows, (place(1), 'desc'), (place(4), 'asc'))


def interest(src):
    for a in t.ordered(src.Accounts, (column('Balance'), 'desc'), (column('AccountId'), 'asc')):
        product, balance = src.product[a['AccountTypeId']], Fraction(a['Balance'])
        if product['TypeCode'] not in ('SAV', 'TERM') or a['BranchId'] != 6 or balance == 0:
            continue
        number, days = a['AccountId'], t.datediff('day', a['OpenedOn'], REPORT_DAY)
        floor = balance.numerator // balance.denominator
        yield (number, a['Balance'], t.round_(balance * Fraction(product['InterestRate']) / 100, 2), t.round_(balance),
               t.round_(balance, -2), floor, floor + (balance != floor), t.round_(balance),
               t.trunc(balance), t.divide(number, 7), t.modulo(-number, 7), t.divide(days, 365),
               t.round_(t.trunc(days / Fraction('365.25'), 6), 2))


def address_labels(src):
    for a in src.Addresses:
        if not t.same(a['City'], 'Bremen') or a['AddressType'] != 'H' or a['ValidTo'] is not None:
            continue
        line1, line2, code = a['Line1'], a['Line2'], a['PostalCode']
        yield (a['AddressId'], t.plus(line1, ', ', line2), t.concat(line1, ', ', line2),
               t.concat_ws(', ', line1, None if t.same(line2, '') else line2, a['City']),
               'none' if line2 is None else 'empty' if t.same(line2, '') else 'given', t.len_(line2), t.datalength(line2),
               t.len_(a['City'] + '|'), code[:2] + '/' + code[-2:], t.substring(code, 0, 4), t.charindex('STR', line1),
               t.replace(line1, 'STRAßE', 'str.'), t.stuff(code, 2, 3, '***'))


def available(account):
    return None if account['Status'] == 'C' else account['Balance'] + t.isnull(account['OverdraftLimit'], 0)


def account_report(src):
    for number in range(5004, 5061):
        a, history = src.account[number], src.history(number)
        last = history[-1] if history else None
        if not (a['Status'] in 'BC' or last is None or last['SignedAmount'] < 0):
            continue
        year = [e for e, _ in src.between(number, date(2024, 1, 1), date(2024, 12, 31))]
        yield (a['AccountNo'], a['Status'], last and src.posted(last), last and last['SignedAmount'], available(a),
               len(year), max((abs(e['SignedAmount']) for e in year), default=None))


def rules(src):
    return [(t.divide(7, 2), t.divide(-7, 2), t.modulo(-7, 3), Decimal('3.5'), t.trunc(Fraction(1, 3), 6), '12', 3,
             t.plus('a', None), t.concat('a', None, 'b'), t.len_('abc  '), t.datalength('abc  ', national=False),
             t.datalength('abc'), 'same'[:1] if t.same('x', 'X') else 'x', 'equal' if t.same('a', 'A ') else 'different',
             t.round_(Decimal('2.5')), t.round_(Decimal('-2.5')), t.trunc(Decimal('2.567'), 2), t.trunc(Decimal('-2.9')),
             t.round_(Decimal('2.9')), 0, datetime(1900, 1, 1), 'abc', True, t.substring('abcdef', 0, 3),
             t.charindex('B', 'abcb', 3), t.replace('aAa', 'A', 'b'), t.stuff('abcdef', 2, 3, ''),
             t.add_months(date(2024, 1, 31), 1), t.datediff('year', date(2023, 12, 31), date(2024, 1, 1)),
             t.datediff('hour', datetime(2024, 1, 1, 10, 59, 59), datetime(2024, 1, 1, 11)), t.eomonth(date(2023, 2, 10)),
             t.datetime_value(datetime(2024, 12, 31, 23, 59, 59, 999000)),
             t.datetime_value(datetime(2024, 1, 1, 10, 0, 0, 5000)), t.money_text(Decimal('-1234567.896'), 1), 'no', None)]


QUERIES = {
    'q01_most_accounts': most_accounts, 'q02_customer_page': customer_page, 'q03_last_entries': last_entries,
    'q04_running_balance': running_balance, 'q05_account_lists': account_lists,
    'q06_customer_sheet': customer_sheet, 'q07_account_dates': account_dates,
    'q08_statement_lines': statement_lines, 'q09_balances_rollup': balances_rollup,
    'q10_monthly_turnover': monthly_turnover, 'q11_namesakes': namesakes, 'q12_interest': interest,
    'q13_address_labels': address_labels, 'q14_account_report': account_report, 'q15_rules': rules,
}


def close_account_demo(src):
    a, other, more = src.account[5007], src.account[5009], src.account[5008]
    assert a['Balance'] == 0 and other['Balance'] != 0 and other['Status'] == 'A'
    entries, limit = len(src.entries_of[5007]), t.money_text(a['OverdraftLimit'], 0)
    raised = [x['OverdraftLimit'] + Decimal('1.5') for x in (more, other) if x['OverdraftLimit'] is not None]
    return ['result 0, entries %d' % entries, 'status C, closed 2025-03-31, limit none', 'A -> C, %s -> none' % limit,
            'Account 5007 is closed already.', 'result 2',
            'error 50000, state 2: Account 5009 still holds %s.' % t.money_text(other['Balance'], 1),
            'error 50000, severity 16: Account 99 does not exist.',
            '3 accounts, %d audit rows, new limits %s' % (len(raised), t.money_text(sum(raised), 0))]


def transfer_demo(src):
    one, two = src.account[5004], src.account[5005]
    first = len(src.LedgerTransactions) + 100001
    one_after, two_after = one['Balance'] - Decimal('150.25'), two['Balance'] + Decimal('150.25')
    lacks = 10000 - one_after - one['OverdraftLimit']
    left = available(one) - Decimal('150.26')
    return ['posted %d' % first, '5004: %s, 5005: %s' % (t.money_text(one_after, 0), t.money_text(two_after, 0)),
            'error 50010: The amount must be positive.', 'error 50011: Account 5004 cannot pay itself.',
            'error 50012: Both accounts must be active. Open transactions: 0',
            'error 50013: Account 5004 lacks %s.' % t.money_text(lacks, 1), 'error 547',
            'posted %d' % (first + 4),    # three numbers were lost with what was rolled back
            '3 errors logged: 50012 50013 547', '4 new entries, sum 0.00, available %s' % t.money_text(left, 0)]


CALLS = {'close_account_demo': close_account_demo, 'transfer_demo': transfer_demo}
