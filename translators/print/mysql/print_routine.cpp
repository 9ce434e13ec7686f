// Procedures and functions of MySQL.
#include "model/tree/walk.hpp"
#include "translators/print/mysql/mysql_printer.hpp"

namespace talora::translators {

namespace {

// Helpers that only fill session variables, and statements of rules that touch no table.
bool changes_data(const TargetStatement& statement) {
  // $1(): a package is initialised, which fills session variables.
  if (!statement.pattern.starts_with("CALL ") || statement.pattern == "CALL $1()") return false;
  return !statement.pattern.starts_with("CALL talora.dbms_output") &&
         !statement.pattern.starts_with("CALL talora.raise_");
}

bool changes_data(const Node& node) {
  if (const auto* statement = as<TargetStatement>(&node)) return changes_data(*statement);
  if (const auto* value = as<TargetExpression>(&node)) return value->helper == "nextval";
  switch (node.kind) {
    case Kind::insert:
    case Kind::update:
    case Kind::delete_statement:
    case Kind::merge:
    case Kind::call_statement:
    case Kind::transaction_statement:
      return true;
    default:
      return false;
  }
}

}  // namespace

// What a server with a binary log wants to know of a function.
std::string_view MysqlPrinter::data_access(const Node& body) const {
  bool changes = false;
  bool reads = false;
  walk(body, [&](const Node& node) {
    changes = changes || changes_data(node);
    reads = reads || is<TableRef>(&node) || bindings_.symbol(node).kind == SymbolKind::routine;
    return !changes;
  });
  return changes ? "MODIFIES SQL DATA" : reads ? "READS SQL DATA" : "NO SQL";
}

Doc* MysqlPrinter::print(const CreateRoutine& node) {
  const bool replace = node.or_replace && profile_.has(Capability::replace_routines);
  if (node.or_replace && !replace) {
    const auto* routine = as<Routine>(node.routine);
    const bool function = routine != nullptr && routine->is_function;
    diagnostics_.add(DiagnosticId::replace_dropped, node.span,
                     {function ? "CREATE FUNCTION" : "CREATE PROCEDURE", profile_.name()});
  }
  return docs_.sequence(
      {text(replace ? "CREATE OR REPLACE " : "CREATE "), this->node(*node.routine)});
}

Doc* MysqlPrinter::print(const Parameter& node) {
  if (node.default_value != nullptr) return foreign(node, "default of a parameter");
  if (node.mode != ParameterMode::in && routine_ == Routines::function)
    return foreign(node, "OUT parameter of a function");
  std::string mode;
  if (node.mode == ParameterMode::out) mode = "OUT ";
  if (node.mode == ParameterMode::in_out) mode = "INOUT ";
  return docs_.sequence(
      {text(mode + identifier(node.name) + " "), type(*node.type, TypePlace::parameter)});
}

// The body, whose block may be left by RETURN in a procedure.
Doc* MysqlPrinter::routine_body(const Node& body) {
  const auto* whole = as<Block>(&body);
  return anchored(body, whole != nullptr ? block(*whole, whole->label.text, "body") : node(body));
}

Doc* MysqlPrinter::print(const Routine& node) {
  if (node.external != nullptr) return foreign(*node.external, "external routine");
  if (node.body == nullptr) return foreign(node, "routine declaration without a body");
  if (node.pipelined) return foreign(node, "PIPELINED");
  if (routine_ != Routines::none) return foreign(node, "routine in a routine");
  routine_ = node.is_function ? Routines::function : Routines::procedure;
  Docs parts{docs_.group({text(node.is_function ? "FUNCTION " : "PROCEDURE "),
                          this->node(*node.name), parameters(node.parameters)})};
  if (node.is_function) {
    if (node.return_type == nullptr) return foreign(node, "function without a result");
    parts.push_back(docs_.sequence(
        {text("RETURNS "),
         anchored(*node.return_type, type(*node.return_type, TypePlace::parameter))}));
    if (node.deterministic) parts.push_back(text("DETERMINISTIC"));
    parts.push_back(text(data_access(*node.body)));
  }
  if (node.invoker_rights) parts.push_back(text("SQL SECURITY INVOKER"));
  properties(node.properties, parts);
  parts.push_back(routine_body(*node.body));
  routine_ = Routines::none;
  return lines(parts);
}

}  // namespace talora::translators
