// Conjunctions, owners of columns, aggregates: what query rules look at.
#include "translators/rules/query_parts.hpp"

#include "model/tree/walk.hpp"
#include "translators/rules/conversions.hpp"

#include <algorithm>
#include <array>

namespace talora::translators {

std::vector<Node*> conjuncts(Node* condition) {
  if (condition == nullptr) return {};
  auto* binary = as<Binary>(condition);
  if (binary == nullptr || binary->op != BinaryOperator::logical_and) return {condition};
  std::vector<Node*> parts = conjuncts(binary->left);
  for (Node* part : conjuncts(binary->right))
    parts.push_back(part);
  return parts;
}

Node* conjunction(RuleContext& context, const std::vector<Node*>& parts) {
  Node* joined = nullptr;
  for (Node* part : parts) {
    joined = joined == nullptr
                 ? part
                 : context.build.binary(*part, BinaryOperator::logical_and, joined, part);
  }
  return joined;
}

namespace {

std::string folded(const Identifier& identifier) {
  return fold_oracle(identifier.text, identifier.quoted);
}

std::string last_part(const Node* node) {
  const auto* name = as<Name>(node);
  return name == nullptr || name->parts.empty() ? std::string{} : folded(name->parts.back());
}

}  // namespace

std::string correlation_name(const Node& from_item) {
  switch (from_item.kind) {
    case Kind::table_ref: {
      const auto& table = static_cast<const TableRef&>(from_item);
      return table.alias.text.empty() ? last_part(table.name) : folded(table.alias);
    }
    case Kind::derived_table:
      return folded(static_cast<const DerivedTable&>(from_item).alias);
    case Kind::table_function:
      return folded(static_cast<const TableFunction&>(from_item).alias);
    default:
      return {};
  }
}

namespace {

bool holds(const Node& item, const Node* wanted) {
  bool found = false;
  walk(item, [&](const Node& node) {
    found = found || &node == wanted;
    return !found;
  });
  return found;
}

bool is_known_as(const Node& item, std::string_view name) {
  bool found = false;
  walk(item, [&](const Node& node) {
    if (is<Query>(&node)) return false;
    if (correlation_name(node) == name) found = true;
    return !is<DerivedTable>(&node) && !found;
  });
  return found;
}

bool reads_relation(const RuleContext& context, const Node& item, const CatalogRelation* relation) {
  bool found = false;
  walk(item, [&](const Node& node) {
    const auto* table = as<TableRef>(&node);
    if (table != nullptr) {
      found =
          found || context.bindings.symbol(*table).relation == relation ||
          (table->name != nullptr && context.bindings.symbol(*table->name).relation == relation);
    }
    return !is<Query>(&node);
  });
  return found;
}

}  // namespace

int owner_of(const RuleContext& context, const Name& column, const List& from) {
  const Symbol& symbol = context.bindings.symbol(column);
  if (column.parts.size() > 1) {
    const std::string qualifier = folded(column.parts[column.parts.size() - 2]);
    for (std::size_t i = 0; i < from.size(); ++i) {
      if (is_known_as(*from[i], qualifier)) return static_cast<int>(i);
    }
    return -1;
  }
  if (symbol.kind != SymbolKind::column) return -1;
  if (symbol.declaration != nullptr) {
    for (std::size_t i = 0; i < from.size(); ++i) {
      if (holds(*from[i], symbol.declaration)) return static_cast<int>(i);
    }
  }
  if (symbol.relation == nullptr) return -1;
  int owner = -1;
  for (std::size_t i = 0; i < from.size(); ++i) {
    if (!reads_relation(context, *from[i], symbol.relation)) continue;
    if (owner >= 0) return -1;
    owner = static_cast<int>(i);
  }
  return owner;
}

std::vector<const Name*> column_names(const RuleContext& context, const Node& node) {
  std::vector<const Name*> names;
  walk(node, [&](const Node& part) {
    if (const auto* call = as<Call>(&part)) {
      for (const Node* argument : call->arguments) {
        for (const Name* name : column_names(context, *argument))
          names.push_back(name);
      }
      return false;
    }
    if (const auto* name = as<Name>(&part)) {
      const SymbolKind kind = context.bindings.symbol(*name).kind;
      if (kind == SymbolKind::column || kind == SymbolKind::none) names.push_back(name);
    }
    return true;
  });
  return names;
}

bool is_aggregate_call(const RuleContext& context, const Call& call) {
  static constexpr std::array<std::string_view, 24> names = {
      "AVG",        "COLLECT", "CORR",       "COUNT",       "COVAR_POP",       "COVAR_SAMP",
      "LISTAGG",    "MAX",     "MEDIAN",     "MIN",         "REGR_COUNT",      "REGR_SLOPE",
      "STATS_MODE", "STDDEV",  "STDDEV_POP", "STDDEV_SAMP", "STRING_AGG",      "SUM",
      "VARIANCE",   "VAR_POP", "VAR_SAMP",   "XMLAGG",      "PERCENTILE_CONT", "PERCENTILE_DISC"};
  if (call.over != nullptr) return false;
  const std::string name = builtin_name(context, call);
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool has_aggregate(const RuleContext& context, const Node& node) {
  bool found = false;
  walk(node, [&](const Node& part) {
    if (is<Query>(&part)) return false;
    if (const auto* call = as<Call>(&part)) found = found || is_aggregate_call(context, *call);
    return !found;
  });
  return found;
}

Query* query_of(RuleContext& context, Node* body) {
  auto* query = context.build.arena().make<Query>(body->span);
  query->body = body;
  return query;
}

DerivedTable* derived_table(RuleContext& context, Node* query, Identifier alias) {
  auto* table = context.build.arena().make<DerivedTable>(query->span);
  table->query = query;
  table->alias = alias;
  return table;
}

bool holds_pseudo_column(const Node* node, PseudoColumnKind which) {
  if (node == nullptr) return false;
  bool found = false;
  walk(*node, [&](const Node& part) {
    const auto* column = as<PseudoColumn>(&part);
    found = found || (column != nullptr && column->which == which);
    return !found && !is<Query>(&part);
  });
  return found;
}

bool is_dual(const Node* from_item) {
  const auto* table = as<TableRef>(from_item);
  const auto* name = table == nullptr ? nullptr : as<Name>(table->name);
  if (name == nullptr || name->parts.empty() || !name->link.empty()) return false;
  if (folded(name->parts.back()) != "DUAL") return false;
  return name->parts.size() == 1 || folded(name->parts[0]) == "SYS";
}

bool always_gives_row(const RuleContext& context, const Select& select) {
  if (!select.group_by.empty() || select.having != nullptr) return false;
  bool aggregate = false;
  for (const Node* item : select.items)
    aggregate = aggregate || has_aggregate(context, *item);
  const bool no_table = select.from.empty() || (select.from.size() == 1 && is_dual(select.from[0]));
  return aggregate || (no_table && select.where == nullptr);
}

}  // namespace talora::translators
