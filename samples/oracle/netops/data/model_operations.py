"""Customers, operations and history: the tables beyond the inventory of model.py, drawn from dice of their own.

Values as in model.py, and: bytes (RAW, BLOB), list (nested table), Address (object), Xml, EMPTY_CLOB,
datetime with a time zone. Virtual columns and identities that the database makes are not in the rows.
"""
import json
from collections import namedtuple
from datetime import datetime, timedelta, timezone
from decimal import Decimal

Address = namedtuple('Address', 'street postal_code city country_code')


class Xml(str):
    """Text of an XMLTYPE column."""


EMPTY_CLOB = type('EmptyClob', (), {'__repr__': lambda self: 'EMPTY_CLOB'})()   # not NULL, no characters

FIRST_NAMES = ['Ada', 'Björn', 'Chloé', 'Dmitri', 'Eoin', 'Fatma', 'Grzegorz', 'Hana', 'Inês', 'José', 'Kaja',
               'Łucja', 'Mia', 'Nils', 'Oya', 'Pia', 'Quentin', 'Róisín', 'Søren', 'Tove']
LAST_NAMES = ['Abel', 'Brandt', "D'Angelo", 'Čapek', 'van Dijk', 'Ekström', 'Fuchs', 'García', "O'Hara", 'Ibsen',
              'Jansen', 'Kowalski', 'Lévy', 'Müller', 'Nguyễn', 'Öztürk', 'Pereira', 'Quist', 'Ruß', 'Smith',
              'smith', 'Tanaka', 'Ünal', 'Vogt', 'Weiß', 'Zając']
CITIES = [('10115', 'Berlin'), ('80331', 'München'), ('D02', "St. Stephen's"), ('31-001', 'Kraków'), ('2100', 'København'),
          ('69001', 'Lyon'), (None, 'Graz'), ('00100', 'Roma'), ('', 'Porto'), ('4051', 'Basel')]
FIRMS = ['Bäckerei Ruß', 'Fish & Chips Ltd', "Murphy's Cabs", 'Hotel "Zur Post"', 'Solar 24', 'Kanzlei Vogt', 'Šport a.s.',
         'R&D Labs', 'Weingut Öhler', 'Čapek Print']
NOTES = [None] * 9 + ['', 'Prefers e-mail', "Said: 'never again'", 'VIP & friend of the board',
                      'Moved twice\nAsk for the new address', 'Rückruf nur nachmittags', '100% satisfied', 'a_b%c']
SKILLS = ['FIBRE', 'TOWER', 'RADIO', 'POWER', 'COOLING', 'FIRSTAID', 'FORKLIFT']
SUBJECTS = ['No signal at home', 'Bill too high', "SIM doesn't work", 'Roaming & data', 'Slow network', 'Port my number',
            'Lost phone', 'Kündigung', 'Voicemail: "mailbox full"', 'eSIM for watch', 'No signal in train']
ALARM_TEXTS = [None, 'LINK DOWN port=3', 'TEMP HIGH 71C', 'TEMP HIGH 68C', 'VSWR 1.9 on antenna 2', 'FAN STOP fan=1',
               'BATTERY LOW 43%', 'DOOR OPEN', '', 'LINK DOWN port=12', "GPS LOST since 'reboot'"]

