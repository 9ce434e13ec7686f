#!/usr/bin/env python3
"""Writes the two other forms of the schema from the hand-written scripts; the same bytes on every run.

Usage: python3 forms/generate.py
"""
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))

import oracle_ddl as d      # noqa: E402
import read_scripts         # noqa: E402

SAMPLES = Path(__file__).parent.parent.parent
PATHS = {'TYPE': 'TYPE/TYPE_SPEC', 'TYPE BODY': 'TYPE/TYPE_BODY', 'PACKAGE': 'PACKAGE/PACKAGE_SPEC', 'PACKAGE BODY': 'PACKAGE/PACKAGE_BODY',
         'FUNCTION': 'FUNCTION/FUNCTION', 'PROCEDURE': 'PROCEDURE/PROCEDURE', 'TRIGGER': 'TABLE/TRIGGER'}


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode('utf-8'))


def code_of(schema, kind):
    return [c for c in schema.code if c[0] == kind]


def trigger_tail(name):
    return '\nALTER TRIGGER %s ENABLE;' % d.owned(name)


def key_indexes(schema):
    """Indexes of the named keys, which Data Pump writes apart."""
    for t in schema.tables:
        for c in t.constraints:
            skipped = t.temporary or t.tail.startswith('ORGANIZATION INDEX') and c.kind == 'PRIMARY KEY'
            if c.name and c.kind in ('PRIMARY KEY', 'UNIQUE') and not skipped:
                yield read_scripts.Index(c.index or c.name, t.name, [['"%s"' % n] for n in c.columns], 'UNIQUE')


def foreign_keys(schema):
    return [d.foreign_key(c, t) for t in schema.tables for c in t.constraints if c.kind == 'FOREIGN KEY']


# The form that cli/extract/oracle_extract.sql spools: one file per kind, numbered in the order of installation.

def metadata_files(s):
    def code(kind):
        texts = []
        for _, name, body in code_of(s, kind):
            texts.append('  CREATE OR REPLACE EDITIONABLE %s %s%s\n/' % (kind, d.owned(name), body) + (trigger_tail(name) if kind == 'TRIGGER' else ''))
        return texts

    late = [c for c in s.comments if c[1][0].startswith(('V_', 'MV_'))]
    return {
        '01_roles': ['   CREATE ROLE %s;' % d.q(r) for r in s.roles] + ['   ' + d.grant(*g) for g in s.grants if g[1] is None],
        '02_types': code('TYPE'), '03_sequences': [' ' + d.sequence(*x) for x in s.sequences],
        '04_tables': ['  ' + d.create_table(t) for t in s.tables],
        '05_ref_constraints': ['  ' + f for f in foreign_keys(s)],
        '06_indexes': ['  ' + d.create_index(i, s) for i in s.indexes if not i.table.startswith('MV_')],
        '07_comments': ['   ' + d.comment(*c) for c in s.comments if c not in late],
        '08_db_links': ['  ' + d.link(*x) for x in s.links],
        '09_synonyms': ['  ' + d.synonym(*x) for x in s.synonyms],
        '10_functions': code('FUNCTION'), '11_procedures': code('PROCEDURE'), '12_package_specs': code('PACKAGE'),
        '13_views': ['  ' + d.view(*v) for v in s.views] + ['   ' + d.comment(*c) for c in late if c[0] == 'COLUMN'],
        '14_materialized_views': ['  ' + d.materialized_view(*m) for m in s.materialized]
        + ['   ' + d.comment(*c) for c in late if c[0] != 'COLUMN']
        + ['  ' + d.create_index(i, s) for i in s.indexes if i.table.startswith('MV_')],
        '15_type_bodies': code('TYPE BODY'), '16_package_bodies': code('PACKAGE BODY'), '17_triggers': code('TRIGGER'),
        '18_grants': ['  ' + d.grant(*g) for g in s.grants if g[1]], '19_jobs': [d.job(s.job)],
    }


INSTALL = '''-- Objects of schema NETOPS, written by oracle_extract.sql
SET DEFINE OFF
SET SQLBLANKLINES ON
ALTER SESSION SET CURRENT_SCHEMA = "NETOPS";
'''


def write_metadata(schema):
    folder, files = SAMPLES / 'netops_metadata', metadata_files(schema)
    for name, texts in files.items():
        write(folder / (name + '.sql'), '\n' + '\n\n'.join(texts) + '\n\n')
    write(folder / 'install.sql', INSTALL + ''.join('@@%s.sql\n' % name for name in files))


# The form of  impdp ... SQLFILE=netops.sql EXCLUDE=STATISTICS

