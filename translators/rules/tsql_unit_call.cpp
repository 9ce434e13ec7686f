// EXEC: CALL of a procedure, the rows of a function, the value of a scalar function.
#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/tsql_execute.hpp"
#include "translators/rules/tsql_unit.hpp"

namespace talora::translators {

const CatalogRoutine* UnitWriter::callee(const Execute& node) {
  const CatalogRoutine* routine = context_.bindings.symbol(*node.procedure).routine;
  if (routine == nullptr) {
    const auto* name = as<Name>(node.procedure);
    const std::string word =
        name == nullptr || name->parts.empty() ? "" : std::string(name->parts.back().text);
    refuse_code(node, "EXEC of " + (word.empty() ? std::string("a text") : word));
  }
  return routine;
}

void UnitWriter::call(const Execute& node, const Frame& frame, Nodes& out) {
  const CatalogRoutine* routine = callee(node);
  if (routine == nullptr) return;
  if (routine->is_function) {
    if (node.result == nullptr || routine->return_type.kind == TypeKind::table_value)
      return refuse_code(node, "EXEC of a function");
    Node* value = plain_call(context_, node, *routine);
    context_.bindings.set_type(*value, routine->return_type);
    value = tsql_convert(context_, value, tsql_type(context_, *node.result), true);
    out.push_back(assign(context_, node, node.result, value));
    return;
  }
  const ProcedureShape shape = shape_of(context_.catalog, *routine);
  if (routine->body.result_sets > 0)
    return refuse_code(node, "EXEC in code of a procedure that returns rows");
  if (shape.keeps_work && (form_ == UnitForm::function || form_ == UnitForm::trigger))
    return refuse_code(node, "EXEC in a trigger of a procedure that ends transactions");
  call_procedure(node, *routine, frame, out);
}

// The value of one parameter; null where the target's default serves.
Node* UnitWriter::argument(const CatalogParameter& parameter, const ExecuteArgument* given,
                           bool copied, Nodes& before, Nodes& after) {
  if (parameter.mode == CatalogParameterMode::in) {
    if (is_default(given)) return nullptr;
    return tsql_convert(context_, written_value(context_, *given), parameter.type, true);
  }
  const std::string words = postgres_type_words(context_, parameter.type);
  const auto* variable = given == nullptr ? nullptr : as<Name>(given->value);
  if (!copied && given != nullptr && given->output && variable != nullptr &&
      postgres_type_words(context_, tsql_type(context_, *variable)) == words)
    return given->value;
  const std::string name = "argument_" + std::to_string(++arguments_);
  const Node& like = given != nullptr ? static_cast<const Node&>(*given) : block_;
  need(name, words);
  if (is_default(given) && parameter.default_text == "?")
    refuse_code(like, "the default of parameter " + parameter.name);
  Node* value = is_default(given) ? default_value(context_, like, parameter)
                                  : written_value(context_, *given);
  value = tsql_convert(context_, value, parameter.type, true);
  before.push_back(raw(like, name + " := $1", {value}));
  Node* local = target_name(like, name);
  context_.bindings.set_type(*local, parameter.type);
  if (given != nullptr && given->output && variable != nullptr) {
    Node* back = tsql_convert(context_, local, tsql_type(context_, *variable), true);
    after.push_back(assign(context_, like, given->value, back));
    return target_name(like, name);
  }
  return local;
}

void UnitWriter::call_procedure(const Execute& node, const CatalogRoutine& routine,
                                const Frame& frame, Nodes& out) {
  const ProcedureShape shape = shape_of(context_.catalog, routine);
  Nodes before, after, arguments;
  for (std::size_t i = 0; i < routine.parameters.size(); ++i) {
    const CatalogParameter& parameter = routine.parameters[i];
    if (parameter.type.kind == TypeKind::table_value)
      return refuse_code(node, "a table-valued parameter");
    // An error leaves the variables of the caller alone.
    const bool copied = shape.keeps_work && !frame.label.empty();
    Node* value = argument(parameter, argument_for(node, routine, i), copied, before, after);
    if (value == nullptr) continue;
    arguments.push_back(named_argument(context_, node, variable_name(parameter.name, true), value));
  }
  if (shape.code) {
    const bool direct =
        node.result != nullptr &&
        postgres_type_words(context_, tsql_type(context_, *node.result)) == "integer";
    if (!direct) need("call_status", "integer");
    Node* code = direct ? node.result : target_name(node, "call_status");
    arguments.push_back(named_argument(context_, node, std::string(return_code_parameter), code));
  } else if (node.result != nullptr) {
    after.push_back(raw(node, "$1 := 0", {node.result}));
  }
  std::string error = frame.error;
  if (shape.keeps_work) {
    if (frame.label.empty()) {
      error = "call_error";
      need(error, "jsonb");
      before.push_back(raw(node, error + " := NULL"));
    } else {
      before.push_back(raw(node, error + " := '{}'"));
      after.insert(after.begin(),
                   raw(node, "EXIT " + frame.label + " WHEN " + error + " IS NOT NULL"));
    }
    arguments.push_back(
        named_argument(context_, node, std::string(error_parameter), target_name(node, error)));
  }
  if (!frame.caught.empty() && reads_callers_error(context_.catalog, routine)) {
    before.push_back(raw(node, "PERFORM talora.set_session_error(" + frame.caught + ")", {},
                         "set_session_error"));
    after.insert(after.begin(),
                 raw(node, "PERFORM talora.set_session_error(NULL)", {}, "set_session_error"));
  }
  auto* made = context_.build.arena().make<CallStatement>(node.span);
  made->call = call_of(context_, node, arguments);
  out.insert(out.end(), before.begin(), before.end());
  out.push_back(made);
  out.insert(out.end(), after.begin(), after.end());
}

// A batch that is nothing but EXEC: the procedure's rows, or a plain CALL.
Node* UnitWriter::root_call(const Execute& node) {
  const CatalogRoutine* routine = context_.bindings.symbol(*node.procedure).routine;
  if (routine == nullptr || routine->is_function || node.result != nullptr || has_output(node))
    return nullptr;
  const ProcedureShape shape = shape_of(context_.catalog, *routine);
  for (const CatalogParameter& parameter : routine->parameters) {
    if (parameter.type.kind == TypeKind::table_value) return nullptr;
  }
  Node* call = plain_call(context_, node, *routine);
  if (shape.rows) return raw(node, "SELECT *\nFROM $1", {call});
  if (routine->body.result_sets > 0) return nullptr;
  auto* made = context_.build.arena().make<CallStatement>(node.span);
  made->call = call;
  return made;
}

}  // namespace talora::translators