TARIFFS = [
    ('START', 'Start', 'PRE', '0', '1.5', (2016, 4, 1), None, {'speed_mbps': 50, 'hotspot': False}),
    ('START+', 'Start plus', 'PRE', '4.99', '3', (2018, 9, 1), None,
     {'speed_mbps': 100, 'hotspot': True, 'roaming': {'zones': ['EU'], 'gb': 1}}),
    ('TALK', 'Talk & text', 'PRE', '2.5', '0.5', (2012, 1, 15), (2021, 6, 30), None),
    ('S', 'Small', 'POST', '9.99', '5', (2019, 2, 1), None,
     {'speed_mbps': 150, 'hotspot': True, 'roaming': {'zones': ['EU', 'UK'], 'gb': 2.5}, 'gifts': []}),
    ('M', 'Medium', 'POST', '19.99', '15', (2019, 2, 1), None,
     {'speed_mbps': 300, 'hotspot': True, 'roaming': {'zones': ['EU', 'UK', 'CH'], 'gb': 8},
      'gifts': [{'name': 'Cinema', 'months': 3}]}),
    ('L', 'Large', 'POST', '34.99', '60', (2019, 2, 1), None,
     {'speed_mbps': 500, 'hotspot': True, 'roaming': {'zones': ['EU', 'UK', 'CH', 'US'], 'gb': 20},
      'gifts': [{'name': 'Cinema', 'months': 6}, {'name': "Kid's box", 'months': 12}]}),
    ('XL', 'Grenzenlos', 'POST', '59.9', None, (2020, 10, 1), None,
     {'speed_mbps': None, 'hotspot': True, 'roaming': {'zones': ['WORLD'], 'gb': 40},
      'gifts': [{'name': 'Music', 'months': 24}, {'name': 'Cinema', 'months': 24}, {'name': 'Watch', 'months': None}]}),
    ('OLD-M', 'Medium (2014)', 'POST', '24.95', '2', (2014, 5, 1), (2019, 1, 31), {'speed_mbps': 42, 'note': 'R&D "test"'}),
    ('OLD-L', 'Large (2014)', 'POST', '44.95', '6', (2014, 5, 1), (2019, 1, 31), {'speed_mbps': 42}),
    ('BIZ-1', 'Business basic', 'POST', '14.5', '10', (2017, 7, 1), None,
     {'speed_mbps': 300, 'hotspot': True, 'sla': {'hours': 8, 'penalty': 0.05}}),
    ('BIZ-2', 'Business pro', 'POST', '39', '80', (2017, 7, 1), None,
     {'speed_mbps': 600, 'hotspot': True, 'sla': {'hours': 4, 'penalty': 0.125}, 'roaming': {'zones': ['EU', 'US'], 'gb': 30}}),
    ('IOT', 'Things', 'DATA', '0.35', '0', (2018, 1, 1), None, {'speed_mbps': 1, 'hotspot': False}),
    ('CUBE', 'Würfel für zu Hause', 'DATA', '29.99', '250', (2021, 3, 1), None, {'speed_mbps': 250, 'gifts': [{'name': 'Router', 'months': 0}]}),
    ('TEST', 'Prüftarif', 'DATA', '0', None, (2015, 1, 1), None, ''),
]


def number(text):
    return None if text is None else Decimal(text)


def make_staff(dice):
    rows = [dict(staff_id=1, job='Director', manager_id=None, region_id=None)]
    rows += [dict(staff_id=i, job='Head', manager_id=1, region_id=None) for i in range(2, 6)]
    rows += [dict(staff_id=i, job='Team lead', manager_id=2 + i % 4, region_id=i % 9 + 3) for i in range(6, 21)]
    for i in range(21, 121):
        lead = dice.between(6, 20)
        rows.append(dict(staff_id=i, job=dice.pick(['Technician', 'Technician', 'Technician', 'Planner', 'Desk agent']),
                         manager_id=lead, region_id=lead % 9 + 3))
    base = {'Director': 14000, 'Head': 9000, 'Team lead': 5600, 'Technician': 3100, 'Planner': 3900, 'Desk agent': 2700}
    full = []
    for r in rows:
        first, last = dice.pick(FIRST_NAMES), dice.pick(LAST_NAMES)
        hired = dice.day(datetime(2008, 1, 1), datetime(2024, 9, 30))
        agency = r['staff_id'] > 20 and dice.chance(0.08)
        full.append(dict(
            staff_id=r['staff_id'], staff_no='E%05d' % (r['staff_id'] * 7 + 11), first_name=first, last_name=last,
            email=dice.pick([None, '', '%s.%d@netops.example' % (first, r['staff_id']), '%s.%d@netops.example' % (first.lower(), r['staff_id'])]),
            job_title=r['job'], manager_id=r['manager_id'], region_id=r['region_id'], hired=hired,
            left_on=hired + timedelta(days=dice.between(30, 170)) if r['staff_id'] > 20 and dice.chance(0.06) else None,
            salary=None if agency else Decimal(base[r['job']]) + dice.between(-8, 12) * 50,
            commission=dice.maybe(0.3, dice.decimal(0, 0, 3) + Decimal(dice.between(1, 20)) / 200)))
    return full[3:9] + full[:3] + full[9:]      # some come before their manager


