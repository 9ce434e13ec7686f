// Lowering of partitions: PARTITION (name) of a table in a query, PARTITION BY of CREATE TABLE.
#include "parsers/oracle/lower_table_suffix.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

// A bound of a partition: number, string, DATE, TO_DATE('…', …), MAXVALUE; Verbatim for others.
Node* bound(Lowering& lowering, TokenRun run) {
  std::size_t at = 0;
  if (run.size() == 1 && run[0].type() == P::STRING) return lowering.string_literal(run[0]);
  if (run.size() == 1 && is_word(run[0], "NULL")) return lowering.make<Literal>(lowering.span(run));
  if (run.size() == 1 && is_word(run[0], "MAXVALUE"))
    return lowering.name({"MAXVALUE", false, lowering.span(run)});
  if (run.size() == 2 && is_word(run[0], "DATE") && run[1].type() == P::STRING) {
    auto* date = lowering.make<Literal>(lowering.span(run));
    date->literal_kind = LiteralKind::date;
    date->text = lowering.string_content(run[1]);
    return date;
  }
  // TO_DATE(' 2024-01-01 00:00:00', 'SYYYY-MM-DD …'): as dictionaries write dates.
  if (words_at(run, 0, {"TO_DATE", "("}) && run.size() > 3 && run[2].type() == P::STRING) {
    std::string_view text = lowering.string_content(run[2]);
    while (text.starts_with(' '))
      text.remove_prefix(1);
    auto* date = lowering.make<Literal>(lowering.span(run));
    date->literal_kind = LiteralKind::date;
    date->text = text.substr(0, text.ends_with(" 00:00:00") ? 10 : text.size());
    const bool plain = date->text.size() == 10 && date->text[4] == '-' && date->text[7] == '-';
    return plain ? static_cast<Node*>(date) : lowering.verbatim(lowering.span(run), "bound");
  }
  Node* number = run.empty() ? nullptr : lowering.signed_number(run, at);
  if (number != nullptr && at == run.size()) return number;
  return lowering.option_run(lowering.span(run), "bound of a partition");
}

// Calls f(item) for what commas outside of parentheses divide.
template <class F>
void each_item(TokenRun run, F f) {
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= run.size();) {
    if (at == run.size() || run[at].type() == P::COMMA) {
      if (at > begin) f(run.subspan(begin, at - begin));
      begin = ++at;
    } else {
      at = run[at].type() == P::LPAREN ? end_of_group(run, at) : at + 1;
    }
  }
}

// PARTITION name [VALUES [LESS THAN] (bounds)] …
Node* definition(Lowering& lowering, TokenRun run) {
  if (run.size() < 2 || !is_word(run[0], "PARTITION") || run[1].type() == P::LPAREN) return nullptr;
  auto* node = lowering.make<PartitionDef>(lowering.span(run));
  node->name = lowering.identifier(run[1]);
  std::size_t open = 2;
  if (!words_at(run, open, {"VALUES"})) return node;
  open += words_at(run, open, {"VALUES", "LESS", "THAN"}) ? 3 : 1;
  if (open >= run.size() || run[open].type() != P::LPAREN) return node;
  Nodes values;
  each_item(run.subspan(open + 1, end_of_group(run, open) - open - 2), [&](TokenRun item) {
    if (item.size() == 1 && is_word(item[0], "DEFAULT")) {
      node->is_default = true;
      return;
    }
    if (item[0].type() != P::LPAREN) {
      values.add(bound(lowering, item));
      return;
    }
    auto* row = lowering.make<RowValue>(lowering.span(item));
    Nodes parts;
    each_item(parsers::inside(item), [&](TokenRun part) { parts.add(bound(lowering, part)); });
    row->items = lowering.list(parts);
    values.add(row);
  });
  node->values = lowering.list(values);
  return node;
}

}  // namespace

Node* partitioning(Lowering& lowering, TokenRun run) {
  std::size_t at = 0;
  while (at < run.size() && !words_at(run, at, {"PARTITION", "BY"}))
    at = run[at].type() == P::LPAREN ? end_of_group(run, at) : at + 1;
  if (at + 3 >= run.size() || run[at + 3].type() != P::LPAREN) return nullptr;
  auto* node = lowering.make<Partitioning>(lowering.span(run.subspan(at)));
  node->method = lowering.upper(run[at + 2].text());
  const std::size_t key_end = end_of_group(run, at + 3);
  Gathered<Identifier> columns;
  each_item(run.subspan(at + 4, key_end - at - 5), [&](TokenRun item) {
    if (item.size() == 1) columns.add(lowering.identifier(item[0]));
  });
  node->columns = columns.in(lowering.arena);
  Nodes partitions;
  for (at = key_end; at < run.size();) {
    if (run[at].type() != P::LPAREN) {
      ++at;
      continue;
    }
    const std::size_t end = end_of_group(run, at);
    each_item(run.subspan(at + 1, end - at - 2), [&](TokenRun item) {
      if (Node* made = definition(lowering, item)) partitions.add(made);
    });
    at = end;
  }
  node->partitions = lowering.list(partitions);
  return node;
}

// K_PARTITION K_FOR? token_group
Node* table_partition(Lowering& lowering, TokenRun run) {
  auto* node = lowering.make<TablePartition>(lowering.span(run));
  node->subpartition = is_word(run[0], "SUBPARTITION");
  const bool by_value = is_word(run[1], "FOR");
  const TokenRun group = run.subspan(by_value ? 3 : 2, run.size() - (by_value ? 4 : 3));
  if (!by_value) {
    if (group.size() != 1) return lowering.verbatim(node->span, "PARTITION extension");
    node->name = lowering.identifier(group[0]);
    return node;
  }
  Nodes values;
  each_item(group, [&](TokenRun item) { values.add(bound(lowering, item)); });
  node->values = lowering.list(values);
  return node;
}

}  // namespace talora::oracle
