// Calls: collection elements, type constructors, user routines by overload, built-in functions.
#include "translators/bind/binder.hpp"
#include "translators/tables/oracle_builtin_types.hpp"

#include <algorithm>

namespace talora::translators {

std::vector<Argument> Binder::arguments(const List& list) {
  std::vector<Argument> result;
  for (const Node* node : list) {
    Argument argument;
    if (const auto* named = as<NamedArgument>(node)) {
      argument.name = fold_oracle(named->name.text, named->name.quoted);
      argument.value = record(*named, expression(named->value));
    } else {
      argument.value = expression(node);
    }
    result.push_back(std::move(argument));
  }
  return result;
}

void Binder::window(const Node* node) {
  const auto* spec = as<WindowSpec>(node);
  if (spec == nullptr) {
    expression(node);
    return;
  }
  expressions(spec->partition_by);
  expressions(spec->order_by);
  if (const auto* frame = as<WindowFrame>(spec->frame)) {
    expression(frame->start_offset);
    expression(frame->end_offset);
  }
}

Value Binder::call(const Call& call) {
  const bool as_statement = in_statement_call_;
  in_statement_call_ = false;
  const std::vector<Argument> bound = arguments(call.arguments);
  expressions(call.order_by);
  if (const auto* keep = as<KeepClause>(call.keep)) expressions(keep->order_by);
  expression(call.filter);
  window(call.over);
  in_statement_call_ = as_statement;
  const auto* callee = as<Name>(call.callee);
  if (callee == nullptr) {
    in_statement_call_ = false;
    const Value operand = expression(call.callee);
    if (const Symbol& method = bindings_.symbol(*call.callee); method.kind == SymbolKind::builtin) {
      bindings_.set_symbol(call, Symbol(method));
      return operand;
    }
    if (operand.shape == nullptr || operand.shape->element.empty()) return {};
    Symbol symbol;
    symbol.kind = SymbolKind::collection_element;
    symbol.collection = operand.type;
    bindings_.set_symbol(call, symbol);
    return operand.shape->element.front();
  }
  Value value = named_call(call, *callee, bound);
  in_statement_call_ = false;
  return value;
}

namespace {

// Columns are never called, but a variable may be indexed and a type constructs.
bool is_indexable(const Found& found) {
  const TypeKind type = found.value.type.kind;
  if (type != TypeKind::collection && type != TypeKind::unknown) return false;
  switch (found.symbol.kind) {
    case SymbolKind::variable:
    case SymbolKind::parameter:
    case SymbolKind::record_field:
    case SymbolKind::package_variable:
    case SymbolKind::loop_variable:
      return true;
    default:
      return false;
  }
}

}  // namespace

std::optional<Value> Binder::indexed_call(const Call& call, const Name& callee) {
  const std::vector<std::string> parts = folded(callee);
  auto found = find_declared(parts, true);
  if (!found) found = find_global(parts);
  if (!found) return std::nullopt;
  if (is_indexable(*found)) {
    const Shape* shape = found->value.shape;
    Value element;
    if (shape != nullptr && !shape->element.empty()) element = shape->element.front();
    element.nulls = Nullability::may_be_null;
    Symbol symbol = found->symbol;
    symbol.kind = SymbolKind::collection_element;
    symbol.collection = found->value.type;
    bindings_.set_symbol(call, std::move(symbol));
    accept(callee, std::move(*found));
    return element;
  }
  const SymbolKind kind = found->symbol.kind;
  if (kind != SymbolKind::type && kind != SymbolKind::builtin && kind != SymbolKind::cursor)
    return std::nullopt;
  Value value = found->value;
  if (kind == SymbolKind::type) value.nulls = Nullability::never_null;
  bindings_.set_symbol(call, found->symbol);
  accept(callee, std::move(*found));
  return value;
}

std::optional<Value> Binder::supplied_call(const Call& call, const Name& callee,
                                           const std::vector<Argument>& arguments) {
  const std::vector<std::string> parts = folded(callee);
  const BuiltinFunction* row = nullptr;
  Symbol symbol;
  symbol.kind = SymbolKind::builtin;
  symbol.name = parts.back();
  // Static methods and constructors of XMLTYPE.
  if (parts.size() > 1 && parts[parts.size() - 2] == "XMLTYPE") {
    bindings_.set_symbol(callee, std::move(symbol));
    return value_of(TypeKind::xml);
  }
  const std::size_t skip =
      parts.size() > 1 && (parts[0] == "SYS" || parts[0] == "STANDARD") ? 1 : 0;
  if (parts.size() - skip == 1) {
    row = dialect_.find_builtin(parts.back());
    if (row == nullptr) return std::nullopt;
  } else {
    if (parts.size() - skip != 2 || dialect_.is_supplied_package == nullptr ||
        !dialect_.is_supplied_package(parts[skip]))
      return std::nullopt;
    row = dialect_.find_supplied(parts[skip], parts.back());
    symbol.name = parts[skip] + "." + parts.back();
  }
  bindings_.set_symbol(callee, std::move(symbol));
  if (row == nullptr) return Value{};
  std::vector<Value> values;
  for (const Argument& argument : arguments)
    values.push_back(argument.value);
  Value value = dialect_.builtin_result(*row, values);
  if (call.over != nullptr && row->nulls == BuiltinNulls::strict)
    value.nulls = Nullability::may_be_null;
  bindings_.set_type(callee, value.type);
  return value;
}

// v.m(x): the name before the method is an object; the call keeps what that name is.
std::optional<Value> Binder::method_call(const Call& call, const Name& callee,
                                         const std::vector<Argument>& arguments) {
  const std::vector<std::string> parts = folded(callee);
  if (parts.size() < 2) return std::nullopt;
  const auto object = std::span(parts).first(parts.size() - 1);
  auto found = find_column_name(object, false);
  if (!found) found = find_declared(object, false);
  if (!found || found->value.type.kind != TypeKind::object) return std::nullopt;
  const auto methods = catalog_.packages.find(found->value.type.name);
  if (methods == catalog_.packages.end()) return std::nullopt;
  std::vector<const CatalogRoutine*> candidates;
  for (const CatalogRoutine& routine : methods->second.routines) {
    if (routine.name == parts.back()) candidates.push_back(&routine);
  }
  if (candidates.empty()) return std::nullopt;
  std::vector<Argument> all{{{}, found->value}};
  all.insert(all.end(), arguments.begin(), arguments.end());
  bindings_.set_symbol(call, std::move(found->symbol));
  return routine_call(callee, candidates, all);
}

Value Binder::named_call(const Call& call, const Name& callee,
                         const std::vector<Argument>& arguments) {
  const std::vector<std::string> parts = folded(callee);
  if (parts.empty() || !callee.link.empty()) return {};
  if (auto value = method_call(call, callee, arguments)) return *value;
  if (auto value = indexed_call(call, callee)) return *value;
  const auto candidates = find_candidates(parts);
  if (!candidates.empty()) return routine_call(callee, candidates, arguments);
  if (auto value = supplied_call(call, callee, arguments)) return *value;
  const std::string schema = parts.size() > 1 ? parts[parts.size() - 2] : std::string();
  if (const CatalogType* type = catalog_.find_type(schema, parts.back())) {
    Symbol symbol;
    symbol.kind = SymbolKind::type;
    symbol.name = parts.back();
    bindings_.set_symbol(callee, std::move(symbol));
    Value value = settle(type->type);
    value.nulls = Nullability::never_null;
    return value;
  }
  if (auto found = find_column_name(parts, false)) {
    // A method of an object column.
    bindings_.set_symbol(callee, std::move(found->symbol));
    return {};
  }
  unknown(callee, parts);
  return {};
}

}  // namespace talora::translators
