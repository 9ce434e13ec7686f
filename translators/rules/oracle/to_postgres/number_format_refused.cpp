// TO_CHAR(n, 'RN'), TO_CHAR(n, 'L999') -> refused by name
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <array>
#include <string>

namespace talora::translators::oracle {

namespace {

// Elements that the helpers for number formats have no counterpart for.
std::string_view refused_element(std::string_view format) {
  static constexpr std::array<std::string_view, 5> elements = {"RN", "TME", "L", "C", "U"};
  std::string upper(format);
  for (char& c : upper)
    c = static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c);
  for (const std::string_view element : elements) {
    if (upper.find(element) != std::string::npos) return element;
  }
  return {};
}

Node* apply(RuleContext& context, Node& node) {
  const auto& call = static_cast<Call&>(node);
  if (call.arguments.size() != 2 || !is_string_literal(call.arguments[1])) return nullptr;
  const std::string name = builtin_name(context, call);
  const bool number =
      name == "TO_NUMBER" || (name == "TO_CHAR" && is_numeric(kind_of(context, call.arguments[0])));
  if (!number) return nullptr;
  const std::string_view element =
      refused_element(static_cast<const Literal*>(call.arguments[1])->text);
  if (element.empty()) return nullptr;
  context.diagnostics.add(DiagnosticId::function_refused, call.arguments[1]->span,
                          {name, "number format element " + std::string(element)});
  return nullptr;
}

}  // namespace

extern const Rule number_format_refused_rule{"number_format_refused", Phase::shape, Kind::call,
                                             apply};

}  // namespace talora::translators::oracle
