// What a T-SQL expression is on the target, and text as it is compared.
#include "translators/rules/tsql_values.hpp"

#include "model/tree/walk.hpp"
#include "model/types/type_rows.hpp"
#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/tables/tsql_builtin_types.hpp"

#include <fmt/format.h>

namespace talora::translators {

const Type& tsql_type(const RuleContext& context, const Node& node) {
  return context.bindings.type(node);
}

bool is_text(const Type& type) {
  return is_string(type.kind);
}

bool is_whole(const Type& type) {
  return type.kind == TypeKind::integer || type.kind == TypeKind::bit;
}

bool is_moment(const Type& type) {
  return is_datetime(type.kind);
}

bool same_family(const Type& a, const Type& b) {
  return a.kind == b.kind || (is_text(a) && is_text(b));
}

Node* typed_target(RuleContext& context, const Node& like, const Type& type,
                   std::string_view pattern, const std::vector<Node*>& arguments, Binding binding,
                   std::string_view helper) {
  const Type own = type;  // a reference into the bindings does not outlive a new node
  Node* node =
      context.build.target(like, context.build.arena().text(pattern), arguments, binding, helper);
  context.bindings.set_type(*node, own);
  if (!arguments.empty() && arguments.front() != nullptr)
    context.bindings.set_nullability(*node, context.bindings.nullability(*arguments.front()));
  return node;
}

bool has_collation(const RuleContext& context, const Node& node) {
  // MySQL: the connection's collation is that of the columns.
  if (context.profile.family == TargetFamily::mysql) return true;
  if (const auto* target = as<TargetExpression>(&node)) {
    if (target->pattern.find("COLLATE") != std::string_view::npos) return true;
  }
  bool found = false;
  walk(node, [&](const Node& part) {
    if (is<Query>(&part)) return false;
    if (const auto* name = as<Name>(&part)) {
      const Symbol& symbol = context.bindings.symbol(*name);
      const bool column = symbol.kind == SymbolKind::column && symbol.relation != nullptr &&
                          (symbol.relation->kind == RelationKind::table ||
                           symbol.relation->kind == RelationKind::temporary_table);
      const bool variable = symbol.kind == SymbolKind::variable;
      found = found || ((column || variable) && is_text(context.bindings.type(*name)));
    }
    return !found;
  });
  return found;
}

Node* without_blanks(RuleContext& context, Node* operand) {
  const Type& type = tsql_type(context, *operand);
  // CHAR comes without its blanks.
  if (!is_text(type) || type.kind == TypeKind::character) return operand;
  if (const auto* literal = as<Literal>(operand)) {
    const std::size_t last = literal->text.find_last_not_of(' ');
    const std::size_t length = last == std::string_view::npos ? 0 : last + 1;
    if (length == literal->text.size()) return operand;
    return context.build.string(*operand, literal->text.substr(0, length));
  }
  if (!context.profile.has(Capability::collations_uca_0900)) return operand;
  const auto* target = as<TargetExpression>(operand);
  if (target != nullptr && target->pattern == "rtrim($1)") return operand;
  return typed_target(context, *operand, type, "rtrim($1)", {operand});
}

Node* compared_text(RuleContext& context, Node* operand) {
  const Type type = tsql_type(context, *operand);
  if (!is_text(type)) return operand;
  if (context.profile.family == TargetFamily::mysql) return without_blanks(context, operand);
  const bool blanks_kept = type.kind != TypeKind::character;
  const bool collated = has_collation(context, *operand);
  if (!blanks_kept && collated) return operand;
  Type result = type;
  result.kind = TypeKind::character;
  std::string pattern = blanks_kept ? "CAST($1 AS bpchar)" : "$1";
  if (!collated) pattern += " COLLATE " + std::string(tsql_collation);
  return typed_target(context, *operand, result, pattern, {operand},
                      collated ? Binding::primary : Binding::cast,
                      collated ? std::string_view{} : std::string_view("ci_as"));
}

Node* tsql_bytes(RuleContext& context, Node* operand) {
  const Type type = tsql_type(context, *operand);
  Type bytes;
  bytes.kind = TypeKind::raw;
  if (type.kind == TypeKind::raw || type.kind == TypeKind::blob) return operand;
  if (!is_text(type)) return nullptr;
  Node* text = tsql_as_text(context, operand);
  if (type.byte_length)
    return typed_target(context, *operand, bytes, "convert_to($1, 'WIN1252')", {text});
  return typed_target(context, *operand, bytes, "talora.utf16_bytes($1)", {text}, Binding::primary,
                      "utf16_bytes");
}

std::string tsql_function(const RuleContext& context, const Call& call) {
  const auto* name = as<Name>(call.callee);
  if (name == nullptr || name->parts.size() != 1) return {};
  const SymbolKind kind = context.bindings.symbol(*name).kind;
  if (kind == SymbolKind::routine) return {};
  const std::string folded = fold_oracle(name->parts[0].text, name->parts[0].quoted);
  return find_tsql_builtin(folded) != nullptr ? folded : std::string();
}

std::string tsql_type_words(const Type& type) {
  const std::string national = type.byte_length ? "" : "n";
  switch (type.kind) {
    case TypeKind::integer:
      return type.precision <= 3    ? "tinyint"
             : type.precision <= 5  ? "smallint"
             : type.precision <= 10 ? "int"
                                    : "bigint";
    case TypeKind::number:
      if (type.precision < 0) return "decimal";
      return fmt::format("decimal({},{})", type.precision, type.scale);
    case TypeKind::money:
      return type.precision == 10 ? "smallmoney" : "money";
    case TypeKind::bit:
      return "bit";
    case TypeKind::binary_double:
      return "float";
    case TypeKind::binary_float:
      return "real";
    case TypeKind::character:
      return fmt::format("{}char({})", national, type.length);
    case TypeKind::varchar:
      return fmt::format("{}varchar({})", national, type.length);
    case TypeKind::clob:
      return national + "varchar(max)";
    case TypeKind::calendar_date:
      return "date";
    case TypeKind::time_of_day:
      return "time";
    case TypeKind::datetime:
      return type.precision == 0 ? "smalldatetime" : "datetime";
    case TypeKind::timestamp:
      return "datetime2";
    case TypeKind::timestamp_tz:
      return "datetimeoffset";
    case TypeKind::guid:
      return "uniqueidentifier";
    case TypeKind::raw:
    case TypeKind::blob:
      return "varbinary";
    case TypeKind::xml:
      return "xml";
    case TypeKind::variant:
      return "sql_variant";
    case TypeKind::row_stamp:
      return "rowversion";
    default:
      return "unknown";
  }
}

std::string postgres_type_words(const RuleContext& context, const Type& type) {
  const auto target = target_type(type, context.profile, TypePlace::cast, {}, SourceDialect::tsql);
  return target ? target->text : std::string();
}

}  // namespace talora::translators
