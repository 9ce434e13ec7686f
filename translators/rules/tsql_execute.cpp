// EXEC as a call with named arguments.
#include "translators/rules/tsql_execute.hpp"

#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/tsql_code.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators {

const ExecuteArgument* argument_for(const Execute& call, const CatalogRoutine& routine,
                                    std::size_t position) {
  for (std::size_t i = 0; i < call.arguments.size(); ++i) {
    const auto* each = as<ExecuteArgument>(call.arguments[i]);
    if (each == nullptr) continue;
    if (each->name.text.empty()
            ? i == position
            : fold_oracle(each->name.text, false) == routine.parameters[position].name)
      return each;
  }
  return nullptr;
}

bool is_default(const ExecuteArgument* given) {
  if (given == nullptr) return true;
  const auto* word = as<TargetExpression>(given->value);
  return word != nullptr && word->pattern == "DEFAULT";
}

bool has_output(const Execute& call) {
  for (const Node* node : call.arguments) {
    const auto* each = as<ExecuteArgument>(node);
    if (each != nullptr && each->output) return true;
  }
  return false;
}

// A constant kept by the catalog, as a node.
Node* default_value(RuleContext& context, const Node& like, const CatalogParameter& parameter) {
  const std::string& text = parameter.default_text;
  if (text.empty()) return context.build.null(like);
  auto* literal = context.build.arena().make<Literal>(Span{});
  literal->literal_kind = text[0] == 's' ? LiteralKind::string : LiteralKind::number;
  literal->text = context.build.arena().text(text.substr(1));
  context.bindings.set_type(*literal, tsql_literal_type(*literal));
  return literal;
}

// A bare word is text: EXEC p abc.
Node* written_value(RuleContext& context, const ExecuteArgument& given) {
  const auto* word = as<Name>(given.value);
  const bool bare = word != nullptr && word->parts.size() == 1 &&
                    context.bindings.symbol(*word).kind == SymbolKind::none;
  if (!bare) return given.value;
  Node* text = context.build.string(given, word->parts[0].text);
  context.bindings.set_type(*text, tsql_text(false, static_cast<int>(word->parts[0].text.size())));
  return text;
}

Node* named_argument(RuleContext& context, const Node& like, const std::string& name, Node* value) {
  auto* argument = context.build.arena().make<NamedArgument>(Span{});
  argument->name = {context.build.arena().text(name), true, like.span};
  argument->value = value;
  return argument;
}

Call* call_of(RuleContext& context, const Execute& node, const std::vector<Node*>& arguments) {
  auto* call = context.build.arena().make<Call>(node.span);
  call->callee = node.procedure;
  call->arguments = context.build.arena().list(arguments);
  return call;
}

Call* plain_call(RuleContext& context, const Execute& node, const CatalogRoutine& routine) {
  std::vector<Node*> arguments;
  for (std::size_t i = 0; i < routine.parameters.size(); ++i) {
    const CatalogParameter& parameter = routine.parameters[i];
    const ExecuteArgument* given = argument_for(node, routine, i);
    if (is_default(given)) continue;
    Node* value = tsql_convert(context, written_value(context, *given), parameter.type, true);
    arguments.push_back(
        named_argument(context, *given, variable_name(parameter.name, true), value));
  }
  return call_of(context, node, arguments);
}

}  // namespace talora::translators
