"""Reads the hand-written scripts of the sample into one description of the schema.

Knows the SQL that those scripts use, no more: any other statement stops it with an error.
"""
import re
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parent.parent
TOKEN = re.compile(r"\s+|--[^\n]*|/\*.*?\*/|q'\[.*?\]'|'(?:[^']|'')*'|\"[^\"]*\"|[A-Za-z_][\w$#]*|\d+(?:\.\d+)?|:=|=>|\|\||<>|<=|>=|!=|.", re.S)
CODE_KINDS = ('PACKAGE BODY', 'PACKAGE', 'TYPE BODY', 'TYPE', 'FUNCTION', 'PROCEDURE', 'TRIGGER')


@dataclass
class Column:
    name: str
    type: str
    default: str = None
    not_null: bool = False
    generated: str = None        # text of the virtual expression
    identity: list = None        # [ALWAYS or BY DEFAULT ON NULL, start, cache]


@dataclass
class Constraint:
    name: str                    # None: named by the system
    kind: str                    # PRIMARY KEY, UNIQUE, CHECK, FOREIGN KEY
    columns: list = None
    check: str = None
    references: tuple = None     # table, columns
    rule: str = ''               # ON DELETE ...
    state: str = 'ENABLE'        # DEFERRABLE ... ENABLE, DISABLE, ENABLE NOVALIDATE
    index: str = None            # its own index under another name


@dataclass
class Table:
    name: str
    columns: list = field(default_factory=list)
    constraints: list = field(default_factory=list)
    tail: str = ''               # what follows the columns: partitions, organisation, LOBs
    temporary: bool = False


@dataclass
class Index:
    name: str
    table: str
    columns: list
    kind: str = ''               # UNIQUE, BITMAP
    tail: str = ''               # REVERSE, LOCAL, COMPRESS 1, INVISIBLE


@dataclass
class Schema:
    tables: list = field(default_factory=list)
    indexes: list = field(default_factory=list)
    sequences: list = field(default_factory=list)     # (name, {option: value})
    comments: list = field(default_factory=list)      # (kind, names, text as written)
    views: list = field(default_factory=list)         # (name, columns or None, query, force)
    materialized: list = field(default_factory=list)  # (name, query)
    synonyms: list = field(default_factory=list)      # (public, name, target names, link)
    links: list = field(default_factory=list)         # (name, user, host)
    code: list = field(default_factory=list)          # (kind, name, text after the name)
    roles: list = field(default_factory=list)
    grants: list = field(default_factory=list)        # (privileges, object or None, grantee)
    job: dict = None

    def table(self, name):
        return next(t for t in self.tables if t.name == name)


def tokens(text):
    """Words of a statement without blanks and comments."""
    return [t for t in TOKEN.findall(text) if t.strip() and not t.startswith(('--', '/*'))]


def upper(token):
    """A name as the dictionary keeps it."""
    return token[1:-1] if token.startswith('"') else token.upper()


def statements(path):
    """(text, is code) of each statement of a script."""
    found, lines, code = [], [], False
    for line in path.read_text(encoding='utf-8').split('\n'):
        plain = re.sub(r'--.*', '', line).rstrip()
        if not lines and (not plain.strip() or plain.startswith(('SET ', 'PROMPT', 'REM', 'WHENEVER', '@@'))):
            continue
        if line.strip() == '/':
            found.append(('\n'.join(lines), True))
            lines, code = [], False
            continue
        lines.append(line)
        text = '\n'.join(lines)
        bare = ' '.join(tokens(text)[:6]).upper()
        code = code or bare.startswith(('BEGIN', 'DECLARE')) or bare.startswith(tuple('CREATE OR REPLACE ' + k for k in CODE_KINDS))
        if not code and plain.endswith(';') and tokens(text)[-1:] == [';'] and "'" not in tokens(text):
            found.append((text, False))
            lines = []
    if any(tokens(line) for line in lines):
        raise ValueError('%s: no end of %s' % (path, lines[:2]))
    return found


def split_list(words):
    """Splits words at the commas outside parentheses."""
    parts, depth = [[]], 0
    for w in words:
        depth += (w == '(') - (w == ')')
        if w == ',' and depth == 0:
            parts.append([])
        else:
            parts[-1].append(w)
    return parts


def closing(words, start):
    """Position of the parenthesis that closes the one at start."""
    depth = 0
    for i in range(start, len(words)):
        depth += (words[i] == '(') - (words[i] == ')')
        if depth == 0:
            return i
    raise ValueError('no closing parenthesis: ' + ' '.join(words))


def names_in(words):
    return [upper(w) for w in words if w not in ('(', ')', ',')]


def joined(words):
    """Words as a readable text."""
    text = ' '.join(words)
    text = re.sub(r'\s*([(),.])\s*', r'\1', text)
    return re.sub(r',', ', ', text).replace(' (', '(')


