"""The rows of the sample, made from one fixed seed; every table is a list of dictionaries.

Values: None (NULL), '' (written as an empty string, which Oracle stores as NULL),
int, Decimal, str, datetime. Tables come in foreign key order. This file makes the inventory;
customers, operations and history come from model_operations.py.
"""
import random
from datetime import datetime, timedelta
from decimal import Decimal

import model_operations

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

    def minute(self, first, last):
        return first + timedelta(minutes=self.between(0, int((last - first).total_seconds()) // 60))

    def maybe(self, share, value, other=None):
        return value if self.chance(share) else other


REGIONS = [
    (1, 'N', 'Northern Area', None, 9120000, '88120.50'),
    (2, 'S', 'Southern Area', None, 11300000, '102400'),
    (3, 'NE', 'Øresund Coast', 1, 2410000, '9021.75'),
    (4, 'NW', "St. John's & Isles", 1, 640500, '12004.2'),
    (5, 'CEN', 'Central Plain', 1, 3870000, '21077'),
    (6, 'SE', 'Südliche Alpen', 2, 812345, '15330.08'),
    (7, 'SW', 'Côte d\'Émeraude', 2, 1903000, '7710.6'),
    (8, 'CAP', 'Capital', 2, 4250000, '892.01'),
    (9, 'LAK', 'Łódź Lakes', 2, None, '4450'),
    (10, 'DES', 'dry lands', 2, 90210, None),
    (11, 'HAR', 'Harbour', None, 350000, '0.5'),
    (12, 'OFF', 'Offshore', None, 0, None),
]

VENDORS = [
    ('Nordwave Radio', 'NWR', 'SE', 'sales@nordwave.example', '4.5'),
    ('Antennenbau Größmann', 'AGM', 'DE', 'info@groessmann.example', '4'),
    ('Halo & Sons', 'HAS', 'GB', None, '3.2'),
    ("O'Connell Power", 'OCP', 'IE', 'power@oconnell.example', None),
    ('Sakura Denki 桜電機', 'SKD', 'JP', 'world@sakura.example', '4.9'),
    ('Bluestone Networks', 'BSN', 'US', '', '2.8'),
    ('Frío Sur', 'FRS', 'ES', 'ventas@friosur.example', '0'),
    ('Telmax', 'TMX', 'DE', 'kontakt@telmax.example', '5'),
    ('Ridge', 'RDG', 'CA', None, None),
    ('Quantum/Link', 'QLK', 'US', 'hello@quantumlink.example', '1.5'),
    ('Élan Réseaux', 'ELR', 'FR', 'contact@elan.example', '3.9'),
    ('Zephyr Cooling', 'ZPC', 'NL', 'z@zephyr.example', '3'),
    ('100% Mast', 'HPM', 'DE', None, '2'),
    ('Unit_7', 'UN7', 'KR', '', '4.1'),
    ('Old Copper Co.', 'OCC', 'GB', None, '0.5'),
]
VENDOR_REMARKS = [None, '', "Pays attention to 'small print'", 'Delivers to R&D only',
                  'First line of the remark.\nSecond line, after a break.',
                  'Framework contract; see folder C:\\contracts\\2023', 'Ключевой поставщик']

PLACES = ['Hill Farm', "O'Brien's Yard", 'Água Clara', 'Dock & Quay', 'Schloßberg', 'Mill Lane',
          'North Gate', 'Čapkova', 'Station Road', 'Îlot Blanc', 'Water Tower', 'old mine']
NOTES = [None, None, None, '', 'Key at reception', "Ask for Mr. O'Neil", 'Gate & barrier, code by phone',
         'Key at reception\nLift to floor 12\nKeep the "roof" door shut', 'Bell 3; dog!',
         'Schlüssel beim Hausmeister', 'Key: see folder & call +49 30 1234']
CATEGORIES = ['RADIO', 'RADIO', 'RADIO', 'ANTENNA', 'ROUTER', 'POWER', 'COOLING']
MODELS = ['AIR 3246', 'RBS-6601', 'MX "lite"', 'K800/65', None, '', 'Étoile 5', 'PSU & UPS 48V']
FACTORS = ['0.85', '0.5', '1', '0.925', '0.3333333333', None, None, '.99']
TECHNICIANS = ['Ada Brandt', "Sean O'Hara", 'Zoë Müller', 'Nguyễn An', None, '', 'J. de Vries', 'Tom & Co']
WORK = [None, '', 'Routine visit', "Fan doesn't start", 'Replace PSU & breaker',
        'Alarm log:\n 12:01 link down\n 12:04 link up\nCause unknown', 'Antenne neu ausrichten – 5° west',
        '100% load, [urgent] {see ticket}', "Customer said: 'no signal since Tuesday'"]
PARTS = ['Fan tray', 'Fuse 16 A', 'SFP+ module', 'Jumper cable 2 m', "Mounting kit 'XL'", 'Dämmplatte',
         'Battery 12 V', None, 'Nut & bolt set', 'GPS antenna']
REMARKS = [None] * 12 + ['counter reset', 'storm, "red" warning', 'line 1\nline 2', 'événement: fête, R&D test', '']


def number(text):
    return None if text is None else Decimal(text)


def make_regions(dice):
    return [dict(region_id=i, region_code=code.ljust(3), region_name=name, parent_region_id=parent,
                 population=people, area_km2=number(area),
                 created_on=datetime(2004, 1, 1) + timedelta(days=37 * i, hours=8, minutes=i))
            for i, code, name, parent, people, area in REGIONS]


def make_vendors(dice):
    return [dict(vendor_id=n, vendor_name=name, vendor_prefix=prefix, country_code=country,
                 contact_email=email, rating=number(rating),
                 remarks=VENDOR_REMARKS[n % len(VENDOR_REMARKS)])
            for n, (name, prefix, country, email, rating) in enumerate(VENDORS, 1)]


def make_sites(dice, regions):
    rows = []
    for n in range(1, 221):
        region = regions[dice.between(2, 10)]
        site_type = dice.pick(['TOWER', 'TOWER', 'ROOFTOP', 'INDOOR', 'MAST'])
        if region['region_code'] == 'HAR':
            site_type = 'ROOFTOP'          # the harbour has no tower
        suffix = dice.pick(['', '', '', '-B', '-T2'])
        planned = n > 10 and dice.chance(0.05)
        commissioned = None if planned else dice.day(datetime(2005, 1, 1), datetime(2022, 12, 31))
        gone = commissioned and dice.chance(0.08)
        rows.append(dict(
            site_id=1000 + n, site_code='%s-%04d%s' % (region['region_code'].strip(), n, suffix),
            site_name='%s %d' % (dice.pick(PLACES), dice.between(1, 40)), region_id=region['region_id'],
            site_type=site_type, latitude=dice.maybe(0.9, dice.decimal(-55, 70, 5)),
            longitude=dice.maybe(0.9, dice.decimal(-20, 40, 5)),
            height_m=dice.maybe(0.8, dice.decimal(0, 120, 1)),
            rent_per_month=dice.maybe(0.7, dice.decimal(80, 2600, 2)), commissioned=commissioned,
            decommissioned=commissioned + timedelta(days=dice.between(400, 800)) if gone else None,
            access_notes=dice.pick(NOTES)))
    return rows


def make_equipment(dice, vendors, sites):
    rows, month_ends = [], [datetime(2020, 2, 29), datetime(2021, 8, 31), datetime(2019, 11, 30)]
    for n in range(1, 601):
        vendor = dice.pick(vendors)
        purchased = dice.day(datetime(2012, 1, 1), datetime(2024, 12, 31))
        if dice.chance(0.1):
            purchased = dice.pick(month_ends)
        rows.append(dict(
            equipment_id=20000 + n, site_id=dice.maybe(0.94, dice.pick(sites)['site_id']),
            vendor_id=vendor['vendor_id'],
            serial_no='%s-%d-%05d' % (vendor['vendor_prefix'], purchased.year, n),
            category=dice.pick(CATEGORIES), model=dice.pick(MODELS), status=dice.pick('AAAAAAARRS'),
            purchase_price=dice.maybe(0.85, dice.decimal(40, 48000, 2)),
            purchased=dice.maybe(0.9, purchased), warranty_months=dice.pick([12, 24, 24, 36, 60, None]),
            power_factor=number(dice.pick(FACTORS)),
            updated_at=dice.minute(datetime(2024, 1, 1), datetime(2025, 3, 31))
            + timedelta(microseconds=dice.between(0, 999) * 1000 + dice.pick([0, 0, 417])),
            updated_by=dice.pick(['LOADER', 'ADA', 'PLAN_X'])))
    return rows


def make_cells(dice, equipment):
    radios = [e for e in equipment if e['category'] == 'RADIO']
    rows = []
    for n in range(1, 521):
        technology = dice.pick(['2G', '4G', '4G', '5G'])
        sector = (n - 1) % 3 + 1
        band = dice.pick({'2G': [900, 1800], '4G': [700, 800, 1800, 2600], '5G': [700, 3500, 26000]}[technology])
        rows.append(dict(
            cell_id=300000 + n, equipment_id=dice.pick(radios)['equipment_id'],
            cell_code='C%05d-%s-%d' % (n, technology, sector), technology=technology, Sector=sector,
            band_mhz=band, azimuth=dice.pick([0, 0, 90, 120, 240, 359]),
            tilt=dice.pick([Decimal('-2.5'), Decimal('-2.5'), Decimal('0.5'), Decimal(4), None]),
            tx_power_dbm=dice.maybe(0.8, dice.decimal(20, 49, dice.between(0, 4))),
            active_from=dice.maybe(0.9, dice.minute(datetime(2015, 1, 1), datetime(2024, 6, 30)))))
    return rows


def make_links(dice, sites):
    rows, seen = [], set()
    while len(rows) < 240:
        ends = (dice.pick(sites)['site_id'], dice.pick(sites)['site_id'],
                dice.pick(['FIBRE', 'FIBRE', 'MICROWAVE', 'COPPER']))
        if ends[0] == ends[1] or ends in seen:
            continue
        seen.add(ends)
        rows.append(dict(
            link_id=len(rows) + 1, from_site_id=ends[0], to_site_id=ends[1], link_type=ends[2],
            capacity_mbps=dice.maybe(0.9, dice.pick([100, 155, 400, 1000, 10000, 100000])),
            latency_ms=dice.maybe(0.85, dice.decimal(0, 25, 3)),
            installed_at=datetime(2016, 5, 1) + timedelta(days=dice.between(0, 2500),
                                                          milliseconds=dice.between(0, 86399999))))
    return rows


def make_maintenance_orders(dice, equipment):
    rows = []
    for n in range(1, 701):
        status = dice.pick(['OPEN', 'ASSIGNED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CANCELLED'])
        status = {1: 'CLOSED', 2: 'ASSIGNED'}.get(n, status)
        opened = dice.minute(datetime(2023, 1, 1), datetime(2025, 3, 15))
        closed = opened + timedelta(minutes=dice.between(5, 40000))
        rows.append(dict(
            order_id=1000 + n, equipment_id=dice.pick(equipment)['equipment_id'],
            order_type=dice.pick(['REPAIR', 'REPAIR', 'INSPECT', 'UPGRADE']),
            priority=dice.pick([1, 2, 3, 3, 3, 4]), status=status, opened_at=opened,
            closed_at=closed if status == 'CLOSED' else None,
            cost=dice.maybe(0.95 if status == 'CLOSED' else 0.3, dice.decimal(0, 9000, 2)),
            technician=dice.pick(TECHNICIANS), description=dice.pick(WORK),
            last_change=opened + timedelta(milliseconds=dice.between(0, 5000000))))
    return rows


def make_stock(dice, regions):
    rows = []
    for region in regions[2:11]:
        for n in range(1, 46):
            if not dice.chance(0.8):
                continue
            level = dice.maybe(0.8, dice.between(2, 40))
            rows.append(dict(
                region_id=region['region_id'], part_no='P-%03d/%s' % (n, 'AB'[n % 2]),
                part_name=PARTS[n % len(PARTS)], bin_code=dice.pick(['MAIN', 'MAIN', 'MAIN', 'R2-04', 'Ü1']),
                quantity=dice.pick([0, dice.between(1, 60), dice.between(10, 400)]),
                reorder_level=level, unit_price=Decimal(n * 1375 % 9973 + 125) / 8,
                counted_at=dice.maybe(0.9, dice.minute(datetime(2024, 11, 1), datetime(2025, 2, 28)))))
    return rows


def make_measurements(dice, cells):
    rows = []
    for cell in cells[::8]:
        for n in range(40):
            silent = cell['cell_id'] % 5 == 1 and n // 4 == 3    # a day without any counter
            rows.append(dict(
                cell_id=cell['cell_id'], measured_at=datetime(2025, 3, 1) + timedelta(hours=6 * n),
                traffic_gb=None if silent else dice.maybe(0.95, dice.decimal(0, 900, 3)),
                drop_rate=dice.maybe(0.9, dice.decimal(0, 1, 4) / dice.pick([1, 10, 100])),
                users_max=dice.maybe(0.97, dice.between(0, 1400)), remark=dice.pick(REMARKS)))
    return rows


def make_tables():
    """All tables by name, in an order that foreign keys allow."""
    dice = Dice(SEED)
    t = {}
    t['regions'] = make_regions(dice)
    t['vendors'] = make_vendors(dice)
    t['sites'] = make_sites(dice, t['regions'])
    t['equipment'] = make_equipment(dice, t['vendors'], t['sites'])
    t['cells'] = make_cells(dice, t['equipment'])
    t['links'] = make_links(dice, t['sites'])
    t['maintenance_orders'] = make_maintenance_orders(dice, t['equipment'])
    t['stock'] = make_stock(dice, t['regions'])
    t['measurements'] = make_measurements(dice, t['cells'])
    model_operations.make_tables(Dice(SEED + 1), t)
    return t
