// Lowering of column definitions: type, default, identity, computed columns, inline constraints.
#include "parsers/tsql/lower_definition.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// Properties are flat: what belongs to the key or reference before it follows as one of its own.
struct ColumnParts {
  ColumnDef& column;
  TableParts& table;
  Nodes constraints;
  Nodes properties;
  Constraint* last = nullptr;
  CreateIndex* index = nullptr;  // INDEX ix … in the column
  Identifier pending_name;
  Span pending_span;
};

Constraint* add_constraint(Lowering& lower, Span place, ConstraintKind kind, ColumnParts& parts) {
  if (!parts.pending_name.text.empty()) place = cover(parts.pending_span, place);
  auto* constraint = lower.make<Constraint>(place);
  constraint->constraint_kind = kind;
  constraint->name = parts.pending_name;
  parts.pending_name = {};
  parts.last = constraint;
  parts.index = nullptr;
  return constraint;
}

Constraint* add_own(Lowering& lower, const Rule* rule, ConstraintKind kind, ColumnParts& parts) {
  Constraint* constraint = add_constraint(lower, lower.span(rule), kind, parts);
  parts.constraints.add(constraint);
  return constraint;
}

void set_collation(Lowering& lower, const Rule* name, Span place, ColumnDef& column) {
  auto* collation = lower.make<Collate>(place);
  collation->collation = lower.identifier(name);
  column.collation = collation;
}

// K_NULL (K_COLLATE identifier)?, K_NOT (K_NULL … | K_FOR IDENTIFIER)
void lower_nullity(Lowering& lower, const Rule* rule, ColumnParts& parts) {
  ParseChildren at(rule);
  const bool negated = at.accept(P::K_NOT);
  if (at.accept(P::K_FOR)) {
    parts.properties.add(lower.option_run(lower.span(rule), "NOT FOR REPLICATION"));
    return;
  }
  const Span place = cover(lower.span(source_token(rule->start)), lower.span(at.take()));
  Constraint* constraint = add_constraint(
      lower, place, negated ? ConstraintKind::not_null : ConstraintKind::null, parts);
  parts.constraints.add(constraint);
  if (at.accept(P::K_COLLATE)) set_collation(lower, at.take_rule(), lower.span(rule), parts.column);
}

// K_IDENTITY token_group?: (seed, increment)
void lower_identity(Lowering& lower, const Rule* rule, ColumnDef& column) {
  auto* identity = lower.make<Identity>(rule);
  auto* options = lower.make<CreateSequence>(rule);
  ParseChildren at(rule);
  at.step();
  if (const Rule* group = at.accept_rule(P::RuleToken_group)) {
    const TokenRun run = parsers::inside(lower.run(group));
    std::size_t index = 0;
    options->start = lower.signed_number(run, index);
    ++index;
    options->increment = lower.signed_number(run, index);
  }
  identity->options = options;
  column.identity = identity;
}

// K_INDEX identifier key_kind? index_columns?: an index of the table; without columns it is of this
// one.
void lower_index(Lowering& lower, const Rule* rule, ColumnParts& parts) {
  const Span place = cover(parts.column.name.span, lower.span(rule));
  auto* holder = lower.make<InlineIndex>(place);
  auto* index = lower.make<CreateIndex>(place);
  holder->index = index;
  parts.table.properties.add(holder);
  parts.last = nullptr;
  parts.index = index;
  ParseChildren at(rule);
  at.step();
  index->name = lower.name(lower.identifier(at.take_rule()));
  if (const Rule* kind = at.accept_rule(P::RuleKey_kind)) index->clustering = lower_key_kind(kind);
  if (!at.done()) {
    index->columns = index_columns(lower, at.take_rule());
    return;
  }
  auto* item = lower.make<OrderItem>(parts.column.name.span);
  item->expression = lower.name(parts.column.name);
  Nodes columns;
  columns.add(item);
  index->columns = lower.list(columns);
}

// (K_PRIMARY K_KEY | K_UNIQUE | K_INDEX identifier) key_kind? index_columns?
void lower_key(Lowering& lower, const Rule* rule, ColumnParts& parts) {
  ParseChildren at(rule);
  if (at.token() == P::K_INDEX) return lower_index(lower, rule, parts);
  const bool primary = at.take().getType() == P::K_PRIMARY;
  if (primary) at.step();
  Constraint* key =
      add_constraint(lower, lower.span(rule),
                     primary ? ConstraintKind::primary_key : ConstraintKind::unique, parts);
  if (const Rule* kind = at.accept_rule(P::RuleKey_kind)) key->clustering = lower_key_kind(kind);
  const Rule* columns = at.accept_rule(P::RuleIndex_columns);
  if (columns == nullptr) {
    parts.constraints.add(key);
    return;
  }
  // With columns of its own it is the table's.
  Nodes properties;
  read_key_columns(lower, columns, *key, properties);
  key->properties = lower.list(properties);
  parts.table.constraints.add(key);
}

// K_CHECK (K_NOT K_FOR IDENTIFIER)? LPAREN condition RPAREN
void lower_check(Lowering& lower, const Rule* rule, ColumnParts& parts) {
  Constraint* check = add_own(lower, rule, ConstraintKind::check, parts);
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleCondition) {
      check->condition = lower.condition(at.take_rule());
    } else {
      at.step();
    }
  }
}