def source_between(text, opening):
    """Text of the parenthesis that opens at a place of the statement, inner blanks as written."""
    depth, quote = 0, False
    for i in range(opening, len(text)):
        if text[i] == "'":
            quote = not quote
        if not quote:
            depth += (text[i] == '(') - (text[i] == ')')
            if depth == 0:
                return text[opening + 1:i]
    raise ValueError(text)


class Reader:
    def __init__(self):
        self.schema = Schema()

    def read_all(self):
        for line in (ROOT / 'install.sql').read_text(encoding='utf-8').split('\n'):
            if line.startswith(('@@schema', '@@code')):
                for text, code in statements(ROOT / line[2:].strip()):
                    self.code(text) if code else self.statement(text.rstrip().rstrip(';'))
        return self.schema

    def code(self, text):
        match = re.search(r'^CREATE OR REPLACE (%s)\s+(\w+)' % '|'.join(CODE_KINDS), text, re.M)
        if match is None:
            self.job(text)
        else:
            body = text[match.end():]
            self.schema.code.append((match[1], match[2].upper(), body.rstrip()))

    def job(self, text):
        self.schema.job = {k: v for k, v in re.findall(r"(\w+)\s*=> (TIMESTAMP '[^']*'|'(?:[^']|'')*'|\w+)", text)}

    def statement(self, text):
        words = tokens(text)
        head = ' '.join(words[:4]).upper()
        for prefix, method in (('CREATE TABLE', self.create_table), ('CREATE GLOBAL TEMPORARY TABLE', self.create_table),
                               ('CREATE SEQUENCE', self.sequence), ('CREATE OR REPLACE VIEW', self.view),
                               ('CREATE OR REPLACE FORCE', self.view), ('CREATE MATERIALIZED VIEW', self.materialized),
                               ('COMMENT', self.comment), ('ALTER TABLE', self.alter_table), ('CREATE DATABASE LINK', self.link),
                               ('CREATE OR REPLACE SYNONYM', self.synonym), ('CREATE OR REPLACE PUBLIC', self.synonym),
                               ('CREATE ROLE', self.role), ('GRANT', self.grant), ('REVOKE', self.revoke), ('CREATE', self.index)):
            if head.startswith(prefix):
                return method(words, text)
        raise ValueError('unknown statement: ' + head)

    def create_table(self, words, text):
        at = [w.upper() for w in words].index('TABLE')
        table = Table(upper(words[at + 1]), temporary=words[1].upper() == 'GLOBAL')
        end = closing(words, at + 2)
        for part in split_list(words[at + 3:end]):
            first = part[0].upper()
            if first in ('CONSTRAINT', 'PRIMARY', 'UNIQUE', 'CHECK', 'FOREIGN'):
                table.constraints.append(self.constraint(part, text))
            else:
                self.column(table, part, text)
        table.tail = ' '.join(words[end + 1:])
        self.schema.tables.append(table)

    def column(self, table, part, text):
        rest = part[1:]
        size = closing(rest, 1) + 1 if len(rest) > 1 and rest[1] == '(' else 1
        kind = joined(rest[:size]).upper()
        rest = rest[size:]
        if [w.upper() for w in rest[:3]] == ['WITH', 'TIME', 'ZONE']:
            kind, rest = kind + ' WITH TIME ZONE', rest[3:]
        column = Column(upper(part[0]), kind)
        while rest:
            word = rest[0].upper()
            if word == 'DEFAULT':
                end = next((i for i, w in enumerate(rest) if w.upper() in ('NOT', 'CONSTRAINT')), len(rest))
                column.default, rest = joined(rest[1:end]), rest[end:]
            elif word == 'NOT':
                column.not_null, rest = True, rest[2:]
            elif word == 'GENERATED' and 'IDENTITY' in (w.upper() for w in rest):
                how = ' '.join(rest[1:rest.index('AS')]).upper()
                column.identity, column.not_null = [how, '500' if 'START' in rest else '1', '20'], True
                rest = []
            elif word == 'GENERATED':
                opening = rest.index('(')
                column.generated, rest = joined_expression(rest[opening + 1:closing(rest, opening)]), []
            elif word == 'CONSTRAINT':
                table.constraints.append(Constraint(upper(rest[1]), ' '.join(rest[2:4]).upper(), [column.name]))
                rest = rest[4:]
            elif word == 'UNIQUE':
                table.constraints.append(Constraint(None, 'UNIQUE', [column.name]))
                rest = rest[1:]
            else:
                raise ValueError('column %s: %s' % (column.name, rest))
        table.columns.append(column)

    def constraint(self, part, text):
        name = None
        if part[0].upper() == 'CONSTRAINT':
            name, part = upper(part[1]), part[2:]
        kind = part[0].upper() if part[0].upper() in ('UNIQUE', 'CHECK') else ' '.join(part[:2]).upper()
        opening = part.index('(')
        end = closing(part, opening)
        made = Constraint(name, kind)
        rest = part[end + 1:]
        if kind == 'CHECK':
            place = re.search(r'CONSTRAINT\s+%s\s+CHECK\s*\(' % name, text, re.I).end() - 1
            made.check = source_between(text, place)
        else:
            made.columns = names_in(part[opening:end])
        if rest and rest[0].upper() == 'REFERENCES':
            close = closing(rest, 2)
            made.references, rest = (upper(rest[1]), names_in(rest[2:close])), rest[close + 1:]
        state = ' '.join(rest).upper()
        if state.startswith('ON DELETE'):
            made.rule = ' '.join(rest[:3 if rest[2].upper() == 'CASCADE' else 4]).upper()
            state = state[len(made.rule):].strip()
        if state.startswith('USING INDEX'):
            made.index, state = upper(rest[rest.index('INDEX', 2) + 1]), ''
        if state.startswith('DEFERRABLE'):
            state += ' ENABLE'
        made.state = state or 'ENABLE'
        return made

    def alter_table(self, words, text):
        table = self.schema.table(upper(words[2]))
        parts = split_list(words[5:closing(words, 4)]) if words[4] == '(' else [words[4:]]
        table.constraints += [self.constraint(part, text) for part in parts]

    def sequence(self, words, text):
        options = dict(MINVALUE='1', MAXVALUE='9' * 28, INCREMENT='1', START='1', CACHE='20', ORDER='NOORDER', CYCLE='NOCYCLE')
        rest = [w.upper() for w in words[3:]]
        for i, w in enumerate(rest):
            if w in ('MINVALUE', 'MAXVALUE', 'CACHE'):
                options[w] = rest[i + 1]
            elif w in ('START', 'INCREMENT'):
                options[w] = rest[i + 2]
            elif w in ('ORDER', 'CYCLE'):
                options[w] = w
            elif w == 'NOCACHE':
                options['CACHE'] = None
        self.schema.sequences.append((upper(words[2]), options))

    def view(self, words, text):
        match = re.search(r'CREATE OR REPLACE (FORCE )?VIEW (\w+)\s*(\([^)]*\))?\s+AS\s+', text)
        columns = names_in(tokens(match[3])) if match[3] else None
        self.schema.views.append((match[2].upper(), columns, text[match.end():].rstrip(), bool(match[1])))

    def materialized(self, words, text):
        match = re.search(r'CREATE MATERIALIZED VIEW (\w+).*?\nAS\n', text, re.S)
        self.schema.materialized.append((match[1].upper(), text[match.end():].rstrip()))

    def comment(self, words, text):
        at = [w.upper() for w in words].index('IS')
        kind = 'MATERIALIZED VIEW' if words[2].upper() == 'MATERIALIZED' else words[2].upper()
        self.schema.comments.append((kind, [upper(w) for w in words[2 + len(kind.split()):at] if w != '.'], words[at + 1]))

    def link(self, words, text):
        self.schema.links.append((upper(words[3]), upper(words[6]), words[-1]))

    def synonym(self, words, text):
        at = [w.upper() for w in words].index('FOR')
        target = [upper(w) for w in words[at + 1:] if w != '.']
        link = None
        if '@' in target:
            link, target = target[-1], target[:-2]
        self.schema.synonyms.append((words[3].upper() == 'PUBLIC', upper(words[at - 1]), target[-1], link))

    def role(self, words, text):
        self.schema.roles.append(upper(words[2]))

    def grant(self, words, text):
        upper_words = [w.upper() for w in words]
        to, on = upper_words.index('TO'), upper_words.index('ON') if 'ON' in upper_words else None
        privileges = split_list(words[1:on or to])
        target = upper(words[on + 1]) if on else None
        for p in privileges:
            if len(p) > 1:
                for column in names_in(p[1:]):
                    self.schema.grants.append(('%s ("%s")' % (p[0].upper(), column), target, upper(words[-1])))
            else:
                self.schema.grants.append((upper(p[0]) if on else '"%s"' % upper(p[0]), target, upper(words[-1])))

    def revoke(self, words, text):
        self.schema.grants.remove((upper(words[1]), upper(words[3]), upper(words[-1])))

    def index(self, words, text):
        kind = words[1].upper() if words[1].upper() in ('UNIQUE', 'BITMAP') else ''
        at = 3 if kind else 2
        end = closing(words, at + 3)
        columns = split_list(words[at + 4:end])
        self.schema.indexes.append(Index(upper(words[at]), upper(words[at + 2]), columns, kind, ' '.join(words[end + 1:]).upper()))


KEYWORDS = {'CASE', 'WHEN', 'THEN', 'END', 'ELSE', 'NULL', 'DESC', 'AND', 'OR'}
FUNCTIONS = {'UPPER', 'LOWER', 'NVL', 'ADD_MONTHS'}


def joined_expression(words):
    """An expression as the dictionary keeps it: quoted columns, blanks only around words."""
    out = ''
    for w in words:
        u = w.upper()
        if re.match(r'[A-Za-z_]', w) and u not in KEYWORDS and u not in FUNCTIONS:
            w = '"%s"' % u
        elif u in KEYWORDS:
            w = {'CASE': 'CASE ', 'END': ' END'}.get(u, ' %s ' % u)
        elif u in FUNCTIONS:
            w = u
        out += w
    return out


def read():
    return Reader().read_all()
