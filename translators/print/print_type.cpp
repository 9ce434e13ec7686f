// Types: built-in ones by the type rows, user types by name.
#include "model/catalog.hpp"
#include "translators/bind/catalog_types.hpp"
#include "translators/print/printer.hpp"

namespace talora::translators {

namespace {

// The words of a one-part type name, upper case; empty for others.
std::string_view type_words(const TypeName& node, std::string& storage) {
  const auto* name = as<Name>(node.name);
  if (name == nullptr || name->parts.size() != 1 || node.attribute != TypeAttribute::none)
    return {};
  storage = fold_oracle(name->parts[0].text, name->parts[0].quoted);
  return storage;
}

// The type as written, for messages: NUMBER(10,2).
std::string written(const TypeName& node, std::string_view words) {
  std::string out(words);
  for (std::size_t i = 0; i < node.arguments.size(); ++i) {
    const auto* literal = as<Literal>(node.arguments[i]);
    out += (i == 0 ? "(" : ",") + std::string(literal != nullptr ? literal->text : "*");
  }
  if (!node.arguments.empty()) out += ")";
  if (node.zone == ZoneKind::with_zone) out += " WITH TIME ZONE";
  if (node.zone == ZoneKind::with_local_zone) out += " WITH LOCAL TIME ZONE";
  return out;
}

// NUMBER(p,-1): its scale is what Type calls unsaid.
bool rounds_to_tens(const TypeName& node, const Type& type) {
  return type.kind == TypeKind::number && type.scale == -1 && node.arguments.size() == 2 &&
         is<Unary>(node.arguments[1]);
}

// The target has a type by that name, or none is known.
bool is_user_type(TypeKind kind) {
  return kind == TypeKind::unknown || kind == TypeKind::null_value || kind == TypeKind::record ||
         kind == TypeKind::collection || kind == TypeKind::object;
}

}  // namespace

void Printer::report_type(const TypeName& node, const TargetType& target) {
  if (!target.row->finding.has_value()) return;
  std::string storage;
  std::string_view words = type_words(node, storage);
  if (words.empty()) return;  // %TYPE: said at the column
  diagnostics_.add(*target.row->finding, node.span, {written(node, words), target.text});
}

// nullopt: no built-in type; the name itself is the target type.
std::optional<std::string> Printer::type_text(const TypeName& node, TypePlace place) {
  std::string storage;
  const std::string_view words = type_words(node, storage);
  std::optional<Type> type = built_in_type(node, options_.source);
  if (!type.has_value() && node.attribute == TypeAttribute::none) {
    type = bindings_.type(node);
  }
  if (!type.has_value()) return std::nullopt;
  auto target = target_type(*type, profile_, place, words, options_.source);
  if (!target.has_value()) {
    if (is_user_type(type->kind)) return std::nullopt;
    failed_ = true;
    diagnostics_.add(DiagnosticId::type_without_row, node.span,
                     {written(node, words), profile_.name()});
    return std::string();
  }
  if (rounds_to_tens(node, *type) && place != TypePlace::parameter) {
    const auto tens = rounded_to_tens(type->precision);
    target->text = tens.text;
    if (!tens.kept) {
      diagnostics_.add(DiagnosticId::number_scale_lost, node.span,
                       {written(node, words), target->text});
    }
    return target->text;
  }
  report_type(node, *target);
  return target->text;
}

Doc* Printer::print(const TypeName& node) {
  return type(node, TypePlace::variable);
}

Doc* Printer::user_type(const TypeName& node) {
  return this->node(*node.name);
}

Doc* Printer::type(const Node& node, TypePlace place) {
  const auto* name = as<TypeName>(&node);
  if (name == nullptr) return this->node(node);
  if (name->is_ref) return foreign(node, "REF type");
  if (name->name == nullptr) return foreign(node, "type without name");
  if (name->attribute == TypeAttribute::none) {
    if (const auto target = type_text(*name, place)) return text(*target);
    std::string storage;
    const std::string_view words = type_words(*name, storage);
    if (words == "BFILE" || words == "ANYDATA" || words == "SDO_GEOMETRY" || words == "URITYPE") {
      failed_ = true;
      diagnostics_.add(DiagnosticId::type_without_row, node.span,
                       {std::string(words), profile_.name()});
      return text("");
    }
    return user_type(*name);
  }
  return referenced_type(*name, place);
}

}  // namespace talora::translators
