// INSERT, UPDATE, DELETE and RETURNING.
#include "translators/print/printer.hpp"

namespace talora::translators {

Doc* Printer::print(const Insert& node) {
  if (node.error_logging != nullptr) return foreign(*node.error_logging, "LOG ERRORS");
  if (node.with != nullptr && profile_.family == TargetFamily::mysql)
    return foreign(*node.with, "WITH before INSERT");
  Doc* head = docs_.sequence({text("INSERT INTO "), insert_target(*node.target)});
  if (!node.columns.empty()) head = docs_.sequence({head, text(" "), name_list(node.columns)});
  Docs parts;
  if (node.with != nullptr) parts.push_back(anchored(*node.with, this->node(*node.with)));
  parts.push_back(head);
  parts.push_back(insert_source(node));
  if (node.returning != nullptr) parts.push_back(this->node(*node.returning));
  return clauses(parts);
}

Doc* Printer::set_clause(const List& assignments) {
  return clause("SET", assignments, comma_list(assignments));
}

Doc* Printer::print(const Returning& node) {
  if (node.bulk_collect) return foreign(node, "RETURNING … BULK COLLECT");
  Docs parts{clause("RETURNING", node.expressions, comma_list(node.expressions))};
  if (!node.into.empty()) parts.push_back(into_clause(node.into, false));
  return clauses(parts);
}

}  // namespace talora::translators
