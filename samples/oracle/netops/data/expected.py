"""What each query of queries/ and each block of calls/ gives, computed from the rows of model.py.

Every function restates one query by hand, with Oracle's semantics; no database is asked.
"""
from collections import defaultdict
from datetime import datetime
from decimal import Decimal
from fractions import Fraction

import expected_calls
import expected_documents
import expected_people
import oracle_functions as o

VAT = Decimal('0.19')


class Source:
    """The tables as Oracle stores them ('' is NULL), with the look-ups the queries need."""

    def __init__(self, tables):
        for name, rows in tables.items():
            setattr(self, name, [{c: None if v == '' else v for c, v in r.items()} for r in rows])
        self.region = {r['region_id']: r for r in self.regions}
        self.site = {s['site_id']: s for s in self.sites}
        self.device = {e['equipment_id']: e for e in self.equipment}
        self.devices_on = defaultdict(list)
        for e in self.equipment:
            self.devices_on[e['site_id']].append(e)
        self.orders_of = defaultdict(list)
        for m in self.maintenance_orders:
            self.orders_of[m['equipment_id']].append(m)
        self.add_operations()

    def add_operations(self):
        """Virtual columns and look-ups of the tables of model_operations.py."""
        for s in self.staff:
            s['full_name'] = o.concat(s['first_name'], ' ', s['last_name'])
        for k in self.contracts:
            k['ends_on'] = o.add_months(k['signed'], k['months'])
        self.person = {s['staff_id']: s for s in self.staff}
        self.people_of = groups(self.staff, column('manager_id'))
        self.tariff = {f['tariff_code']: f for f in self.tariffs}
        self.contract = {k['contract_id']: k for k in self.contracts}
        self.usage_of = groups(self.usage_days, column('subscriber_id'))


def column(name):
    return lambda row: row[name]


def place(n):
    return lambda row: row[n]


def groups(rows, key):
    found = defaultdict(list)
    for row in rows:
        found[key(row)].append(row)
    return found


def towers_per_region(src):
    rows = []
    for r in src.regions:
        towers = [s for s in src.sites
                  if s['region_id'] == r['region_id'] and s['site_type'] == 'TOWER']
        rows.append((r['region_code'], r['region_name'], len(towers),
                     len([s for s in towers if s['decommissioned'] is not None]),
                     o.nvl(o.total(s['rent_per_month'] for s in towers), 0)))
    return o.ordered(rows, (place(1), 'asc'))


def device_sheet(src):
    for e in o.ordered(src.equipment, (column('equipment_id'), 'asc')):
        if e['vendor_id'] != 3 or e['category'] == 'RADIO':
            continue
        factor = e['power_factor']
        yield (e['serial_no'], o.nvl(e['model'], 'unknown'),
               'leased' if e['purchased'] is None else 'bought',
               {'A': 'active', 'R': 'in repair', 'S': 'scrapped'}.get(e['status'], '?'),
               'not rated' if factor is None else 'ideal' if factor == 1 else o.to_char(factor),
               {12: 'short', 60: 'long'}.get(e['warranty_months']))


def access_notes(src):
    for s in o.ordered(src.sites, (column('site_code'), 'asc')):
        notes = s['access_notes']
        if not 1001 <= s['site_id'] <= 1060 or not (notes is None or notes.startswith('Key')):
            continue
        if notes is not None and '\n' in notes:
            continue
        yield (s['site_code'], o.concat('[', o.replace(notes, '\n', ' / '), ']'),
               None if notes is None else len(notes),
               o.nvl(o.replace(notes, 'Key at reception'), '(nothing else)'), 'not empty',
               o.concat(s['height_m'], ' m'))


