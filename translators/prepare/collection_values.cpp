// Reading collections: v(i) -> talora.item(v, i), v.COUNT -> talora.item_count(v), and so on.
#include "translators/prepare/collection_values.hpp"

#include "model/postgres_text.hpp"
#include "model/tree/walk.hpp"
#include "translators/prepare/collection_parts.hpp"
#include "translators/print/names.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/plsql_values.hpp"

namespace talora::translators {

namespace {

const Symbol& symbol_of(const RuleContext& context, const Node& node) {
  return context.bindings.symbol(node);
}

Node* typed(RuleContext& context, Node* node, TypeKind kind,
            Nullability nulls = Nullability::may_be_null) {
  context.bindings.set_type(*node, simple_type(kind));
  context.bindings.set_nullability(*node, nulls);
  return node;
}

Node* cast_text(RuleContext& context, const Node& like, Node* text, const Type& type) {
  const std::string words = value_words(context, type, false);
  if (words.empty()) {
    refuse(context, like, DiagnosticId::collection_refused, {"an element of that type"});
    return text;
  }
  context.bindings.set_nullability(*text, Nullability::may_be_null);
  if (is_string(type.kind) && type.kind != TypeKind::character) return text;
  return context.build.target(like, context.build.arena().text("$1::" + words), {text},
                              Binding::cast);
}

Node* populated(RuleContext& context, const Node& like, Node* json, const Type& type) {
  const std::string words = value_words(context, type, false);
  if (words.empty()) {
    refuse(context, like, DiagnosticId::record_refused, {"a cursor's row as an element"});
    return json;
  }
  return context.build.target(
      like, context.build.arena().text("jsonb_populate_record(CAST(NULL AS " + words + "), $1)"),
      {json});
}

Node* read_element(RuleContext& context, const Call& call) {
  const auto info = collection_info(context, symbol_of(context, call).collection);
  const TypeKind kind = info->element.kind;
  if (kind == TypeKind::collection) return element_as_json(context, call);
  if (kind == TypeKind::record)
    return populated(context, call, element_as_json(context, call), info->element);
  Node* text = helper_call(
      context, call, info->map ? "entry" : "item",
      {collection_json(context, call.callee), subscript(context, call.arguments[0], *info)});
  return cast_text(context, call, text, info->element);
}

Node* read_field(RuleContext& context, const MemberAccess& access) {
  const Type type = context.bindings.type(access);
  if (type.kind == TypeKind::collection) return field_as(context, access, "->");
  if (type.kind == TypeKind::record)
    return populated(context, access, field_as(context, access, "->"), type);
  return cast_text(context, access, field_as(context, access, "->>"), type);
}

Node* limit_value(RuleContext& context, const Node& like, const CollectionInfo& info) {
  if (info.most < 0)
    return typed(context, context.build.target(like, "CAST(NULL AS integer)", std::vector<Node*>{}),
                 TypeKind::integer);
  return typed(context, context.build.number(like, std::to_string(info.most)), TypeKind::integer);
}

Node* method_value(RuleContext& context, const Node& like, const MethodCall& method) {
  const CollectionInfo& info = method.info;
  Node* base = collection_json(context, method.base);
  std::vector<Node*> arguments{base};
  for (Node* argument : method.arguments)
    arguments.push_back(subscript(context, argument, info));
  std::string helper;
  if (method.method == "LIMIT") return limit_value(context, like, info);
  if (method.method == "COUNT") helper = "count";
  if (method.method == "EXISTS") helper = "exists";
  if (method.method == "FIRST") helper = info.map ? "first" : "next";
  if (method.method == "LAST") helper = info.map ? "last" : "prior";
  if (method.method == "NEXT") helper = "next";
  if (method.method == "PRIOR") helper = "prior";
  if (helper.empty()) {
    refuse(context, like, DiagnosticId::collection_refused, {method.method + " in an expression"});
    return nullptr;
  }
  if (info.map && info.by_number && (helper == "first" || helper == "last")) helper += "_number";
  Node* call = helper_call(context, like, (info.map ? "entry_" : "item_") + helper, arguments);
  if (helper == "count") return typed(context, call, TypeKind::integer, Nullability::never_null);
  if (helper == "exists") return typed(context, call, TypeKind::boolean, Nullability::never_null);
  return typed(context, call, info.map && !info.by_number ? TypeKind::varchar : TypeKind::integer);
}

Node* constructed(RuleContext& context, Call& call) {
  const Type type = context.bindings.type(call);
  if (type.kind == TypeKind::record) {
    const std::string words = value_words(context, type, false);
    if (words.empty() || call.arguments.empty() || is<NamedArgument>(call.arguments[0])) {
      refuse(context, call, DiagnosticId::record_refused, {"that constructor"});
      return nullptr;
    }
    std::vector<Node*> values(call.arguments.begin(), call.arguments.end());
    const std::string pattern = spread("CAST(ROW($*) AS " + words + ")", values.size());
    return context.build.target(call, context.build.arena().text(pattern), values);
  }
  const auto info = collection_info(context, type);
  if (!info) return nullptr;
  if (call.arguments.empty())
    return context.build.target(call, info->map ? "CAST('{}' AS jsonb)" : "CAST('[]' AS jsonb)",
                                std::vector<Node*>{});
  if (info->map || is<NamedArgument>(call.arguments[0])) {
    refuse(context, call, DiagnosticId::collection_refused,
           {"a qualified expression of an associative array"});
    return nullptr;
  }
  std::vector<Node*> elements;
  for (Node* argument : call.arguments)
    elements.push_back(element_json(context, argument, info->element));
  const std::string pattern = spread("jsonb_build_array($*)", elements.size());
  return context.build.target(call, context.build.arena().text(pattern), elements);
}

Node* emptiness(RuleContext& context, const IsTest& test) {
  const auto info = collection_info(context, context.bindings.type(*test.operand));
  if (!info) return nullptr;
  Node* base = collection_json(context, test.operand);
  Node* count = helper_call(context, test, info->map ? "entry_count" : "item_count", {base});
  return context.build.target(test, test.negated ? "$1 > 0" : "$1 = 0", {count},
                              Binding::comparison);
}

// The value that stands for the node; null when it is none of a collection's.
Node* replacement(RuleContext& context, Node& node, bool in_sql) {
  if (is<Name>(&node) || is<MemberAccess>(&node) || is<Call>(&node)) {
    if (const auto method = method_call(context, &node))
      return method_value(context, node, *method);
  }
  if (auto* call = as<Call>(&node)) {
    if (is_element(context, call)) return read_element(context, *call);
    if (symbol_of(context, *call).kind == SymbolKind::collection_element) {
      refuse(context, *call, DiagnosticId::collection_refused, {"an element of that collection"});
      return nullptr;
    }
    const Symbol& symbol = call->callee == nullptr ? Symbol() : symbol_of(context, *call->callee);
    if (symbol.kind != SymbolKind::type) return nullptr;
    // A column holds types of the schema as the target's own.
    const bool of_schema = context.catalog.types.contains(context.bindings.type(*call).name);
    return in_sql && of_schema ? nullptr : constructed(context, *call);
  }
  if (auto* access = as<MemberAccess>(&node))
    return is_inside_element(context, access) ? read_field(context, *access) : nullptr;
  if (auto* test = as<IsTest>(&node))
    return test->test == TestKind::empty ? emptiness(context, *test) : nullptr;
  return nullptr;
}

}  // namespace

std::optional<MethodCall> method_call(RuleContext& context, Node* node) {
  MethodCall method;
  Node* callee = node;
  if (auto* call = as<Call>(node)) {
    callee = call->callee;
    method.arguments.assign(call->arguments.begin(), call->arguments.end());
  }
  if (callee == nullptr) return std::nullopt;
  const Symbol symbol = symbol_of(context, *callee);
  if (symbol.kind != SymbolKind::builtin) return std::nullopt;
  const auto info = collection_info(context, symbol.collection);
  if (!info) return std::nullopt;
  method.info = *info;
  if (auto* access = as<MemberAccess>(callee)) {
    method.method = fold_oracle(access->member.text, access->member.quoted);
    method.base = access->operand;
    return method;
  }
  auto* name = as<Name>(callee);
  if (name == nullptr || name->parts.size() < 2) return std::nullopt;
  method.method = fold_oracle(name->parts.back().text, name->parts.back().quoted);
  auto* base = context.build.arena().make<Name>(name->span);
  base->parts = name->parts.subspan(0, name->parts.size() - 1);
  Symbol own = symbol;
  const Type declared =
      symbol.declaration == nullptr ? Type() : context.bindings.type(*symbol.declaration);
  own.kind = SymbolKind::record_field;
  if (symbol.variable != nullptr) {
    if (symbol.variable->type.kind == TypeKind::collection) own.kind = SymbolKind::package_variable;
  } else if (declared.kind == TypeKind::collection) {
    own.kind = is<Parameter>(symbol.declaration) ? SymbolKind::parameter : SymbolKind::variable;
  }
  const Identifier& last = base->parts.back();
  own.name = fold_oracle(last.text, last.quoted);
  own.collection = Type();
  context.bindings.set_symbol(*base, std::move(own));
  context.bindings.set_type(*base, symbol.collection);
  method.base = base;
  return method;
}

namespace {

bool opens_sql(const Node& node) {
  return is_dml(node) || is<Query>(&node) || is<Select>(&node);
}

void rewrite_values(RuleContext& context, Node& root, bool in_sql) {
  for_each_child(root, [&](Node*& child) {
    const bool sql = in_sql || opens_sql(*child);
    if (Node* made = replacement(context, *child, sql)) child = made;
    const bool stored = is<RowValue>(&root) || is<ValuesRows>(&root) || is<AssignmentItem>(&root);
    const bool whole = is<Name>(child) && sql && stored &&
                       context.bindings.type(*child).kind == TypeKind::collection;
    const SymbolKind kind = context.bindings.symbol(*child).kind;
    if (whole && (kind == SymbolKind::variable || kind == SymbolKind::parameter))
      refuse(context, *child, DiagnosticId::collection_refused, {"a collection as a value in SQL"});
    rewrite_values(context, *child, sql);
  });
}

}  // namespace

void rewrite_collection_values(RuleContext& context, Node& root) {
  rewrite_values(context, root, false);
}

}  // namespace talora::translators
