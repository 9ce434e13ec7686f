// Lowering of FOR XML and FOR JSON.
#include "parsers/tsql/lowering.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

struct Flag {
  std::string_view words;
  bool ResultFormat::*field;
};

constexpr Flag flags[] = {
    {"TYPE", &ResultFormat::typed},
    {"ELEMENTS", &ResultFormat::elements},
    {"ELEMENTS ABSENT", &ResultFormat::elements},
    {"ELEMENTS XSINIL", &ResultFormat::xsinil},
    {"BINARY BASE64", &ResultFormat::binary_base64},
    {"INCLUDE_NULL_VALUES", &ResultFormat::include_null_values},
    {"WITHOUT_ARRAY_WRAPPER", &ResultFormat::without_array_wrapper},
};

// The string in (…); an empty one without.
Node* group_text(Lowering& lowering, TokenRun words) {
  for (const SourceToken& token : words) {
    if (token.type() == P::STRING) return lowering.literal(token);
  }
  auto* text = lowering.make<Literal>(lowering.span(words));
  text->literal_kind = LiteralKind::string;
  return text;
}

// One item between commas; false for what ResultFormat does not hold.
bool read_item(Lowering& lowering, ResultFormat& format, TokenRun item) {
  if (is_word(item[0], "ROOT")) {
    format.root = group_text(lowering, item);
    return true;
  }
  const std::string_view words = lowering.words(item);
  for (const Flag& flag : flags) {
    if (words != flag.words) continue;
    format.*flag.field = true;
    if (format.xsinil) format.elements = true;
    return true;
  }
  return false;
}

// XML PATH('x'), JSON AUTO: the first item.
bool read_mode(Lowering& lowering, ResultFormat& format, TokenRun item) {
  format.json = is_word(item[0], "JSON");
  if ((!format.json && !is_word(item[0], "XML")) || item.size() < 2) return false;
  format.mode = lowering.upper(item[1].text());
  if (item.size() > 2) format.element = group_text(lowering, item.subspan(2));
  return true;
}

}  // namespace

// for_clause : K_FOR_RESULT (IDENTIFIER token_group?)+ (COMMA (IDENTIFIER token_group?)+)*
Node* Lowering::for_clause(const Rule* rule) {
  auto* format = make<ResultFormat>(rule);
  const TokenRun all = run(rule);
  bool modelled = true;
  bool first = true;
  std::size_t begin = 1;
  for (std::size_t at = 1; at <= all.size() && modelled;) {
    if (at == all.size() || all[at].type() == P::COMMA) {
      const TokenRun item = all.subspan(begin, at - begin);
      modelled = !item.empty() &&
                 (first ? read_mode(*this, *format, item) : read_item(*this, *format, item));
      first = false;
      begin = ++at;
      continue;
    }
    at = all[at].type() == P::LPAREN ? parsers::end_of_group(all, at) : at + 1;
  }
  if (!modelled)
    return verbatim(span(rule),
                    all.size() > 1 && is_word(all[1], "BROWSE") ? "FOR BROWSE" : "FOR XML");
  return format;
}

}  // namespace talora::tsql
