"""What the queries with JSON, XML, objects, patterns and other names give (q52 to q64, q70); see expected.py."""
import json
import re
from datetime import datetime
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import oracle_functions as o
from expected_people import at, by, groups, upper
from model_operations import EMPTY_CLOB


def options_of(tariff):
    return None if tariff['options'] is None else json.loads(tariff['options'])


def compact(value):
    """JSON text as Oracle writes it: no blanks."""
    return json.dumps(value, separators=(',', ':'), ensure_ascii=False)


def tariff_options(src):
    for f in o.ordered(src.tariffs, *by('tariff_code')):
        options = options_of(f)
        if options is None:
            yield (f['tariff_code'],) + (None,) * 6 + ('N', None, 'N')
            continue
        roaming, gifts = options.get('roaming', {}), [g['name'] for g in options.get('gifts', [])]
        hotspot = options.get('hotspot')
        yield (f['tariff_code'], options.get('speed_mbps'), None if hotspot is None else str(hotspot).lower(),
               roaming['zones'][0] if roaming else None, roaming.get('gb', 0) if isinstance(roaming.get('gb', 0), int) else o.number(roaming['gb']),
               compact(roaming['zones']) if roaming else None, compact(gifts) if gifts else None, 'Y' if 'sla' in options else 'N',
               options.get('note'), 'Y')


def gift_table(src):
    for f in o.ordered(src.tariffs, *by('tariff_code')):
        options = options_of(f)
        if f['kind'] == 'PRE' or options is None:
            continue
        gifts = list(enumerate(options.get('gifts', []), 1)) or [(None, {})]     # a nested path joins outer
        for no, gift in gifts:
            yield f['tariff_code'], options.get('speed_mbps'), no, gift.get('name'), gift.get('months')


def prices_of(src, tariff):
    return o.ordered([p for p in src.tariff_prices if p['tariff_code'] == tariff['tariff_code']], *by('valid_from'))


def json_made(src):
    for f in o.ordered(src.tariffs, *by('tariff_code')):
        if f['kind'] != 'POST':
            continue
        prices = []
        for p in prices_of(src, f):
            prices.append({'from': p['valid_from'].strftime('%Y-%m-%d')})
            if p['per_sms'] is not None:
                prices[-1]['sms'] = 'yes'
        gb = f['included_gb']
        yield (compact({'code': f['tariff_code'], 'name': f['tariff_name'], 'gb': None if gb is None else int(gb), 'prices': prices}),)


def xml_made(src):
    for f in o.ordered(src.tariffs, *by('tariff_code')):
        if f['monthly_fee'] < 1:
            continue
        until = '<until>%d</until>' % f['withdrawn'].year if f['withdrawn'] else ''
        prices = ''.join('<from>%s</from>' % p['valid_from'].strftime('%Y-%m-%d') for p in reversed(prices_of(src, f)))
        yield ('<tariff code="%s" kind="%s"><name>%s</name><fee>%s</fee>%s%s</tariff>' % (
            f['tariff_code'], f['kind'], escape(f['tariff_name']), o.to_char(f['monthly_fee']), until, prices),)


def chapters(src):
    for d in src.documents:
        if d['doc_type'] == 'MANUAL' and d['meta'] is not None:
            for place, c in enumerate(ElementTree.fromstring(d['meta']).findall('chapter'), 1):
                yield d['document_id'], d['title'], place, int(c.get('no')), int(c.get('pages')), c.text


def document_owners(src):
    for d in src.documents:
        if d['document_id'] > 25:
            break
        meta = None if d['meta'] is None else ElementTree.fromstring(d['meta'])
        second = meta is not None and any(c.get('no') == '2' for c in meta.findall('chapter'))
        yield (d['document_id'], None if meta is None else meta.find('owner').text, None if meta is None else meta.get('lang'),
               'Y' if second else 'N', None if d['attributes'] is None else json.loads(d['attributes'])['pages'])


