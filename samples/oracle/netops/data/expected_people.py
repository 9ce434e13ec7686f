"""What the queries about people, customers and tariffs give (q16 to q51, q65 to q73); see expected.py."""
import math
import re
from datetime import datetime, timedelta, timezone
from decimal import Decimal, localcontext
from fractions import Fraction

import oracle_functions as o

SAMPLE_DAY = datetime(2025, 3, 31)


def by(*names):
    """Ascending sort keys for o.ordered."""
    return [(lambda row, n=n: row[n], 'asc') for n in names]


def at(n, direction='asc'):
    return (lambda row: row[n], direction)


def groups(rows, key):
    found = {}
    for row in rows:
        found.setdefault(key(row), []).append(row)
    return found


def walk(roots, children, order, depth=1, path=()):
    """CONNECT BY: rows in depth-first order as (row, level, path of rows, is leaf, closes a circle)."""
    for row in order(roots):
        line = path + (row,)
        below = children(row)
        fresh = [c for c in below if c not in line]
        yield row, depth, line, not fresh, len(fresh) < len(below)
        yield from walk(fresh, children, order, depth + 1, line)


def staff_children(src):
    return lambda row: src.people_of.get(row['staff_id'], [])


def org_chart(src):
    order = lambda rows: o.ordered(rows, *by('last_name', 'first_name', 'staff_id'))
    for s, level, path, leaf, _ in walk([src.person[1]], staff_children(src), order):
        if s['left_on'] is None and level <= 3:
            yield '  ' * (level - 1) + s['full_name'], level, ''.join('/' + p['staff_no'] for p in path), int(leaf)


def heads(src):
    rows = []
    for head in (s for s in src.staff if s['job_title'] == 'Head'):
        tree = list(walk([head], staff_children(src), list))
        rows.append((head['staff_no'], len(tree) - 1, o.total(s['salary'] for s, *_ in tree), max(t[1] for t in tree),
                     sum(t[3] for t in tree)))
    return o.ordered(rows, at(0))


def shop_months(src):
    for n in range(18):
        first = o.add_months(datetime(2023, 11, 1), n)
        found = [t for t in src.tickets if t['channel'] == 'SHOP' and first <= t['opened_at'] < o.add_months(first, 1)]
        yield first, len(found), len({t['customer_id'] for t in found}), o.highest(t['opened_at'] for t in found)


def region_tree(src):
    children = lambda row: [r for r in src.regions if r['parent_region_id'] == row['region_id']]
    roots = [r for r in src.regions if r['parent_region_id'] is None]
    for r, level, path, _, _ in walk(roots, children, lambda rows: o.ordered(rows, *by('region_code'))):
        yield (''.join('>' + p['region_code'].rstrip() for p in path), path[-2]['region_name'] if level > 1 else None, level,
               len([s for s in src.sites if s['region_id'] == r['region_id']]))


def outage_causes(src):
    children = lambda row: [x for x in src.outages if x['caused_by'] == row['outage_id']]
    roots = [x for x in src.outages if x['outage_id'] in (1, 5, 17)]
    for x, level, path, _, circle in walk(roots, children, lambda rows: o.ordered(rows, *by('outage_id'))):
        yield level, x['outage_id'], x['cause'], int(circle), ''.join(' > %d' % p['outage_id'] for p in path)


def salary_path(src):
    children = lambda row: [s for s in src.people_of.get(row['staff_id'], []) if s['job_title'] in ('Head', 'Team lead')]
    order = lambda rows: o.ordered(rows, *by('staff_id'))
    for place, (s, level, path, _, _) in enumerate(walk([src.person[1]], children, order), 1):
        yield place, '-' * level + ' ' + s['full_name'], level - 1, sum(p['salary'] or 0 for p in path)


def salary_ranks(src):
    people = [s for s in src.staff if s['job_title'] in ('Team lead', 'Planner')]
    paid = len([s for s in people if s['salary'] is not None])
    for job, members in sorted(groups(people, lambda s: s['job_title']).items()):
        best = o.highest(s['salary'] for s in members)
        members = o.ordered(members, (lambda s: s['salary'], 'desc nulls last'), *by('staff_id'))
        values = [s['salary'] for s in members]
        for n, s in enumerate(members, 1):
            yield (job, s['staff_id'], s['salary'], values.index(s['salary']) + 1, len(set(values[:values.index(s['salary'])])) + 1, n,
                   None if s['salary'] is None else s['salary'] - best, paid)