def repair_times(src):
    for m in o.ordered(src.maintenance_orders, (column('opened_at'), 'asc'), (column('order_id'), 'asc')):
        opened, closed = m['opened_at'], m['closed_at']
        if m['status'] != 'CLOSED' or not datetime(2024, 2, 1) <= opened < datetime(2024, 3, 1):
            continue
        days = o.days_between(closed, opened)
        yield (m['order_id'], opened, o.round_(days, 4), o.round_(days * 24, 2),
               o.days_between(o.trunc_day(closed), o.trunc_day(opened)), o.plus_days(opened, 14),
               o.plus_days(opened, Fraction(1, 24)), o.trunc_day(opened).replace(day=1), o.last_day(opened),
               'late' if days > 14 else 'in time')


def warranty(src):
    today = datetime(2025, 6, 30)
    for e in o.ordered(src.equipment, (column('purchased'), 'desc nulls last'), (column('equipment_id'), 'asc')):
        if e['category'] != 'COOLING' or e['status'] == 'S':
            continue
        bought = e['purchased']
        until = o.add_months(bought, e['warranty_months'])
        age = o.months_between(today, bought)
        yield (e['serial_no'], bought, until, o.round_(age, 2), None if age is None else o.trunc(age / 12),
               o.add_months(bought, -6), o.round_(o.months_between(bought, until), 2))


