// LEAVE, ITERATE, RETURN, SIGNAL and transactions of MySQL.
#include "translators/print/mysql/mysql_printer.hpp"

namespace talora::translators {

// The loop that EXIT or CONTINUE means; null when a handler stands between.
MysqlPrinter::Label* MysqlPrinter::visible_label(const ExitStatement& node) {
  for (std::size_t i = labels_.size(); i > barrier_; --i) {
    Label& label = labels_[i - 1];
    const bool named = !node.label.text.empty();
    const std::string target = named ? identifier(node.label) : std::string();
    if (named ? label.target == target : label.is_loop) return &label;
  }
  return nullptr;
}

Doc* MysqlPrinter::print(const ExitStatement& node) {
  Label* label = visible_label(node);
  if (label == nullptr)
    return foreign(node, node.is_continue ? "CONTINUE out of a handler" : "EXIT out of a handler");
  label->used = true;
  Doc* leave = text((node.is_continue ? "ITERATE " : "LEAVE ") + label->target);
  if (node.when == nullptr) return leave;
  return docs_.sequence(
      {docs_.group({text("IF "), docs_.indent({expression(*node.when)}), text(" THEN")}),
       docs_.indent({docs_.hard_line(), leave, text(";")}), docs_.hard_line(), text("END IF")});
}

// A procedure is left by its block's label; a handler of that block by its own, which ends both.
Doc* MysqlPrinter::print(const ReturnStatement& node) {
  if (routine_ == Routines::function && node.value != nullptr) return Printer::print(node);
  if (node.value != nullptr || labels_.empty()) return foreign(node, "RETURN");
  if (barrier_ > 1) return foreign(node, "RETURN in a handler of an inner block");
  Label& label = labels_[barrier_];
  label.used = true;
  return text("LEAVE " + label.target);
}

// The exception is target text ("SQLSTATE 'TA001' SET MESSAGE_TEXT = …"), which rules give.
Doc* MysqlPrinter::print(const RaiseStatement& node) {
  if (node.exception == nullptr) return text("RESIGNAL");
  if (!is<TargetExpression>(node.exception))
    return foreign(*node.exception, "exception without a SQLSTATE");
  return docs_.sequence({text("SIGNAL "), this->node(*node.exception)});
}

Doc* MysqlPrinter::print(const NullStatement& node) {
  (void)node;
  return text(no_operation());
}

Doc* MysqlPrinter::print(const TransactionStatement& node) {
  if (node.action == TransactionAction::lock_table) return foreign(node, "LOCK TABLE");
  if (node.action == TransactionAction::set_constraints) return foreign(node, "SET CONSTRAINTS");
  return Printer::print(node);
}

}  // namespace talora::translators
