"""The rows of the sample, made from one fixed seed; every table is a list of dictionaries.

Values: None (NULL), '' (an empty string, which is not NULL in T-SQL), bool (bit), int, Decimal, str,
date, datetime, UUID, bytes. A datetime is what the script writes; SQL Server stores it rounded to
1/300 s (see tsql_functions.datetime_value). Tables come in foreign key order.
"""
import random
import uuid
from datetime import date, datetime, timedelta
from decimal import Decimal

SEED = 20250331


class Dice:
    """Draws on random() alone, whose sequence Python promises to keep between versions."""

    def __init__(self, seed):
        self._random = random.Random(seed)

    def chance(self, share):
        return self._random.random() < share

    def between(self, low, high):
        return low + int(self._random.random() * (high - low + 1))

    def pick(self, values):
        return values[self.between(0, len(values) - 1)]

    def decimal(self, low, high, digits):
        scale = 10 ** digits
        return Decimal(self.between(low * scale, high * scale)) / scale

    def day(self, first, last):
        return first + timedelta(days=self.between(0, (last - first).days))

    def moment(self, first, last):
        """A time with milliseconds, any of the thousand."""
        gap = int((last - first).total_seconds())
        return first + timedelta(seconds=self.between(0, gap), milliseconds=self.between(0, 999))

    def maybe(self, share, value, other=None):
        return value if self.chance(share) else other

    def octets(self, count):
        return bytes(self.between(0, 255) for _ in range(count))

    def guid(self):
        return uuid.UUID(bytes=self.octets(16), version=4)


BRANCHES = [
    (1, 'HQ', 'Head Office', 'Bremen', date(1998, 1, 1), None),
    (2, 'HB', 'Bremen Harbour', 'Bremen ', date(1999, 5, 17), 1),
    (3, 'HH', 'Hamburg Jungfernstieg', 'Hamburg', date(2001, 2, 28), 1),
    (4, 'HH2', 'Hamburg Süd', 'HAMBURG', date(2004, 2, 29), 3),
    (5, 'KOEL', 'Köln Dom', 'Köln', date(2005, 9, 1), 1),
    (6, 'MUC', 'München', 'München', date(2006, 10, 3), 1),
    (7, 'ZRH', 'Zürich', 'Zürich', date(2012, 2, 29), 1),
    (8, 'NET', 'Online', '', date(2010, 12, 31), None),
]

ACCOUNT_TYPES = [
    (1, 'GL', 'General ledger', '0', '0', '0', True),
    (2, 'CUR', 'Current account', '0', '0', '4.90', True),
    (3, 'SAV', 'Savings', '1.2500', '10', '0', False),
    (4, 'YOUNG', 'Young savers ', '2.1250', '0', '0', False),
    (5, 'BUS', 'Business account', '0.0500', '0', '12.50', True),
    (6, 'TERM', 'Term deposit', '3.3333', '5000', '0.4999', False),
    (7, 'CHF', 'Compte courant suisse', '0.1', '0', '6.0050', True),
]

FIRST = ['Anna', 'ANNA', 'anna', 'Björn', 'Chloé', 'Zoë', 'José', 'Nguyễn', 'Øyvind', 'Łukasz', 'Мария', 'Tom',
         'tom', 'Peter ', 'Eve', 'Ian', 'Uta', '', 'Jo', 'Élodie']
LAST = ['Meyer', 'MEYER', 'meyer', 'Meyer ', 'Müller', 'MÜLLER', 'Muller', 'van Dijk', 'Van Dijk', "O'Neil",
        "o'neil", 'Strauß', 'de Souza', '李', 'Smith', 'SMITH  ', 'Smith-Jones', 'Kowalski', 'Peters', 'Åkesson',
        'Brown', 'Iñárritu', 'Fischer', 'fischer']
FIRMS = ['Nordwind GmbH', 'NORDWIND GmbH', 'Bäckerei Groß', 'Hafen & Söhne KG', '100% Organic Ltd', 'A/S Fjord',
         "Smith's Garage", 'Data_Works [EU]', '株式会社さくら', 'Kiosk 24', 'kiosk 24']
CUSTOMER_NOTES = [None] * 8 + ['', 'VIP', 'Call before 10:00; "urgent" only', "Doesn't read e-mail",
                               'Zwei Konten zusammengelegt\r\nam 29.02.2024', 'Prefers 中文 statements',
                               '100% paperless <opt-in> & e-mail', 'Likes \U0001F600']
STREETS = ['Am Wall', 'Große Straße', "St. John's Road", 'Rue de l’Église', 'Hafenstr.', 'Lange Reihe', 'Dom & Ring',
           'Markt', 'Bahnhofstrasse', '1st Avenue']