HEADER = '''-- CONNECT SYSTEM
ALTER SESSION SET EVENTS '10150 TRACE NAME CONTEXT FOREVER, LEVEL 1';
ALTER SESSION SET EVENTS '10904 TRACE NAME CONTEXT FOREVER, LEVEL 1';
ALTER SESSION SET EVENTS '25475 TRACE NAME CONTEXT FOREVER, LEVEL 1';
ALTER SESSION SET EVENTS '10407 TRACE NAME CONTEXT FOREVER, LEVEL 1';
ALTER SESSION SET EVENTS '10851 TRACE NAME CONTEXT FOREVER, LEVEL 1';
ALTER SESSION SET EVENTS '22830 TRACE NAME CONTEXT FOREVER, LEVEL 192 ';
'''
CALLOUT = '''BEGIN 
sys.dbms_logrep_imp.instantiate_schema(schema_name=>SYS_CONTEXT('USERENV','CURRENT_SCHEMA'), export_db_name=>'CARRIER', inst_scn=>'48120417');
COMMIT; 
END; 
/
'''
COMPILE = '''
ALTER %s %s 
  COMPILE %s
    PLSQL_OPTIMIZE_LEVEL=  2
    PLSQL_CODE_TYPE=  INTERPRETED
    PLSQL_DEBUG=  FALSE    PLSCOPE_SETTINGS=  'IDENTIFIERS:NONE'

 REUSE SETTINGS TIMESTAMP '2025-03-31 22:14:35'
/
'''


def sqlfile_code(schema, kind):
    """Routines come with the schema's name blanked out, types and triggers with it."""
    texts = []
    for _, name, body in code_of(schema, kind):
        if kind in ('TYPE', 'TYPE BODY', 'TRIGGER'):
            text = 'CREATE EDITIONABLE %s %s%s\n/\n' % (kind, d.owned(name), body)
            text += '\n' + trigger_tail(name) + '\n' if kind == 'TRIGGER' else COMPILE % ('TYPE', d.owned(name), 'BODY ' if kind == 'TYPE BODY' else 'SPECIFICATION ') if kind.startswith('TYPE') else ''
        else:
            text = 'CREATE EDITIONABLE %s %s%s%s\n/\n' % (kind, ' ' * (len(d.SCHEMA) + 3), d.q(name), body)
        texts.append(text)
    return texts