def filled_gaps(src):
    for cell in (300001, 300009):
        rows = [h for h in o.ordered(src.measurement_history, *by('measured_day'))
                if h['cell_id'] == cell and datetime(2025, 1, 1) <= h['measured_day'] <= datetime(2025, 1, 15)]
        users = [h['users_max'] for h in rows]
        known = lambda part: [u for u in part if u is not None]
        for n, h in enumerate(rows):
            yield (cell, h['measured_day'], users[n], (known(users[:n + 1]) or [None])[-1], (known(users[:n]) or [None])[-1],
                   (known(users[n:]) or [None])[0], rows[n + 2]['measured_day'] if n + 2 < len(rows) else datetime(2025, 1, 16))


def moving_traffic(src):
    rows = [h for h in o.ordered(src.measurement_history, *by('measured_day'))
            if h['cell_id'] == 300017 and h['measured_day'] >= datetime(2025, 2, 1)]
    traffic = [h['traffic_gb'] for h in rows]

    def near(n, before, after):
        return [h['traffic_gb'] for h in rows if -before <= (h['measured_day'] - rows[n]['measured_day']).days <= after]
    for n, h in enumerate(rows):
        earlier = [t for t in traffic[max(n - 3, 0):n] if t is not None]
        yield (h['measured_day'], h['traffic_gb'], o.round_(o.average(traffic[max(n - 6, 0):n + 1]), 3), o.total(near(n, 2, 0)),
               len([t for t in near(n, 1, 1) if t is not None]), min(earlier) if earlier else None)


def traffic_share(src):
    cells = {c['cell_id']: c for c in src.cells}
    found = groups([h for h in src.measurement_history if h['measured_day'] >= datetime(2025, 2, 1)],
                   lambda h: (cells[h['cell_id']]['technology'], cells[h['cell_id']]['band_mhz']))
    sums = {key: o.total(h['traffic_gb'] for h in rows) for key, rows in found.items()}
    for key in sorted(sums):
        same = sum(v for k, v in sums.items() if k[0] == key[0])
        yield key + (sums[key], o.round_(Fraction(sums[key]) / Fraction(sum(sums.values())), 4), o.round_(Fraction(sums[key]) / Fraction(same), 4))


def price_quarters(src):
    parts = o.ordered([p for p in src.stock if p['region_id'] == 11], *by('unit_price', 'part_no'))
    size, rest = divmod(len(parts), 4)
    quarters = [q for q in range(1, 5) for _ in range(size + (q <= rest))]
    prices = [p['unit_price'] for p in parts]
    for n, p in enumerate(parts):
        yield (p['part_no'], p['unit_price'], quarters[n], o.round_(Fraction(len([x for x in prices if x <= prices[n]]), len(parts)), 4),
               o.round_(Fraction(len([x for x in prices if x > prices[n]]), len(parts) - 1), 4))


def first_and_newest(src):
    for name, sites in sorted(groups(src.sites, lambda s: src.region[s['region_id']]['region_name']).items(), key=lambda g: g[0].encode()):
        days = [s['commissioned'] for s in sites if s['commissioned']]
        planned = [s for s in sites if s['commissioned'] is None]
        last_type = max(s['site_type'] for s in sites)
        code = lambda rows: [s['site_code'] for s in rows]
        yield (name, min(code(s for s in sites if s['commissioned'] == min(days))), min(days),
               max(code(s for s in sites if s['commissioned'] == max(days))),
               o.total(s['rent_per_month'] for s in sites if s['site_type'] == last_type),
               len(planned or [s for s in sites if s['commissioned'] == max(days)]))


def percentile_cont(values, share):
    values = sorted(values)
    place = Fraction(share) * (len(values) - 1)
    low, high = values[math.floor(place)], values[math.ceil(place)]
    return Fraction(low) + (Fraction(high) - Fraction(low)) * (place - math.floor(place))


