// ADD_MONTHS(d, 2) -> talora.add_months(d, 2), and every other row of the function table
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"
#include "translators/tables/oracle_functions.hpp"

#include <algorithm>
#include <array>

namespace talora::translators::oracle {

namespace {

// Functions with a rule of their own: no row, and no unknown_function finding.
constexpr std::array<std::string_view, 11> ruled = {
    "RAISE_APPLICATION_ERROR", "DECODE",     "GREATEST", "LEAST",    "LISTAGG", "NVL", "NVL2",
    "RATIO_TO_REPORT",         "STRING_AGG", "REPLACE",  "ARRAY_AGG"};

bool arity_fits(std::string_view signature, std::size_t count) {
  if (!signature.ends_with('*')) return signature.size() == count;
  return count + 2 >= signature.size();
}

bool first_fits(FirstArgument first, TypeKind kind) {
  switch (first) {
    case FirstArgument::any:
      return true;
    case FirstArgument::number:
      return kind == TypeKind::number || kind == TypeKind::integer || kind == TypeKind::null_value;
    case FirstArgument::text:
      return is_string(kind) || kind == TypeKind::null_value;
    case FirstArgument::datetime:
      return kind == TypeKind::date || kind == TypeKind::timestamp;
    case FirstArgument::timestamp_zone:
      return kind == TypeKind::timestamp_tz || kind == TypeKind::timestamp_ltz;
    case FirstArgument::binary_float:
      return kind == TypeKind::binary_double || kind == TypeKind::binary_float;
    case FirstArgument::raw:
      return kind == TypeKind::raw || kind == TypeKind::blob;
  }
  return false;
}

Want want_of_letter(char letter) {
  switch (letter) {
    case 's':
      return Want::text;
    case 'n':
      return Want::number;
    case 'm':
      return Want::numeric;
    case 'i':
      return Want::integer;
    case 'd':
      return Want::datetime;
    default:
      return Want::any;
  }
}

bool is_floating(TypeKind kind) {
  return kind == TypeKind::binary_float || kind == TypeKind::binary_double;
}

std::vector<Node*> converted(RuleContext& context, const FunctionRow& row, List arguments) {
  std::vector<Node*> out;
  const std::string_view signature = row.signature;
  const bool repeated = signature.ends_with('*');
  const std::size_t letters = signature.size() - (repeated ? 1 : 0);
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    Want want = want_of_letter(signature[std::min(i, letters - 1)]);
    // The helpers take numeric: floating point must be cast, integers need not.
    if (want == Want::number && !row.helper.empty() && row.first != FirstArgument::binary_float &&
        is_floating(kind_of(context, arguments[i]))) {
      want = Want::numeric;
    }
    out.push_back(is<Star>(arguments[i]) ? arguments[i] : convert(context, arguments[i], want));
  }
  return out;
}

bool has_decoration(const Call& call) {
  return call.over != nullptr || call.filter != nullptr || call.within_group || call.distinct ||
         call.keep != nullptr || !call.order_by.empty();
}

Node* use_row(RuleContext& context, const Call& call, const std::string& name,
              const FunctionRow& row) {
  if (row.finding) {
    context.diagnostics.add(*row.finding, call.span, {name, std::string(row.note)});
    if (*row.finding == DiagnosticId::function_refused) return nullptr;
  }
  std::vector<Node*> arguments = converted(context, row, call.arguments);
  const bool same = std::equal(arguments.begin(), arguments.end(), call.arguments.begin());
  if (row.pattern.empty() || has_decoration(call)) {
    if (!row.pattern.empty() && has_decoration(call) && !row.pattern.starts_with("grouping")) {
      context.diagnostics.add(DiagnosticId::function_refused, call.span,
                              {name, "used as an aggregate or analytic function"});
    }
    if (same) return nullptr;
    Call* copy = context.build.edit(call);
    copy->arguments = context.build.arena().list(arguments);
    return copy;
  }
  if (row.pattern == "$1") return arguments[0];
  const std::string_view pattern =
      row.pattern.find("$*") == std::string_view::npos
          ? row.pattern
          : context.build.arena().text(spread(row.pattern, arguments.size()));
  Node* made = context.build.target(call, pattern, arguments, row.binding, row.helper);
  static_cast<TargetExpression*>(made)->traits = row.traits;
  return made;
}

bool is_number_or_date_function(const std::string& name) {
  return name == "TRUNC" || name == "ROUND" || name == "TO_CHAR";
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  const std::string name = builtin_name(context, call);
  if (name.empty()) return nullptr;
  if (std::find(ruled.begin(), ruled.end(), name) != ruled.end()) return nullptr;
  const auto rows = find_function_rows(context.profile.family, name);
  const TypeKind first =
      call.arguments.empty() ? TypeKind::unknown : kind_of(context, call.arguments[0]);
  for (const FunctionRow& row : rows) {
    if (!arity_fits(row.signature, call.arguments.size())) continue;
    if (!first_fits(row.first, first)) continue;
    return use_row(context, call, name, row);
  }
  if (!rows.empty() && is_number_or_date_function(name) && first == TypeKind::unknown) {
    context.diagnostics.add(DiagnosticId::function_refused, call.span,
                            {name, "the type of its argument is not known"});
    return nullptr;
  }
  // No function of the source engine: a routine whose DDL was not given; the binder has said so.
  const bool builtin = context.bindings.symbol(*call.callee).kind == SymbolKind::builtin ||
                       context.bindings.symbol(call).kind == SymbolKind::builtin;
  if (!builtin && rows.empty()) return nullptr;
  context.diagnostics.add(DiagnosticId::unknown_function, call.span,
                          {name, std::to_string(call.arguments.size()), context.profile.name()});
  return nullptr;
}

}  // namespace

extern const Rule function_rows_rule{"function_rows", Phase::value, Kind::call, apply};

}  // namespace talora::translators::oracle