// (K_FOREIGN K_KEY identifier_list?)? references_clause
void lower_reference(Lowering& lower, const Rule* rule, ColumnParts& parts) {
  Constraint* key = add_constraint(lower, lower.span(rule), ConstraintKind::foreign_key, parts);
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleIdentifier_list) {
      key->columns = lower.identifier_list(at.take_rule());
    } else if (at.rule() == P::RuleReferences_clause) {
      read_references(lower, at.take_rule(), *key);
    } else {
      at.step();
    }
  }
  (key->columns.empty() ? parts.constraints : parts.table.constraints).add(key);
}

// IDENTIFIER (K_FOR IDENTIFIER)?: PERSISTED, ROWGUIDCOL, SPARSE, FILESTREAM, HIDDEN, MASKED …
void lower_word(Lowering& lower, const Rule* rule, ColumnParts& parts) {
  const SourceToken& word = source_token(rule->start);
  if (is_word(word, "PERSISTED")) {
    parts.column.persisted = true;
  } else if (is_word(word, "MASKED") || is_word(word, "ENCRYPTED")) {
    parts.properties.add(lower.verbatim(lower.span(rule), "masked or encrypted column"));
  } else {
    parts.properties.add(lower.option_run(lower.span(rule), "column option"));
  }
}

// column_property
void lower_property(Lowering& lower, const Rule* rule, ColumnParts& parts) {
  ParseChildren at(rule);
  switch (rule->start->getType()) {
    case P::K_CONSTRAINT:
      at.step();
      parts.pending_name = lower.identifier(at.take_rule());
      parts.pending_span = lower.span(rule);
      return;
    case P::K_NULL:
    case P::K_NOT:
      return lower_nullity(lower, rule, parts);
    case P::K_DEFAULT:
      at.step();
      parts.column.default_value = lower.value(at.take_rule());
      parts.column.default_name = parts.pending_name;
      parts.pending_name = {};
      return;
    case P::K_IDENTITY:
      return lower_identity(lower, rule, parts.column);
    case P::K_PRIMARY:
    case P::K_UNIQUE:
    case P::K_INDEX:
      return lower_key(lower, rule, parts);
    case P::K_CHECK:
      return lower_check(lower, rule, parts);
    case P::K_FOREIGN:
    case P::K_REFERENCES:
      return lower_reference(lower, rule, parts);
    case P::K_GENERATED:
      parts.properties.add(lower.verbatim(lower.span(rule), "temporal column"));
      return;
    case P::K_ON:
      if (!read_on_clause(lower, at.take_rule(), parts.last))
        parts.properties.add(lower.option_run(lower.span(rule), "storage clause"));
      return;
    case P::K_WITH:
      parts.properties.add(lower.option_run(lower.span(rule), "index option"));
      return;
    case P::K_INCLUDE:
      at.step();
      if (parts.index != nullptr) parts.index->include = lower.identifier_list(at.take_rule());
      return;
    default:
      return lower_word(lower, rule, parts);
  }
}

}  // namespace

// column_property*
void lower_column_properties(Lowering& lower, ParseChildren& at, ColumnDef& column,
                             TableParts& table) {
  ColumnParts parts{column, table, {}, {}, nullptr, nullptr, {}, {}};
  for (Node* earlier : column.constraints)
    parts.constraints.add(earlier);
  while (const Rule* property = at.accept_rule(P::RuleColumn_property))
    lower_property(lower, property, parts);
  column.constraints = lower.list(parts.constraints);
  column.properties = lower.list(parts.properties);
}

// column_definition
//   : identifier
//     ((datatype (K_COLLATE identifier)? | K_AS value | column_nullity) column_property*)?
// column_nullity : K_NOT? K_NULL (K_COLLATE identifier)?
Node* lower_column_definition(Lowering& lower, const Rule* rule, TableParts& parts) {
  auto* column = lower.make<ColumnDef>(rule);
  ParseChildren at(rule);
  column->name = lower.identifier(at.take_rule());
  if (const Rule* type = at.accept_rule(P::RuleDatatype)) {
    column->type = lower.type_name(type);
    if (at.token() == P::K_COLLATE) {
      const SourceToken& word = at.take();
      const Rule* name = at.take_rule();
      set_collation(lower, name, cover(lower.span(word), lower.span(name)), *column);
    }
  } else if (at.accept(P::K_AS)) {
    column->computed = lower.value(at.take_rule());
  } else {
    // A column without a type is a rowversion, and named so.
    auto* rowversion = lower.make<TypeName>(column->name.span);
    rowversion->name = lower.name({"timestamp", false, column->name.span});
    column->type = rowversion;
    if (const Rule* nullity = at.accept_rule(P::RuleColumn_nullity)) {
      auto* constraint = lower.make<Constraint>(nullity);
      constraint->constraint_kind =
          nullity->start->getType() == P::K_NOT ? ConstraintKind::not_null : ConstraintKind::null;
      Nodes one;
      one.add(constraint);
      column->constraints = lower.list(one);
    }
  }
  lower_column_properties(lower, at, *column, parts);
  return column;
}

}  // namespace talora::tsql
