// Pieces that reading and writing collections share.
#include "translators/prepare/collection_parts.hpp"

#include "model/postgres_text.hpp"
#include "translators/prepare/collection_values.hpp"
#include "translators/print/names.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/plsql_values.hpp"

namespace talora::translators {

namespace {

const Symbol& symbol_of(const RuleContext& context, const Node& node) {
  return context.bindings.symbol(node);
}

// An integer on the target for sure; numbers are rounded as Oracle does.
bool is_integer(const RuleContext& context, const Node* node) {
  if (whole_literal(node) >= 0) return true;
  if (const auto* binary = as<Binary>(node)) {
    const bool closed = binary->op == BinaryOperator::add || binary->op == BinaryOperator::subtract;
    return closed && is_integer(context, binary->left) && is_integer(context, binary->right);
  }
  if (const auto* target = as<TargetExpression>(node))
    return target->helper.starts_with("item_") || target->helper.starts_with("entry_");
  return is<Name>(node) && kind_of(context, node) == TypeKind::integer &&
         symbol_of(context, *node).kind != SymbolKind::builtin &&
         symbol_of(context, *node).kind != SymbolKind::routine;
}

}  // namespace

bool is_element(const RuleContext& context, const Node* node) {
  const auto* call = as<Call>(node);
  return call != nullptr && call->arguments.size() == 1 &&
         symbol_of(context, *node).kind == SymbolKind::collection_element &&
         collection_info(context, symbol_of(context, *node).collection).has_value();
}

Node* helper_call(RuleContext& context, const Node& like, std::string_view helper,
                  const std::vector<Node*>& arguments) {
  std::string pattern = "talora." + std::string(helper) + "(";
  for (std::size_t i = 0; i < arguments.size(); ++i)
    pattern += (i > 0 ? ", $" : "$") + std::to_string(i + 1);
  Arena& arena = context.build.arena();
  std::string_view file = helper;
  if (file.ends_with("_number")) file.remove_suffix(7);
  return context.build.target(like, arena.text(pattern + ")"), arguments, Binding::primary,
                              arena.text(file));
}

Node* element_as_json(RuleContext& context, const Call& call) {
  const auto info = collection_info(context, symbol_of(context, call).collection);
  Node* base = collection_json(context, call.callee);
  return helper_call(context, call, info->map ? "entry_json" : "item_json",
                     {base, subscript(context, call.arguments[0], *info)});
}

std::string field_key(const MemberAccess& access) {
  return postgres_name(access.member);
}

Node* field_as(RuleContext& context, const MemberAccess& access, std::string_view arrow) {
  Node* base = collection_json(context, access.operand);
  const std::string pattern =
      "($1 " + std::string(arrow) + " " + postgres::quote_literal(field_key(access)) + ")";
  return context.build.target(access, context.build.arena().text(pattern), {base});
}

Node* collection_json(RuleContext& context, Node* node) {
  if (is_element(context, node)) return element_as_json(context, static_cast<Call&>(*node));
  if (is<MemberAccess>(node) && is_inside_element(context, node))
    return field_as(context, static_cast<MemberAccess&>(*node), "->");
  return node;
}

bool is_inside_element(const RuleContext& context, const Node* node) {
  if (is_element(context, node)) return true;
  const auto* access = as<MemberAccess>(node);
  return access != nullptr && is_inside_element(context, access->operand) &&
         symbol_of(context, *access).kind == SymbolKind::record_field;
}

Node* subscript(RuleContext& context, Node* value, const CollectionInfo& info) {
  if (info.map && !info.by_number) {
    Node* text = assigned_value(context, value, simple_type(TypeKind::varchar));
    if (!is_string_literal(text)) return text;
    return context.build.target(*value, "CAST($1 AS text)", {text});
  }
  if (is_integer(context, value)) return value;
  Node* rounded = context.build.target(*value, "CAST($1 AS integer)", {value});
  context.bindings.set_type(*rounded, simple_type(TypeKind::integer));
  return rounded;
}

}  // namespace talora::translators