def make_staff_skills(dice, staff):
    rows = []
    for person in sorted(staff, key=lambda s: s['staff_id'])[20:]:
        known = []
        for skill in SKILLS:
            if dice.chance(0.37):
                known.append(skill)
        for skill in known:
            rows.append(dict(staff_id=person['staff_id'], skill_code=skill, grade=dice.pick([1, 2, 2, 3, 4, 5]),
                             acquired=dice.maybe(0.85, dice.day(datetime(2015, 1, 1), datetime(2024, 12, 31))),
                             remark=dice.pick([None, None, '', 'refresh in 2026', 'indoor only'])))
    return rows


def make_depots(dice):
    places = [('NORD', 3, Address('Kai 7', '2100', 'København', 'DK'), ['+45 32 10 10 10', '+45 32 10 10 11'], '820.5', (2011, 5, 2)),
              ('ISLE', 4, Address("St. John's Road 1", 'D02', 'Dublin', 'IE'), ['+353 1 555 0100'], '140', (2015, 9, 14)),
              ('MID', 5, Address('Ring 12 & 14', '31-001', 'Kraków', 'PL'), ['+48 12 555 01 00', '+48 12 555 01 01', '+48 12 555 01 02'], '1900', (2009, 1, 2)),
              ('ALP', 6, Address('Bergstraße 3', '8010', 'Graz', 'AT'), [], '75.5', (2018, 7, 1)),
              ('MER', 7, Address('Quai 5', '69001', 'Lyon', 'FR'), None, None, (2016, 3, 30)),
              ('CAP', 8, Address('Alexanderplatz 1', '10115', 'Berlin', 'DE'), ['+49 30 555 0', '+49 30 555 100'], '2400', (2008, 8, 18)),
              ('LAKE', 9, Address(None, None, 'Łódź', 'PL'), ['+48 42 555 00 00'], '310', None),
              ('SAND', 10, None, None, '12', (2022, 11, 5))]
    return [dict(depot_id=n, depot_code=code, region_id=region, address=address, phones=phones, floor_m2=number(floor),
                 opened=None if opened is None else datetime(*opened))
            for n, (code, region, address, phones, floor, opened) in enumerate(places, 1)]


def make_tariffs():
    return [dict(tariff_code=code, tariff_name=name, kind=kind, monthly_fee=Decimal(fee), included_gb=number(gb),
                 launched=datetime(*launched), withdrawn=None if withdrawn is None else datetime(*withdrawn),
                 options=json.dumps(options, ensure_ascii=False) if isinstance(options, dict) else options)
            for code, name, kind, fee, gb, launched, withdrawn, options in TARIFFS]


def make_tariff_prices(dice, tariffs):
    rows = []
    for t in tariffs:
        day, last = t['launched'], t['withdrawn'] or datetime(2025, 3, 31)
        while day < last:
            rows.append(dict(tariff_code=t['tariff_code'], valid_from=day,
                             per_gb=dice.maybe(0.85, dice.decimal(0, 9, 2) + dice.pick([Decimal('0.5'), Decimal('0.005'), 1])),
                             per_minute=dice.maybe(0.9, Decimal(dice.between(1, 29)) / 100), per_sms=dice.maybe(0.9, Decimal(dice.between(1, 190)) / 1000)))
            day = day + timedelta(days=dice.between(500, 1100))
    return rows