def sqlfile_parts(s):
    """(object type path, user connected or None, statements)."""
    late = [c for c in s.comments if c[0] == 'MATERIALIZED VIEW' or c[1][0].startswith('V_')]
    yield 'USER', 'SYSTEM', [' CREATE USER "%s" IDENTIFIED BY VALUES \'S:0000000000000000000000000000000000000000000000000000000000;T:00\'\n      DEFAULT TABLESPACE "%s"\n      TEMPORARY TABLESPACE "TEMP";\n' % (d.SCHEMA, d.SPACE)]
    yield 'SYSTEM_GRANT', None, ['GRANT %s TO "%s";\n' % (p, d.SCHEMA) for p in ('CREATE MATERIALIZED VIEW', 'CREATE DATABASE LINK', 'CREATE JOB', 'CREATE PUBLIC SYNONYM', 'UNLIMITED TABLESPACE')]
    yield 'ROLE_GRANT', None, [' GRANT "CONNECT" TO "%s";\n' % d.SCHEMA, ' GRANT "RESOURCE" TO "%s";\n' % d.SCHEMA]
    yield 'DEFAULT_ROLE', None, [' ALTER USER "%s" DEFAULT ROLE ALL;\n' % d.SCHEMA]
    yield 'PRE_SCHEMA/PROCACT_SCHEMA', d.SCHEMA, ['\n' + CALLOUT]
    yield 'SYNONYM/SYNONYM', 'SYSTEM', [d.synonym(*x, replace='') + '\n' for x in s.synonyms if not x[0]]
    yield PATHS['TYPE'], None, sqlfile_code(s, 'TYPE')
    yield 'DB_LINK', d.SCHEMA, [d.link(*x) + '\n' for x in s.links]
    yield 'SEQUENCE/SEQUENCE', 'SYSTEM', [' ' + d.sequence(*x) + '\n' for x in s.sequences]
    yield 'SEQUENCE/GRANT/OWNER_GRANT/OBJECT_GRANT', d.SCHEMA, [d.grant(*g) + '\n' for g in s.grants if g[1] and g[1].endswith('_SEQ')]
    yield 'TABLE/TABLE', 'SYSTEM', [d.create_table(t, constraints=False) + '\n' for t in s.tables]
    tables = {t.name for t in s.tables}
    yield 'TABLE/GRANT/OWNER_GRANT/OBJECT_GRANT', d.SCHEMA, [d.grant(*g) + '\n' for g in s.grants if g[1] in tables]
    yield 'TABLE/COMMENT', 'SYSTEM', [' ' + d.comment(*c) + '\n' for c in s.comments if c not in late]
    yield PATHS['PACKAGE'], d.SCHEMA, sqlfile_code(s, 'PACKAGE')
    yield 'PACKAGE/GRANT/OWNER_GRANT/OBJECT_GRANT', None, [d.grant(*g) + '\n' for g in s.grants if g[1] in ('TICKETING', 'INVENTORY')]
    yield PATHS['FUNCTION'], None, sqlfile_code(s, 'FUNCTION')
    yield PATHS['PROCEDURE'], None, sqlfile_code(s, 'PROCEDURE')
    yield 'PACKAGE/COMPILE_PACKAGE/PACKAGE_SPEC/ALTER_PACKAGE_SPEC', 'SYSTEM', [COMPILE % ('PACKAGE', d.owned(n), 'SPECIFICATION ') for _, n, _ in code_of(s, 'PACKAGE')]
    yield 'FUNCTION/ALTER_FUNCTION', None, [COMPILE % ('FUNCTION', d.owned(n), '') for _, n, _ in code_of(s, 'FUNCTION')]
    yield 'PROCEDURE/ALTER_PROCEDURE', None, [COMPILE % ('PROCEDURE', d.owned(n), '') for _, n, _ in code_of(s, 'PROCEDURE')]
    yield 'VIEW/VIEW', None, [d.view(*v, replace='') + '\n' for v in s.views]
    yield 'VIEW/GRANT/OWNER_GRANT/OBJECT_GRANT', d.SCHEMA, [d.grant(*g) + '\n' for g in s.grants if g[1] and g[1].startswith('V_')]
    yield 'VIEW/COMMENT', 'SYSTEM', [' ' + d.comment(*c) + '\n' for c in late if c[0] == 'COLUMN']
    yield PATHS['PACKAGE BODY'], d.SCHEMA, sqlfile_code(s, 'PACKAGE BODY')
    yield PATHS['TYPE BODY'], 'SYSTEM', sqlfile_code(s, 'TYPE BODY')
    plain = [i for i in s.indexes if i.kind != 'BITMAP' and not i.table.startswith('MV_')] + list(key_indexes(s))
    parallel = lambda i: d.create_index(i, s, parallel=True) + '\n\n  ALTER INDEX %s NOPARALLEL;\n' % d.owned(i.name)
    yield 'TABLE/INDEX/INDEX', d.SCHEMA, [parallel(i) for i in plain]
    yield 'TABLE/CONSTRAINT/CONSTRAINT', None, [
        'ALTER TABLE %s ADD %s;\n' % (d.owned(t.name), d.constraint_text(c, t, inline=False)) for t in s.tables for c in t.constraints
        if c.kind != 'FOREIGN KEY' and not (t.tail.startswith('ORGANIZATION INDEX') and c.kind == 'PRIMARY KEY')]
    yield 'TABLE/CONSTRAINT/REF_CONSTRAINT', None, [f + '\n' for f in foreign_keys(s)]
    yield PATHS['TRIGGER'], None, sqlfile_code(s, 'TRIGGER')[:-1]
    yield 'VIEW/TRIGGER', None, sqlfile_code(s, 'TRIGGER')[-1:]
    yield 'TABLE/INDEX/BITMAP_INDEX/INDEX', None, [parallel(i) for i in s.indexes if i.kind == 'BITMAP']
    yield 'MATERIALIZED_VIEW', None, [d.materialized_view(*m) + '\n' for m in s.materialized] + [' ' + d.comment(*c) + '\n' for c in late if c[0] != 'COLUMN']
    yield 'TABLE/INDEX/INDEX', None, [parallel(i) for i in s.indexes if i.table.startswith('MV_')]
    yield 'MATERIALIZED_VIEW/GRANT/OWNER_GRANT/OBJECT_GRANT', None, [d.grant(*g) + '\n' for g in s.grants if g[1] and g[1].startswith('MV_')]
    yield 'POST_SCHEMA/PROCOBJ', None, [d.job(s.job) + '\n']


def global_parts(s):
    """What no schema export holds: roles and public synonyms, from a full export with INCLUDE."""
    yield 'ROLE', [' CREATE ROLE "%s";\n' % r for r in s.roles]
    yield 'SCHEMA/ROLE_GRANT', [' ' + d.grant(*g) + '\n' for g in s.grants if g[1] is None]
    yield 'SCHEMA/PUBLIC_SYNONYM/SYNONYM', [d.synonym(*x, replace='') + '\n' for x in s.synonyms if x[0]]


def write_global(schema):
    parts = ''.join('-- new object type path: DATABASE_EXPORT/%s\n%s' % (path, ''.join(texts)) for path, texts in global_parts(schema))
    write(SAMPLES / 'netops_sqlfile/global.sql', HEADER + parts + '-- fixup virtual columns...\n-- done fixup virtual columns\n')


def write_sqlfile(schema):
    text = HEADER
    for path, user, statements in sqlfile_parts(schema):
        text += '-- new object type path: SCHEMA_EXPORT/%s\n' % path
        if user and user != 'SYSTEM' or path in ('TABLE/COMMENT', 'TABLE/TABLE'):
            text += '-- CONNECT %s\n' % user
        text += ''.join(statements)
    text += '-- fixup virtual columns...\n-- done fixup virtual columns\n'
    write(SAMPLES / 'netops_sqlfile/netops.sql', text)


def main():
    schema = read_scripts.read()
    write_metadata(schema)
    write_sqlfile(schema)
    write_global(schema)


if __name__ == '__main__':
    main()
