// SELECT RAND() FROM t -> SELECT talora_random.value_1 FROM t, (SELECT rand() AS value_1)
// talora_random: the source asks once for a query, the target for each row
#include "model/tree/walk.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

constexpr std::string_view table_name = "TALORA_RANDOM";

class Numbers {
 public:
  explicit Numbers(RuleContext& context) : context_(context) {}

  void replace(Node& part) {
    replace_below(part, [&](Node& node) -> Node* {
      if (is<Query>(&node)) return &node;  // asks for itself
      const auto* call = as<Call>(&node);
      const bool asks =
          call != nullptr && call->arguments.empty() && tsql_function(context_, *call) == "RAND";
      return asks ? number(node) : nullptr;
    });
  }

  bool empty() const { return items_.empty(); }

  Node* table(const Node& like) {
    Arena& arena = context_.build.arena();
    auto* select = arena.make<Select>(like.span);
    select->items = arena.list(items_);
    return derived_table(context_, query_of(context_, select),
                         key_identifier(context_, like, table_name));
  }

 private:
  Node* number(const Node& call) {
    const std::string key = "VALUE_" + std::to_string(items_.size() + 1);
    auto* item = context_.build.arena().make<SelectItem>(call.span);
    item->expression = typed_target(context_, call, tsql_type(context_, call), "rand()", {});
    item->alias = key_identifier(context_, call, key);
    items_.push_back(item);
    Node* name = key_name(context_, call, {table_name, key});
    context_.bindings.set_type(*name, tsql_type(context_, call));
    return name;
  }

  RuleContext& context_;
  std::vector<Node*> items_;
};

bool groups(const RuleContext& context, const Select& select) {
  bool found = !select.group_by.empty();
  for (const Node* item : select.items)
    found = found || has_aggregate(context, *item);
  return found;
}

Node* apply(RuleContext& context, Node& node) {
  auto& select = static_cast<Select&>(node);
  if (select.from.empty()) return nullptr;
  Select* copy = context.build.edit(select);
  Numbers numbers(context);
  numbers.replace(*copy);
  if (numbers.empty()) return nullptr;
  if (groups(context, select)) {
    context.diagnostics.add(DiagnosticId::tsql_function_refused, node.span,
                            {"RAND", "one number for all groups of a query"});
    return nullptr;
  }
  std::vector<Node*> from(select.from.begin(), select.from.end());
  from.push_back(numbers.table(node));
  copy->from = context.build.arena().list(from);
  return copy;
}

}  // namespace

extern const Rule mysql_random_rule{"mysql_random", Phase::shape, Kind::select, apply};

}  // namespace talora::translators::tsql
