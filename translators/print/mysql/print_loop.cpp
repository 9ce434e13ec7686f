// Loops of MySQL and MariaDB; a FOR over numbers is a LOOP in MySQL.
#include "translators/print/mysql/mysql_printer.hpp"

namespace talora::translators {

// head body end, with a label where something leaves or repeats it.
Doc* MysqlPrinter::loop(const Identifier& label, std::string_view head_word, const Node* condition,
                        const List& list, std::string_view end) {
  const std::string target = label.text.empty() ? new_label("loop") : identifier(label);
  labels_.push_back({std::string(label.text), target, true});
  Doc* head = text(head_word);
  if (condition != nullptr) {
    head = docs_.group({head, text(" "),
                        docs_.indent({anchored(*condition, expression(*condition))}), text(" DO")});
  }
  Doc* body = statements(list);
  const Label own = labels_.back();
  labels_.pop_back();
  return labelled(own, head, body, end);
}

Doc* MysqlPrinter::print(const Loop& node) {
  return loop(node.label, "LOOP", nullptr, node.statements, "END LOOP");
}

Doc* MysqlPrinter::print(const WhileLoop& node) {
  return loop(node.label, "WHILE", node.condition, node.statements, "END WHILE");
}

Doc* MysqlPrinter::print(const ForRange& node) {
  if (node.step != nullptr) return foreign(*node.step, "FOR loop with a step");
  const std::string variable = identifier(node.variable);
  const std::string target = node.label.text.empty() ? new_label("loop") : identifier(node.label);
  const bool native = profile_.has(Capability::block_for_loops);
  Doc* low = operand(*node.low, Precedence::additive);
  Doc* high = operand(*node.high, Precedence::additive);
  labels_.push_back({std::string(node.label.text), target, true, !native});
  Doc* body = statements(node.statements);
  const Label own = labels_.back();
  labels_.pop_back();
  if (native) {
    Doc* head = docs_.group({text("FOR " + variable + (node.reverse ? " IN REVERSE " : " IN ")),
                             low, text(".."), high, text(" DO")});
    return labelled(own, head, body, "END FOR");
  }
  return counted_loop(node, own, low, high, body);
}

// The counter moves first, so that ITERATE moves it too; a bound that is NULL ends the loop.
Doc* MysqlPrinter::counted_loop(const ForRange& node, const Label& own, Doc* low, Doc* high,
                                Doc* body) {
  const std::string variable = identifier(node.variable);
  const std::string last =
      quoted(target_fold(fold_oracle(node.variable.text, node.variable.quoted)) + "_last");
  const std::string test = variable + (node.reverse ? " >= " : " <= ") + last;
  Doc* first = docs_.group({text("DECLARE " + variable + " bigint DEFAULT "),
                            node.reverse ? high : low, text(node.reverse ? " + 1;" : " - 1;")});
  Doc* bound = docs_.group(
      {text("DECLARE " + last + " bigint DEFAULT "), node.reverse ? low : high, text(";")});
  Doc* step = text("SET " + variable + " = " + variable + (node.reverse ? " - 1;" : " + 1;"));
  Doc* leave = docs_.sequence({text("IF (" + test + ") IS NOT TRUE THEN"),
                               docs_.indent({docs_.hard_line(), text("LEAVE " + own.target + ";")}),
                               docs_.hard_line(), text("END IF;")});
  Doc* counted = labelled(own, text("LOOP"), lines({step, leave, body}), "END LOOP");
  return docs_.sequence(
      {text("BEGIN"),
       docs_.indent(
           {docs_.hard_line(), lines({first, bound, docs_.sequence({counted, text(";")})})}),
       docs_.hard_line(), text("END")});
}

// MariaDB's loop over rows; in MySQL a rule must have made a cursor of it.
Doc* MysqlPrinter::print(const ForCursor& node) {
  if (!profile_.has(Capability::block_for_loops)) return foreign(node, "FOR loop over rows");
  const std::string target = node.label.text.empty() ? new_label("loop") : identifier(node.label);
  const auto* subquery = as<Subquery>(node.source);
  const Node& source = subquery != nullptr ? *subquery->query : *node.source;
  Doc* rows = source.kind == Kind::query ? query_in_parentheses(source) : this->node(source);
  labels_.push_back({std::string(node.label.text), target, true});
  Doc* body = statements(node.statements);
  const Label own = labels_.back();
  labels_.pop_back();
  Doc* head = docs_.group(
      {text("FOR " + identifier(node.variable) + " IN "), anchored(source, rows), text(" DO")});
  return labelled(own, head, body, "END FOR");
}

}  // namespace talora::translators
