// Values on their way into variables and parameters.
#include "translators/rules/plsql_values.hpp"

#include "translators/rules/conversions.hpp"
#include "translators/rules/plsql_parts.hpp"

#include <algorithm>

namespace talora::translators {

Node* assigned_value(RuleContext& context, Node* value, const Type& target) {
  if (value == nullptr || is_null_literal(value)) return value;
  const TypeKind source = kind_of(context, value);
  if (target.kind == TypeKind::unknown || source == TypeKind::unknown ||
      source == TypeKind::null_value)
    return value;
  if (is_string(target.kind) == is_string(source)) return value;
  if (reads_as_number(value) && is_numeric(target.kind))
    return value;  // PL/pgSQL reads the literal
  const Want want = want_of(target.kind);
  return want == Want::any ? value : convert(context, value, want);
}

namespace {

bool is_integer_literal(const Node* node) {
  if (const auto* unary = as<Unary>(node))
    return unary->op == UnaryOperator::minus && is_integer_literal(unary->operand);
  const auto* literal = as<Literal>(node);
  return literal != nullptr && literal->literal_kind == LiteralKind::number &&
         literal->text.size() < 10 &&
         literal->text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_integer_type(std::string_view words) {
  return words == "smallint" || words == "integer" || words == "bigint";
}

Node* cast_to(RuleContext& context, Node* value, const Type& type, const std::string& words) {
  Node* made = context.build.target(*value, context.build.arena().text("CAST($1 AS " + words + ")"),
                                    {value});
  context.bindings.set_type(*made, type);
  return made;
}

}  // namespace

std::string value_type_words(const RuleContext& context, const Node& value) {
  const std::string words = target_type_words(context, context.bindings.type(value), false);
  return is_integer_type(words) && context.bindings.type(value).kind == TypeKind::number &&
                 is_checked_number(context, value)
             ? "numeric"
             : words;
}

Node* argument_value(RuleContext& context, Node* value, const Type& parameter, bool overloaded) {
  Node* converted = assigned_value(context, value, parameter);
  const std::string words = target_type_words(context, parameter, false);
  if (words.empty()) return converted;
  const TypeKind source = kind_of(context, converted);
  if (overloaded && (is_null_literal(converted) || is_string_literal(converted))) {
    return cast_to(context, converted, parameter, words);
  }
  if (is_numeric(parameter.kind) && is_numeric(source)) {
    if (is_integer_literal(converted) && words != "smallint") return converted;
    const std::string own = value_type_words(context, *converted);
    if (is<Name>(converted) && own == words) return converted;
    const bool narrows = is_integer_type(words) || own == "double precision" || own == "real";
    return narrows && own != words           ? cast_to(context, converted, parameter, words)
           : narrows && !is<Name>(converted) ? cast_to(context, converted, parameter, words)
                                             : converted;
  }
  const bool zone_lost =
      (source == TypeKind::timestamp_tz || source == TypeKind::timestamp_ltz) &&
      (parameter.kind == TypeKind::date || parameter.kind == TypeKind::timestamp);
  return zone_lost ? cast_to(context, converted, parameter, words) : converted;
}

std::vector<std::size_t> target_order(const std::vector<bool>& has_default) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < has_default.size(); ++i) {
    if (!has_default[i]) order.push_back(i);
  }
  for (std::size_t i = 0; i < has_default.size(); ++i) {
    if (has_default[i]) order.push_back(i);
  }
  return order;
}

bool is_reordered(const std::vector<std::size_t>& order) {
  return !std::is_sorted(order.begin(), order.end());
}

const CatalogParameter* parameter_of(const CatalogRoutine& routine, const Node& argument,
                                     std::size_t position) {
  const auto* named = as<NamedArgument>(&argument);
  if (named == nullptr)
    return position < routine.parameters.size() ? &routine.parameters[position] : nullptr;
  const std::string key = fold_oracle(named->name.text, named->name.quoted);
  for (const CatalogParameter& parameter : routine.parameters) {
    if (parameter.name == key) return &parameter;
  }
  return nullptr;
}

bool is_overloaded(const RuleContext& context, const CatalogRoutine& routine) {
  if (routine.package.empty()) return false;
  const CatalogPackage* package = context.catalog.find_package(routine.schema, routine.package);
  return package != nullptr &&
         std::count_if(package->routines.begin(), package->routines.end(),
                       [&](const CatalogRoutine& other) { return other.name == routine.name; }) > 1;
}

}  // namespace talora::translators
