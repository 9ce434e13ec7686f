// Control: IF, CASE, RETURN, transactions.
#include "translators/print/printer.hpp"

#include <array>
#include <cctype>
#include <string>

namespace talora::translators {

Doc* Printer::print(const IfStatement& node) {
  Docs parts;
  for (const Node* each : node.branches) {
    const auto* branch = as<Branch>(each);
    if (branch == nullptr) return foreign(*each, "IF branch");
    Doc* head =
        docs_.group({text(parts.empty() ? "IF " : elsif_word()),
                     docs_.indent({anchored(*branch->condition, expression(*branch->condition))}),
                     text(" THEN")});
    parts.push_back(anchored(
        *each,
        docs_.sequence({head, docs_.indent({docs_.hard_line(), statements(branch->statements)})})));
  }
  if (!node.otherwise.empty()) {
    parts.push_back(docs_.sequence(
        {text("ELSE"), docs_.indent({docs_.hard_line(), statements(node.otherwise)})}));
  }
  parts.push_back(text("END IF"));
  return lines(parts);
}

// A branch of a CASE statement.
Doc* Printer::print(const Branch& node) {
  Doc* head = docs_.group({text("WHEN "),
                           docs_.indent({anchored(*node.condition, expression(*node.condition))}),
                           text(" THEN")});
  return docs_.sequence({head, docs_.indent({docs_.hard_line(), statements(node.statements)})});
}

Doc* Printer::print(const CaseStatement& node) {
  Docs head{label(node.label), text("CASE")};
  if (node.operand != nullptr) {
    head.push_back(text(" "));
    head.push_back(expression(*node.operand));
  }
  Docs inner;
  for (const Node* branch : node.branches) {
    inner.push_back(docs_.hard_line());
    inner.push_back(anchored(*branch, this->node(*branch)));
  }
  if (node.has_else) {
    inner.push_back(docs_.hard_line());
    inner.push_back(docs_.sequence(
        {text("ELSE"), docs_.indent({docs_.hard_line(), statements(node.otherwise)})}));
  }
  return docs_.sequence(
      {docs_.sequence(head), docs_.indent(inner), docs_.hard_line(), text("END CASE")});
}

Doc* Printer::print(const ReturnStatement& node) {
  if (node.value == nullptr) return text("RETURN");
  return docs_.group({text("RETURN "), docs_.indent({expression(*node.value)})});
}

namespace {

// Upper case, single blanks.
std::string normal_words(std::string_view words) {
  std::string out;
  for (const char c : words) {
    if (std::isspace(static_cast<unsigned char>(c)) != 0) {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else {
      out += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    }
  }
  while (out.ends_with(' '))
    out.pop_back();
  return out;
}

// What both Oracle and the target read.
constexpr auto lock_modes =
    std::to_array<std::string_view>({"IN ROW SHARE MODE", "IN ROW EXCLUSIVE MODE", "IN SHARE MODE",
                                     "IN SHARE ROW EXCLUSIVE MODE", "IN EXCLUSIVE MODE"});

template <std::size_t N>
bool is_among(const std::array<std::string_view, N>& known, std::string_view words) {
  for (const std::string_view each : known) {
    if (each == words) return true;
  }
  return false;
}

}  // namespace

Doc* Printer::print(const TransactionStatement& node) {
  const std::string words = normal_words(node.text);
  switch (node.action) {
    case TransactionAction::commit:
      return text("COMMIT");
    case TransactionAction::rollback:
      return text("ROLLBACK");
    case TransactionAction::rollback_to:
      return text("ROLLBACK TO SAVEPOINT " + identifier(node.name));
    case TransactionAction::savepoint:
      return text("SAVEPOINT " + identifier(node.name));
    case TransactionAction::set_transaction:
      return foreign(node, "SET TRANSACTION " + words);
    case TransactionAction::set_constraints:
      if (words != "DEFERRED" && words != "IMMEDIATE") return foreign(node, "SET CONSTRAINTS");
      return docs_.group({text("SET CONSTRAINTS "),
                          node.tables.empty() ? text("ALL") : comma_list(node.tables),
                          text(" " + words)});
    case TransactionAction::lock_table: {
      std::string mode = words;
      const bool nowait = mode.ends_with(" NOWAIT");
      if (nowait) mode.erase(mode.size() - std::string_view(" NOWAIT").size());
      if (mode == "IN SHARE UPDATE MODE") mode = "IN ROW SHARE MODE";
      if (!is_among(lock_modes, mode)) return foreign(node, "LOCK TABLE " + words);
      return docs_.sequence({text("LOCK TABLE "), comma_list(node.tables),
                             text(" " + mode + (nowait ? " NOWAIT" : ""))});
    }
  }
  return foreign(node);
}

}  // namespace talora::translators
