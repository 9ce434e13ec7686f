"""The lines that the blocks of calls/ print, from the rows; see expected.py."""
from datetime import datetime
from decimal import Decimal

import oracle_functions as o
import expected_people as people
from expected_people import at, by, groups, usage_of_number


def show(value):
    """text_kit.show of a number."""
    return '(none)' if value is None else '{:,}'.format(Decimal(o.plain_number(value)))


def text_kit_demo(src):
    roots = [r['region_name'] for r in o.ordered(src.regions, *by('region_id')) if r['parent_region_id'] is None]
    return ['1,234,567.5 / 12', '31.03.2025 / 31.03.2025 14:05', '(none) x (none)', '1: red', '2: -', '3: blue', '4: green', '5: -', 'c', ' / '.join(roots)]


def ticket_life(src):
    return ['two tickets: in order', 'notes: 2', 'PHONE CLOSED after 1800 minutes, priority 3', 'closed: -20102',
            'ORA-20101: Ticket 100000 does not exist', '-20103: ORA-20103: Customer 1 does not exist']


def waiting_cursor(src):
    rows = o.ordered([t for t in src.tickets if t['status'] != 'CLOSED' and t['priority'] == 2], *by('opened_at', 'ticket_id'))
    return ['%d. %d %s %s' % (n, t['ticket_id'], t['opened_at'].strftime('%Y-%m-%d %H:%M'), t['subject'])
            for n, t in enumerate(rows[:5], 1)] + ['closed']


def bill(src, contract):
    fee, lines = src.tariff[contract['tariff_code']]['monthly_fee'], []
    lines.append(('Tariff ' + contract['tariff_code'], fee))
    if contract['discount']:
        share = o.plain_number(o.round_(contract['discount'] * 100, 1))
        lines.append(('Discount %s %%' % (share if '.' in share else share + '.0'), -o.round_(fee * contract['discount'], 2)))
    for s in o.ordered([s for s in src.subscribers if s['contract_id'] == contract['contract_id']], *by('msisdn')):
        lines.append(('Usage ' + s['msisdn'], usage_of_number(src, s, datetime(2025, 2, 1))))
    tax = o.round_(sum(o.Fraction(amount) for _, amount in lines) * o.Fraction(19, 100), 2)
    return lines + [('VAT 19 %', tax)]


def billing_demo(src):
    printed, numbers = [], {s['subscriber_id']: s for s in src.subscribers}
    for number in (900085, 900141):
        contract = src.contract[numbers[number]['contract_id']]
        lines = bill(src, contract)
        printed.append('Contract %d, %d lines' % (contract['contract_id'], len(lines)))
        printed += ['%d %s%s' % (n, o.rpad(text, 22), o.to_char_money(amount, 8, grouped=False)) for n, (text, amount) in enumerate(lines, 1)]
        printed.append('Total ' + o.to_char_money(sum(o.Fraction(amount) for _, amount in lines), 8, grouped=False, fill=False))
    for k in src.contracts:
        if k['customer_id'] == 500010 and k['status'] != 'ENDED':
            fee = o.round_(src.tariff[k['tariff_code']]['monthly_fee'] * (1 - o.nvl(k['discount'], 0)), 2)
            printed.append('%d %s %s' % (k['contract_id'], k['tariff_code'], o.to_char(fee)))
    return printed + ['no price: 1']


def technicians(src):
    return [s['full_name'] for s in o.ordered(src.staff, *by('staff_id')) if s['job_title'] == 'Technician' and s['left_on'] is None]


def dispatch_demo(src):
    names = technicians(src)
    orders = o.ordered([m for m in src.maintenance_orders if m['status'] == 'OPEN'], *by('priority', 'opened_at', 'order_id'))
    lines = ['first: ' + names[0], 'most urgent: %d, priority %d' % (orders[0]['order_id'], orders[0]['priority'])]
    lines += ['%d %d ASSIGNED %s' % (n, m['order_id'], names[n]) for n, m in enumerate(orders[:5], 1)]
    priority = {m['order_id']: m['priority'] for m in src.maintenance_orders}
    tried = [1004, 1010, orders[0]['order_id'], 1007]
    refused = [i for i in tried if priority[i] == 1]
    lines += ['Order %d refused: ORA-02290' % i for i in refused]
    return lines + ['changed %d, refused %d' % (len(tried) - len(refused), len(refused))]


