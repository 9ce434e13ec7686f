// LEN(x) -> length(rtrim(x)); DATALENGTH counts bytes, two for each UTF-16 unit of national text
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

struct Pattern {
  constexpr explicit Pattern(std::string_view text_, Binding binding_ = Binding::primary,
                             std::string_view helper_ = {})
      : text(text_),
        binding(binding_),
        helper(helper_) {}

  std::string_view text;
  Binding binding;
  std::string_view helper;
};

// What a target says for characters and bytes; national text counts in UTF-16 units.
struct LengthPatterns {
  Pattern characters;
  Pattern national_characters;
  Pattern text_bytes;
  Pattern national_bytes;
  Pattern binary_bytes;
};

constexpr LengthPatterns postgres_lengths{
    Pattern("length(rtrim($1, ' '))"),
    Pattern("talora.utf16_length(rtrim($1, ' '))", Binding::primary, "utf16_length"),
    Pattern("length($1)"),
    Pattern("2 * talora.utf16_length($1)", Binding::multiplicative, "utf16_length"),
    Pattern("octet_length($1)")};

constexpr LengthPatterns mysql_lengths{
    Pattern("char_length(rtrim($1))"),
    Pattern("length(CONVERT(rtrim($1) USING utf16)) DIV 2", Binding::multiplicative),
    Pattern("char_length($1)"), Pattern("length(CONVERT($1 USING utf16))"), Pattern("length($1)")};

const LengthPatterns& patterns(const RuleContext& context) {
  return context.profile.family == TargetFamily::mysql ? mysql_lengths : postgres_lengths;
}

Node* measured(RuleContext& context, const Call& call, const Pattern& pattern, Node* value) {
  return typed_target(context, call, tsql_type(context, call), pattern.text, {value},
                      pattern.binding, pattern.helper);
}

Node* length_of(RuleContext& context, Call& call) {
  const Type type = tsql_type(context, *call.arguments[0]);
  Node* text = is_text(type) ? call.arguments[0] : tsql_as_text(context, call.arguments[0]);
  const bool national = is_text(type) && !type.byte_length;
  const LengthPatterns& target = patterns(context);
  return measured(context, call, national ? target.national_characters : target.characters, text);
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
      return measured(
          context, call,
          type.byte_length ? patterns(context).text_bytes : patterns(context).national_bytes,
          value);
    case TypeKind::raw:
    case TypeKind::blob:
      return measured(context, call, patterns(context).binary_bytes, value);
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

extern const Rule tsql_lengths_rule{"tsql_lengths", Phase::value, Kind::call, apply};

}  // namespace talora::translators::tsql