def work_list(src):
    names = {1: 'urgent', 2: 'high', 3: 'normal'}
    for m in o.ordered(src.maintenance_orders, (column('order_id'), 'asc')):
        opened = m['opened_at']
        if m['status'] not in ('OPEN', 'ASSIGNED') or o.trunc_day(opened) < datetime(2025, 1, 1):
            continue
        e = src.device[m['equipment_id']]
        year, week, _ = opened.isocalendar()
        yield (m['order_id'], o.concat(e['serial_no'], ' (', e['model'], ')'),
               src.site[e['site_id']]['site_code'] if e['site_id'] else 'WAREHOUSE',
               names.get(m['priority'], 'low'), opened.strftime('%d.%m.%Y'),
               opened.strftime('%Y-%m-%d %H:%M'), '%04d-W%02d' % (year, week),
               '%dQ%d' % (opened.year, (opened.month + 2) // 3), o.to_char_money(m['cost'], 10),
               o.to_char_money(m['cost'], 9, grouped=False, fill=False), ' %03d' % m['priority'])


def code_parts(src):
    for s in o.ordered(src.sites, (column('site_code'), 'asc')):
        code, name = s['site_code'], s['site_name']
        if s['site_id'] > 1030:
            continue
        yield (code, o.substr(code, -3), o.substr(code, -5, 2), o.substr(code, 0, 2), o.instr(code, '-'),
               o.instr(code, '-', -1), o.instr(code, '-', 1, 2), o.substr(code, 1, o.instr(code, '-', -1) - 1),
               o.substr(code, o.instr(code + '-', '-', 1, 2) + 1), o.lpad(o.substr(name, 1, 4), 6, '.'),
               len(name), upper(name))


def upper(text):
    """UPPER maps one character to one: ß stays as it is."""
    return ''.join(c.upper() if len(c.upper()) == 1 else c for c in text)


def top_sites(src):
    rows = []
    for s in src.sites:
        if s['commissioned'] is None or s['decommissioned'] is not None:
            continue
        kept = [e for e in src.devices_on[s['site_id']] if e['status'] != 'S']
        rows.append((s['site_code'], s['site_name'], src.region[s['region_id']]['region_name'], len(kept),
                     o.nvl(o.total(e['purchase_price'] for e in kept), 0)))
    best = o.ordered(rows, (place(4), 'desc'), (place(0), 'asc'))[:10]
    return [(n,) + row for n, row in enumerate(best, 1)]


def cost_by_region(src):
    joined = []
    for m in src.maintenance_orders:
        site = src.device[m['equipment_id']]['site_id']
        if site and m['opened_at'] >= datetime(2024, 1, 1) and m['status'] != 'CANCELLED':
            joined.append((src.region[src.site[site]['region_id']]['region_name'], m))
    rows = []
    for (region, kind), members in groups(joined, lambda j: (j[0], j[1]['order_type'])).items():
        costs = [m['cost'] for _, m in members]
        if len(members) >= 8 or o.nvl(o.total(costs), 0) > 40000:
            rows.append((region, kind, len(members), len([c for c in costs if c is not None]),
                         len({m['equipment_id'] for _, m in members}), o.round_(o.average(costs), 2),
                         o.highest(costs), o.total(costs), min(m['opened_at'] for _, m in members)))
    return o.ordered(rows, (place(7), 'desc nulls last'), (place(0), 'asc'), (place(1), 'asc'))


def forgotten_repairs(src):
    for s in o.ordered(src.sites, (column('site_code'), 'asc')):
        devices = src.devices_on[s['site_id']]
        orders = [m for e in devices for m in src.orders_of[e['equipment_id']]]
        broken = [e for e in devices if e['status'] == 'R']
        waiting = [m for m in orders if m['status'] in ('OPEN', 'ASSIGNED')]
        if broken and not waiting and src.region[s['region_id']]['population'] is not None:
            yield s['site_code'], s['site_name'], o.highest(m['closed_at'] for m in orders), len(broken)


def running_traffic(src):
    wanted = {c['cell_id'] for c in src.cells if c['band_mhz'] == 3500}
    by_cell = groups([m for m in src.measurements if m['cell_id'] in wanted], column('cell_id'))
    for cell in sorted(by_cell):
        peak = o.highest(m['users_max'] for m in by_cell[cell])
        days = [(day, o.total(m['traffic_gb'] for m in rows), len(rows),
                 o.round_(o.average(m['drop_rate'] for m in rows), 4))
                for day, rows in groups(by_cell[cell], lambda m: o.trunc_day(m['measured_at'])).items()]
        ranks = o.ordered(days, (place(1), 'desc'), (place(0), 'asc'))
        days = o.ordered(days, (place(0), 'asc'))
        for n, day in enumerate(days):
            before = days[n - 1][1] if n else None
            change = None if before is None or day[1] is None else day[1] - before
            yield (cell, day[0], day[1], day[2], o.total(d[1] for d in days[:n + 1]),
                   ranks.index(day) + 1, change, peak, day[3])


def parts_to_move(src):
    def parts(condition):
        return {(p['part_no'], p['part_name']) for p in src.stock if condition(p)}
    found = parts(lambda p: p['region_id'] == 3) - parts(lambda p: p['region_id'] == 4)
    found |= parts(lambda p: p['region_id'] == 5 and p['quantity'] == 0)
    found &= parts(lambda p: p['unit_price'] > 400)
    return o.ordered(found, (place(0), 'asc'))


def link_limits(src):
    rows = [k for k in src.links if k['link_type'] != 'FIBRE' and o.nvl(k['capacity_mbps'], 0) < 1000]
    for k in o.ordered(rows, (column('latency_ms'), 'desc'), (column('capacity_mbps'), 'asc'),
                       (column('link_id'), 'asc')):
        capacity, latency = k['capacity_mbps'], k['latency_ms']
        yield (k['link_id'], capacity, latency, o.greatest(capacity, 1000),
               o.least(latency, 10, Decimal('12.5')), o.greatest(o.nvl(latency, 0), Decimal('0.5')),
               None if capacity is None else o.round_(Fraction(capacity, 3), 3), o.mod(k['link_id'], 7),
               src.site[k['from_site_id']]['site_code'] + ' > ' + src.site[k['to_site_id']]['site_code'])


def gross_price(net, rate=VAT):
    return None if net is None else o.round_(net * (1 + rate), 2)


def band_class(mhz):
    return 'coverage' if mhz < 1000 else 'capacity' if mhz < 6000 else 'mmwave'


def site_label(src, site_id, with_region):
    s = src.site.get(site_id)
    if s is None:
        return None
    label = s['site_code'] + ' ' + s['site_name']
    return label + ', ' + src.region[s['region_id']]['region_name'] if with_region else label


def cell_labels(src):
    for c in o.ordered(src.cells, (column('cell_code'), 'asc')):
        if c['technology'] != '5G' or c['Sector'] != 1:
            continue
        e = src.device[c['equipment_id']]
        active = [d for d in src.devices_on[e['site_id']] if d['status'] == 'A']
        yield (c['cell_code'], c['Sector'], band_class(c['band_mhz']),
               o.plus_days(o.add_months(e['purchased'], e['warranty_months']), -1),
               site_label(src, e['site_id'], False), site_label(src, e['site_id'], True),
               gross_price(e['purchase_price']), gross_price(e['purchase_price'], Decimal('0.07')),
               0 if e['site_id'] is None else len(active))


def calendar_rules(src):
    d = datetime
    return [(o.add_months(d(2024, 2, 29), 12), o.add_months(d(2023, 2, 28), 12),
             o.add_months(d(2024, 3, 31, 23, 59, 58), -1), o.months_between(d(2024, 3, 31), d(2024, 2, 29)),
             o.round_(o.months_between(d(2024, 3, 30), d(2024, 2, 29)), 6), o.last_day(d(2023, 2, 1)),
             d(2024, 5, 17, 13), d(2024, 4, 1), d(2024, 5, 13), d(2024, 1, 1),
             o.round_(Decimal('-2.5')), o.round_(Decimal('2.345'), 2), o.trunc(Decimal('-2.79'), 1),
             o.mod(-7, 3), o.mod(7, 0), o.to_char(Decimal('-0.5')), o.concat('a', None, 'b'), 'empty', None,
             o.substr('abc', 5), o.substr('abcdef', -3, 2), o.instr('aXbXc', 'X', -1, 2), 'netops',
             'North West', o.lpad('7', 3, '0'), 3 + -3, Fraction(1, 4), None, 'third',
             o.days_between(d(2024, 5, 17), d(2023, 5, 17)))]


QUERIES = {
    'q01_towers_per_region': towers_per_region, 'q02_device_sheet': device_sheet,
    'q03_access_notes': access_notes, 'q04_repair_times': repair_times, 'q05_warranty': warranty,
    'q06_work_list': work_list, 'q07_code_parts': code_parts, 'q08_top_sites': top_sites,
    'q09_cost_by_region': cost_by_region, 'q10_forgotten_repairs': forgotten_repairs,
    'q11_running_traffic': running_traffic, 'q12_parts_to_move': parts_to_move,
    'q13_link_limits': link_limits, 'q14_cell_labels': cell_labels, 'q15_calendar': calendar_rules,
    **expected_people.QUERIES, **expected_documents.QUERIES,
}


def printed_site(src, site_id):
    """The lines of inventory.print_site."""
    s = src.site.get(site_id)
    if s is None:
        return ['Site %d is unknown' % site_id]
    lines = ['Site ' + site_label(src, site_id, True),
             '- type %s, height %s' % (s['site_type'].capitalize(), o.nvl(o.to_char(s['height_m']), 'unknown')),
             '- live since ' + (s['commissioned'].strftime('%d.%m.%Y') if s['commissioned'] else 'never')]
    devices = src.devices_on[site_id]
    for category, members in sorted(groups(devices, column('category')).items()):
        price = gross_price(o.nvl(o.total(e['purchase_price'] for e in members), 0))
        lines.append('- ' + o.rpad(category, 8) + o.lpad(str(len(members)), 3) + o.to_char_money(price, 12))
    active = [e for e in devices if e['status'] == 'A']
    return lines + ['- devices: %d, active: %d' % (len(devices), len(active))]


def package_demo(src):
    return (printed_site(src, 1003) + printed_site(src, 9999) + printed_site(src, 1007)
            + ['calls: 0 -> 2', 'gross of 100: %s, reduced: %s' % (
                o.to_char(gross_price(100)), o.to_char(gross_price(100, Decimal('0.07')))),
               'VAT rate: ' + o.to_char(VAT)])


CALLS = {'package_demo': package_demo, **expected_calls.CALLS}