def salary_round(src):
    heads = o.ordered([s for s in src.staff if s['job_title'] == 'Head'], *by('staff_no'))
    raised = [o.round_(s['salary'] * Decimal('1.025'), -1) for s in heads]
    more = sum(raised) - sum(o.Fraction(s['salary']) for s in heads)
    return (['%d people, %s more per month' % (len(heads), show(more))]
            + ['%s: %s -> %s' % (s['staff_no'], o.to_char(s['salary']), o.to_char(new)) for s, new in zip(heads, raised)]
            + ['ORA-20321: Too much for ' + src.person[1]['last_name']])


def staff_lists(src):
    lines = []
    for job, members in sorted(groups([s for s in src.staff if s['left_on'] is None], lambda s: s['job_title']).items()):
        total = show(sum(s['salary'] or 0 for s in members))
        lines.append(job.ljust(12, '.') + total.rjust(12, '.'))
    chain, person = [], src.person[77]
    while person:
        chain.append(person['last_name'])
        person = src.person.get(person['manager_id'])
    return lines + [' / '.join(chain), 'no one', 'ORA-20201: Nobody has the number 4711']


def skill_merge(src):
    return ['at first: RADIO=2 TOWER=4', 'then: FIBRE=1 RADIO=5 TOWER=4', 'at last: FIBRE=1 POWER=2 RADIO=3', 'as before']


def dynamic_reports(src):
    masts = len([s for s in src.sites if s['site_type'] == 'MAST'])
    harbour = o.ordered([s for s in src.sites if s['region_id'] == 11 and s['decommissioned'] is None], *by('site_name', 'site_code'))
    return (['sites: %d' % len(src.sites), 'masts: %d' % masts, 'refused: -44003']
            + ['%s %s' % (s['site_code'], s['site_name']) for s in harbour[:3]])


def busy_days(src):
    busy = [h for h in src.measurement_history if datetime(2025, 1, 1) <= h['measured_day'] <= datetime(2025, 1, 7) and o.nvl(h['traffic_gb'], 0) >= 2000]
    return ['busy days: %d' % len(busy)]


def log_demo(src):
    return ['written: 2', '3 begins', '3 42 rows', '5 details', 'left: 0']


def trigger_demo(src):
    first = {}
    for k in src.contracts:
        first.setdefault(k['status'], k['contract_id'])
    quantity = next(p['quantity'] for p in src.stock if p['region_id'] == 3 and p['part_no'] == 'P-002/A')
    return ['ORA-20301: Regions are never deleted', 'ACTIVE: 1 changed', 'ORA-20311: Contract %d has ended' % first['ENDED'],
            'ORA-20312: Contract %d is suspended' % first['SUSPENDED'], '3/P-002/A U %d %d' % (quantity, quantity + 7),
            'desk: WAITING', 'ORA-20331: Tickets are closed, not deleted', 'view: -1402']


def constraint_demo(src):
    return ['1: duplicate, -1', '2: null, -1400', '3: -2290', '4: has children, -2292', '5: -2291', '6: -12899', '7: -1438', '8: done',
            '9: -2290', '10: -2290']


def collections_demo(src):
    counts = groups(src.sites, lambda s: s['site_type'])
    phones = next(d['phones'] for d in src.depots if d['depot_code'] == 'MID')
    return (['%s %d' % (kind, len(counts[kind])) for kind in sorted(counts)]
            + ['4 from 1 to 5, after 1 comes 3', 'then 2, last 30', '3 of 3', 'full: -6532', 'null: -6531', 'a hole: 100'] + phones[::-1])


def archive_demo(src):
    old = [m for m in src.measurements if m['measured_at'] < datetime(2025, 3, 3)]
    return ['%d rows of %d cells' % (len(old), len({m['cell_id'] for m in old})),
            'left: %d of %d' % (len(src.measurements) - len(old), len(src.measurements)), 'back: %d' % len(src.measurements)]


CALLS = {
    'text_kit_demo': text_kit_demo, 'ticket_life': ticket_life, 'waiting_cursor': waiting_cursor, 'billing_demo': billing_demo,
    'dispatch_demo': dispatch_demo, 'salary_round': salary_round, 'staff_lists': staff_lists, 'skill_merge': skill_merge,
    'dynamic_reports': dynamic_reports, 'busy_days': busy_days, 'log_demo': log_demo, 'trigger_demo': trigger_demo,
    'constraint_demo': constraint_demo, 'collections_demo': collections_demo, 'archive_demo': archive_demo,
}
