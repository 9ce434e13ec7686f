"""Spells the description of read_scripts.py as DBMS_METADATA of Oracle 19c does.

Quoted upper-case names with schema, NUMBER(4,0), segment attributes, ENABLE on every constraint;
checks, defaults, queries and code keep the text of their author.
"""
import re

from read_scripts import closing, joined_expression, names_in, split_list, tokens, upper

SCHEMA, SPACE = 'NETOPS', 'NETOPS_DATA'
STORAGE = '''  STORAGE(INITIAL 65536 NEXT 1048576 MINEXTENTS 1 MAXEXTENTS 2147483645
  PCTINCREASE 0 FREELISTS 1 FREELIST GROUPS 1
  BUFFER_POOL DEFAULT FLASH_CACHE DEFAULT CELL_FLASH_CACHE DEFAULT)'''
POOLS = '''  STORAGE(
  BUFFER_POOL DEFAULT FLASH_CACHE DEFAULT CELL_FLASH_CACHE DEFAULT)'''
TABLESPACE = '  TABLESPACE "%s"' % SPACE
HEAP = '  PCTFREE 10 PCTUSED 40 INITRANS 1 MAXTRANS 255 '
INDEX = '  PCTFREE 10 INITRANS 2 MAXTRANS 255'


def q(name):
    return '"%s"' % name


def owned(name):
    return '"%s"."%s"' % (SCHEMA, name)


def column_list(names):
    return '(' + ', '.join(q(n) for n in names) + ')'


def data_type(text):
    """A type as the dictionary prints it."""
    text = text.replace(', ', ',')
    if re.fullmatch(r'NUMBER\(\d+\)', text):
        return text[:-1] + ',0)'
    if text.startswith('TIMESTAMP'):
        return re.sub(r'TIMESTAMP(\((\d)\))?', lambda m: 'TIMESTAMP (%s)' % (m[2] or 6), text)
    if text == 'XMLTYPE':
        return '"SYS"."XMLTYPE" '
    return owned(text) + ' ' if text.endswith('_T') else text


def column_text(c):
    text = '%s %s' % (q(c.name), data_type(c.type))
    if c.identity:
        how, start, cache = c.identity
        return text + (' GENERATED %s AS IDENTITY MINVALUE 1 MAXVALUE %s INCREMENT BY 1 START WITH %s CACHE %s NOORDER  NOCYCLE'
                       '  NOKEEP  NOSCALE  NOT NULL ENABLE' % (how, '9' * 28, start, cache))
    if c.generated:
        return text + ' GENERATED ALWAYS AS (%s) VIRTUAL ' % c.generated
    if c.default is not None:
        default = c.default if not re.match(r'\w+\.NEXTVAL', c.default, re.I) else '"%s"."%s"."NEXTVAL"' % (SCHEMA, c.default.split('.')[0].upper())
        text += ' DEFAULT ' + default
    return text + (' NOT NULL ENABLE' if c.not_null else '')


def index_properties(statistics=True):
    return INDEX + (' COMPUTE STATISTICS' if statistics else '') + ' \n' + STORAGE + '\n' + TABLESPACE


def constraint_text(c, table, inline=True):
    """A key or check; inline: within CREATE TABLE, with the properties of its index."""
    name = 'CONSTRAINT %s ' % q(c.name) if c.name else ''
    if c.kind == 'CHECK':
        return '%sCHECK (%s) %s' % (name, c.check, c.state)
    text = '%s%s %s' % (name, c.kind, column_list(c.columns))
    if table.temporary or table.tail.startswith('ORGANIZATION INDEX') and c.kind == 'PRIMARY KEY':
        return text + ' ENABLE'
    if not inline and c.name:
        return text + '\n  USING INDEX %s  ENABLE' % owned(c.index or c.name)
    if c.index:
        return text + '\n  USING INDEX (CREATE UNIQUE INDEX %s ON %s %s \n%s )  ENABLE' % (
            owned(c.index), owned(table.name), column_list(c.columns), index_properties(False))
    return text + '\n  USING INDEX' + index_properties()[1:] + '  ENABLE'


