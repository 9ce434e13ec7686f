// PL/pgSQL blocks: declarations, statements, handlers.
#include "translators/print/printer.hpp"

namespace talora::translators {

Doc* Printer::label(const Identifier& label) {
  if (label.text.empty()) return text("");
  return docs_.sequence({text("<<" + identifier(label) + ">>"), docs_.hard_line()});
}

// One statement with its semicolon; queries inside start at statement level again.
Doc* Printer::statement_line(const Node& statement) {
  const int outer = nested_;
  nested_ = 0;
  Doc* doc = anchored(statement, docs_.sequence({node(statement), text(";")}));
  nested_ = outer;
  return doc;
}

Doc* Printer::statements(const List& list) {
  Docs parts;
  for (const Node* each : list) {
    // A pattern that brings its own end needs none (a comment, several statements).
    const auto* target = as<TargetStatement>(each);
    const bool ended =
        target != nullptr && (target->pattern.empty() || target->pattern.ends_with(';'));
    if (ended && target->pattern.empty()) continue;
    parts.push_back(ended ? anchored(*each, node(*each)) : statement_line(*each));
  }
  if (parts.empty()) parts.push_back(text("NULL;"));
  return lines(parts);
}

Doc* Printer::block_body(const Block& node) {
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

Doc* Printer::print(const Block& node) {
  return block_body(node);
}

Doc* Printer::print(const VariableDecl& node) {
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

Doc* Printer::print(const CursorDecl& node) {
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

Doc* Printer::print(const Handler& node) {
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

// What PL/pgSQL assigns to: v[1].field may be written to, (v[1]).field may not; v(1) is a call there.
Doc* Printer::assignable(const Node& target) {
  if (target.kind == Kind::call) return foreign(target, "assignment to a collection element");
  const auto* member = as<MemberAccess>(&target);
  if (member == nullptr) return node(target);
  return docs_.sequence({assignable(*member->operand), text("." + identifier(member->member))});
}

Doc* Printer::assignables(const List& targets) {
  Docs parts;
  for (const Node* each : targets) parts.push_back(anchored(*each, assignable(*each)));
  return comma_joined(parts);
}

Doc* Printer::print(const Assignment& node) {
  return docs_.group(
      {assignable(*node.target), text(" := "), docs_.indent({expression(*node.value)})});
}

Doc* Printer::print(const CallStatement& node) {
  return docs_.sequence(
      {text("CALL "), this->node(*node.call), text(node.call->kind == Kind::name ? "()" : "")});
}

}  // namespace talora::translators
