// JSON_VALUE(d, '$.a' RETURNING NUMBER) -> CAST(talora.json_scalar(d, '$.a', 'number') AS numeric);
// JSON_QUERY -> talora.json_fragment; JSON_EXISTS -> talora.json_present
#include "translators/rules/clause_calls.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

Node* refuse(RuleContext& context, const ClauseCall& call, const std::string& why) {
  context.diagnostics.add(DiagnosticId::function_refused, call.span,
                          {std::string(call.function), why});
  return nullptr;
}

// NULL, ERROR or a literal for ON EMPTY and ON ERROR; false for an option with another meaning.
bool read_options(RuleContext& context, const ClauseCall& call, JsonOptions& options) {
  for (const Node* node : call.options) {
    const auto& option = static_cast<const CallOption&>(*node);
    if (!read_json_option(context, option, options)) return false;
  }
  return true;
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<ClauseCall&>(node);
  const bool value = call.function == "JSON_VALUE";
  const bool query = call.function == "JSON_QUERY";
  if (!value && !query && call.function != "JSON_EXISTS") return nullptr;
  if (call.arguments.size() < 2) return refuse(context, call, "without a path");
  if (call.arguments.size() > 2) return refuse(context, call, "PASSING has no counterpart");
  JsonOptions options;
  if (!read_options(context, call, options)) return refuse(context, call, "this option");
  Node* document = json_document(context, static_cast<ClauseArgument&>(*call.arguments[0]).value);
  Node* path = static_cast<ClauseArgument&>(*call.arguments[1]).value;
  context.diagnostics.add(DiagnosticId::json_by_target, call.span, {std::string(call.function)});
  if (value) return json_scalar(context, call, document, path, options);
  if (query) return json_fragment(context, call, document, path, options);
  return context.build.target(call, "talora.json_present($1, $2)", {document, path},
                              Binding::primary, "json_present");
}

}  // namespace

extern const Rule json_read_rule{"json_read", Phase::value, Kind::clause_call, apply};

}  // namespace talora::translators::oracle