def foreign_key(c, table):
    target, columns = c.references
    rule = (' ' + c.rule if c.rule else '') + ' ' + c.state
    return 'ALTER TABLE %s ADD CONSTRAINT %s FOREIGN KEY %s\n\t  REFERENCES %s %s%s;' % (
        owned(table.name), q(c.name), column_list(c.columns), owned(target), column_list(columns), rule)


def bound(words):
    """A partition bound as the dictionary prints it: dates in full."""
    if words[0].upper() == 'DATE':
        return "TO_DATE(' %s 00:00:00', 'SYYYY-MM-DD HH24:MI:SS', 'NLS_CALENDAR=GREGORIAN')" % words[1].strip("'")
    return words[0].upper() if words[0].upper() in ('MAXVALUE', 'DEFAULT') else ', '.join(w for w in words if w != ',')


def partitions(tail):
    """(method, columns, rest of the header, [(name, bound words)]) of a partition clause."""
    words = tokens(tail)
    end = closing(words, 3)
    method, columns = words[2].upper(), names_in(words[3:end])
    opening = len(words) - 1
    while closing(words, opening) != len(words) - 1 if words[opening] == '(' else True:
        opening -= 1
    parts = []
    for p in split_list(words[opening + 1:-1]):
        values = p[p.index('(') + 1:-1] if '(' in p else None
        parts.append((upper(p[1]), values))
    return method, columns, words[end + 1:opening], parts


def partition_text(tail, table):
    method, columns, rest, parts = partitions(tail)
    lines = [HEAP, POOLS, TABLESPACE + ' ', '  PARTITION BY %s %s ' % (method, column_list(columns))]
    sub = None
    if rest and rest[0].upper() == 'INTERVAL':
        lines[-1] += " INTERVAL (NUMTOYMINTERVAL(1, 'MONTH')) "
    elif rest:
        sub = int(rest[-1])
        lines += ['  SUBPARTITION BY HASH %s ' % column_list(names_in(rest[4:5])), '  SUBPARTITIONS %d' % sub]
    texts, number = [], 471
    for name, values in parts:
        if method == 'HASH':
            texts.append('PARTITION %s SEGMENT CREATION IMMEDIATE \n   TABLESPACE "%s" NOCOMPRESS ' % (q(name), SPACE))
            continue
        clause = ' VALUES LESS THAN (%s) ' if method == 'RANGE' else ' VALUES (%s) '
        text = 'PARTITION %s ' % q(name) + clause % bound(values)
        if sub:
            inner = []
            for _ in range(sub):
                inner.append('SUBPARTITION "SYS_SUBP%d" SEGMENT CREATION IMMEDIATE \n   TABLESPACE "%s" NOCOMPRESS ' % (number, SPACE))
                number += 1
            text += '\n%s\n%s\n%s\n NOCOMPRESS \n ( %s) ' % (HEAP, POOLS, TABLESPACE, ', \n  '.join(inner))
        else:
            text += 'SEGMENT CREATION IMMEDIATE \n%s\n NOCOMPRESS LOGGING \n%s\n%s ' % (HEAP, STORAGE.replace('65536', '8388608'), TABLESPACE)
        texts.append(text)
    return '\n'.join(lines) + '\n (' + ', \n '.join(texts) + ') '


def lob_text(table):
    words = tokens(table.tail)
    text, at = '', 0
    while at < len(words) and words[at].upper() == 'LOB':
        row = words[at + 8].upper()
        text += '\n LOB (%s) STORE AS SECUREFILE (\n%s %s STORAGE IN ROW CHUNK 8192\n  NOCACHE LOGGING  NOCOMPRESS  KEEP_DUPLICATES \n%s) ' % (
            q(upper(words[at + 2])), TABLESPACE, row, STORAGE.replace('65536', '106496').replace('\n  PCTINCREASE 0 FREELISTS 1 FREELIST GROUPS 1', '\n  PCTINCREASE 0'))
        at = closing(words, at + 7) + 1
    for c in table.columns:
        if c.type == 'XMLTYPE':
            text += '\n XMLTYPE COLUMN %s STORE AS SECUREFILE BINARY XML (\n%s ENABLE STORAGE IN ROW CHUNK 8192\n  NOCACHE LOGGING  NOCOMPRESS  KEEP_DUPLICATES ) ALLOW NONSCHEMA DISALLOW ANYSCHEMA ' % (q(c.name), TABLESPACE)
    return text


