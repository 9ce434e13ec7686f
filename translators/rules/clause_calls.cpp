// Values and fragments of JSON on PostgreSQL.
#include "translators/rules/clause_calls.hpp"

#include "translators/rules/conversions.hpp"

#include <vector>

namespace talora::translators {

Node* json_document(RuleContext& context, Node* document) {
  const TypeKind kind = kind_of(context, document);
  if (kind != TypeKind::blob && kind != TypeKind::raw) return document;
  const bool postgres = context.profile.family == TargetFamily::postgres;
  Node* text = context.build.target(
      *document, postgres ? "convert_from($1, 'UTF8')" : "convert($1 USING utf8mb4)", {document});
  context.bindings.set_type(*text, simple_type(TypeKind::clob));
  return text;
}

bool read_json_option(RuleContext& context, const CallOption& option, JsonOptions& options) {
  const std::string_view words = option.words;
  const bool on_empty = words.ends_with(" ON EMPTY");
  const bool on_error = words.ends_with(" ON ERROR");
  if (words.starts_with("DEFAULT")) {
    (on_empty ? options.empty : options.error) = option.value;
    return true;
  }
  if (on_empty || on_error) {
    if (words.starts_with("ERROR")) (on_empty ? options.empty_raises : options.error_raises) = true;
    const std::string_view kind = words.substr(0, words.find(' '));
    if (words.starts_with("EMPTY")) {
      Node* made = context.build.string(option, words.starts_with("EMPTY OBJECT") ? "{}" : "[]");
      (on_empty ? options.empty : options.error) = made;
    }
    return kind == "NULL" || kind == "ERROR" || kind == "EMPTY" || kind == "FALSE";
  }
  if (words == "WITHOUT WRAPPER" || words == "WITHOUT ARRAY WRAPPER") return true;
  if (words.starts_with("WITH") && words.ends_with("WRAPPER")) {
    options.wrapper =
        words.find("CONDITIONAL") != std::string_view::npos ? "conditional" : "always";
    return true;
  }
  return words == "FORMAT JSON" || words == "STRICT" || words == "LAX";
}

namespace {

std::string_view wanted_kind(TypeKind kind) {
  if (is_numeric(kind)) return "number";
  if (kind == TypeKind::date) return "date";
  if (kind == TypeKind::timestamp || kind == TypeKind::timestamp_tz) return "timestamp";
  return "text";
}

// How a failure is reported: which of the two raise.
std::string_view raised(const JsonOptions& options) {
  if (options.empty_raises) return options.error_raises ? "both" : "empty";
  return options.error_raises ? "error" : "";
}

Node* text_or_null(RuleContext& context, const Node& like, Node* value) {
  return value == nullptr ? context.build.null(like) : convert(context, value, Want::text);
}

}  // namespace

Node* json_scalar(RuleContext& context, const Node& like, Node* document, Node* path,
                  const JsonOptions& options) {
  const Type type = context.bindings.type(like);
  const std::string_view kind = wanted_kind(type.kind);
  std::string call = "talora.json_scalar($1, $2, $3";
  std::vector<Node*> arguments = {document, path, context.build.string(like, kind)};
  const bool plain =
      options.empty == nullptr && options.error == nullptr && raised(options).empty();
  if (!plain) {
    call += ", $4, $5, $6";
    arguments.push_back(text_or_null(context, like, options.empty));
    arguments.push_back(text_or_null(context, like, options.error));
    arguments.push_back(context.build.string(like, raised(options)));
  }
  call += ")";
  if (kind == "number") call = "CAST(" + call + " AS numeric)";
  if (kind == "date") call = "CAST(" + call + " AS timestamp(0))";
  if (kind == "timestamp") call = "CAST(" + call + " AS timestamp)";
  Node* made = context.build.target(like, context.build.arena().text(call), arguments,
                                    Binding::primary, "json_scalar");
  if (kind == "number") static_cast<TargetExpression*>(made)->traits = TargetTrait::exact_number;
  return made;
}

Node* json_fragment(RuleContext& context, const Node& like, Node* document, Node* path,
                    const JsonOptions& options) {
  return context.build.target(
      like, "talora.json_fragment($1, $2, $3, $4, $5, $6)",
      {document, path,
       context.build.string(like, options.wrapper.empty() ? "none" : options.wrapper),
       text_or_null(context, like, options.empty), text_or_null(context, like, options.error),
       context.build.string(like, raised(options).empty() ? "none" : raised(options))},
      Binding::primary, "json_fragment");
}

std::string order_pattern(const List& order_by, const std::function<std::string(Node*)>& mark) {
  std::string text;
  for (const Node* node : order_by) {
    const auto& item = static_cast<const OrderItem&>(*node);
    text += text.empty() ? " ORDER BY " : ", ";
    text += mark(item.expression);
    if (item.descending) text += " DESC";
    if (item.nulls == NullsOrder::first) text += " NULLS FIRST";
    if (item.nulls == NullsOrder::last) text += " NULLS LAST";
  }
  return text;
}

}  // namespace talora::translators
