// Statements on collections: elements as targets, methods, BULK COLLECT, FORALL.
#include "translators/prepare/collection_statements.hpp"

#include "model/tree/walk.hpp"
#include "translators/prepare/bulk_statements.hpp"
#include "translators/prepare/collection_values.hpp"
#include "translators/prepare/plsql_bodies.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/plsql_values.hpp"

#include <fmt/format.h>

namespace talora::translators {

namespace {

bool is_bulk_attribute(const Node* node, std::string_view attribute) {
  const auto* typed = as<CursorAttribute>(node);
  return typed != nullptr && typed->attribute == attribute && folded_name(typed->cursor) == "SQL";
}

BulkBody describe(Block& body) {
  BulkBody result;
  walk_body(body, [&](Node& node) {
    for (std::string_view attribute : {"ROWCOUNT", "FOUND", "NOTFOUND"})
      result.counts = result.counts || is_bulk_attribute(&node, attribute);
    result.row_counts = result.row_counts || is_bulk_attribute(&node, "BULK_ROWCOUNT");
    const auto* forall = as<Forall>(&node);
    result.errors = result.errors || is_bulk_attribute(&node, "BULK_EXCEPTIONS") ||
                    (forall != nullptr && forall->save_exceptions);
    return true;
  });
  return result;
}

class Statements {
 public:
  Statements(RuleContext& context, const BulkBody& body) : context_(context), body_(body) {}

  void list(List& statements) {
    std::vector<Node*> out;
    bool changed = false;
    for (Node* statement : statements) {
      std::vector<Node*> made = replacement(statement);
      changed = changed || !made.empty();
      if (made.empty()) made = {statement};
      out.insert(out.end(), made.begin(), made.end());
    }
    if (changed) statements = context_.build.arena().list(out);
  }

 private:
  std::vector<Node*> replacement(Node* statement) {
    if (auto* assignment = as<Assignment>(statement)) return assigned(*assignment);
    if (auto* call = as<CallStatement>(statement)) return called(*call);
    if (auto* loop = as<Forall>(statement)) {
      std::vector<Node*> made = forall(context_, *loop, body_);
      return made;
    }
    std::vector<Node*> bulk = bulk_collect(context_, statement, body_);
    if (!bulk.empty()) return bulk;
    return with_local_targets(statement);
  }

  std::vector<Node*> assigned(Assignment& assignment) {
    if (!is_inside_element(context_, assignment.target)) return {};
    Node* made = element_assignment(context_, assignment, assignment.target, assignment.value);
    return made == nullptr ? std::vector<Node*>{} : std::vector<Node*>{made};
  }

  std::vector<Node*> called(CallStatement& statement) {
    if (const auto method = method_call(context_, statement.call)) {
      Node* made = changed_by(statement, *method);
      return made == nullptr ? std::vector<Node*>{} : std::vector<Node*>{made};
    }
    return out_arguments(statement);
  }

  // v.EXTEND -> v := talora.extended(v)
  Node* changed_by(const Node& like, const MethodCall& method) {
    const CollectionInfo& info = method.info;
    std::string helper;
    std::string named;
    if (method.method == "EXTEND" && !info.map) helper = "extended";
    if (method.method == "TRIM" && !info.map) helper = "trimmed";
    if (method.method == "DELETE" && !method.arguments.empty())
      helper = info.map ? "without_entry" : "without_item";
    if (method.method == "DELETE" && method.arguments.empty() && !info.map)
      helper = "without_items";
    if (helper.empty() && !(method.method == "DELETE" && info.map)) {
      refuse(context_, like, DiagnosticId::collection_refused, {method.method});
      return nullptr;
    }
    Builder& build = context_.build;
    if (helper.empty())
      return assign_collection(context_, like, method.base,
                               build.target(like, "CAST('{}' AS jsonb)", std::vector<Node*>{}));
    if (helper == "extended" && info.most >= 0) named = fmt::format(", most => {}", info.most);
    Node* holder = build.duplicate(*method.base);
    std::vector<Node*> arguments{holder};
    std::string pattern = "talora." + helper + "($1";
    for (Node* argument : method.arguments) {
      arguments.push_back(subscript(context_, argument, info));
      pattern += fmt::format(", ${}", arguments.size());
    }
    Arena& arena = build.arena();
    Node* value = build.target(like, arena.text(pattern + named + ")"), arguments, Binding::primary,
                               arena.text(helper));
    return assign_collection(context_, like, method.base, value);
  }