def make_customers(dice):
    rows = []
    for n in range(1, 1501):
        business = dice.chance(0.2)
        postal_code, city = dice.pick(CITIES)
        first, last = dice.pick(FIRST_NAMES), dice.pick(LAST_NAMES)
        joined = dice.day(datetime(2009, 1, 1), datetime(2025, 2, 28))
        rows.append(dict(
            customer_id=500000 + n, customer_no=('K%07d' % (n * 13) if n < 400 else 'KN%08d' % (n * 17)).ljust(10),
            kind='B' if business else 'P', company_name='%s %d' % (dice.pick(FIRMS), n) if business else dice.pick([None, '']),
            first_name=None if business else first, last_name=dice.pick([None, last]) if business else last,
            birth_date=None if business else dice.maybe(0.85, dice.day(datetime(1936, 1, 1), datetime(2006, 12, 31))),
            email=dice.pick([None, '', '%s%d@mail.example' % (first[0].lower(), n), '%s%d@post.example' % (first[0].lower(), n)])
            if n % 97 else 'no mail', postal_code=postal_code, city=city,
            credit_limit=dice.maybe(0.6, Decimal(dice.between(1, 60)) * 50), rating=dice.pick([None, 1, 2, 3, Decimal('2.5'), Decimal('0.75')]),
            loyalty_points=dice.pick([0, 0, None, dice.between(1, 5000), dice.between(10, 900)]),
            joined=joined, status=dice.pick(['ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'DORMANT', 'CLOSED']), notes=dice.pick(NOTES)))
    return rows


def make_contracts(dice, customers, prices):
    rows = []
    for n in range(1, 2601):
        customer = dice.pick(customers)
        price = dice.pick(prices)
        later = [p['valid_from'] for p in prices if p['tariff_code'] == price['tariff_code'] and p['valid_from'] > price['valid_from']]
        last = min(later) - timedelta(days=1) if later else datetime(2025, 3, 15)
        signed = dice.day(price['valid_from'], max(last, price['valid_from']))
        if dice.chance(0.05):
            signed = datetime(2024, 2, 29) if price['valid_from'] <= datetime(2024, 2, 29) <= last else signed
        rows.append(dict(contract_id=700000 + n, customer_id=customer['customer_id'], tariff_code=price['tariff_code'],
                         prices_from=price['valid_from'], signed=signed, months=dice.pick([1, 12, 24, 24, 24, 36]),
                         discount=dice.maybe(0.3, dice.pick([Decimal('0.05'), Decimal('0.1'), Decimal('0.125'), Decimal('0.333')])),
                         status=dice.pick(['ACTIVE', 'ACTIVE', 'ACTIVE', 'SUSPENDED', 'ENDED'])))
    return rows


def make_sims(dice):
    return [dict(sim_id=n, iccid='8949%015d' % (n * 7919), imsi='26277%010d' % (n * 31 + 5), batch_no=dice.maybe(0.97, n // 50 + 1),
                 produced=dice.maybe(0.95, dice.day(datetime(2017, 1, 1), datetime(2024, 12, 1))), state=dice.pick(['A', 'A', 'A', 'A', 'N', 'B']))
            for n in range(1, 3001)]


def make_subscribers(dice, contracts, sims):
    rows = []
    for n in range(1, 2801):
        contract = dice.pick(contracts)
        start = contract['signed'] + timedelta(seconds=dice.between(28800, 72000), milliseconds=dice.between(0, 999))
        rows.append(dict(subscriber_id=900000 + n, msisdn='+4915%08d' % (n * 35771 % 99999989), contract_id=contract['contract_id'],
                         sim_id=dice.maybe(0.95, sims[n - 1]['sim_id']), activated=start,
                         deactivated=dice.maybe(0.15, start + timedelta(days=dice.between(1, 900), milliseconds=dice.between(0, 86399999))),
                         roaming=dice.pick('YNN'), nickname=dice.pick([None, None, '', 'Papa', "Mum's phone", 'tablet', 'Büro'])))
    return rows


def make_usage_days(dice, subscribers):
    rows = []
    for n, s in enumerate(subscribers[::28]):
        for day in range(90):
            abroad = dice.chance(0.04)
            rows.append(dict(usage_id=10000000 + len(rows) * 3 + n % 2, subscriber_id=s['subscriber_id'],
                             usage_day=datetime(2025, 1, 1) + timedelta(days=day), data_mb=dice.maybe(0.96, dice.decimal(0, 4000, 3)),
                             voice_min=dice.maybe(0.8, dice.decimal(0, 95, 1)), sms_count=dice.pick([0, 0, 0, 1, 2, dice.between(1, 30)]),
                             abroad='Y' if abroad else 'N'))
    return rows


def make_tickets(dice, customers, staff):
    agents = [s['staff_id'] for s in staff if s['staff_id'] > 20]
    rows = []
    for n in range(1, 1501):
        opened = dice.minute(datetime(2024, 1, 1), datetime(2025, 3, 30))
        status = dice.pick(['CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'NEW', 'WORKING', 'WAITING'])
        rows.append(dict(ticket_id=100000 + n, channel=dice.pick(['PHONE', 'PHONE', 'WEB', 'APP', 'MAIL', 'SHOP', 'FAX']),
                         customer_id=dice.pick(customers)['customer_id'], opened_at=opened,
                         closed_at=opened + timedelta(minutes=dice.between(3, 30000)) if status == 'CLOSED' else None,
                         priority=dice.pick([1, 2, 3, 3, 3, 4, 5]), status=status, subject=dice.pick(SUBJECTS),
                         assigned_to=None if status == 'NEW' else dice.maybe(0.9, dice.pick(agents)),
                         satisfaction=dice.maybe(0.4, dice.between(1, 5)) if status == 'CLOSED' else None))
    return rows


def make_ticket_notes(dice, tickets, staff):
    agents = [s['staff_id'] for s in staff if s['staff_id'] > 20]
    bodies = ['Called back, nobody there', 'Customer says:\n"still no signal"', 'Restarted the line, works & closed', None, '',
              'Weitergeleitet an Technik – bitte prüfen', 'See ticket #%d', "It's the SIM, sent a new one", 'ref %d/2025; amount 19,99']
    rows = []
    for t in tickets:
        for no in range(1, dice.pick([0, 1, 1, 1, 2, 3]) + 1):
            body = dice.pick(bodies)
            rows.append(dict(ticket_id=t['ticket_id'], channel=t['channel'], note_no=no, written_at=t['opened_at'] + timedelta(seconds=no * dice.between(60, 90000)),
                             author_id=dice.maybe(0.7, dice.pick(agents)), body=body % t['ticket_id'] if body and '%d' in body else body))
    return rows


def make_outages(dice, sites, regions):
    rows = []
    for n in range(1, 301):
        site = dice.maybe(0.8, dice.pick(sites))
        started = datetime(2024, 1, 1) + timedelta(seconds=dice.between(0, 39000000), milliseconds=dice.between(0, 999))
        zone = timezone(timedelta(hours=dice.pick([0, 1, 2, -5]), minutes=dice.pick([0, 0, 0, 30])))
        told = dice.maybe(0.85, (started + timedelta(minutes=dice.between(1, 300))).replace(microsecond=0, tzinfo=timezone.utc).astimezone(zone))
        rows.append(dict(
            outage_id=n, caused_by=dice.between(1, n - 1) if n > 4 and dice.chance(0.25) else None,
            region_id=site['region_id'] if site else regions[dice.between(2, 10)]['region_id'], site_id=site['site_id'] if site else None,
            cause=dice.pick(['POWER', 'POWER', 'FIBRE', 'WEATHER', 'SOFTWARE', 'UNKNOWN']), severity=dice.pick([1, 2, 2, 3, 3, 4]),
            started_at=started, ended_at=dice.maybe(0.93, started + timedelta(seconds=dice.between(30, 400000), milliseconds=dice.between(1, 999))),
            reported_at=told, customers_hit=dice.maybe(0.8, dice.between(0, 12000)),
            report=dice.pick([None, '', 'Digger cut the cable', 'Storm "Ylva"', "Provider's fault; see FIB-2024/117", 'Update 7.3.12 rolled back; ticket 4711'])))
    for one, other in ((17, 23), (23, 41), (41, 17)):
        rows[one - 1]['caused_by'] = other         # entered wrongly: each causes the next
    return rows


def make_outage_cells(dice, outages, cells):
    rows = []
    for x in outages:
        hit = {dice.pick(cells)['cell_id'] for _ in range(dice.between(1, 7))}
        if dice.chance(0.1):
            hit.add(299000 + dice.between(1, 9))    # taken down since
        rows += [dict(outage_id=x['outage_id'], cell_id=c, lost_minutes=dice.maybe(0.9, dice.between(0, 4000))) for c in sorted(hit)]
    return rows


def make_alarms(dice, equipment):
    rows = []
    for n in range(1, 5001):
        raised = datetime(2024, 11, 1) + timedelta(seconds=dice.between(0, 150 * 86400))
        rows.append(dict(alarm_id=4000000 + n, raised_at=raised, cleared_at=dice.maybe(0.85, raised + timedelta(seconds=dice.between(5, 200000))),
                         equipment_id=dice.pick(equipment)['equipment_id'], alarm_code='A-%03d' % dice.pick([101, 102, 117, 204, 204, 330]),
                         severity=dice.pick('CMMWWW'), message=dice.pick(ALARM_TEXTS)))
    return rows


def make_measurement_history(dice, cells):
    rows = []
    for cell in cells[::8]:
        for day in range(90):
            rows.append(dict(cell_id=cell['cell_id'], measured_day=datetime(2024, 12, 1) + timedelta(days=day), traffic_gb=dice.maybe(0.95, dice.decimal(0, 2500, 3)),
                             drop_rate=dice.maybe(0.9, dice.decimal(0, 1, 4) / 10), users_max=dice.maybe(0.7, dice.between(0, 1400))))
    return rows


def make_documents(dice, equipment, sites):
    rows = []
    for n in range(1, 61):
        kind = dice.pick(['MANUAL', 'REPORT', 'PLAN'])
        pages = dice.between(1, 40)
        tags = sorted({dice.pick(['power', 'radio', 'safety', 'draft', 'R&D', 'Höhe']) for _ in range(dice.between(0, 3))})
        xml = ''.join('<chapter no="%d" pages="%d">%s</chapter>' % (c, pages + c, dice.pick(['Intro', 'Setup', 'Limits', 'Q &amp; A', 'Änderungen']))
                      for c in range(1, dice.between(1, 4)))
        rows.append(dict(
            document_id=n, doc_type=kind, title='%s %03d %s' % (dice.pick(['Handbook', 'Site plan', 'Störungsbericht', 'Audit']), n, dice.pick(['', 'v2', '(draft)'])),
            equipment_id=dice.maybe(0.5, dice.pick(equipment)['equipment_id']), site_id=dice.maybe(0.5, dice.pick(sites)['site_id']),
            created_at=dice.minute(datetime(2019, 1, 1), datetime(2025, 3, 1)),
            body=dice.pick([None, EMPTY_CLOB, '', 'Short text', 'Line one\nLine two – with "quotes" & more\nLine three', 'Kapitel %d. ' % n * 12]),
            attachment=dice.pick([None, b'', bytes(range(n % 7 + 1)), b'%PDF-1.4 ' + bytes([n, 255, 0, 128])]),
            checksum=dice.maybe(0.8, bytes((n * k * 37 + k) % 256 for k in range(1, 9))),
            meta=dice.maybe(0.85, Xml('<doc lang="%s"><owner>%s</owner>%s</doc>' % (dice.pick(['en', 'de', 'fr']), dice.pick(['Ada', "O'Hara", 'Zoë']), xml))),
            attributes=dice.maybe(0.8, json.dumps(dict(pages=pages, tags=tags, signed=dice.chance(0.5)), ensure_ascii=False))))
    return rows


def make_stock_movements(dice, stock, orders, staff):
    people = [s['staff_id'] for s in staff]
    rows = []
    for n in range(1, 2501):
        part = dice.pick(stock)
        reason = dice.pick(['BUY', 'USE', 'USE', 'USE', 'COUNT', 'LOSS'])
        quantity = dice.between(5, 80) if reason == 'BUY' else -dice.between(1, 12) if reason in ('USE', 'LOSS') else dice.pick([-2, -1, 1, 3])
        rows.append(dict(movement_id=200000 + n * 10, region_id=part['region_id'], part_no=part['part_no'],
                         moved_at=dice.minute(datetime(2024, 1, 1), datetime(2025, 3, 30)), quantity=quantity, reason=reason,
                         order_id=dice.maybe(0.8, dice.pick(orders)['order_id']) if reason == 'USE' else None,
                         staff_id=dice.maybe(0.9, dice.pick(people)), note=dice.pick([None, None, None, '', 'see list', 'box was open, "half full"'])))
    return rows


PARAMETERS = [('VAT_RATE', None, '0.19', 'Value added tax'), ('MAX_OPEN_DAYS', None, '14', 'Tickets older than this are late'),
              ('DESK_MAIL', 'desk@netops.example', None, None), ('BUSY_LIMIT_GB', None, '2000', 'Cells above are busy'),
              ('EMPTY_ONE', '', None, 'Given as an empty text'), ('CURRENCY', 'EUR', None, ''), ('RELEASE', '19.3', '19.3', "The application's release"),
              ('OLD_PRINTER', 'lp0', None, None), ('OLD_MODEM', '/dev/ttyS0', None, 'Used until 2012'), ('OLDEST_YEAR', None, '2008', None),
              ('LATE_FEE', None, '2.5', None), ('DISCOUNT_MAX', None, '.333', 'Share')]


def make_tables(dice, t):
    """Adds the tables to t, in an order that foreign keys allow."""
    t['staff'] = make_staff(dice)
    t['staff_skills'] = make_staff_skills(dice, t['staff'])
    t['depots'] = make_depots(dice)
    t['customers'] = make_customers(dice)
    t['tariffs'] = make_tariffs()
    t['tariff_prices'] = make_tariff_prices(dice, t['tariffs'])
    t['contracts'] = make_contracts(dice, t['customers'], t['tariff_prices'])
    t['sims'] = make_sims(dice)
    t['subscribers'] = make_subscribers(dice, t['contracts'], t['sims'])
    t['usage_days'] = make_usage_days(dice, t['subscribers'])
    t['tickets'] = make_tickets(dice, t['customers'], t['staff'])
    t['ticket_notes'] = make_ticket_notes(dice, t['tickets'], t['staff'])
    t['outages'] = make_outages(dice, t['sites'], t['regions'])
    t['outage_cells'] = make_outage_cells(dice, t['outages'], t['cells'])
    t['alarms'] = make_alarms(dice, t['equipment'])
    t['measurement_history'] = make_measurement_history(dice, t['cells'])
    t['documents'] = make_documents(dice, t['equipment'], t['sites'])
    t['stock_movements'] = make_stock_movements(dice, t['stock'], t['maintenance_orders'], t['staff'])
    t['app_parameters'] = [dict(param_name=name, text_value=text, num_value=number(value), description=about)
                           for name, text, value, about in PARAMETERS]
    t['audit_log'] = []
    t['app_log'] = []


def correct(t):
    """What data/corrections.sql does to the rows loaded before it."""
    for s in t['staff']:
        if s['email']:
            s['email'] = s['email'].lower()
    t['app_parameters'] = [p for p in t['app_parameters'] if not p['param_name'].startswith('OLD_')]
    newest = {}
    for p in t['tariff_prices']:
        if p['valid_from'] > newest.get(p['tariff_code'], p)['valid_from'] or p['tariff_code'] not in newest:
            newest[p['tariff_code']] = p
    for tariff in t['tariffs']:
        if tariff['kind'] == 'POST' and tariff['withdrawn'] is None:
            p = newest[tariff['tariff_code']]
            t['tariff_prices'].append(dict(p, valid_from=datetime(2025, 4, 1), per_gb=None if p['per_gb'] is None else rounded(p['per_gb'] * Decimal('1.03'))))
    for p in t['app_parameters']:
        if p['param_name'] == 'LATE_FEE':
            p.update(num_value=Decimal(5), description='per month')
    t['app_parameters'].append(dict(param_name='DAY_OF_SAMPLE', text_value='2025-03-31', num_value=None, description=None))


def rounded(value):
    """ROUND(value, 4): half away from zero."""
    return (value * 10000 + Decimal('0.5')).to_integral_value(rounding='ROUND_FLOOR') / 10000
