// HASHBYTES('SHA2_256', x) -> sha256(the bytes that the source stores)
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* refuse(RuleContext& context, const Call& call, const std::string& why) {
  context.diagnostics.add(DiagnosticId::tsql_function_refused, call.span, {"HASHBYTES", why});
  return nullptr;
}

// The function around the bytes; empty: not on the target.
std::string_view function_of(std::string_view algorithm) {
  if (algorithm == "SHA2_256") return "sha256($1)";
  if (algorithm == "SHA2_512") return "sha512($1)";
  if (algorithm == "MD5") return "decode(md5($1), 'hex')";
  return {};
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  if (tsql_function(context, call) != "HASHBYTES" || call.arguments.size() != 2) return nullptr;
  const auto* algorithm = as<Literal>(call.arguments[0]);
  if (algorithm == nullptr) return refuse(context, call, "its algorithm is not written out");
  const std::string_view function = function_of(fold_oracle(algorithm->text, false));
  if (function.empty()) return refuse(context, call, "the extension pgcrypto is needed");
  Node* bytes = tsql_bytes(context, call.arguments[1]);
  if (bytes == nullptr)
    return refuse(context, call, "of " + tsql_type_words(tsql_type(context, *call.arguments[1])));
  return typed_target(context, call, tsql_type(context, call), function, {bytes});
}

}  // namespace

extern const Rule tsql_hashbytes_rule{"tsql_hashbytes", Phase::value, Kind::call, apply};

}  // namespace talora::translators::tsql
