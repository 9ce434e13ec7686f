// DBMS_LOB.GETLENGTH(x) -> length(x); DBMS_LOB.SUBSTR(x, n, p) -> substr(x, p, n);
// UTL_RAW.LENGTH(x) -> octet_length(x)
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

// PACKAGE.FUNCTION, folded; empty for another call.
std::string supplied_name(const Call& call) {
  const auto* name = as<Name>(call.callee);
  if (name == nullptr || name->parts.size() < 2 || name->parts.size() > 3) return {};
  const Identifier& package = name->parts[name->parts.size() - 2];
  return fold_oracle(package.text, package.quoted) + "." +
         fold_oracle(name->parts.back().text, name->parts.back().quoted);
}

bool is_binary(TypeKind kind) {
  return kind == TypeKind::blob || kind == TypeKind::raw;
}

Node* number(RuleContext& context, const Node& like, std::string_view pattern,
             const std::vector<Node*>& arguments) {
  Node* made = context.build.target(like, pattern, arguments);
  context.bindings.set_type(*made, simple_type(TypeKind::integer));
  return made;
}

// DBMS_LOB.SUBSTR: amount first, then offset; both have defaults.
Node* part(RuleContext& context, Call& call, Node* value) {
  Node* amount = call.arguments.size() > 1 ? convert(context, call.arguments[1], Want::integer)
                                           : context.build.number(call, "32767");
  Node* offset = call.arguments.size() > 2 ? convert(context, call.arguments[2], Want::integer)
                                           : context.build.number(call, "1");
  Node* made =
      context.build.target(call, "nullif(substr($1, $2, $3), '')", {value, offset, amount});
  context.bindings.set_type(
      *made, simple_type(is_binary(kind_of(context, value)) ? TypeKind::raw : TypeKind::varchar));
  return made;
}

// UTL_RAW.CAST_TO_RAW and CAST_TO_VARCHAR2: the bytes of a text, in UTF-8 here as there (AL32UTF8).
Node* converted(RuleContext& context, const Call& call, Node* value, bool to_raw) {
  const bool postgres = context.profile.family == TargetFamily::postgres;
  const std::string_view to_bytes = postgres ? "convert_to($1, 'UTF8')" : "CAST($1 AS binary)";
  const std::string_view to_text =
      postgres ? "convert_from($1, 'UTF8')" : "convert($1 USING utf8mb4)";
  if (to_raw) value = convert(context, value, Want::text);
  Node* made = context.build.target(call, to_raw ? to_bytes : to_text, {value});
  context.bindings.set_type(*made, simple_type(to_raw ? TypeKind::raw : TypeKind::varchar));
  return made;
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  const std::string name = supplied_name(call);
  if (name.empty() || call.arguments.empty()) return nullptr;
  const bool postgres = context.profile.family == TargetFamily::postgres;
  Node* value = call.arguments[0];
  const bool binary = is_binary(kind_of(context, value));
  if ((name == "DBMS_LOB.GETLENGTH" || name == "UTL_RAW.LENGTH") && call.arguments.size() == 1) {
    const std::string_view characters = postgres ? "length($1)" : "char_length($1)";
    return number(context, node, binary ? "octet_length($1)" : characters, {value});
  }
  if (name == "DBMS_LOB.INSTR" && call.arguments.size() == 2 && !binary) {
    return number(context, node, postgres ? "strpos($1, $2)" : "locate($2, $1)",
                  {value, call.arguments[1]});
  }
  const bool to_raw = name == "UTL_RAW.CAST_TO_RAW";
  if ((to_raw || name == "UTL_RAW.CAST_TO_VARCHAR2") && call.arguments.size() == 1)
    return converted(context, call, value, to_raw);
  if (name == "DBMS_LOB.SUBSTR" && call.arguments.size() <= 3) return part(context, call, value);
  return nullptr;
}

}  // namespace

extern const Rule lob_functions_rule{"lob_functions", Phase::value, Kind::call, apply};

}  // namespace talora::translators::oracle
