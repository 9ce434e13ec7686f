// PL/pgSQL blocks: declarations, handlers, assignments.
#include "translators/print/postgres/postgres_printer.hpp"

namespace talora::translators {

Doc* PostgresPrinter::label(const Identifier& label) {
  if (label.text.empty()) return text("");
  return docs_.sequence({text("<<" + identifier(label) + ">>"), docs_.hard_line()});
}

Doc* PostgresPrinter::block_body(const Block& node) {
  Docs parts;
  if (!node.declarations.empty()) {
    Docs declarations;
    for (const Node* each : node.declarations)
      declarations.push_back(statement_line(*each));
    parts.push_back(
        docs_.sequence({text("DECLARE"), docs_.indent({docs_.hard_line(), lines(declarations)})}));
  }
  parts.push_back(docs_.sequence(
      {text("BEGIN"), docs_.indent({docs_.hard_line(), statements(node.statements)})}));
  if (!node.handlers.empty()) {
    Docs handlers;
    for (const Node* each : node.handlers)
      handlers.push_back(anchored(*each, this->node(*each)));
    parts.push_back(
        docs_.sequence({text("EXCEPTION"), docs_.indent({docs_.hard_line(), lines(handlers)})}));
  }
  parts.push_back(text("END"));
  return docs_.sequence({label(node.label), lines(parts)});
}

Doc* PostgresPrinter::print(const Block& node) {
  return block_body(node);
}

Doc* PostgresPrinter::print(const VariableDecl& node) {
  if (node.type == nullptr) return foreign(node, "declaration without a type");
  Docs parts{text(identifier(node.name) + (node.constant ? " CONSTANT " : " ")),
             type(*node.type, TypePlace::variable)};
  if (node.not_null) parts.push_back(text(" NOT NULL"));
  if (node.default_value != nullptr) {
    parts.push_back(text(" := "));
    parts.push_back(expression(*node.default_value));
  }
  return docs_.group(parts);
}

Doc* PostgresPrinter::print(const CursorDecl& node) {
  if (node.query == nullptr) return foreign(node, "cursor without a query");
  Docs parts{text(identifier(node.name) + " CURSOR ")};
  if (!node.parameters.empty()) {
    Docs list;
    for (const Node* each : node.parameters)
      list.push_back(anchored(*each, this->node(*each)));
    parts.push_back(broken_list(list));
    parts.push_back(text(" "));
  }
  parts.push_back(text("FOR"));
  parts.push_back(docs_.indent({docs_.hard_line(), this->node(*node.query)}));
  return docs_.sequence(parts);
}

Doc* PostgresPrinter::print(const Handler& node) {
  Docs parts{text("WHEN ")};
  if (node.exceptions.empty()) parts.push_back(text("OTHERS"));
  for (std::size_t i = 0; i < node.exceptions.size(); ++i) {
    if (i > 0) parts.push_back(text(" OR "));
    parts.push_back(this->node(*node.exceptions[i]));
  }
  parts.push_back(text(" THEN"));
  return docs_.sequence(
      {docs_.sequence(parts), docs_.indent({docs_.hard_line(), statements(node.statements)})});
}

// What PL/pgSQL assigns to: v[1].field may be written to, (v[1]).field may not; v(1) is a call
// there.
Doc* PostgresPrinter::assignable(const Node& target) {
  if (target.kind == Kind::call) return foreign(target, "assignment to a collection element");
  const auto* member = as<MemberAccess>(&target);
  if (member == nullptr) return node(target);
  return docs_.sequence({assignable(*member->operand), text("." + identifier(member->member))});
}

Doc* PostgresPrinter::print(const Assignment& node) {
  return docs_.group(
      {assignable(*node.target), text(" := "), docs_.indent({expression(*node.value)})});
}

}  // namespace talora::translators
