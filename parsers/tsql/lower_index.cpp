// Lowering of CREATE INDEX and of indexes inside CREATE TABLE.
#include "parsers/tsql/lower_definition.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// index_column : identifier (K_ASC | K_DESC)?
Node* index_column(Lowering& lower, const Rule* rule) {
  auto* item = lower.make<OrderItem>(rule);
  ParseChildren at(rule);
  item->expression = lower.name(lower.identifier(at.take_rule()));
  item->descending = at.token() == P::K_DESC;
  return item;
}

// index_clause
//   : K_INCLUDE identifier_list | K_WHERE condition | K_WITH (token_group | with_setting)
//   | (K_ON | K_STORAGE_ON) storage_place | K_ORDER index_columns
//   | K_USING IDENTIFIER (K_INDEX identifier)? | K_FOR (IDENTIFIER | token_group)
void lower_clause(Lowering& lower, const Rule* rule, CreateIndex& index, Nodes& properties) {
  ParseChildren at(rule);
  const std::size_t word = at.take().getType();
  switch (word) {
    case P::K_INCLUDE:
      index.include = lower.identifier_list(at.take_rule());
      break;
    case P::K_WHERE:
      index.where = lower.condition(at.take_rule());
      break;
    case P::K_USING:
    case P::K_FOR:
      properties.add(lower.verbatim(lower.span(rule), "XML or spatial index"));
      break;
    default:
      properties.add(lower.option_run(lower.span(rule),
                                      word == P::K_WITH ? "index option" : "storage clause"));
  }
}

// One word before INDEX: COLUMNSTORE, XML and SPATIAL are kinds of their own.
void lower_kind_word(Lowering& lower, const SourceToken& token, CreateIndex& index,
                     Nodes& properties) {
  switch (token.type()) {
    case P::K_UNIQUE:
      index.unique = true;
      break;
    case P::K_CLUSTERED:
      index.clustering = Clustering::clustered;
      break;
    case P::K_NONCLUSTERED:
      index.clustering = Clustering::nonclustered;
      break;
    default:
      properties.add(lower.verbatim(lower.span(token), is_word(token, "COLUMNSTORE")
                                                           ? "columnstore index"
                                                           : "XML or spatial index"));
  }
}

}  // namespace

// index_columns : LPAREN index_column (COMMA index_column)* RPAREN
List index_columns(Lowering& lower, const Rule* rule) {
  Nodes columns;
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleIndex_column) {
      columns.add(index_column(lower, at.take_rule()));
    } else {
      at.step();
    }
  }
  return lower.list(columns);
}

// inline_index : K_INDEX identifier K_UNIQUE? key_kind? index_columns? index_clause*
Node* lower_inline_index(Lowering& lower, const Rule* rule) {
  auto* holder = lower.make<InlineIndex>(rule);
  auto* index = lower.make<CreateIndex>(rule);
  Nodes properties;
  ParseChildren at(rule);
  at.step();
  index->name = lower.name(lower.identifier(at.take_rule()));
  index->unique = at.accept(P::K_UNIQUE);
  while (!at.done()) {
    const Rule* part = at.take_rule();
    if (part->getRuleIndex() == P::RuleKey_kind) {
      for (const SourceToken& token : lower.run(part))
        lower_kind_word(lower, token, *index, properties);
    } else if (part->getRuleIndex() == P::RuleIndex_columns) {
      index->columns = index_columns(lower, part);
    } else {
      lower_clause(lower, part, *index, properties);
    }
  }
  index->properties = lower.list(properties);
  holder->index = index;
  return holder;
}

// create_index
//   : (K_UNIQUE | K_CLUSTERED | K_NONCLUSTERED | K_INDEX_KIND | K_PRIMARY)* K_INDEX identifier
//     K_ON object_name index_columns? (index_clause | COMMA with_setting)*
Node* lower_create_index(Lowering& lower, const Rule* rule, const CreateHead& head) {
  auto* index = lower.make<CreateIndex>(head.whole);
  Nodes properties;
  ParseChildren at(rule);
  while (at.token() != P::K_INDEX)
    lower_kind_word(lower, at.take(), *index, properties);
  at.step();
  index->name = lower.name(lower.identifier(at.take_rule()));
  at.step();
  index->table = lower.object_name(at.take_rule());
  while (!at.done()) {
    if (at.rule() == P::RuleIndex_columns) {
      index->columns = index_columns(lower, at.take_rule());
    } else if (at.rule() == P::RuleIndex_clause) {
      lower_clause(lower, at.take_rule(), *index, properties);
    } else {
      at.step();  // with_setting of an earlier WITH
    }
  }
  index->properties = lower.list(properties);
  return index;
}

}  // namespace talora::tsql