CITIES = [('Bremen', '28195', 'DE'), ('bremen', '28203', 'DE'), ('BREMEN ', '28217', 'DE'), ('Hamburg', '20095', 'DE'),
          ('Köln', '50667', 'DE'), ('München', '80331', 'DE'), ('Zürich', '8001', 'CH'), ('Lyon', '69001', 'FR'),
          ('Łódź', '90-001', 'PL'), ('London', 'EC1A 1BB', 'GB')]
EXTRA_LINES = [None, None, None, '', '', 'c/o Meyer', 'Hinterhaus  ', '2nd floor']
NICKNAMES = [None, None, None, '', 'Holiday', 'holiday', 'Rent & bills', 'Für später', '\U0001F3E6 house', 'joint  ',
             "Mum's", 'a;b"c']
CHANNELS = ['Branch', 'branch', 'BRANCH', 'Online', 'ONLINE', 'ATM', 'SEPA', 'SEPA', None, '']
REFERENCES = [None, None, '', 'Miete Januar', 'Rent', "Invoice 4711 'final'", 'Gehalt / salary', 'Ref: A&B <2024>',
              'cadeau \U0001F381', 'Storno gewünscht', 'line 1\nline 2', 'ATM  ', '100% Rückzahlung']
NARRATIVES = [None] * 10 + ['', 'Gebühr Q1', 'split [1/2]', 'see note; "yes"', 'naïve café', '円']
ERRORS = [
    (547, 16, 0, 'dbo.usp_PostTransfer', 31, 'The INSERT statement conflicted with the FOREIGN KEY constraint.'),
    (50013, 16, 1, 'dbo.usp_PostTransfer', 52, 'Account 5004 lacks 1,200.00.'),
    (8134, 16, 1, None, 4, 'Divide by zero error encountered.'),
    (1205, 13, 51, 'dbo.usp_PostTransfer', 24, 'Transaction (Process ID 57) was deadlocked on lock resources.'),
    (2627, 14, 1, '', 12, "Violation of UNIQUE KEY constraint 'UQ_Accounts_AccountNo'."),
]
START, END = datetime(2023, 10, 1), datetime(2025, 3, 30)
CASH, FEES, INTEREST = 5001, 5002, 5003    # the bank's own accounts


def make_branches():
    names = ['BranchId', 'BranchCode', 'BranchName', 'City', 'OpenedOn', 'ParentBranchId']
    rows = [dict(zip(names, row)) for row in BRANCHES]
    for row in rows:
        row['BranchCode'] = row['BranchCode'].ljust(4)
    return rows


def make_account_types():
    names = ['AccountTypeId', 'TypeCode', 'TypeName', 'InterestRate', 'MinimumBalance', 'MonthlyFee', 'AllowsOverdraft']
    rows = [dict(zip(names, row)) for row in ACCOUNT_TYPES]
    for row in rows:
        for column in ('InterestRate', 'MinimumBalance', 'MonthlyFee'):
            row[column] = Decimal(row[column])
    return rows


def customer_name(dice, n):
    """(first name, last name, is a firm)"""
    if n == 1:
        return None, 'Corebank AG', True
    if dice.chance(0.15):
        return None, dice.pick(FIRMS), True
    return dice.maybe(0.94, dice.pick(FIRST)), dice.pick(LAST), False


def make_customers(dice):
    rows = []
    for n in range(1, 401):
        first, last, firm = customer_name(dice, n)
        born = dice.pick([date(1992, 2, 29), dice.day(date(1938, 1, 1), date(2006, 12, 31)),
                          dice.day(date(1960, 1, 1), date(2000, 12, 31))])
        mail = dice.pick(['{0}@mail.example', 'Customer.{0}@Mail.Example', 'x{0}@bank.example', None, ''])
        rows.append(dict(
            CustomerId=1000 + n, CustomerNo='C-%06d' % (n * 37 % 1000 + n), FirstName=first, LastName=last,
            IsBusiness=firm, BirthDate=None if firm else dice.maybe(0.9, born),
            Email=mail.format(n) if mail else mail,
            Phone=dice.pick([None, '', '+49 421 %d' % dice.between(10000, 999999), '0041-44-%d' % n]),
            CreditScore=dice.maybe(0.8, dice.between(0, 100)),
            CreatedAt=dice.moment(datetime(2015, 1, 1), datetime(2023, 9, 30)), RowGuid=dice.guid(),
            SignatureHash=dice.maybe(0.5, dice.octets(dice.pick([4, 8, 16]))), Remarks=dice.pick(CUSTOMER_NOTES)))
    return rows


