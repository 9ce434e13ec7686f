// TO_CHAR(n, '9G990D00', 'NLS_NUMERIC_CHARACTERS = '',.''') -> TRANSLATE(TO_CHAR(n, '9G990D00'),
// '.,', ',.'); NLS_DATE_LANGUAGE = ENGLISH -> nothing; any other language or currency is refused
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>

namespace talora::translators::oracle {

namespace {

struct Parameters {
  bool understood = true;
  std::string characters;  // decimal and group of NLS_NUMERIC_CHARACTERS
};

constexpr std::string_view usual_characters = ".,";

std::string upper(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    c = static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c);
  return out;
}

void skip_blanks(std::string_view& text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == ',' || text.front() == '\n'))
    text.remove_prefix(1);
}

// The value at the front of `text`, in quotation marks of either sort or bare.
std::string_view take_value(std::string_view& text) {
  const char mark = text.starts_with('\'') || text.starts_with('"') ? text.front() : ' ';
  if (mark != ' ') text.remove_prefix(1);
  const std::size_t end = text.find(mark);
  const std::string_view value = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + (mark == ' ' ? 0 : 1));
  return value;
}

// NAME = value, any number of them.
Parameters read(std::string_view text) {
  Parameters found;
  for (skip_blanks(text); !text.empty(); skip_blanks(text)) {
    const std::size_t equal = text.find('=');
    if (equal == std::string_view::npos) return {false, {}};
    std::string name = upper(text.substr(0, equal));
    while (name.ends_with(' '))
      name.pop_back();
    text.remove_prefix(equal + 1);
    while (text.starts_with(' '))
      text.remove_prefix(1);
    const std::string_view value = take_value(text);
    if (name == "NLS_DATE_LANGUAGE") {
      const std::string language = upper(value);
      found.understood = found.understood && (language == "ENGLISH" || language == "AMERICAN");
    } else if (name == "NLS_NUMERIC_CHARACTERS" && value.size() == 2) {
      found.characters = value;
    } else {
      found.understood = false;
    }
  }
  return found;
}

// D, G and TM are the only elements that these characters speak of.
bool uses_characters(std::string_view format) {
  return format.find_first_of("DdGgTt") != std::string_view::npos;
}

Node* translated(RuleContext& context, Call& like, Node* text, std::string_view from,
                 std::string_view to) {
  auto* call = context.build.arena().make<Call>(like.span);
  call->callee = context.build.name(like, {"TRANSLATE"});
  context.bindings.set_symbol(*call->callee, simple_symbol(SymbolKind::builtin, "TRANSLATE"));
  call->arguments = context.build.arena().list(
      {text, context.build.string(like, from), context.build.string(like, to)});
  context.bindings.set_type(*call, simple_type(TypeKind::varchar));
  return call;
}

// The call without its third argument, by these parameters; null when there is no such form.
Node* without_parameters(RuleContext& context, Call& call, const std::string& name,
                         const Parameters& parameters) {
  Call* copy = context.build.edit(call);
  copy->arguments = context.build.arena().list({call.arguments[0], call.arguments[1]});
  if (parameters.characters.empty() || parameters.characters == usual_characters) return copy;
  const TypeKind kind = kind_of(context, call.arguments[0]);
  if (is_datetime(kind) || (name != "TO_NUMBER" && !name.starts_with("TO_CHAR"))) return copy;
  const bool number = name == "TO_NUMBER" || is_numeric(kind);
  if (!number || !is_string_literal(call.arguments[1])) return nullptr;
  if (!uses_characters(static_cast<Literal*>(call.arguments[1])->text)) return copy;
  if (name == "TO_NUMBER") {
    copy->arguments[0] = translated(context, call, convert(context, call.arguments[0], Want::text),
                                    parameters.characters, usual_characters);
    return copy;
  }
  context.bindings.set_type(*copy, simple_type(TypeKind::varchar));
  return translated(context, call, copy, usual_characters, parameters.characters);
}

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<Call&>(node);
  const std::string name = builtin_name(context, call);
  const bool known = name == "TO_CHAR" || name == "TO_NUMBER" || name == "TO_DATE" ||
                     name == "TO_TIMESTAMP" || name == "TO_TIMESTAMP_TZ" || name == "TO_NCHAR";
  if (!known || call.arguments.size() != 3) return nullptr;
  const Node* written = call.arguments[2];
  if (is_string_literal(written)) {
    const Parameters parameters = read(static_cast<const Literal*>(written)->text);
    Node* without =
        parameters.understood ? without_parameters(context, call, name, parameters) : nullptr;
    if (without != nullptr) return without;
  }
  context.diagnostics.add(DiagnosticId::format_language, written->span, {name, describe(*written)});
  return nullptr;
}

}  // namespace

extern const Rule nls_parameters_rule{"nls_parameters", Phase::shape, Kind::call, apply};

}  // namespace talora::translators::oracle
