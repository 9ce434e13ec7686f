// Lowering of sp_addextendedproperty 'MS_Description': COMMENT ON.
#include "parsers/tsql/lower_extended_property.hpp"

#include <array>

namespace talora::tsql {

namespace {

enum Field : std::size_t { property, text, type0, name0, type1, name1, type2, name2, field_count };

// In the order of the procedure's parameters.
constexpr std::array<std::string_view, field_count> parameters = {
    "@NAME",       "@VALUE",      "@LEVEL0TYPE", "@LEVEL0NAME",
    "@LEVEL1TYPE", "@LEVEL1NAME", "@LEVEL2TYPE", "@LEVEL2NAME"};

using Fields = std::array<const Literal*, field_count>;

bool is_text(const Literal* literal) {
  return literal != nullptr && (literal->literal_kind == LiteralKind::string ||
                                literal->literal_kind == LiteralKind::national_string);
}

// The arguments by parameter; false when one is no literal or is not known.
bool read_fields(const Execute& call, Fields& fields) {
  std::size_t position = 0;
  for (const Node* each : call.arguments) {
    const auto* argument = static_cast<const ExecuteArgument*>(each);
    const auto* literal = as<Literal>(argument->value);
    if (literal == nullptr || argument->output) return false;
    std::size_t field = position++;
    if (!argument->name.text.empty()) {
      field = 0;
      while (field < field_count && !same_word(argument->name.text, parameters[field]))
        ++field;
    }
    if (field >= field_count) return false;
    fields[field] = literal;
  }
  return true;
}

bool says(const Literal* literal, std::string_view upper) {
  return is_text(literal) && same_word(literal->text, upper);
}

bool is_procedure(const Execute& call, std::string_view upper) {
  const auto* name = as<Name>(call.procedure);
  return name != nullptr && !name->variable && call.result == nullptr &&
         same_word(name->parts.back().text, upper);
}

Identifier part(const Literal* literal) {
  return {literal->text, false, literal->span};
}

}  // namespace

Node* extended_property(Lowering& lower, const Execute& call) {
  Fields fields{};
  if (!is_procedure(call, "SP_ADDEXTENDEDPROPERTY") || !read_fields(call, fields)) return nullptr;
  const bool view = says(fields[type1], "VIEW");
  if (!says(fields[property], "MS_DESCRIPTION") || !is_text(fields[text]) ||
      !(says(fields[type0], "SCHEMA") || says(fields[type0], "USER")) || !is_text(fields[name0]) ||
      !(view || says(fields[type1], "TABLE")) || !is_text(fields[name1])) {
    return nullptr;
  }
  const bool column = says(fields[type2], "COLUMN") && is_text(fields[name2]);
  const bool level2 = fields[type2] != nullptr && fields[type2]->literal_kind != LiteralKind::null;
  if (level2 && !column) return nullptr;
  auto* node = lower.make<CommentOn>(call.span);
  node->commented = column ? CommentedKind::column
                    : view ? CommentedKind::view
                           : CommentedKind::table;
  auto* name = lower.make<Name>(cover(fields[name0]->span, fields[name1]->span));
  Gathered<Identifier> parts;
  parts.add(part(fields[name0]));
  parts.add(part(fields[name1]));
  if (column) parts.add(part(fields[name2]));
  name->parts = parts.in(lower.arena);
  node->name = name;
  node->text = fields[text]->text;
  return node;
}

}  // namespace talora::tsql