  struct Local {
    Node* variable = nullptr;
    Node* store = nullptr;
  };

  // A variable that stands in for an element while a statement fills it.
  Local local_for(const Node& like, Node* target, std::size_t number, bool with_value,
                  std::vector<Node*>& declarations) {
    const Type type = context_.bindings.type(*target);
    const std::string words = value_words(context_, type, true);
    if (words.empty()) {
      refuse(context_, *target, DiagnosticId::collection_refused, {"that element as a target"});
      return {};
    }
    const std::string key = fmt::format("TALORA_VALUE_{}", number);
    declarations.push_back(declare_local(context_, like, key, words,
                                         with_value ? context_.build.duplicate(*target) : nullptr));
    const auto variable = [&] {
      Node* name = key_name(context_, *target, {key});
      context_.bindings.set_type(*name, type);
      context_.bindings.set_symbol(*name, simple_symbol(SymbolKind::variable));
      return name;
    };
    return {variable(), element_assignment(context_, like, target, variable())};
  }

  static std::vector<List*> into_lists(Node* statement) {
    if (Select* select = select_into(statement)) return {&select->into};
    if (auto* fetch = as<FetchCursor>(statement)) return {&fetch->into};
    if (auto* dynamic = as<ExecuteImmediate>(statement))
      return {&dynamic->into, &dynamic->returning_into};
    Node* returning = nullptr;
    if (auto* insert = as<Insert>(statement)) returning = insert->returning;
    if (auto* update = as<Update>(statement)) returning = update->returning;
    if (auto* remove = as<Delete>(statement)) returning = remove->returning;
    if (auto* typed = as<Returning>(returning)) return {&typed->into};
    return {};
  }

  // SELECT phones INTO v: the column is an array of the target's.
  void columns_as_json(Select& select) {
    for (std::size_t i = 0; i < select.into.size() && i < select.items.size(); ++i) {
      auto* item = as<SelectItem>(select.items[i]);
      if (item == nullptr || context_.bindings.type(*select.into[i]).kind != TypeKind::collection ||
          context_.bindings.symbol(*item->expression).kind != SymbolKind::column)
        continue;
      item->expression =
          context_.build.target(*item->expression, "to_jsonb($1)", {item->expression});
    }
  }

  // SELECT … INTO v(i) -> a local variable is filled, then stored.
  std::vector<Node*> with_local_targets(Node* statement) {
    if (Select* select = select_into(statement)) columns_as_json(*select);
    std::vector<Node*> declarations;
    std::vector<Node*> statements{statement};
    for (List* into : into_lists(statement)) {
      std::vector<Node*> targets(into->begin(), into->end());
      for (Node*& target : targets) {
        if (!is_inside_element(context_, target)) continue;
        const Local local =
            local_for(*statement, target, declarations.size() + 1, false, declarations);
        if (local.store == nullptr) continue;
        statements.push_back(local.store);
        target = local.variable;
      }
      *into = context_.build.arena().list(targets);
    }
    if (declarations.empty()) return {};
    return {nested_block(context_, *statement, declarations, statements)};
  }

