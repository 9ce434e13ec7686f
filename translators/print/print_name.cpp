// Names and identifier lists.
#include "model/catalog.hpp"
#include "translators/print/names.hpp"
#include "translators/print/printer.hpp"

namespace talora::translators {

std::string Printer::identifier(const Identifier& identifier) {
  const std::string folded = target_fold(fold_oracle(identifier.text, identifier.quoted));
  if (folded.empty()) return {};
  const NameLimit limit = name_limit();
  const std::string name = shortened_name(folded, limit);
  if (name != folded) {
    diagnostics_.add(
        DiagnosticId::name_too_long, identifier.span,
        {folded, std::to_string(limit.length) + (limit.characters ? " characters" : " bytes"),
         name});
  }
  return quoted(name);
}

std::string Printer::qualified(const Name& name) {
  std::string out;
  for (const Identifier& part : name.parts) {
    if (!out.empty()) out += '.';
    out += identifier(part);
  }
  return out;
}

Doc* Printer::print(const Name& node) {
  if (!node.link.empty()) return foreign(node, "database link");
  if (node.parts.size() == 1 && !node.parts[0].quoted) {
    const std::string key = fold_oracle(node.parts[0].text, false);
    // DEFAULT is reserved in Oracle: never a column. Niladic built-ins are key words.
    if (key == "DEFAULT") return text(key);
    if (bindings_.symbol(node).kind == SymbolKind::builtin) return text(target_fold(key));
  }
  return text(qualified(node));
}

// The object's own name where the target allows no schema.
Doc* Printer::last_part(const Node& name) {
  const auto* parts = as<Name>(&name);
  if (parts == nullptr || parts->parts.empty()) return node(name);
  return text(identifier(parts->parts.back()));
}

Doc* Printer::identifiers(const Identifiers& list) {
  Docs parts;
  for (const Identifier& each : list) {
    Doc* name = text(identifier(each));
    parts.push_back(each.span.empty() ? name : docs_.anchor(each.span, name));
  }
  return comma_joined(parts);
}

Doc* Printer::name_list(const Identifiers& list) {
  return docs_.group({text("("), docs_.indent({docs_.soft_line(), identifiers(list)}),
                      docs_.soft_line(), text(")")});
}

}  // namespace talora::translators