def alarm_texts(src):
    for text, rows in sorted(groups(src.alarms, lambda a: a['message']).items(), key=lambda g: (g[0] is not None, (g[0] or '').encode())):
        if text is None:
            yield (None, len(rows)) + (None,) * 6 + ('N',)
            continue
        number, setting = re.search('[0-9]+', text), re.search(r'(\w+)=(\d+)', text)
        other = re.search('[^A-Z ]', text)
        yield (text, len(rows), number and number.group(), re.sub('[0-9.]+', '#', text), other.start() + 1 if other else 0,
               len(re.findall('[A-Z]{4,}', text)), setting and setting.group(2), re.sub(r'^(\w+) (\w+)', r'\2 \1', text),
               'Y' if re.search('down|stop', text, re.I) else 'N')


def one_line(a):
    return o.concat(a.street, ', ', a.country_code, '-', a.postal_code, ' ', a.city)


def depots(src):
    for d in src.depots:
        a, phones = d['address'], len(d['phones'] or [])
        yield d['depot_code'], a and a.city, a and one_line(a), phones, phones, 'N' if a else 'Y'


def depot_phones(src):
    for d in src.depots:
        for phone in sorted(d['phones'] or []) or [None]:
            yield d['depot_code'], phone


def busy_cells(src):
    cells = {c['cell_id']: c['cell_code'] for c in src.cells}
    rows = [(cells[h['cell_id']], h['measured_day'], h['traffic_gb'], 'Y') for h in src.measurement_history
            if datetime(2024, 12, 31) <= h['measured_day'] <= datetime(2025, 1, 2) and o.nvl(h['traffic_gb'], 0) >= 2200]
    return o.ordered(rows, at(1), at(2, 'desc'), at(0))


def initials(src):
    for s in o.ordered([s for s in src.staff if s['staff_id'] <= 12], *by('staff_no')):
        yield s['staff_no'], upper(s['first_name'][0] + s['last_name'][0])


def last_tickets(src):
    rows = []
    notes = groups(src.ticket_notes, lambda n: n['ticket_id'])
    for c in src.customers:
        if c['kind'] != 'B' or c['customer_id'] > 500100:
            continue
        tickets = o.ordered([t for t in src.tickets if t['customer_id'] == c['customer_id']], (lambda t: t['opened_at'], 'desc'), *by('ticket_id'))
        for t in tickets[:2] or [None]:
            rows.append((c['customer_id'], t and t['ticket_id'], t and t['opened_at'], len(notes.get(t['ticket_id'], [])) if t else 0))
    return rows


def other_names(src):
    for r in o.ordered(src.regions, *by('region_name')):
        sites = [s['site_id'] for s in src.sites if s['region_id'] == r['region_id']]
        devices = [e for e in src.equipment if e['site_id'] in set(sites)]
        yield (r['region_name'], len(devices), len(sites), o.total(e['purchase_price'] for e in devices), len(devices),
               o.total(p['quantity'] for p in src.stock if p['region_id'] == r['region_id']))


def document_sizes(src):
    for d in src.documents:
        if d['document_id'] > 30:
            break
        body = '' if d['body'] is EMPTY_CLOB else d['body']
        size = None if d['checksum'] is None else len(d['checksum'])
        yield (d['document_id'], 'missing' if body is None else 'there', None if body is None else len(body), o.nvs((body or '')[:8]),
               None if body is None else body.find('Line') + 1, 'missing' if d['attachment'] is None else 'there',
               None if d['attachment'] is None else len(d['attachment']), None if size is None else d['checksum'].hex().upper(), size)


QUERIES = {
    'q52_tariff_options': tariff_options, 'q53_gift_table': gift_table, 'q54_json_made': json_made, 'q55_xml_made': xml_made,
    'q56_chapters': chapters, 'q57_document_owners': document_owners, 'q58_alarm_texts': alarm_texts, 'q59_depots': depots,
    'q60_depot_phones': depot_phones, 'q61_busy_cells': busy_cells, 'q62_with_function': initials, 'q63_last_tickets': last_tickets,
    'q64_other_names': other_names, 'q70_document_sizes': document_sizes,
}
