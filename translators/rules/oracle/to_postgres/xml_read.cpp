// XMLCAST(XMLQUERY(p PASSING d RETURNING CONTENT) AS t) -> (SELECT v FROM xmltable('/' PASSING d
// COLUMNS v t PATH p)); XMLEXISTS, EXTRACTVALUE and EXISTSNODE alike
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators::oracle {

namespace {

constexpr std::string_view fragment =
    "(SELECT xmlagg(found.x ORDER BY found.n) FROM unnest(xpath($1, $2)) WITH ORDINALITY AS found "
    "(x, n))";
constexpr std::string_view text_value =
    "(SELECT nullif(found.v, '') FROM xmltable('/' PASSING $2 COLUMNS v text PATH $1) AS found)";

void said(RuleContext& context, const Node& node, std::string_view function) {
  context.diagnostics.add(DiagnosticId::xml_by_target, node.span, {std::string(function)});
}

Node* value_at(RuleContext& context, const Node& like, Node* path, Node* document, TypeKind kind) {
  const char* pattern = nullptr;
  if (is_numeric(kind)) {
    pattern = "(SELECT found.v FROM xmltable('/' PASSING $2 COLUMNS v numeric PATH $1) AS found)";
  } else if (kind == TypeKind::date || kind == TypeKind::timestamp) {
    pattern = "(SELECT found.v FROM xmltable('/' PASSING $2 COLUMNS v timestamp PATH $1) AS found)";
  } else {
    pattern = text_value.data();
  }
  return context.build.target(like, pattern, {path, document});
}

// The document that a path is applied to; null when there is not exactly one.
Node* passed(const ClauseCall& call) {
  if (call.arguments.size() != 2) return nullptr;
  const auto& document = static_cast<const ClauseArgument&>(*call.arguments[1]);
  return document.role == "PASSING" ? document.value : nullptr;
}

Node* apply_clauses(RuleContext& context, ClauseCall& call) {
  if (call.function == "XMLCAST") {
    const auto& operand = static_cast<ClauseArgument&>(*call.arguments[0]);
    const auto* query = as<TargetExpression>(operand.value);
    if (query == nullptr || query->pattern != fragment) {
      context.diagnostics.add(DiagnosticId::function_refused, call.span,
                              {"XMLCAST", "of something else than XMLQUERY"});
      return nullptr;
    }
    return value_at(context, call, query->arguments[0], query->arguments[1],
                    context.bindings.type(call).kind);
  }
  if (call.function != "XMLQUERY" && call.function != "XMLEXISTS") return nullptr;
  Node* document = passed(call);
  Node* path = static_cast<ClauseArgument&>(*call.arguments[0]).value;
  if (document == nullptr || !is_string_literal(path)) {
    context.diagnostics.add(
        DiagnosticId::function_refused, call.span,
        {std::string(call.function), "only one literal path over one document"});
    return nullptr;
  }
  said(context, call, call.function);
  const bool exists = call.function == "XMLEXISTS";
  return context.build.target(call, exists ? "xmlexists($1 PASSING $2)" : fragment,
                              {path, document});
}

}  // namespace

static Node* apply(RuleContext& context, Node& node) {
  return apply_clauses(context, static_cast<ClauseCall&>(node));
}

extern const Rule xml_read_rule{"xml_read", Phase::value, Kind::clause_call, apply};

}  // namespace talora::translators::oracle