def table_tail(table):
    """Everything after the columns."""
    tail = table.tail
    if table.temporary:
        return ' ' + tail.upper() + ' '
    if tail.startswith('ORGANIZATION INDEX'):
        words = [w.upper() for w in tokens(tail)]
        return ''' ORGANIZATION INDEX NOCOMPRESS PCTFREE 10 INITRANS 2 MAXTRANS 255 LOGGING
%s
%s 
 PCTTHRESHOLD %s INCLUDING %s OVERFLOW
 PCTFREE 10 PCTUSED 40 INITRANS 1 MAXTRANS 255 LOGGING
%s
%s ''' % (STORAGE, TABLESPACE, words[words.index('PCTTHRESHOLD') + 1], q(words[words.index('INCLUDING') + 1]), STORAGE, TABLESPACE)
    if tail.startswith('PARTITION'):
        return ' \n' + partition_text(tail, table)
    text = ' SEGMENT CREATION IMMEDIATE \n%s\n NOCOMPRESS LOGGING\n%s\n%s ' % (HEAP, STORAGE, TABLESPACE)
    if tail.startswith('NESTED'):
        words = [upper(w) for w in tokens(tail)]
        text += '\n NESTED TABLE %s STORE AS %s\n (PCTFREE 10 PCTUSED 40 INITRANS 1 MAXTRANS 255 LOGGING\n%s\n%s ) RETURN AS VALUE' % (
            q(words[2]), q(words[-1]), STORAGE, TABLESPACE)
    return text + lob_text(table)


def create_table(table, constraints=True):
    """CREATE TABLE; foreign keys always stand apart, keys and checks on demand."""
    parts = [column_text(c) for c in table.columns]
    if constraints or table.tail.startswith('ORGANIZATION INDEX'):
        parts += [' ' + constraint_text(c, table) for c in table.constraints
                  if c.kind != 'FOREIGN KEY' and (constraints or c.kind == 'PRIMARY KEY')]
    head = 'CREATE GLOBAL TEMPORARY TABLE' if table.temporary else 'CREATE TABLE'
    return '%s %s \n   (\t%s\n   )%s;' % (head, owned(table.name), ', \n\t'.join(parts), table_tail(table))


def sequence(name, o):
    cache = 'NOCACHE' if o['CACHE'] is None else 'CACHE ' + o['CACHE']
    return 'CREATE SEQUENCE  %s  MINVALUE %s MAXVALUE %s INCREMENT BY %s START WITH %s %s %s  %s  NOKEEP  NOSCALE  GLOBAL ;' % (
        owned(name), o['MINVALUE'], o['MAXVALUE'], o['INCREMENT'], o['START'], cache, o['ORDER'], o['CYCLE'])


def index_columns(index):
    return ', '.join(joined_expression(words) if len(words) > 1 else q(upper(words[0])) for words in index.columns).replace(' DESC ', ' DESC')


def create_index(index, schema, parallel=False):
    kind = index.kind + ' ' if index.kind else ''
    statistics = '' if parallel else ' COMPUTE STATISTICS'
    compress = ' COMPRESS 1' if index.tail.startswith('COMPRESS') else ''
    text = 'CREATE %sINDEX %s ON %s (%s) \n%s%s%s ' % (kind, owned(index.name), owned(index.table), index_columns(index), INDEX, statistics, compress)
    end = ' PARALLEL 1 ;' if parallel else ' ;'
    if index.tail == 'LOCAL':
        parts = partitions(schema.table(index.table).tail)[3]
        local = ', \n '.join('PARTITION %s \n%s LOGGING \n%s\n%s ' % (q(name), INDEX, STORAGE, TABLESPACE) for name, _ in parts)
        return text + '\n%s LOCAL\n (%s)%s' % (POOLS, local, end)
    extra = {'REVERSE': ' REVERSE', 'INVISIBLE': '  INVISIBLE'}.get(index.tail, '')
    return text + '\n%s\n%s%s%s' % (STORAGE, TABLESPACE, extra, end)