def medians(src):
    for job, people in sorted(groups([s for s in src.staff if s['left_on'] is None], lambda s: s['job_title']).items()):
        paid = [s['salary'] for s in people if s['salary'] is not None]
        down = sorted(paid, reverse=True)
        yield (job, len(people), percentile_cont(paid, Fraction(1, 2)), percentile_cont(paid, Fraction(9, 10)),
               down[math.ceil(Fraction(len(down), 2)) - 1])


def skill_lists(src):
    for s in o.ordered(src.staff, *by('staff_id')):
        if not 18 <= s['staff_id'] <= 40:
            continue
        skills = [k for k in src.staff_skills if k['staff_id'] == s['staff_id']]
        best_first = o.ordered(skills, (lambda k: k['grade'], 'desc'), *by('skill_code'))
        remarks = [k['remark'] for k in o.ordered(skills, *by('skill_code')) if k['remark'] is not None]
        listed = ['%s:%d' % (k['skill_code'], k['grade']) for k in best_first] or [':']     # the row of the outer join
        yield (s['staff_id'], s['last_name'], ', '.join(listed),
               o.nvs('; '.join(remarks)), o.nvl(o.highest(k['grade'] for k in skills), 0))


def reason_lists(src):
    lost = [m for m in src.stock_movements if m['moved_at'] >= datetime(2025, 1, 1) and m['reason'] == 'LOSS']
    for region, moves in sorted(groups(lost, lambda m: m['region_id']).items()):
        yield (region, 'LOSS', src.region[region]['region_code'].rstrip(), len({m['staff_id'] for m in moves} - {None}),
               ' '.join(m['part_no'] for m in o.ordered(moves, *by('moved_at', 'movement_id'))))


def team_mates(src):
    planners = o.ordered([s for s in src.staff if s['job_title'] == 'Planner'], *by('manager_id', 'last_name', 'staff_id'))
    for s in planners:
        team = [p['last_name'] for p in planners if p['manager_id'] == s['manager_id']]
        yield s['staff_id'], s['last_name'], ', '.join(team), len(team)


def channel_pivot(src):
    for channel, tickets in sorted(groups(src.tickets, lambda t: t['channel']).items()):
        yield (channel,) + tuple(len([t for t in tickets if t['status'] == s]) for s in ('NEW', 'WORKING', 'WAITING', 'CLOSED'))


