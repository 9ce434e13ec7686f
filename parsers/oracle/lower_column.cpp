// Lowering of column definitions: type, default, identity, computed columns, inline constraints.
#include "parsers/oracle/lower_definition.hpp"
#include "parsers/oracle/token_run.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

struct ColumnParts {
  ColumnDef& column;
  Nodes constraints;
  Nodes properties;
  Constraint* last = nullptr;  // what constraint states belong to
  Identifier pending_name;
  Span pending_span;
};

Constraint* add_constraint(Lowering& lower, const Rule* rule, ConstraintKind kind,
                           ColumnParts& parts) {
  Span place = lower.span(rule);
  if (!parts.pending_name.text.empty()) place = cover(parts.pending_span, place);
  auto* constraint = lower.make<Constraint>(place);
  constraint->constraint_kind = kind;
  constraint->name = parts.pending_name;
  parts.pending_name = {};
  parts.constraints.add(constraint);
  parts.last = constraint;
  return constraint;
}

// K_DEFAULT (K_ON K_NULL (K_FOR K_INSERT (IDENTIFIER | K_AND K_UPDATE))?)? value
void lower_default(Lowering& lower, ParseChildren& at, ColumnDef& column) {
  at.step();
  while (!at.done() && at.rule() != P::RuleValue) {
    if (at.accept(P::K_NULL))
      column.default_on_null = true;
    else
      at.step();
  }
  if (!at.done()) column.default_value = lower.value(at.take_rule());
}

// DBMS_METADATA writes the bound that Oracle has where none is said.
CreateSequence* identity_sequence(Lowering& lower, TokenRun run) {
  constexpr std::string_view unbounded = "9999999999999999999999999999";
  auto* sequence = lower.make<CreateSequence>(lower.span(run));
  read_sequence_options(lower, run, *sequence);
  const auto* bound = as<Literal>(sequence->maximum);
  if (bound != nullptr && bound->text == unbounded) sequence->maximum = nullptr;
  return sequence;
}

// K_GENERATED (IDENTIFIER | K_BY K_DEFAULT (K_ON K_NULL …)?)
//   K_AS (K_IDENTITY identity_options? | LPAREN condition RPAREN)
void lower_generated(Lowering& lower, const Rule* rule, ColumnDef& column) {
  bool always = true;
  bool on_null = false;
  for (ParseChildren at(rule); !at.done();) {
    if (at.accept(P::K_BY)) {
      always = false;
    } else if (at.accept(P::K_NULL)) {
      on_null = true;
    } else if (at.accept(P::K_IDENTITY)) {
      auto* identity = lower.make<Identity>(rule);
      identity->always = always;
      identity->on_null = on_null;
      column.identity = identity;
    } else if (at.rule() == P::RuleIdentity_options) {
      const Rule* options = at.take_rule();
      if (auto* identity = as<Identity>(column.identity))
        identity->options = identity_sequence(lower, inside(lower.run(options)));
    } else if (at.rule() == P::RuleCondition) {
      column.computed = lower.condition(at.take_rule());
    } else {
      at.step();
    }
  }
}

void lower_check(Lowering& lower, const Rule* rule, ColumnParts& parts) {
  Constraint* check = add_constraint(lower, rule, ConstraintKind::check, parts);
  ParseChildren at(rule);
  at.step();
  at.step();
  check->condition = lower.condition(at.take_rule());
}

// K_NOT (K_NULL | IDENTIFIER): NOT NULL, or the state NOT DEFERRABLE
void lower_not(Lowering& lower, const Rule* rule, ColumnParts& parts) {
  const TokenRun run = lower.run(rule);
  if (run.back().type() == P::K_NULL) {
    add_constraint(lower, rule, ConstraintKind::not_null, parts);
  } else if (parts.last != nullptr) {
    read_constraint_state(lower, run, *parts.last);
  }
}

