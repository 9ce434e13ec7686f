// Lowering of CREATE INDEX.
#include "parsers/oracle/lower_definition.hpp"
#include "parsers/oracle/token_run.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

// index_column : condition (K_ASC | K_DESC)?
Node* lower_index_column(Lowering& lower, const Rule* rule) {
  auto* item = lower.make<OrderItem>(rule);
  ParseChildren at(rule);
  item->expression = lower.condition(at.take_rule());
  item->descending = at.token() == P::K_DESC;
  return item;
}

// REVERSE and visibility are fields, LOCAL/GLOBAL and storage stay runs.
void lower_index_options(Lowering& lower, TokenRun run, CreateIndex& index, Nodes& properties) {
  if (run.empty()) return;
  index.reverse = has_word(run, "REVERSE");
  index.invisible = has_word(run, "INVISIBLE");
  const Span place = lower.span(run);
  if (has_word(run, "INDEXTYPE")) {
    properties.add(lower.verbatim(place, "domain index"));
  } else if (has_word(run, "FROM")) {
    properties.add(lower.verbatim(place, "bitmap join index"));
  } else if (has_word(run, "LOCAL") || has_word(run, "GLOBAL")) {
    properties.add(lower.option_run(place, "index partitioning"));
  } else {
    properties.add(lower.option_run(place, "storage clause"));
  }
}

}  // namespace

// create_index
//   : K_INDEX if_exists? object_name K_ON ( K_CLUSTER object_name
//     | object_name identifier? LPAREN index_column (COMMA index_column)* RPAREN )
//     option_run
Node* lower_create_index(Lowering& lower, const Rule* rule, const CreateHead& head) {
  auto* index = lower.make<CreateIndex>(head.whole);
  index->unique = has_word(head.modifiers, "UNIQUE");
  index->bitmap = has_word(head.modifiers, "BITMAP");
  Nodes columns;
  Nodes properties;
  if (has_word(head.modifiers, "MULTIVALUE")) {
    properties.add(lower.verbatim(lower.span(head.modifiers), "multivalue index"));
  }
  ParseChildren at(rule);
  at.step();
  accept_if_exists(at);
  index->name = lower.object_name(at.take_rule());
  while (!at.done()) {
    switch (at.rule()) {
      case P::RuleObject_name:
        index->table = lower.object_name(at.take_rule());
        break;
      case P::RuleIndex_column:
        columns.add(lower_index_column(lower, at.take_rule()));
        break;
      case P::RuleOption_run:
        lower_index_options(lower, lower.run(at.take_rule()), *index, properties);
        break;
      default:
        if (at.token() == P::K_CLUSTER)
          properties.add(lower.verbatim(lower.span(at.peek()), "cluster index"));
        at.step();
    }
  }
  index->columns = lower.list(columns);
  index->properties = lower.list(properties);
  return index;
}

}  // namespace talora::oracle
