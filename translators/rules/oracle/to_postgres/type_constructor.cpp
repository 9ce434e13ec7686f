// address_t('Kai 7', 'DK') -> ('Kai 7', 'DK')::address_t; list_t(1, 2) -> ARRAY[1, 2]::list_t
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

// Values arrive with the types of the attributes or elements.
std::vector<Node*> stored(RuleContext& context, const Call& call, const CatalogType& type) {
  std::vector<Node*> values;
  for (std::size_t i = 0; i < call.arguments.size(); ++i) {
    TypeKind kind = TypeKind::unknown;
    if (type.element) kind = type.element->kind;
    if (!type.element && i < type.fields.size()) kind = type.fields[i].type.kind;
    values.push_back(assigned(context, call.arguments[i], kind));
  }
  return values;
}

// A pattern has nine places: longer lists are chained.
Node* array(RuleContext& context, const Node& like, const std::vector<Node*>& values) {
  constexpr std::size_t places = 9;
  Node* chain = nullptr;
  for (std::size_t begin = 0; begin < values.size(); begin += places) {
    const std::size_t end = std::min(begin + places, values.size());
    std::string pattern = "ARRAY[";
    for (std::size_t i = begin; i < end; ++i)
      pattern += (i == begin ? "$" : ", $") + std::to_string(i - begin + 1);
    Node* part = context.build.target(like, context.build.arena().text(pattern + "]"),
                                      {values.begin() + static_cast<std::ptrdiff_t>(begin),
                                       values.begin() + static_cast<std::ptrdiff_t>(end)});
    chain = chain == nullptr
                ? part
                : context.build.target(like, "$1 || $2", {chain, part}, Binding::other_operator);
  }
  return chain;
}

Node* row(RuleContext& context, const Node& like, const std::vector<Node*>& values) {
  auto* items = context.build.arena().make<RowValue>(like.span);
  items->items = context.build.arena().list(values);
  return items;
}

// Oracle Database Object-Relational Developer's Guide 19c, "System-Defined Constructors".
Node* apply(RuleContext& context, Node& node) {
  const auto& call = static_cast<const Call&>(node);
  if (call.callee == nullptr || call.over != nullptr) return nullptr;
  if (context.bindings.symbol(*call.callee).kind != SymbolKind::type) return nullptr;
  const auto found = context.catalog.types.find(context.bindings.type(node).name);
  if (found == context.catalog.types.end()) return nullptr;
  const CatalogType& type = found->second;
  const bool named = std::any_of(call.arguments.begin(), call.arguments.end(),
                                 [](const Node* each) { return is<NamedArgument>(each); });
  const bool is_list = type.element.has_value();
  if (named || (!is_list && call.arguments.size() != type.fields.size())) {
    context.diagnostics.add(DiagnosticId::object_type_refused, node.span,
                            {type.name, "a constructor of its own, or names of attributes"});
    return nullptr;
  }
  const auto values = stored(context, call, type);
  if (values.empty()) return context.build.target(node, "'{}'::$1", {call.callee}, Binding::cast);
  Node* value = is_list ? array(context, node, values) : row(context, node, values);
  return context.build.target(node, "$1::$2", {value, call.callee}, Binding::cast);
}

}  // namespace

extern const Rule type_constructor_rule{"type_constructor", Phase::target, Kind::call, apply};

}  // namespace talora::translators::oracle
