// Lowering of references: names, pseudo columns, sequences, row versions, attributes, (+).
#include "parsers/oracle/lowering.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

struct PseudoColumnWord {
  std::string_view word;
  PseudoColumnKind which;
  bool qualified;  // may stand after a table name
};

constexpr PseudoColumnWord pseudo_columns[] = {
    {"ROWNUM", PseudoColumnKind::rownum, false},
    {"LEVEL", PseudoColumnKind::level, false},
    {"ROWID", PseudoColumnKind::rowid, true},
    {"ORA_ROWSCN", PseudoColumnKind::ora_rowscn, true},
    {"CONNECT_BY_ISLEAF", PseudoColumnKind::connect_by_isleaf, false},
    {"CONNECT_BY_ISCYCLE", PseudoColumnKind::connect_by_iscycle, false},
    {"OBJECT_VALUE", PseudoColumnKind::object_value, true},
    {"COLUMN_VALUE", PseudoColumnKind::column_value, true},
};

const PseudoColumnWord* find_pseudo_column(const Identifier& part, bool qualified) {
  if (part.quoted) return nullptr;
  for (const PseudoColumnWord& entry : pseudo_columns) {
    if (same_word(part.text, entry.word) && (entry.qualified || !qualified)) return &entry;
  }
  return nullptr;
}

// The parts collected so far and what they span.
struct Path {
  Gathered<Identifier> parts;
  std::string_view link;
  Span span;
};

Name* plain_name(Lowering& lowering, Path& path, std::size_t count) {
  auto* node = lowering.make<Name>(path.span);
  node->parts = path.parts.in(lowering.arena).first(count);
  node->span.end = count == path.parts.size() ? path.span.end : node->parts.back().span.end;
  node->link = path.link;
  return node;
}

Node* boolean(Lowering& lowering, const Path& path, bool value) {
  auto* node = lowering.make<Literal>(path.span);
  node->literal_kind = LiteralKind::boolean;
  node->text = value ? "true" : "false";
  return node;
}

// A name that is not called: pseudo column, sequence value, boolean or plain.
Node* value_name(Lowering& lowering, Path& path) {
  const std::size_t count = path.parts.size();
  const Identifier& last = path.parts.back();
  // DBMS_METADATA writes "SCHEMA"."SEQUENCE"."NEXTVAL".
  constexpr std::size_t full_name = 3;
  const bool drawn = count == full_name && (last.text == "NEXTVAL" || last.text == "CURRVAL");
  if (last.quoted && !drawn) return plain_name(lowering, path, count);
  if (count == 1) {
    if (last.text.starts_with('&')) return lowering.verbatim(path.span, "substitution variable");
    if (same_word(last.text, "TRUE")) return boolean(lowering, path, true);
    if (same_word(last.text, "FALSE")) return boolean(lowering, path, false);
  } else if (same_word(last.text, "NEXTVAL") || same_word(last.text, "CURRVAL")) {
    auto* node = lowering.make<SequenceValue>(path.span);
    node->next = same_word(last.text, "NEXTVAL");
    node->sequence = plain_name(lowering, path, count - 1);
    return node;
  }
  const PseudoColumnWord* pseudo = find_pseudo_column(last, count > 1);
  if (pseudo == nullptr ||
      (pseudo->which == PseudoColumnKind::level && lowering.query_depth == 0)) {
    return plain_name(lowering, path, count);
  }
  auto* node = lowering.make<PseudoColumn>(path.span);
  node->which = pseudo->which;
  if (count > 1) node->qualifier = plain_name(lowering, path, count - 1);
  return node;
}

// AT name (DOT name)*: domain parts of a database link.
void read_link(Lowering& lowering, ParseChildren& at, Path& path) {
  at.step();
  const std::uint32_t begin = at.peek().begin();
  path.span.end = at.take().end();
  while (at.token() == P::DOT) {
    at.step();
    path.span.end = at.take().end();
  }
  path.link = lowering.file.text({path.span.file, begin, path.span.end});
}

Node* star_of(Lowering& lowering, Node* qualifier, Span place, ParseChildren& at) {
  place.end = at.take().end();
  auto* node = lowering.make<Star>(place);
  node->qualifier = qualifier;
  return node;
}

