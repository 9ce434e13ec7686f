// EXEC in a stored program of MySQL: CALL with all arguments, by position.
#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/tsql_execute.hpp"
#include "translators/rules/tsql_procedure.hpp"
#include "translators/rules/tsql_stored.hpp"

namespace talora::translators {

// A batch that is nothing but a query, or EXEC with values, which becomes a plain CALL.
Node* StoredWriter::root_statement() {
  Nodes real;
  for (Node* node : block_.statements) {
    if (!is<SetOption>(node)) real.push_back(node);
  }
  if (real.size() == 1 && is<Query>(real[0]) && gives_rows(*real[0]) && !counts_ && !identity_)
    return real[0];
  auto* node = real.size() == 1 ? as<Execute>(real[0]) : nullptr;
  const CatalogRoutine* routine =
      node == nullptr ? nullptr : context_.bindings.symbol(*node->procedure).routine;
  if (routine == nullptr || routine->is_function || node->result != nullptr) return nullptr;
  for (const CatalogParameter& parameter : routine->parameters) {
    if (parameter.mode != CatalogParameterMode::in || parameter.type.kind == TypeKind::table_value)
      return nullptr;
  }
  Nodes before, after, arguments;
  for (std::size_t i = 0; i < routine->parameters.size(); ++i)
    arguments.push_back(
        argument(*node, routine->parameters[i], argument_for(*node, *routine, i), before, after));
  if (routine->body.returns_code)
    arguments.push_back(context_.build.target(*node, "@talora_ignored", Nodes{}));
  auto* made = context_.build.arena().make<CallStatement>(node->span);
  made->call = call_of(context_, *node, arguments);
  return made;
}

void StoredWriter::call(const Execute& node, Nodes& out) {
  const CatalogRoutine* routine = context_.bindings.symbol(*node.procedure).routine;
  if (routine == nullptr) {
    const auto* name = as<Name>(node.procedure);
    const bool known = name != nullptr && !name->parts.empty();
    return refuse_code(
        node, "EXEC of " + (known ? std::string(name->parts.back().text) : std::string("a text")));
  }
  if (routine->is_function) return refuse_code(node, "EXEC of a function");
  if (form_ == Form::function) return refuse_code(node, "EXEC in a function");
  if (form_ == Form::trigger && (routine->body.transactions || routine->body.result_sets > 0))
    return refuse_code(node, "EXEC in a trigger of a procedure that ends transactions");
  call_procedure(node, *routine, out);
}

// The value of one parameter. A parameter that gives something back takes a variable of its type.
Node* StoredWriter::argument(const Execute& node, const CatalogParameter& parameter,
                             const ExecuteArgument* given, Nodes& before, Nodes& after) {
  const Node& like = given != nullptr ? static_cast<const Node&>(*given) : node;
  if (is_default(given) && parameter.default_text == "?") {
    refuse_code(like, "the default of parameter " + parameter.name);
    return context_.build.null(node);
  }
  Node* value = is_default(given) ? default_value(context_, like, parameter)
                                  : written_value(context_, *given);
  if (parameter.mode == CatalogParameterMode::in)
    return tsql_convert(context_, value, parameter.type, true);
  const std::string words = target_type_words(context_, parameter.type, true);
  const bool back = given != nullptr && given->output && is<Name>(given->value);
  const Type own = back ? tsql_type(context_, *given->value) : Type{};
  if (back && target_type_words(context_, own, true) == words) return given->value;
  const std::string name = "TALORA_ARGUMENT_" + std::to_string(++arguments_);
  need(name, words);
  before.push_back(assign(context_, like, key_name(context_, like, {name}),
                          tsql_convert(context_, value, parameter.type, true)));
  Node* local = key_name(context_, like, {name});
  context_.bindings.set_type(*local, parameter.type);
  if (back) {
    Node* returned = key_name(context_, like, {name});
    context_.bindings.set_type(*returned, parameter.type);
    after.push_back(
        assign(context_, like, given->value, tsql_convert(context_, returned, own, true)));
  }
  return local;
}

// The callee asks for the error that is caught here.
void StoredWriter::with_error(const Node& like, const Nodes& statements, Nodes& out) {
  Arena& arena = context_.build.arena();
  need("talora_outer", "longtext");
  const auto restore = [&] { return raw(like, "SET @talora_error = talora_outer"); };
  auto* handler = arena.make<Handler>(Span{});
  handler->statements = arena.list({restore(), arena.make<RaiseStatement>(Span{})});
  Nodes inner{raw(like, "SET @talora_error = " + caught_)};
  inner.insert(inner.end(), statements.begin(), statements.end());
  inner.push_back(restore());
  Block* block = nested_block(context_, like, {}, inner);
  block->handlers = arena.list({handler});
  block->span = Span{};
  out.push_back(raw(like, "SET talora_outer = @talora_error"));
  out.push_back(block);
}

void StoredWriter::call_procedure(const Execute& node, const CatalogRoutine& routine, Nodes& out) {
  Nodes before, after, arguments;
  for (std::size_t i = 0; i < routine.parameters.size(); ++i) {
    const CatalogParameter& parameter = routine.parameters[i];
    if (parameter.type.kind == TypeKind::table_value)
      return refuse_code(node, "a table-valued parameter");
    arguments.push_back(argument(node, parameter, argument_for(node, routine, i), before, after));
  }
  if (routine.body.returns_code) {
    const std::string words = target_type_words(context_, tsql_integer(int_digits), true);
    const bool direct =
        node.result != nullptr &&
        target_type_words(context_, tsql_type(context_, *node.result), true) == words;
    if (!direct) need("TALORA_STATUS", "int");
    arguments.push_back(direct ? node.result : key_name(context_, node, {"TALORA_STATUS"}));
    if (!direct && node.result != nullptr)
      after.push_back(
          assign(context_, node, node.result, key_name(context_, node, {"TALORA_STATUS"})));
  } else if (node.result != nullptr) {
    after.push_back(assign(context_, node, node.result, context_.build.number(node, "0")));
  }
  auto* made = context_.build.arena().make<CallStatement>(node.span);
  made->call = call_of(context_, node, arguments);
  Nodes statements = before;
  statements.push_back(made);
  statements.insert(statements.end(), after.begin(), after.end());
  if (!caught_.empty() && reads_callers_error(context_.catalog, routine))
    return with_error(node, statements, out);
  out.insert(out.end(), statements.begin(), statements.end());
}

}  // namespace talora::translators
