// exceptions, EXCEPTION_INIT, subtypes and REF CURSOR types leave the declarations; what has no
// counterpart is refused
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

std::string_view kind_words(DeclaredTypeKind kind) {
  switch (kind) {
    case DeclaredTypeKind::record:
      return "a record type of its own";
    case DeclaredTypeKind::nested_table:
      return "a nested table type";
    case DeclaredTypeKind::varray:
      return "a VARRAY type";
    case DeclaredTypeKind::associative_array:
      return "an associative array type";
    case DeclaredTypeKind::ref_cursor:
      return "a REF CURSOR type";
    case DeclaredTypeKind::subtype:
      return "a subtype";
    case DeclaredTypeKind::object:
      return "an object type";
  }
  return "a type";
}

// Declarations that leave no trace: their meaning went into types and SQLSTATEs.
bool leaves(RuleContext& context, Node& node) {
  if (is<ExceptionDecl>(&node)) return true;
  if (const auto* type = as<TypeDecl>(&node)) {
    if (type->type_kind == DeclaredTypeKind::subtype ||
        type->type_kind == DeclaredTypeKind::ref_cursor)
      return true;
    refuse(context, node, DiagnosticId::plsql_refused, {std::string(kind_words(type->type_kind))});
  } else if (const auto* pragma = as<Pragma>(&node)) {
    if (pragma->name != "AUTONOMOUS_TRANSACTION") return true;
    refuse(context, node, DiagnosticId::autonomous_refused, {"this unit"});
  } else if (is<Routine>(&node)) {
    refuse(context, node, DiagnosticId::plsql_refused, {"a subprogram inside a block"});
  }
  return false;
}

// Local subtypes and cursor types are written out.
void settle_type(RuleContext& context, VariableDecl& variable) {
  const auto* type = as<TypeName>(variable.type);
  if (type == nullptr || type->attribute != TypeAttribute::none || type->name == nullptr) return;
  if (context.bindings.symbol(*type->name).kind != SymbolKind::type) return;
  const std::string words = target_type_words(context, context.bindings.type(*type), true);
  if (words.empty()) return;
  variable.type =
      context.build.target(*type, context.build.arena().text(words), std::vector<Node*>{});
}

Node* apply(RuleContext& context, Node& node) {
  auto& block = static_cast<Block&>(node);
  std::vector<Node*> kept;
  for (Node* declaration : block.declarations) {
    if (auto* variable = as<VariableDecl>(declaration)) settle_type(context, *variable);
    if (!leaves(context, *declaration)) kept.push_back(declaration);
  }
  if (kept.size() == block.declarations.size()) return nullptr;
  Block* copy = context.build.edit(block);
  copy->declarations = context.build.arena().list(kept);
  return copy;
}

}  // namespace

extern const Rule plsql_declarations_rule{"plsql_declarations", Phase::shape, Kind::block, apply};

}  // namespace talora::translators::oracle
