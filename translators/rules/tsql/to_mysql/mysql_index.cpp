// CREATE INDEX i ON t (name) INCLUDE (x) WHERE … -> CREATE INDEX i ON t ((rtrim(name)))
#include "model/tree/walk.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/tsql_values.hpp"

#include <algorithm>

namespace talora::translators::tsql {

namespace {

constexpr int longest_key_text = 768;

const Name* column_name(const Node* node) {
  const auto* item = as<OrderItem>(node);
  return item == nullptr ? nullptr : as<Name>(item->expression);
}

// Comparisons leave trailing blanks out: an index over the same expression serves them.
Node* column_of(RuleContext& context, Node* node, Node* condition) {
  const Name* name = column_name(node);
  if (name == nullptr) return node;
  auto* item = static_cast<OrderItem*>(node);
  const Type& type = tsql_type(context, *name);
  const bool text = type.kind == TypeKind::varchar && type.length <= longest_key_text;
  Node* value = text ? without_blanks(context, item->expression) : item->expression;
  if (condition != nullptr)
    value = context.build.target(*name, "CASE WHEN $1 THEN $2 END",
                                 {context.build.duplicate(*condition), value});
  if (value == item->expression) return node;
  OrderItem* copy = context.build.edit(*item);
  copy->expression = value;
  return copy;
}

// WHERE c IS NOT NULL for the columns of the key: rows with NULL never violate a key there.
bool only_not_null(const CreateIndex& index) {
  for (const Node* part : conjuncts(index.where)) {
    const auto* test = as<IsTest>(part);
    const auto* name = test == nullptr || test->test != TestKind::null || !test->negated
                           ? nullptr
                           : as<Name>(test->operand);
    if (name == nullptr) return false;
    const auto same = [&](const Node* each) {
      const Name* own = column_name(each);
      return own != nullptr && fold_oracle(own->parts.back().text, false) ==
                                   fold_oracle(name->parts.back().text, false);
    };
    if (std::ranges::none_of(index.columns, same)) return false;
  }
  return index.where != nullptr;
}

Node* apply(RuleContext& context, Node& node) {
  auto& index = static_cast<CreateIndex&>(node);
  const bool partial = index.unique && index.where != nullptr && !only_not_null(index);
  const std::string name =
      index.name == nullptr ? std::string() : std::string(as<Name>(index.name)->parts.back().text);
  if (partial && !context.profile.has(Capability::expression_indexes)) {
    context.diagnostics.add(DiagnosticId::tsql_index_refused, index.where->span,
                            {"a unique index of some rows only"});
    return nullptr;
  }
  CreateIndex* copy = context.build.edit(index);
  std::vector<Node*> columns;
  for (Node* each : index.columns)
    columns.push_back(column_of(context, each, partial ? index.where : nullptr));
  copy->columns = context.build.arena().list(columns);
  for (const Node* property : index.properties) {
    if (is<Verbatim>(property))
      context.diagnostics.add(DiagnosticId::tsql_storage_dropped, property->span,
                              {"an index option"});
  }
  if (!index.include.empty() || (index.where != nullptr && !index.unique))
    context.diagnostics.add(DiagnosticId::tsql_index_covers_all, node.span, {name});
  copy->properties = {};
  copy->include = {};
  // What leaves out NULL alone tells expand() that rows with NULL may repeat.
  if (partial || !index.unique) copy->where = nullptr;
  copy->clustering = Clustering::unsaid;
  return copy;
}

}  // namespace

extern const Rule mysql_index_rule{"mysql_index", Phase::target, Kind::create_index, apply};

}  // namespace talora::translators::tsql
