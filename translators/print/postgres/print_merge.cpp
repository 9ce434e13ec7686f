// MERGE as release 15 has it.
#include "translators/print/postgres/postgres_printer.hpp"

namespace talora::translators {

Doc* PostgresPrinter::print(const Merge& node) {
  if (node.error_logging != nullptr) return foreign(*node.error_logging, "LOG ERRORS");
  Docs parts;
  if (node.with != nullptr) parts.push_back(anchored(*node.with, this->node(*node.with)));
  parts.push_back(docs_.sequence({text("MERGE INTO "), dml_target(*node.target, false)}));
  parts.push_back(
      docs_.group({text("USING "), anchored(*node.source, this->node(*node.source)),
                   docs_.indent({docs_.line(), text("ON "),
                                 anchored(*node.condition, expression(*node.condition))})}));
  for (const Node* branch : node.branches)
    parts.push_back(anchored(*branch, this->node(*branch)));
  return clauses(parts);
}

Doc* PostgresPrinter::print(const MergeBranch& node) {
  if (node.delete_where != nullptr) return foreign(node, "MERGE … DELETE WHERE");
  if (node.by_source) return foreign(node, "WHEN NOT MATCHED BY SOURCE");
  Docs head{text(node.matched ? "WHEN MATCHED" : "WHEN NOT MATCHED")};
  if (node.condition != nullptr) {
    head.push_back(
        docs_.indent({text(" AND "), operand(*node.condition, Precedence::logical_and)}));
  }
  head.push_back(text(" THEN"));
  Doc* action = nullptr;
  switch (node.action) {
    case MergeAction::update:
      action = docs_.sequence({text("UPDATE "), set_clause(node.assignments)});
      break;
    case MergeAction::remove:
      action = text("DELETE");
      break;
    case MergeAction::nothing:
      action = text("DO NOTHING");
      break;
    case MergeAction::insert: {
      Docs values;
      for (const Node* value : node.values)
        values.push_back(anchored(*value, expression(*value)));
      Doc* into = node.columns.empty() ? text("INSERT")
                                       : docs_.sequence({text("INSERT "), name_list(node.columns)});
      action = docs_.sequence({into, docs_.hard_line(), text("VALUES "), broken_list(values)});
      break;
    }
  }
  return docs_.sequence({docs_.group(head), docs_.indent({docs_.hard_line(), action})});
}

}  // namespace talora::translators