def movement_pivot(src):
    moves = [m for m in src.stock_movements if m['moved_at'].year == 2024 and m['part_no'].startswith('P-01')]
    for key, rows in sorted(groups(moves, lambda m: (m['region_id'], str((m['moved_at'].month + 2) // 3))).items()):
        bought = [m['quantity'] for m in rows if m['reason'] == 'BUY']
        used = [m['quantity'] for m in rows if m['reason'] == 'USE']
        yield key + (o.total(bought), len(bought), -sum(used), len(used))


def price_unpivot(src):
    rows = [(p['tariff_code'], p['valid_from'], unit, p[name]) for p in src.tariff_prices if p['tariff_code'] in ('S', 'M', 'IOT')
            for unit, name in (('GB', 'per_gb'), ('MINUTE', 'per_minute'), ('SMS', 'per_sms')) if p[name] is not None]
    return o.ordered(rows, at(0), at(1), at(2))


def ticket_rollup(src):
    march = [t for t in src.tickets if t['opened_at'] >= datetime(2025, 3, 1) and t['priority'] in (1, 2)]

    def line(channel, priority, rows):
        days = [o.days_between(t['closed_at'], t['opened_at']) for t in rows]
        return channel, priority, len(rows), o.round_(o.average(days), 2)
    for channel, rows in sorted(groups(march, lambda t: t['channel']).items()):
        for priority, members in sorted(groups(rows, lambda t: t['priority']).items()):
            yield line(channel, str(priority), members)
        yield line(channel, 'all', rows)
    yield line('all channels', 'all', march)


def outage_cube(src):
    rows = []
    recent = [x for x in src.outages if x['started_at'] >= datetime(2025, 1, 1)]
    for number, key in ((0, lambda x: (x['cause'], x['severity'])), (1, lambda x: (x['cause'], None)),
                        (2, lambda x: (None, x['severity'])), (3, lambda x: (None, None))):
        rows += [k + (number, len(m), o.total(x['customers_hit'] for x in m)) for k, m in groups(recent, key).items() if len(m) > 1]
    early = [x for x in src.outages if x['started_at'] < datetime(2024, 2, 1)]
    for key in (lambda x: (x['cause'], None), lambda x: (None, x['severity']), lambda x: (None, None)):
        rows += [k + (-1, len(m), o.highest(x['customers_hit'] for x in m)) for k, m in groups(early, key).items()]
    return o.ordered(rows, at(2), at(0), at(1))


def upper(text):
    """UPPER maps one character to one: ß stays as it is."""
    return None if text is None else ''.join(c.upper() if len(c.upper()) == 1 else c for c in text)


def shown_name(c):
    return o.nvl(c['company_name'], o.concat(c['last_name'], ', ', c['first_name']))


def customer_page(src):
    rows = o.ordered([c for c in src.customers if c['status'] == 'ACTIVE'],
                     (lambda c: upper(o.nvl(c['company_name'], c['last_name'])), 'asc'), *by('customer_id'))
    return [(n, c['customer_no'].rstrip(), shown_name(c)) for n, c in enumerate(rows[:30], 1) if n > 20]


def noisy_devices(src):
    counts = {device: len(rows) for device, rows in groups(src.alarms, lambda a: a['equipment_id']).items()}
    fifth = sorted(counts.values(), reverse=True)[4]
    return o.ordered([row for row in counts.items() if row[1] >= fifth], at(1, 'desc'), at(0))


def longest_tickets(src):
    rows = [(t['ticket_id'], o.days_between(t['closed_at'], t['opened_at'])) for t in src.tickets]
    rows = [(i, o.round_(days, 3)) for i, days in o.ordered(rows, at(1, 'desc nulls last'), at(0))]
    picked = [('percent',) + r for r in rows[:math.ceil(len(rows) / 100)]] + [('page',) + r for r in rows[10:15]]
    return o.ordered(picked, at(0, 'desc'), at(2, 'desc'), at(1))


def unused_sims(src):
    used = {s['sim_id'] for s in src.subscribers}
    return [(x['sim_id'], x['iccid'], x['batch_no'], x['state']) for x in src.sims
            if x['sim_id'] not in used and x['batch_no'] is not None and 53 <= x['batch_no'] <= 55]


def tariff_sales(src):
    for f in o.ordered(src.tariffs, *by('tariff_code')):
        sold = [k for k in src.contracts if k['tariff_code'] == f['tariff_code'] and k['signed'].year == 2024
                and k['status'] == 'ACTIVE' and k['months'] > 12]
        yield (f['tariff_code'], f['kind'], len(sold), min((k['signed'] for k in sold), default=None),
               len([k for k in sold if k['discount'] is not None]))


def three_tables_outer(src):
    known = {c['cell_id'] for c in src.cells}
    for x in src.outages:
        if x['severity'] == 1 and x['started_at'] >= datetime(2024, 10, 1):
            hit = [c['cell_id'] for c in src.outage_cells if c['outage_id'] == x['outage_id']]
            yield (x['outage_id'], src.site[x['site_id']]['site_code'] if x['site_id'] else '(region)',
                   src.region[x['region_id']]['region_name'], len([c for c in hit if c in known]), len(hit))


def nulls_in_lists(src):
    managers = {s['manager_id'] for s in src.staff}
    paid = [s['salary'] for s in src.staff if s['salary'] is not None]
    followers = len([s for s in src.staff if s['staff_id'] not in managers])
    low = len([p for p in paid if p <= 3000])
    return [(0, followers, followers, 0, len([p for p in paid if p not in (3000, 3100)]), low + len(src.staff) - len(paid), low)]


def empty_texts(src):
    for c in src.customers:
        if c['customer_id'] > 500030:
            break
        code = c['postal_code']
        yield (c['customer_id'], c['kind'], o.nvl(c['company_name'], '-'), o.length(c['company_name']),
               'missing' if c['notes'] is None else 'text', o.concat(c['company_name'], c['last_name']), o.nvl(code, 'no code'),
               o.nvl(c['email'], o.nvl(c['company_name'], '?')), None if c['city'] == 'Porto' else c['city'], None, None, o.length(code))


def padded_numbers(src):
    for c in o.ordered(src.customers, *by('customer_no')):
        number = c['customer_no']
        if number.rstrip() in ('K0000013', 'K0000026', 'KN00006800', 'K0000039'):
            yield (c['customer_id'], '[' + number + ']', 10, len(number.rstrip()), 'Y' if number.rstrip() == 'K0000013' else 'N', 'N', 'Y', number[-2:])


def leap_contracts(src):
    for k in src.contracts:
        if k['signed'] != datetime(2024, 2, 29):
            continue
        end = k['ends_on']
        week = end - timedelta(days=end.weekday())
        yield (k['contract_id'], k['months'], end, week + timedelta(days=7), week, datetime(end.year, (end.month - 1) // 3 * 3 + 1, 1),
               o.add_months(end.replace(day=1), 1) if end.day >= 16 else end.replace(day=1), (o.last_day(end) - end).days,
               o.months_between(end, k['signed']), (end - k['signed']).days, str(end.isoweekday() % 7 + 1))


def minutes_of(src, x):
    gap = o.nvl(x['ended_at'], SAMPLE_DAY) - x['started_at']
    return gap.days * 1440 + gap.seconds // 60


def outage_times(src):
    for x in o.ordered(src.outages, *by('started_at')):
        if x['severity'] != 4 or x['cause'] != 'POWER':
            continue
        start, parts = x['started_at'], (None,) * 4
        if x['ended_at'] is not None:
            gap = x['ended_at'] - start
            parts = (gap.days, gap.seconds // 3600, gap.seconds // 60 % 60, gap.seconds % 60 + Fraction(gap.microseconds, 1000000))
        yield ((x['outage_id'], start) + parts + (minutes_of(src, x), start + timedelta(minutes=90), start + timedelta(hours=36),
               o.trunc_day(start), start.year * 100 + start.month))


def reported(src):
    first = datetime(2025, 2, 1, tzinfo=timezone(timedelta(hours=2)))
    last = datetime(2025, 2, 15, tzinfo=timezone(timedelta(hours=-5)))
    for x in o.ordered([x for x in src.outages if x['reported_at'] and first <= x['reported_at'] < last], *by('reported_at', 'outage_id')):
        utc = x['reported_at'].astimezone(timezone.utc).replace(tzinfo=None)
        yield x['outage_id'], utc, utc + timedelta(hours=2)


def number_formats(src):
    for f in o.ordered(src.tariffs, *by('tariff_code')):
        fee, gb = f['monthly_fee'], f['included_gb']
        plain = o.to_char_money(fee, 6, grouped=False, fill=False)
        rounded = lambda value, digits=0: o.plain_number(o.round_(value, digits))
        tenths = int(o.round_(fee, 1) * 10)
        digits = None if gb is None else rounded(gb)
        yield (f['tariff_code'], o.to_char(fee), plain.rjust(7), plain, plain + '-' if fee else plain, '<%s>' % plain if fee else plain,
               '+%d.%d' % divmod(tenths, 10), ' %04d' % o.round_(fee), None if digits is None else digits.rjust(3) if len(digits) < 3 else '###',
               '{:,}'.format(int(fee * 1000)).replace(',', '.').rjust(7), '%04X' % int(fee * 100))


def julian(day):
    return day.toordinal() + 1721425


ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']


def date_formats(src):
    for t in src.tickets:
        d = t['opened_at']
        if t['ticket_id'] > 100014:
            break
        day_of_year = d.timetuple().tm_yday
        yield (t['ticket_id'], d.strftime('%A, ') + '%d' % d.day + d.strftime(' %B %Y'), d.strftime('%B').ljust(9) + '|',
               d.strftime('%a, %d-%b-%y').upper(), '%03d' % day_of_year,
               '%02d %d %02d' % ((day_of_year - 1) // 7 + 1, (d.day - 1) // 7 + 1, d.isocalendar()[1]),
               '%05d' % (d.hour * 3600 + d.minute * 60 + d.second), d.strftime('%I:%M %p'), str(julian(d)),
               d.strftime('%Y-%m-%dT%H:%M:%S'), ROMAN[d.month - 1].ljust(4), '%d.%d.%d' % (d.day, d.month, d.year % 100))


def conversions(src):
    d = datetime
    return [(d(2049, 12, 31), d(1950, 12, 31), d(2024, 2, 29), d.fromordinal(2460001 - 1721425), d(2025, 3, 3, 23, 7), d(2025, 3, 17, 18),
             d(2025, 3, 1, 12, 0, 0, 125000), Decimal('1234.5'), 255, Decimal('-12.5'), Decimal('7.5'), -30, '2024-02-29', Decimal('12.35'),
             67, '0.3333', '2229')]


def loyalty_histogram(src):
    def bucket(points):
        return None if points is None else 0 if points < 1 else min((points - 1) // 500, 10) + 1
    rows = [(b, len(m), len([c for c in m if c['kind'] == 'B']), min((c['loyalty_points'] for c in m), key=lambda p: (p is None, p)),
             o.highest(c['loyalty_points'] for c in m)) for b, m in groups(src.customers, lambda c: bucket(c['loyalty_points'])).items()]
    return o.ordered(rows, at(0))


def age(born, on):
    months = o.months_between(on, born)
    return None if months is None else o.trunc(months / 12)


def ages(src):
    rows = [(c['customer_id'], c['birth_date'], age(c['birth_date'], SAMPLE_DAY), c['birth_date'].year,
             'card!' if '03-25' <= c['birth_date'].strftime('%m-%d') <= '04-05' else None)
            for c in src.customers if c['birth_date'] is not None]
    return o.ordered([r for r in rows if r[2] >= 85 or r[2] < 20], at(1), at(0))


def february_usage(src):
    rows = []
    february = [u for u in src.usage_days if u['usage_day'].month == 2]
    for number, days in groups(february, lambda u: u['subscriber_id']).items():
        rows.append((number, o.total(u['data_mb'] for u in days), len([u for u in days if u['data_mb'] is not None]),
                     sum(u['sms_count'] for u in days), o.highest(u['usage_day'] for u in days if u['abroad'] == 'Y')))
    return o.ordered([r for r in rows if r[1] > 58000], at(1, 'desc'), at(0))


def pairs_and_any(src):
    moved = {(m['region_id'], m['part_no']) for m in src.stock_movements if m['quantity'] > 78}
    moved |= {(3, 'P-001/B'), (4, 'P-002/A'), (5, 'P-003/B')}
    top = max(p['unit_price'] for p in src.stock if p['region_id'] == 3)
    levels = {p['reorder_level'] for p in src.stock if p['region_id'] == 11} - {None}
    found = [p for p in src.stock if (p['region_id'], p['part_no']) in moved or p['unit_price'] > top
             or (p['quantity'] in levels and p['region_id'] == 10)]
    return [(p['region_id'], p['part_no'], p['unit_price'], p['quantity']) for p in o.ordered(found, *by('region_id', 'part_no'))]


def square_root(value, digits):
    """ROUND(SQRT(value), digits), exactly."""
    with localcontext() as context:
        context.prec = 60
        root = (Decimal(value.numerator) / Decimal(value.denominator)).sqrt()
    return o.round_(root, digits)


def spread(src):
    for job, people in sorted(groups(src.staff, lambda s: s['job_title']).items()):
        paid = [Fraction(s['salary']) for s in people if s['salary'] is not None]
        middle = sum(paid) / len(paid)
        squares = sum((p - middle) ** 2 for p in paid)
        sample = squares / (len(paid) - 1) if len(paid) > 1 else None
        variance = o.nvl(sample, Fraction(0))          # VARIANCE and STDDEV of one row are 0, STDDEV_SAMP is NULL
        yield (job, len(paid), o.round_(middle, 2), o.round_(variance, 2), square_root(variance, 4),
               None if sample is None else square_root(sample, 4), o.round_(squares / len(paid), 2))


def prices_on(src, tariff, day):
    rows = [p for p in src.tariff_prices if p['tariff_code'] == tariff and p['valid_from'] <= day]
    return max(rows, key=lambda p: p['valid_from'])


def usage_price(src, tariff, mb, minutes, day):
    p = prices_on(src, tariff, day)
    return o.round_(Fraction(o.nvl(mb, 0)) / 1000 * Fraction(o.nvl(p['per_gb'], 0))
                    + Fraction(o.nvl(minutes, 0)) * Fraction(o.nvl(p['per_minute'], 0)), 2)


def usage_of_number(src, subscriber, day):
    contract = src.contract[subscriber['contract_id']]
    tariff = src.tariff[contract['tariff_code']]
    days = [u for u in src.usage_of.get(subscriber['subscriber_id'], [])
            if (u['usage_day'].year, u['usage_day'].month) == (day.year, day.month)]
    mb = o.nvl(o.total(u['data_mb'] for u in days), 0)
    above = 0 if tariff['included_gb'] is None else max(mb - tariff['included_gb'] * 1000, 0)
    return usage_price(src, tariff['tariff_code'], above, o.total(u['voice_min'] for u in days), day)


def usage_bill(src):
    for s in src.subscribers:
        if s['subscriber_id'] in src.usage_of and s['subscriber_id'] % 5 == 0:
            tariff = src.contract[s['contract_id']]['tariff_code']
            yield (s['subscriber_id'], tariff, usage_of_number(src, s, datetime(2025, 2, 15)),
                   usage_price(src, tariff, 1500, 10, SAMPLE_DAY), Decimal('0.19'))


def peak_counts(src):
    days = groups([t for t in src.tickets if t['opened_at'] >= datetime(2024, 6, 1)], lambda t: o.trunc_day(t['opened_at']))
    counts = [len(rows) for rows in days.values()]
    return [(max(counts), o.round_(Fraction(sum(counts), len(counts)), 3), min(t['opened_at'] for rows in days.values() for t in rows))]


def age_class(days):
    return 'late' if days > 14 else 'normal' if days > 7 else 'fresh'


def waiting_tickets(src):
    for t in o.ordered(src.tickets, *by('opened_at', 'ticket_id')):
        if t['status'] == 'CLOSED' or t['priority'] != 1 or t['opened_at'] < datetime(2025, 1, 31):
            continue
        words, opened = t['subject'].split(' '), t['opened_at']
        waiting = (SAMPLE_DAY - o.trunc_day(opened)).days
        yield (t['ticket_id'], waiting, age_class(waiting), opened.strftime('%d.%m.%Y %H:%M') if opened != o.trunc_day(opened) else opened.strftime('%d.%m.%Y'),
               t['subject'], '(none)' if t['assigned_to'] is None else str(t['assigned_to']), o.nvs(words[1]) if len(words) > 1 else None,
               src.person[t['assigned_to']]['full_name'] if t['assigned_to'] else 'nobody')


QUERIES = {
    'q16_org_chart': org_chart, 'q17_heads': heads, 'q18_shop_months': shop_months, 'q19_region_tree': region_tree,
    'q20_outage_causes': outage_causes, 'q21_salary_path': salary_path, 'q22_salary_ranks': salary_ranks,
    'q23_filled_gaps': filled_gaps, 'q24_moving_traffic': moving_traffic, 'q25_traffic_share': traffic_share,
    'q26_price_quarters': price_quarters, 'q27_first_and_newest': first_and_newest, 'q28_medians': medians,
    'q29_skill_lists': skill_lists, 'q30_reason_lists': reason_lists, 'q31_team_mates': team_mates,
    'q32_channel_pivot': channel_pivot, 'q33_movement_pivot': movement_pivot, 'q34_price_unpivot': price_unpivot,
    'q35_ticket_rollup': ticket_rollup, 'q36_outage_cube': outage_cube, 'q37_customer_page': customer_page,
    'q38_noisy_devices': noisy_devices, 'q39_longest_tickets': longest_tickets, 'q40_unused_sims': unused_sims,
    'q41_tariff_sales': tariff_sales, 'q42_three_tables_outer': three_tables_outer, 'q43_nulls_in_lists': nulls_in_lists,
    'q44_empty_texts': empty_texts, 'q45_padded_numbers': padded_numbers, 'q46_leap_contracts': leap_contracts,
    'q47_outage_times': outage_times, 'q48_reported': reported, 'q49_number_formats': number_formats,
    'q50_date_formats': date_formats, 'q51_conversions': conversions, 'q65_loyalty_histogram': loyalty_histogram, 'q66_ages': ages,
    'q67_february_usage': february_usage, 'q68_pairs_and_any': pairs_and_any, 'q69_spread': spread, 'q71_usage_bill': usage_bill,
    'q72_peak_counts': peak_counts, 'q73_waiting_tickets': waiting_tickets,
}
