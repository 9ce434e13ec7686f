// FROM TABLE(pkg.f(x)) -> FROM pkg.f(x) where f is pipelined; TABLE(v) of a collection -> its rows
#include "translators/prepare/collection_types.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

// A collection that code holds as jsonb, as rows. Deleted elements are left out.
Node* rows_of(RuleContext& context, const TableFunction& function, Node* value) {
  const auto info = collection_info(context, context.bindings.type(*value));
  const std::string words =
      info && !info->map ? value_words(context, info->element, false) : std::string();
  if (words.empty() || info->element.kind == TypeKind::collection) {
    refuse(context, function, DiagnosticId::collection_refused, {"TABLE of that value"});
    return nullptr;
  }
  const bool whole =
      info->element.kind == TypeKind::record || info->element.kind == TypeKind::object;
  const std::string pattern =
      whole ? "(SELECT r.* FROM jsonb_array_elements($1) AS e (value), "
              "jsonb_populate_record(CAST(NULL AS " +
                  words + "), e.value) AS r WHERE e.value <> '{\"\": 0}')"
            : "(SELECT (e.value #>> '{}')::" + words +
                  " AS column_value FROM jsonb_array_elements($1) AS e (value) WHERE e.value <> "
                  "'{\"\": 0}')";
  return context.build.target(*value, context.build.arena().text(pattern), {value});
}

Node* apply(RuleContext& context, Node& node) {
  const auto& function = static_cast<const TableFunction&>(node);
  const auto* table = as<Call>(function.call);
  if (table == nullptr || table->arguments.size() != 1 || folded_name(table->callee) != "TABLE")
    return nullptr;
  Node* value = table->arguments[0];
  if (context.bindings.type(*value).kind != TypeKind::collection) return nullptr;
  TableFunction* copy = context.build.edit(function);
  const CatalogRoutine* routine = called_routine(context, value);
  const SymbolKind kind = context.bindings.symbol(*value).kind;
  if (routine != nullptr && routine->body.result_sets > 0) {
    copy->call = value;
    return copy;
  }
  const bool held = routine != nullptr || kind == SymbolKind::variable ||
                    kind == SymbolKind::parameter || kind == SymbolKind::package_variable;
  if (!held) return nullptr;
  copy->call = rows_of(context, function, value);
  if (copy->call == nullptr) return nullptr;
  if (copy->alias.text.empty()) copy->alias = {"talora_items", true, {}};
  return copy;
}

}  // namespace

extern const Rule plsql_table_function_rule{"plsql_table_function", Phase::shape,
                                            Kind::table_function, apply};

}  // namespace talora::translators::oracle