def make_addresses(dice, customers):
    rows = []
    for customer in customers:
        for kind in dice.pick(['H', 'H', 'H', 'HP', 'HW', 'W', '']):
            city, code, country = dice.pick(CITIES)
            start = dice.day(date(2010, 1, 1), date(2023, 12, 31))
            rows.append(dict(
                AddressId=len(rows) + 1, CustomerId=customer['CustomerId'], AddressType=kind,
                Line1='%s %d' % (dice.pick(STREETS), dice.between(1, 140)), Line2=dice.pick(EXTRA_LINES),
                City=city, PostalCode=code, CountryCode=country, ValidFrom=start,
                ValidTo=dice.maybe(0.15, dice.day(start, date(2024, 12, 31)))))
    return rows


def account(dice, n, customer, branch, kind, **other):
    row = dict(AccountId=5000 + n, AccountNo='DE%02d29050000%07d' % (n * 7 % 97 + 1, 1000000 + n * 13),
               CustomerId=customer, BranchId=branch, AccountTypeId=kind, Currency='CHF' if kind == 7 else 'EUR',
               Balance=Decimal(0), OverdraftLimit=None, OpenedOn=date(2016, 2, 29), ClosedOn=None, Status='A',
               Nickname=None, LastMovementAt=None)
    row.update(other)
    return row


def fixed_accounts(dice):
    """The bank's own accounts and those that the scripts of calls/ name."""
    own = [account(dice, n, 1001, 1, 1, Nickname=name) for n, name in enumerate(['Cash', 'Fees', 'Interest'], 1)]
    return own + [account(dice, 4, 1002, 2, 2, OverdraftLimit=Decimal(500)), account(dice, 5, 1003, 2, 3),
                  account(dice, 6, 1002, 3, 2, Status='C', ClosedOn=date(2024, 2, 29)),
                  account(dice, 7, 1004, 3, 2, OverdraftLimit=Decimal('250.5')),
                  account(dice, 8, 1004, 4, 5, Status='B', OverdraftLimit=Decimal(0))]


def make_accounts(dice, customers):
    rows = fixed_accounts(dice)
    for n in range(len(rows) + 1, 601):
        customer = dice.pick(customers[3:] if dice.chance(0.7) else customers[3:90])
        kind = dice.pick([5, 5, 3] if customer['IsBusiness'] else [2, 2, 2, 3, 3, 4, 6, 7])
        opened = dice.pick([date(2020, 2, 29), dice.day(date(2016, 1, 1), date(2023, 9, 30)),
                            dice.day(date(2019, 1, 1), date(2023, 9, 30))])
        closed = dice.maybe(0.06, dice.day(date(2023, 10, 1), date(2025, 3, 1)))
        limit = Decimal(dice.pick([0, 200, 500, 500, 2500])) if kind in (2, 5, 7) else None
        rows.append(account(
            dice, n, customer['CustomerId'], dice.between(2, 8), kind,
            OverdraftLimit=None if closed else dice.maybe(0.8, limit), OpenedOn=opened, ClosedOn=closed,
            Status='C' if closed else dice.pick(['A'] * 14 + ['B']), Nickname=dice.pick(NICKNAMES)))
    return rows


class Ledger:
    """Collects transactions with their entries; the balances follow."""

    def __init__(self, dice):
        self.dice, self.transactions, self.entries = dice, [], []

    def post(self, kind, at, debit, credit, amount, **other):
        dice, number = self.dice, 100001 + len(self.transactions)
        row = dict(TransactionId=number, TransactionGuid=dice.guid(), TransactionType=kind, PostedAt=at,
                   ValueDate=at.date() + timedelta(days=dice.pick([0, 0, 0, 1, 2])),
                   RecordedAt=at + timedelta(milliseconds=dice.between(0, 4000)), Channel=dice.pick(CHANNELS),
                   Reference=dice.pick(REFERENCES), ReversalOf=None, IsReversed=False)
        row.update(other)
        self.transactions.append(row)
        for no, (side, who) in enumerate((('D', debit), ('C', credit)), 1):
            self.entries.append(dict(
                EntryId=len(self.entries) + 1, TransactionId=number, EntryNo=no, AccountId=who, Side=side,
                Amount=amount, Narrative=dice.pick(NARRATIVES)))
        return row


