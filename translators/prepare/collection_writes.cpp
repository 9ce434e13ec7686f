// Writing collections: v(i) := x -> v := talora.with_item(v, i, to_jsonb(x)).
#include "model/tree/walk.hpp"
#include "translators/prepare/collection_parts.hpp"
#include "translators/prepare/collection_values.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/plsql_values.hpp"

namespace talora::translators {

namespace {

const Symbol& symbol_of(const RuleContext& context, const Node& node) {
  return context.bindings.symbol(node);
}

}  // namespace

Node* element_json(RuleContext& context, Node* value, const Type& element) {
  if (element.kind == TypeKind::collection) return collection_json(context, value);
  if (is_null_literal(value)) return value;
  Builder& build = context.build;
  if (element.kind == TypeKind::record) {
    if (is_inside_element(context, value)) return collection_json(context, value);
    return build.target(*value, "to_jsonb($1)", {value});
  }
  const std::string words = value_words(context, element, true);
  if (words.empty()) {
    refuse(context, *value, DiagnosticId::collection_refused, {"an element of that type"});
    return value;
  }
  Node* converted = assigned_value(context, value, element);
  if (element.kind == TypeKind::varchar && element.length >= 0)
    return build.target(
        *value,
        build.arena().text("talora.text_element($1, " + std::to_string(element.length) + ")"),
        {converted}, Binding::primary, "text_element");
  return build.target(*value, build.arena().text("to_jsonb(CAST($1 AS " + words + "))"),
                      {converted});
}

namespace {

// What stands at the place before a field of it is written; associative arrays make it.
Node* record_before(RuleContext& context, Node* node) {
  if (!is_element(context, node)) return collection_json(context, node);
  auto& call = static_cast<Call&>(*node);
  const auto info = collection_info(context, symbol_of(context, call).collection);
  if (!info->map) return element_as_json(context, call);
  Node* key = subscript(context, call.arguments[0], *info);
  return context.build.target(call, info->by_number ? "$1 -> CAST($2 AS text)" : "$1 -> $2",
                              {collection_json(context, call.callee), key},
                              Binding::other_operator);
}

}  // namespace

Node* assign_collection(RuleContext& context, const Node& like, Node* base, Node* value) {
  if (is_element(context, base)) {
    auto& call = static_cast<Call&>(*base);
    const auto info = collection_info(context, symbol_of(context, call).collection);
    // An associative array inside another begins when its first element is written.
    Node* copy = context.build.duplicate(*call.callee);
    Node* holder = info->map && is_element(context, copy) ? record_before(context, copy)
                                                          : collection_json(context, copy);
    Node* whole = helper_call(context, like, info->map ? "with_entry" : "with_item",
                              {holder, subscript(context, call.arguments[0], *info), value});
    return assign_collection(context, like, call.callee, whole);
  }
  if (auto* access = as<MemberAccess>(base);
      access != nullptr && is_inside_element(context, base)) {
    if (!is_pure(*access->operand, context.bindings)) {
      refuse(context, like, DiagnosticId::collection_refused,
             {"a field of an element whose subscript is a call"});
      return nullptr;
    }
    Node* before = record_before(context, context.build.duplicate(*access->operand));
    Node* field = context.build.string(like, field_key(*access));
    Node* whole = helper_call(context, like, "with_field", {before, field, value});
    return assign_collection(context, like, access->operand, whole);
  }
  return assign(context, like, base, value);
}

Node* element_assignment(RuleContext& context, const Node& like, Node* target, Node* value) {
  Type type = context.bindings.type(*target);
  if (is_element(context, target)) {
    const auto info = collection_info(context, symbol_of(context, *target).collection);
    if (info) type = info->element;
  }
  return assign_collection(context, like, target, element_json(context, value, type));
}

}  // namespace talora::translators