  // p(v(i)) where the parameter is OUT
  std::vector<Node*> out_arguments(CallStatement& statement) {
    const CatalogRoutine* routine = called_routine(context_, statement.call);
    if (routine == nullptr) return {};
    auto& call = static_cast<Call&>(*statement.call);
    std::vector<Node*> declarations;
    std::vector<Node*> statements{&statement};
    for (std::size_t i = 0; i < call.arguments.size(); ++i) {
      const CatalogParameter* parameter = parameter_of(*routine, *call.arguments[i], i);
      if (parameter == nullptr || parameter->mode == CatalogParameterMode::in) continue;
      auto* by_name = as<NamedArgument>(call.arguments[i]);
      Node*& target = by_name != nullptr ? by_name->value : call.arguments[i];
      if (!is_inside_element(context_, target)) continue;
      const bool in_out = parameter->mode == CatalogParameterMode::in_out;
      const Local local =
          local_for(statement, target, declarations.size() + 1, in_out, declarations);
      if (local.store == nullptr) continue;
      statements.push_back(local.store);
      target = local.variable;
    }
    if (declarations.empty()) return {};
    return {nested_block(context_, statement, declarations, statements)};
  }

  RuleContext& context_;
  const BulkBody& body_;
};

// SQL%BULK_EXCEPTIONS.COUNT, SQL%BULK_EXCEPTIONS(i).ERROR_CODE, SQL%BULK_ROWCOUNT(i)
Node* bulk_attribute(RuleContext& context, Node& node) {
  Builder& build = context.build;
  const auto number = [&](Node* made) {
    context.bindings.set_type(*made, simple_type(TypeKind::integer));
    context.bindings.set_nullability(*made, Nullability::may_be_null);
    return made;
  };
  if (auto* call = as<Call>(&node);
      call != nullptr && is_bulk_attribute(call->callee, "BULK_ROWCOUNT")) {
    return number(build.target(node, "talora.entry(sql_bulk_rowcount, $1)::integer",
                               {call->arguments[0]}, Binding::cast, "entry"));
  }
  auto* access = as<MemberAccess>(&node);
  if (access == nullptr) return nullptr;
  const std::string member = fold_oracle(access->member.text, access->member.quoted);
  if (is_bulk_attribute(access->operand, "BULK_EXCEPTIONS") && member == "COUNT")
    return number(
        build.target(node, "jsonb_array_length(sql_bulk_exceptions)", std::vector<Node*>{}));
  auto* call = as<Call>(access->operand);
  if (call == nullptr || !is_bulk_attribute(call->callee, "BULK_EXCEPTIONS")) return nullptr;
  if (member != "ERROR_INDEX" && member != "ERROR_CODE") return nullptr;
  CollectionInfo info;
  Node* position = subscript(context, call->arguments[0], info);
  return number(
      build.target(node,
                   member == "ERROR_INDEX"
                       ? "(talora.item_json(sql_bulk_exceptions, $1) ->> 'error_index')::integer"
                       : "(talora.item_json(sql_bulk_exceptions, $1) ->> 'error_code')::integer",
                   {position}, Binding::cast, "item_json"));
}

void rewrite_body(RuleContext& context, Block& body) {
  const BulkBody bulk = describe(body);
  Statements statements(context, bulk);
  each_list_of_body(body, [&](List& list) { statements.list(list); });
  replace_below(body, [&](Node& node) { return bulk_attribute(context, node); });
  std::vector<Node*> declarations;
  const auto declare = [&](std::string_view key, std::string_view initial) {
    declarations.push_back(declare_local(
        context, body, key, "jsonb", context.build.target(body, initial, std::vector<Node*>{})));
    declarations.back()->span = Span{};
    static_cast<VariableDecl*>(declarations.back())->default_value->span = Span{};
  };
  if (bulk.errors) declare(bulk_errors, "'[]'");
  if (bulk.row_counts) declare(bulk_row_counts, "'{}'");
  if (!declarations.empty()) add_declarations(context, body, declarations);
}

}  // namespace

void rewrite_collection_statements(RuleContext& context, Node& root) {
  each_body(root, [&](Block& body) { rewrite_body(context, body); });
}

}  // namespace talora::translators