def query_columns(query):
    """Names of a query's columns: the alias, or the column's own name."""
    words = [w for w in tokens(query)]
    depth, end = 0, None
    for i, w in enumerate(words):
        depth += (w == '(') - (w == ')')
        if w.upper() == 'FROM' and depth == 0:
            end = i
            break
    return [upper(part[-1]) for part in split_list(words[1:end])]


def comment(kind, names, text):
    target = owned(names[0]) + ''.join('.' + q(n) for n in names[1:])
    return 'COMMENT ON %s %s%s IS %s;' % (kind, target, '' if kind == 'COLUMN' else ' ', text)


def view(name, columns, query, force, replace='OR REPLACE '):
    return 'CREATE %sFORCE EDITIONABLE VIEW %s %s AS \n  %s;' % (replace, owned(name), column_list(columns or query_columns(query)), query)


def materialized_view(name, query):
    return '''CREATE MATERIALIZED VIEW %s %s
  SEGMENT CREATION IMMEDIATE
  ORGANIZATION HEAP %s
 NOCOMPRESS LOGGING
%s
%s 
  BUILD IMMEDIATE
  USING INDEX 
  REFRESH COMPLETE ON DEMAND
  USING DEFAULT LOCAL ROLLBACK SEGMENT
  USING ENFORCED CONSTRAINTS DISABLE ON QUERY COMPUTATION DISABLE QUERY REWRITE
  AS %s;''' % (owned(name), column_list(query_columns(query)), HEAP.strip() + ' ', STORAGE, TABLESPACE, query)


def synonym(public, name, target, link, replace='OR REPLACE '):
    target = '%s@%s' % (q(target), q(link)) if link else owned(target)
    if public:
        return 'CREATE %sPUBLIC SYNONYM %s FOR %s;' % (replace, q(name), target)
    return 'CREATE %sEDITIONABLE SYNONYM %s FOR %s;' % (replace, owned(name), target)


def link(name, user, host):
    return 'CREATE DATABASE LINK %s\n   CONNECT TO %s IDENTIFIED BY VALUES \':1\'\n   USING %s;' % (q(name), q(user), host)


def grant(privilege, target, grantee):
    grantee = grantee if grantee == 'PUBLIC' else q(grantee)
    return 'GRANT %s%s TO %s;' % (privilege, ' ON ' + owned(target) if target else '', grantee)


def job(j):
    """The block that DBMS_METADATA makes of a scheduler job (a PROCOBJ)."""
    name = j['job_name'].strip("'").split('.')[-1]
    return """BEGIN 
dbms_scheduler.create_job('"%s"',
job_type=>%s, job_action=>
%s
, number_of_arguments=>0,
start_date=>TO_TIMESTAMP_TZ('01-APR-2025 02.30.00.000000000 AM +00:00','DD-MON-RRRR HH.MI.SSXFF AM TZR','NLS_DATE_LANGUAGE=english'), repeat_interval=> 
%s
, end_date=>NULL,
job_class=>'"DEFAULT_JOB_CLASS"', enabled=>FALSE, auto_drop=>TRUE,comments=>
%s
);
sys.dbms_scheduler.set_attribute('"%s"','NLS_ENV','NLS_LANGUAGE=''AMERICAN'' NLS_TERRITORY=''AMERICA''');
dbms_scheduler.enable('"%s"');
COMMIT; 
END; 
/""" % (name, j['job_type'], j['job_action'], j['repeat_interval'], j['comments'], name, name)