Node* row_version(Lowering& lowering, bool is_new, ParseChildren& at, Span place) {
  auto* node = lowering.make<RowVersion>(place);
  node->is_new = is_new;
  if (at.rule() == P::RuleIdentifier) {
    node->column = lowering.identifier(at.take_rule());
  } else {
    node->column = lowering.identifier(at.take());
  }
  node->span.end = node->column.span.end;
  return node;
}

Node* member_access(Lowering& lowering, Placed operand, const Identifier& member) {
  auto* node = lowering.make<MemberAccess>(cover(operand.span, member.span));
  node->operand = operand.node;
  node->member = member;
  return node;
}

Node* cursor_attribute(Lowering& lowering, Placed cursor, ParseChildren& at) {
  at.step();
  const SourceToken& word = at.take();
  auto* node = lowering.make<CursorAttribute>(cover(cursor.span, lowering.span(word)));
  node->cursor = cursor.node;
  node->attribute = lowering.upper(word.text());
  return node;
}

// DOT (identifier | name token | STAR), the dot already stepped over.
Node* after_dot(Lowering& lowering, Placed base, ParseChildren& at) {
  if (at.token() == P::STAR) return star_of(lowering, base.node, base.span, at);
  const Identifier member = at.rule() == P::RuleIdentifier ? lowering.identifier(at.take_rule())
                                                           : lowering.identifier(at.take());
  return member_access(lowering, base, member);
}

}  // namespace

Node* Lowering::tails(Placed base, ParseChildren& at, Span whole) {
  while (!at.done()) {
    if (at.rule() == P::RuleArguments) {
      base.node = call_of(base, at);
      base.span = base.node->span;
      continue;
    }
    switch (at.token()) {
      case P::DOT:
        at.step();
        base.node = after_dot(*this, base, at);
        break;
      case P::PERCENT:
        base.node = cursor_attribute(*this, base, at);
        break;
      case P::OUTER_JOIN_MARK: {
        auto* mark = make<OuterJoinMark>(cover(base.span, span(at.take())));
        mark->operand = base.node;
        base.node = mark;
        break;
      }
      case ParseChildren::none:
        if (at.rule() == P::RuleFunction_suffix) return verbatim(whole, "function suffix");
        return base.node;  // an operand_suffix: the operand reads it
      default:
        return verbatim(whole, at.token() == P::AT ? "database link" : "JSON path");
    }
    base.span = base.node->span;
  }
  return base.node;
}

// BIND (DOT identifier | arguments | PERCENT IDENTIFIER)*; :NEW.x and :OLD.x are row versions.
Node* Lowering::bind_variable(ParseChildren& at, Span whole) {
  const SourceToken& token = at.take();
  std::string_view text = token.text().substr(1);
  const bool is_new = same_word(text, new_row);
  if (at.token() == P::DOT && (is_new || same_word(text, old_row))) {
    at.step();
    Node* version = row_version(*this, is_new, at, span(token));
    return tails({version, version->span}, at, whole);
  }
  if (text.starts_with('"')) text = undoubled(text.substr(1, text.size() - 2), '"');
  auto* node = make<BindVariable>(span(token));
  node->name = text;
  return tails({node, node->span}, at, whole);
}

// reference : name (DOT (name | STAR) | arguments | AT name | PERCENT IDENTIFIER | OUTER_JOIN_MARK
//           | LBRACKET … RBRACKET | function_suffix)*
Node* Lowering::reference(const Rule* rule) {
  ParseChildren at(rule);
  Path path;
  const SourceToken& first = at.take();
  path.span = span(first);
  path.parts.add(identifier(first));
  if (bare_row_versions && at.token() == P::DOT) {
    const bool is_new = same_word(first.text(), new_row);
    if (is_new || same_word(first.text(), old_row)) {
      at.step();
      Node* version = row_version(*this, is_new, at, path.span);
      return tails({version, version->span}, at, span(rule));
    }
  }
  while (at.token() == P::DOT) {
    at.step();
    if (at.token() == P::STAR) {
      const Span place = path.span;
      return star_of(*this, plain_name(*this, path, path.parts.size()), place, at);
    }
    const SourceToken& part = at.take();
    path.parts.add(identifier(part));
    path.span.end = part.end();
  }
  if (at.token() == P::AT) read_link(*this, at, path);
  const bool called = at.rule() == P::RuleArguments || at.token() == P::PERCENT;
  Node* base = called ? plain_name(*this, path, path.parts.size()) : value_name(*this, path);
  if (at.done()) return base;
  return tails({base, path.span}, at, span(rule));
}

}  // namespace talora::oracle
