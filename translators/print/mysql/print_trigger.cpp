// Triggers of MySQL: one event, for each row, the body in place.
#include "translators/print/mysql/mysql_printer.hpp"

namespace talora::translators {

Doc* MysqlPrinter::print(const TriggerEvent& node) {
  if (!node.columns.empty()) return foreign(node, "trigger on UPDATE OF columns");
  return Printer::print(node);
}

// A trigger lives in its table's schema, and its name says so.
Doc* MysqlPrinter::print(const CreateTrigger& node) {
  if (node.table == nullptr) return foreign(node, "trigger on a schema or database");
  if (node.timing == TriggerTiming::instead_of) return foreign(node, "INSTEAD OF trigger");
  if (node.timing == TriggerTiming::compound) return foreign(node, "compound trigger");
  if (!node.for_each_row) return foreign(node, "trigger for each statement");
  if (node.events.size() != 1) return foreign(node, "trigger for several events");
  if (!is<Block>(node.body)) return foreign(node, "trigger body");
  const bool replace = node.or_replace && profile_.has(Capability::replace_routines);
  if (node.or_replace && !replace) {
    diagnostics_.add(DiagnosticId::replace_dropped, node.span, {"CREATE TRIGGER", profile_.name()});
  }
  const auto* table = as<Name>(node.table);
  std::string schema;
  for (std::size_t i = 0; table != nullptr && i + 1 < table->parts.size(); ++i)
    schema += identifier(table->parts[i]) + '.';
  Docs parts{docs_.sequence({text(replace ? "CREATE OR REPLACE TRIGGER " : "CREATE TRIGGER "),
                             text(schema), last_part(*node.name)}),
             docs_.sequence({text(node.timing == TriggerTiming::before ? "BEFORE " : "AFTER "),
                             this->node(*node.events[0]), text(" ON "), this->node(*node.table)}),
             text("FOR EACH ROW")};
  properties(node.properties, parts);
  routine_ = Routines::procedure;
  if (node.when == nullptr) {
    parts.push_back(routine_body(*node.body));
  } else {
    Doc* condition = docs_.group(
        {text("IF "), docs_.indent({anchored(*node.when, expression(*node.when))}), text(" THEN")});
    Doc* inner = docs_.sequence(
        {condition, docs_.indent({docs_.hard_line(), routine_body(*node.body), text(";")}),
         docs_.hard_line(), text("END IF;")});
    parts.push_back(docs_.sequence(
        {text("BEGIN"), docs_.indent({docs_.hard_line(), inner}), docs_.hard_line(), text("END")}));
  }
  routine_ = Routines::none;
  return lines(parts);
}

}  // namespace talora::translators
