// LEN(x) -> length(CONVERT(rtrim(x) USING utf16)) DIV 2; DATALENGTH counts bytes
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* length_of(RuleContext& context, Call& call) {
  const Type type = tsql_type(context, *call.arguments[0]);
  Node* text = is_text(type) ? call.arguments[0] : tsql_as_text(context, call.arguments[0]);
  const Type result = tsql_type(context, call);
  const bool national = is_text(type) && !type.byte_length;
  if (national)
    return typed_target(context, call, result, "length(CONVERT(rtrim($1) USING utf16)) DIV 2",
                        {text}, Binding::multiplicative);
  return typed_target(context, call, result, "char_length(rtrim($1))", {text});
}

Node* bytes_of(RuleContext& context, Call& call) {
  const Type type = tsql_type(context, *call.arguments[0]);
  const Type result = tsql_type(context, call);
  Node* value = call.arguments[0];
  const auto fixed = [&](int bytes) {
    return typed_target(context, call, result,
                        "CASE WHEN $1 IS NOT NULL THEN " + std::to_string(bytes) + " END", {value});
  };
  switch (type.kind) {
    case TypeKind::character:
      return fixed(type.byte_length ? type.length : 2 * type.length);
    case TypeKind::varchar:
    case TypeKind::clob:
      return typed_target(context, call, result,
                          type.byte_length ? "char_length($1)" : "length(CONVERT($1 USING utf16))",
                          {value});
    case TypeKind::raw:
    case TypeKind::blob:
      return typed_target(context, call, result, "length($1)", {value});
    case TypeKind::integer:
      return fixed(type.precision <= 3    ? 1
                   : type.precision <= 5  ? 2
                   : type.precision <= 10 ? 4
                                          : 8);
    case TypeKind::bit:
      return fixed(1);
    case TypeKind::guid:
      return fixed(16);
    case TypeKind::datetime:
      return fixed(type.precision == 0 ? 4 : 8);
    case TypeKind::calendar_date:
      return fixed(3);
    case TypeKind::money:
      return fixed(type.precision == 10 ? 4 : 8);
    case TypeKind::binary_double:
      return fixed(8);
    case TypeKind::binary_float:
      return fixed(4);
    default:
      context.diagnostics.add(DiagnosticId::tsql_function_refused, call.span,
                              {"DATALENGTH", "of " + tsql_type_words(type)});
      return nullptr;
  }
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  if (call.arguments.size() != 1) return nullptr;
  const std::string name = tsql_function(context, call);
  if (name == "LEN") return length_of(context, call);
  if (name == "DATALENGTH") return bytes_of(context, call);
  return nullptr;
}

}  // namespace

extern const Rule mysql_lengths_rule{"mysql_lengths", Phase::value, Kind::call, apply};

}  // namespace talora::translators::tsql
