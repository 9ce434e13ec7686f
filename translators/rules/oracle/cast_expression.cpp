// CAST(x AS DATE) -> date_trunc('second', x), and texts and numbers as Oracle converts them
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators::oracle {

namespace {

std::string type_word(const Node* type) {
  const auto* name = as<TypeName>(type);
  const auto* word = name == nullptr ? nullptr : as<Name>(name->name);
  if (word == nullptr || word->parts.size() != 1) return {};
  return fold_oracle(word->parts[0].text, false);
}

Node* cast_to_date(RuleContext& context, const Cast& cast) {
  const TypeKind kind = kind_of(context, cast.operand);
  if (kind == TypeKind::date) return cast.operand;
  if (is_string(kind)) return convert(context, cast.operand, Want::datetime);
  if (!is_datetime(kind)) return nullptr;
  return context.build.phrase(cast, Phrase::date_of_any, {cast.operand});
}

bool is_text_type(const std::string& word) {
  return word == "VARCHAR2" || word == "VARCHAR" || word == "NVARCHAR2" || word == "CHAR" ||
         word == "NCHAR";
}

bool is_number_type(const std::string& word) {
  return word == "NUMBER" || word == "NUMERIC" || word == "DECIMAL" || word == "INTEGER" ||
         word == "INT" || word == "SMALLINT" || word == "FLOAT";
}

Node* apply(RuleContext& context, Node& node) {
  auto& cast = static_cast<Cast&>(node);
  if (cast.multiset || cast.format != nullptr || cast.on_error != nullptr) {
    context.diagnostics.add(DiagnosticId::construct_refused, node.span,
                            {"CAST with MULTISET, a format or ON CONVERSION ERROR"});
    return nullptr;
  }
  const std::string word = type_word(cast.type);
  if (word == "DATE") return cast_to_date(context, cast);
  const TypeKind kind = kind_of(context, cast.operand);
  Node* operand = cast.operand;
  if (is_text_type(word) && kind != TypeKind::unknown) {
    operand = convert(context, operand, Want::text);
  } else if (is_number_type(word) && is_string(kind)) {
    operand = convert(context, operand, Want::number);
  } else if (word == "TIMESTAMP" && is_string(kind)) {
    context.diagnostics.add(DiagnosticId::function_refused, node.span,
                            {"CAST of text to TIMESTAMP", "it depends on NLS_TIMESTAMP_FORMAT"});
  }
  if (operand == cast.operand) return nullptr;
  Cast* copy = context.build.edit(cast);
  copy->operand = operand;
  return copy;
}

}  // namespace

extern const Rule cast_expression_rule{"cast_expression", Phase::value, Kind::cast, apply};

}  // namespace talora::translators::oracle