// column_property
//   : K_DEFAULT … | K_GENERATED … | K_AS LPAREN condition RPAREN | K_CONSTRAINT identifier
//   | K_NOT (K_NULL | IDENTIFIER) | K_NULL | K_UNIQUE | K_PRIMARY K_KEY | K_CHECK LPAREN condition
//   RPAREN | references_clause | K_USING K_INDEX token_group? | K_VISIBILITY | K_DROP K_IDENTITY |
//   K_ON K_NULL
void lower_column_property(Lowering& lower, const Rule* rule, ColumnParts& parts) {
  ParseChildren at(rule);
  if (at.rule() == P::RuleReferences_clause) {
    read_references(lower, at.take_rule(),
                    *add_constraint(lower, rule, ConstraintKind::foreign_key, parts));
    return;
  }
  switch (at.token()) {
    case P::K_DEFAULT:
      lower_default(lower, at, parts.column);
      return;
    case P::K_GENERATED:
    case P::K_AS:
      lower_generated(lower, rule, parts.column);
      return;
    case P::K_CONSTRAINT:
      at.step();
      parts.pending_name = lower.identifier(at.take_rule());
      parts.pending_span = lower.span(rule);
      return;
    case P::K_NOT:
      lower_not(lower, rule, parts);
      return;
    case P::K_NULL:
      add_constraint(lower, rule, ConstraintKind::null, parts);
      return;
    case P::K_UNIQUE:
      add_constraint(lower, rule, ConstraintKind::unique, parts);
      return;
    case P::K_PRIMARY:
      add_constraint(lower, rule, ConstraintKind::primary_key, parts);
      return;
    case P::K_CHECK:
      lower_check(lower, rule, parts);
      return;
    case P::K_USING:
      if (parts.last != nullptr) read_constraint_state(lower, lower.run(rule), *parts.last);
      return;
    case P::K_VISIBILITY:
      parts.column.invisible = is_word(at.peek(), "INVISIBLE");
      return;
    default:
      parts.properties.add(lower.verbatim(lower.span(rule), "column change"));
      return;
  }
}

std::string_view option_name(const SourceToken& first) {
  if (is_word(first, "ENCRYPT") || is_word(first, "DECRYPT")) return "column encryption";
  return "column option";
}

// column_option: START WITH 5 NOCACHE after AS IDENTITY; SORT, VIRTUAL, ENCRYPT …, COLLATE x; after
// a constraint its states and index clause.
void lower_column_options(Lowering& lower, TokenRun run, ColumnParts& parts) {
  auto* identity = as<Identity>(parts.column.identity);
  if (identity != nullptr && identity->options == nullptr && parts.last == nullptr) {
    identity->options = identity_sequence(lower, run);
  } else if (parts.last != nullptr && run.front().type() != P::K_COLLATE) {
    read_constraint_state(lower, run, *parts.last);
  } else if (run.front().type() == P::K_COLLATE) {
    parts.properties.add(lower.verbatim(lower.span(run), "COLLATE"));
  } else if (run.size() > 1 || !is_word(run.front(), "VIRTUAL")) {
    parts.properties.add(lower.option_run(lower.span(run), option_name(run.front())));
  }
}

}  // namespace

// column_definition
//   : reference_column ( datatype (column_property | column_option)*
//                      | column_property (column_property | column_option)* )?
Node* lower_column_definition(Lowering& lower, const Rule* rule) {
  auto* column = lower.make<ColumnDef>(rule);
  ColumnParts parts{*column, {}, {}, nullptr, {}, {}};
  ParseChildren at(rule);
  const Rule* path = at.take_rule();
  column->name = lower.identifier(source_token(path->start));
  if (lower.run(path).size() > 1)
    parts.properties.add(lower.verbatim(lower.span(path), "attribute of an object column"));
  while (!at.done()) {
    if (at.rule() == P::RuleDatatype) {
      column->type = lower.type_name(at.take_rule());
    } else if (at.rule() == P::RuleColumn_property) {
      lower_column_property(lower, at.take_rule(), parts);
    } else {
      const std::size_t begin = at.peek_rule()->start->getTokenIndex();
      std::size_t end = begin;
      while (at.rule() == P::RuleColumn_option)
        end = at.take_rule()->stop->getTokenIndex() + 1;
      lower_column_options(lower, lower.tokens.subspan(begin, end - begin), parts);
    }
  }
  column->constraints = lower.list(parts.constraints);
  column->properties = lower.list(parts.properties);
  return column;
}

}  // namespace talora::oracle
