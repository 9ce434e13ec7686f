// TO_CHAR(n, format, 'NLS_NUMERIC_CHARACTERS = ''.,''') -> TO_CHAR(n, format): what is the default
// anyway goes; other languages are refused
#include "translators/rules/conversions.hpp"
#include "translators/rules/plsql_parts.hpp"

#include <cctype>

namespace talora::translators::oracle {

namespace {

// Upper case without blanks, so that settings compare.
std::string compact(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (std::isspace(static_cast<unsigned char>(c)) == 0)
      out += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  }
  return out;
}

bool is_default(std::string_view settings) {
  std::string rest = compact(settings);
  while (!rest.empty()) {
    bool found = false;
    for (std::string_view known : {"NLS_NUMERIC_CHARACTERS='.,'", "NLS_NUMERIC_CHARACTERS=\".,\"",
                                   "NLS_DATE_LANGUAGE=AMERICAN", "NLS_DATE_LANGUAGE='AMERICAN'",
                                   "NLS_DATE_LANGUAGE=ENGLISH", "NLS_DATE_LANGUAGE='ENGLISH'"}) {
      if (!rest.starts_with(known)) continue;
      rest.erase(0, known.size());
      found = true;
      break;
    }
    if (!found) return false;
  }
  return true;
}

Node* apply(RuleContext& context, Node& node) {
  const auto& call = static_cast<const Call&>(node);
  if (call.arguments.size() != 3) return nullptr;
  const std::string name = builtin_name(context, call);
  if (name != "TO_CHAR" && name != "TO_DATE" && name != "TO_NUMBER" && name != "TO_TIMESTAMP")
    return nullptr;
  const auto* settings = as<Literal>(call.arguments[2]);
  if (settings == nullptr || !is_string_literal(settings)) return nullptr;
  if (!is_default(settings->text)) {
    refuse(context, node, DiagnosticId::format_language, {name, std::string(settings->text)});
    return nullptr;
  }
  Call* copy = context.build.edit(call);
  copy->arguments = call.arguments.first(2);
  return copy;
}

}  // namespace

extern const Rule format_language_rule{"format_language", Phase::shape, Kind::call, apply};

}  // namespace talora::translators::oracle
