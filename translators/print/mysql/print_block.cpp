// Blocks of MySQL: variables, then cursors, then handlers, then statements.
#include "translators/print/mysql/mysql_printer.hpp"

namespace talora::translators {

Doc* MysqlPrinter::label(const Identifier& label) {
  (void)label;
  return text("");
}

// Labels of the code around are not seen inside a handler, but may not be hidden either.
std::string MysqlPrinter::new_label(std::string_view stem) {
  return quoted(std::string(stem) + '_' + std::to_string(next_label_++));
}

// Head and end carry the label when the user wrote one or something leaves by it.
Doc* MysqlPrinter::labelled(const Label& label, Doc* head, Doc* body, std::string_view end) {
  const bool shown = label.used || !label.source.empty();
  return docs_.sequence({text(shown ? label.target + ": " : ""), head,
                         docs_.indent({docs_.hard_line(), body}), docs_.hard_line(), text(end),
                         text(shown ? " " + label.target : "")});
}

Doc* MysqlPrinter::block(const Block& node, std::string_view source_label, std::string_view stem) {
  const std::string target = source_label.empty()
                                 ? (labels_.empty() ? std::string(stem) : new_label(stem))
                                 : identifier(node.label);
  labels_.push_back({std::string(source_label), target});
  Docs variables;
  Docs cursors;
  for (const Node* each : node.declarations)
    (is<CursorDecl>(each) ? cursors : variables).push_back(statement_line(*each));
  Docs parts = std::move(variables);
  parts.insert(parts.end(), cursors.begin(), cursors.end());
  for (const Node* each : node.handlers)
    parts.push_back(anchored(*each, docs_.sequence({this->node(*each), text(";")})));
  if (!node.statements.empty() || parts.empty()) parts.push_back(statements(node.statements));
  const Label own = labels_.back();
  labels_.pop_back();
  return labelled(own, text("BEGIN"), lines(parts), "END");
}

Doc* MysqlPrinter::print(const Block& node) {
  return block(node, node.label.text, "block");
}

// The statement that stands for SELECT INTO of exactly one row: no row is an error in the source,
// nothing but a warning here. More rows are an error in both.
Doc* MysqlPrinter::statement_line(const Node& node) {
  const auto* query = as<Query>(&node);
  const auto* select = as<Select>(query != nullptr ? query->body : &node);
  if (select == nullptr || !select->strict || select->into.empty())
    return Printer::statement_line(node);
  Doc* handler = docs_.sequence(
      {text("DECLARE EXIT HANDLER FOR NOT FOUND"),
       docs_.indent(
           {docs_.hard_line(),
            text("SIGNAL SQLSTATE 'P0002' SET MESSAGE_TEXT = 'ORA-01403: no data found';")})});
  Doc* body = lines({handler, Printer::statement_line(node)});
  return docs_.sequence(
      {text("BEGIN"), docs_.indent({docs_.hard_line(), body}), docs_.hard_line(), text("END;")});
}

Doc* MysqlPrinter::print(const VariableDecl& node) {
  if (node.type == nullptr) return foreign(node, "declaration without a type");
  if (node.not_null) return foreign(node, "NOT NULL of a variable");
  Docs parts{text("DECLARE " + identifier(node.name) + " "), type(*node.type, TypePlace::variable)};
  if (node.default_value != nullptr) {
    parts.push_back(text(" DEFAULT "));
    parts.push_back(expression(*node.default_value));
  }
  return docs_.group(parts);
}

Doc* MysqlPrinter::print(const CursorDecl& node) {
  if (node.query == nullptr) return foreign(node, "cursor without a query");
  Docs parts{text("DECLARE " + identifier(node.name) + " CURSOR ")};
  if (!node.parameters.empty()) {
    if (!profile_.has(Capability::cursor_parameters))
      return foreign(node, "cursor with parameters");
    parts.push_back(parameters(node.parameters));
    parts.push_back(text(" "));
  }
  parts.push_back(text("FOR"));
  parts.push_back(docs_.indent({docs_.hard_line(), this->node(*node.query)}));
  return docs_.sequence(parts);
}

// Conditions are target text ("SQLSTATE 'P0002'", "1062"), which rules give; none is OTHERS. Rows
// that a FETCH does not find are no exception.
Doc* MysqlPrinter::print(const Handler& node) {
  Docs head{text("DECLARE EXIT HANDLER FOR ")};
  if (node.exceptions.empty()) head.push_back(text("SQLEXCEPTION"));
  for (std::size_t i = 0; i < node.exceptions.size(); ++i) {
    const Node& condition = *node.exceptions[i];
    if (i > 0) head.push_back(text(", "));
    if (!is<TargetExpression>(&condition))
      return foreign(condition, "exception without a SQLSTATE");
    head.push_back(this->node(condition));
  }
  const std::size_t outer = barrier_;
  barrier_ = labels_.size();
  labels_.push_back({{}, new_label("handler")});
  Doc* body = statements(node.statements);
  const Label own = labels_.back();
  labels_.pop_back();
  barrier_ = outer;
  return docs_.sequence(
      {docs_.sequence(head), docs_.hard_line(), labelled(own, text("BEGIN"), body, "END")});
}

Doc* MysqlPrinter::assignable(const Node& target) {
  if (target.kind == Kind::call) return foreign(target, "assignment to a collection element");
  if (bindings_.symbol(target).kind == SymbolKind::record_field)
    return foreign(target, "assignment to a field of a record");
  return node(target);
}

Doc* MysqlPrinter::print(const Assignment& node) {
  return docs_.group({text("SET "), assignable(*node.target), text(" = "),
                      docs_.indent({expression(*node.value)})});
}

}  // namespace talora::translators