def make_ledger(dice, accounts):
    ledger = Ledger(dice)
    at = START
    ledger.post('DEPOSIT', datetime(2023, 10, 1), CASH, 5004, Decimal('1200.00'), Channel='Branch')
    ledger.post('DEPOSIT', datetime(2023, 10, 2, 23, 59, 59, 998000), CASH, 5005, Decimal('300.10'), Channel='ATM')
    free = [a for a in accounts[8:] if a['AccountTypeId'] != 1]
    step = (END - START) / 1150
    while len(ledger.transactions) < 1150:
        at = START + step * len(ledger.transactions)
        at = at.replace(microsecond=0) + timedelta(milliseconds=dice.between(0, 999))
        at = dice.maybe(0.03, datetime(at.year, at.month, at.day), at)                       # midnight
        at = dice.maybe(0.02, datetime(2024, 2, 29, 23, 59, 59, dice.pick([995, 998, 999]) * 1000), at)
        open_now = [a for a in free if a['ClosedOn'] is None or a['ClosedOn'] > at.date()]
        mine, other = dice.pick(open_now)['AccountId'], dice.pick(open_now)['AccountId']
        draw = dice.between(1, 100)
        if draw <= 45:
            ledger.post('DEPOSIT', at, CASH, mine, dice.decimal(1, 3000, 2))
        elif draw <= 65:
            ledger.post('WITHDRAW', at, mine, CASH, dice.pick([Decimal(50), dice.decimal(1, 400, 2)]))
        elif draw <= 88 and mine != other:
            ledger.post('TRANSFER', at, mine, other, dice.decimal(1, 900, 2))
        elif draw <= 93:
            ledger.post('FEE', at, mine, FEES, Decimal('4.90'), Channel=None)
        elif draw <= 96:
            ledger.post('INTEREST', at, INTEREST, mine, dice.decimal(0, 20, 2) + Decimal('0.01'), Channel='')
        else:
            reverse(ledger, dice, at)
    return ledger


def reverse(ledger, dice, at):
    """Takes an older transaction back in red ink: the same sides, a negative amount."""
    old = dice.pick(ledger.transactions)
    if old['IsReversed'] or old['TransactionType'] == 'REVERSAL' or old['TransactionId'] < 100003:
        return
    old['IsReversed'] = True
    debit, credit = [e for e in ledger.entries if e['TransactionId'] == old['TransactionId']]
    ledger.post('REVERSAL', at, debit['AccountId'], credit['AccountId'], -debit['Amount'],
                ReversalOf=old['TransactionId'], Channel='Branch')


def settle(accounts, ledger):
    """Balances and last movements of the accounts, from their entries."""
    by_id = {a['AccountId']: a for a in accounts}
    posted = {t['TransactionId']: t['PostedAt'] for t in ledger.transactions}
    for entry in ledger.entries:
        row = by_id[entry['AccountId']]
        row['Balance'] += entry['Amount'] if entry['Side'] == 'C' else -entry['Amount']
        moved = posted[entry['TransactionId']]
        if row['LastMovementAt'] is None or row['LastMovementAt'] < moved:
            row['LastMovementAt'] = moved


def make_error_log(dice):
    rows = []
    for n in range(1, 21):
        number, severity, state, procedure, line, message = dice.pick(ERRORS)
        at = datetime(2024, 12, 31, 23, 59, 59, 999000) if n == 7 else dice.moment(START, END)
        rows.append(dict(ErrorLogId=n, ErrorTime=at, UserName=dice.pick(['bank\\teller1', 'BANK\\Teller1', 'webapp']),
                         ErrorNumber=number, ErrorSeverity=severity, ErrorState=state, ErrorProcedure=procedure,
                         ErrorLine=line, ErrorMessage=message))
    return rows


def make_audit_log(dice, accounts):
    rows = []
    for n in range(1, 61):
        changed = dice.pick(accounts)
        rows.append(dict(AuditId=n, AccountId=changed['AccountId'], OldStatus='A', NewStatus=dice.pick(['B', 'A', 'C']),
                         OldLimit=dice.pick([None, Decimal(0), Decimal(200)]),
                         NewLimit=dice.pick([None, Decimal(0), Decimal('499.9999'), Decimal(500)]),
                         ChangedAt=dice.moment(START, END), ChangedBy=dice.pick(['dbo', 'webapp', 'Teller1'])))
    return rows


def make_tables():
    """All tables by name, in an order that foreign keys allow."""
    dice = Dice(SEED)
    t = {'Branches': make_branches(), 'AccountTypes': make_account_types()}
    t['Customers'] = make_customers(dice)
    t['Addresses'] = make_addresses(dice, t['Customers'])
    t['Accounts'] = make_accounts(dice, t['Customers'])
    ledger = make_ledger(dice, t['Accounts'])
    settle(t['Accounts'], ledger)
    t['LedgerTransactions'], t['LedgerEntries'] = ledger.transactions, ledger.entries
    t['ErrorLog'] = make_error_log(dice)
    t['AuditLog'] = make_audit_log(dice, t['Accounts'])
    return t
