// Statements of blocks.
#include "translators/print/printer.hpp"

namespace talora::translators {

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
  if (parts.empty()) parts.push_back(text(std::string(no_operation()) + ";"));
  return lines(parts);
}

Doc* Printer::assignables(const List& targets) {
  Docs parts;
  for (const Node* each : targets)
    parts.push_back(anchored(*each, assignable(*each)));
  return comma_joined(parts);
}

Doc* Printer::print(const CallStatement& node) {
  return docs_.sequence(
      {text("CALL "), this->node(*node.call), text(node.call->kind == Kind::name ? "()" : "")});
}

}  // namespace talora::translators
