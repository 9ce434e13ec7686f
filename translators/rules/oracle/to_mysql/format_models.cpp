// TO_CHAR(d, 'YEAR'), TO_DATE(s, 'J') -> held: elements that the helpers do not read or write
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <array>
#include <string>

namespace talora::translators::oracle {

namespace {

// Quoted text of the model says nothing.
std::string elements_of(std::string_view model) {
  std::string out;
  bool quoted = false;
  for (const char c : model) {
    if (c == '"') quoted = !quoted;
    if (!quoted) out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  }
  return out;
}

template <std::size_t Count>
std::string_view first_of(const std::string& model,
                          const std::array<std::string_view, Count>& elements) {
  for (std::string_view element : elements) {
    if (model.find(element) != std::string::npos) return element;
  }
  return {};
}

std::string_view unknown_element(const std::string& name, TypeKind kind, const std::string& model) {
  static constexpr std::array<std::string_view, 4> written = {"SP", "YEAR", "TS", "TZ"};
  static constexpr std::array<std::string_view, 11> read = {
      "FX", "J", "RM", "BC", "B.C.", "AD", "A.D.", "SYYYY", "Y,YYY", "TZ", "IYYY"};
  static constexpr std::array<std::string_view, 9> numbers = {"B", "V", "X",  "E",  "L",
                                                              "C", "U", "RN", "TME"};
  if (name == "TO_CHAR") {
    if (is_datetime(kind)) return first_of(model, written);
    return is_numeric(kind) ? first_of(model, numbers) : std::string_view{};
  }
  return first_of(model, read);
}

Node* apply(RuleContext& context, Node& node) {
  const auto& call = static_cast<Call&>(node);
  const std::string name = builtin_name(context, call);
  if ((name != "TO_CHAR" && name != "TO_DATE" && name != "TO_TIMESTAMP") ||
      call.arguments.size() != 2 || !is_string_literal(call.arguments[1])) {
    return nullptr;
  }
  const auto* model = as<Literal>(call.arguments[1]);
  const std::string_view element =
      unknown_element(name, kind_of(context, call.arguments[0]), elements_of(model->text));
  if (!element.empty()) {
    context.diagnostics.add(DiagnosticId::function_refused, node.span,
                            {name, "format element " + std::string(element)});
  }
  return nullptr;
}

}  // namespace

extern const Rule format_models_rule{"format_models", Phase::shape, Kind::call, apply};

}  // namespace talora::translators::oracle
