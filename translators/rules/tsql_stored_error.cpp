// TRY and CATCH, THROW, RAISERROR and transactions in a stored program of MySQL.
#include "model/tree/walk.hpp"
#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/tsql_stored.hpp"

namespace talora::translators {

namespace {

// The marks of one CATCH become its variable; those of a CATCH inside are left to it.
void name_error(RuleContext& context, Node& root, const std::string& variable) {
  if (auto* target = as<TargetExpression>(&root)) {
    std::string pattern(target->pattern);
    for (std::size_t at = pattern.find(stored_caught_mark); at != std::string::npos;
         at = pattern.find(stored_caught_mark, at + variable.size()))
      pattern.replace(at, stored_caught_mark.size(), variable);
    target->pattern = context.build.arena().text(pattern);
  }
  if (auto* inner = as<TryCatch>(&root)) {
    for (Node* each : inner->statements)
      name_error(context, *each, variable);
    return;
  }
  for_each_child(root, [&](Node*& child) { name_error(context, *child, variable); });
}

}  // namespace

// The error's parts are variables of the unit: a declaration inside of the handler would clear the
// diagnostics.
StoredWriter::Nodes StoredWriter::capture(const Node& like, const std::string& variable) {
  need("talora_count", "int");
  need("talora_number", "int");
  need("talora_state", "char(5)");
  need("talora_text", "text");
  need("talora_origin", "varchar(64)");
  const std::string parts =
      "talora_number = MYSQL_ERRNO, talora_state = RETURNED_SQLSTATE,\n"
      "  talora_text = MESSAGE_TEXT, talora_origin = SUBCLASS_ORIGIN";
  const bool first = context_.profile.has(Capability::error_comes_first);
  return {
      raw(like, first ? "GET DIAGNOSTICS CONDITION 1 " + parts
                      : "GET DIAGNOSTICS talora_count = NUMBER;\n"
                        "GET DIAGNOSTICS CONDITION talora_count " +
                            parts),
      raw(like,
          "SET " + variable +
              " = talora.caught_error(talora_number, talora_state, talora_text, talora_origin, " +
              (abort_ ? "TRUE" : "FALSE") + ")",
          {}, "caught_error")};
}

void StoredWriter::attempt(const TryCatch& node, Nodes& out) {
  Arena& arena = context_.build.arena();
  const std::string variable = "talora_error_" + std::to_string(++tries_);
  need(variable, "longtext");
  const bool outer_try = in_try_;
  in_try_ = true;
  Nodes inner;
  list(node.statements, inner);
  in_try_ = outer_try;
  auto* handler = arena.make<Handler>(Span{});
  handler->statements = arena.list(capture(node, variable));
  Block* guarded = nested_block(context_, node, {}, inner);
  guarded->handlers = arena.list({handler});
  guarded->span = Span{};
  const std::string outer_caught = caught_;
  caught_ = variable;
  Nodes caught;
  for (Node* each : node.handler)
    name_error(context_, *each, variable);
  list(node.handler, caught);
  caught_ = outer_caught;
  out.push_back(raw(node, "SET " + variable + " = NULL"));
  out.push_back(guarded);
  if (caught.empty()) return;
  auto* branch = arena.make<Branch>(Span{});
  branch->condition = context_.build.target(node, arena.text(variable + " IS NOT NULL"), Nodes{},
                                            Binding::comparison);
  branch->condition->span = Span{};
  branch->statements = arena.list(caught);
  auto* test = arena.make<IfStatement>(Span{});
  test->branches = arena.list({branch});
  out.push_back(test);
}

void StoredWriter::raise_again(const Node& node, Nodes& out) {
  if (caught_.empty()) return refuse_code(node, "THROW outside of CATCH");
  out.push_back(raw(node, "CALL talora.rethrow(" + caught_ + ")", {}, "rethrow"));
}

void StoredWriter::raise(const ThrowStatement& node, Nodes& out) {
  const Type number = tsql_integer(int_digits);
  if (!context_.diagnostics.has(DiagnosticId::tsql_stored_message))
    context_.diagnostics.add(DiagnosticId::tsql_stored_message, node.span);
  out.push_back(
      raw(node, "CALL talora.throw_error($1, $2, $3)",
          {tsql_convert(context_, node.number, number, false), tsql_as_text(context_, node.message),
           tsql_convert(context_, node.state, number, false)},
          "throw_error"));
}

void StoredWriter::raise(const RaiseError& node, Nodes& out) {
  const Type number = tsql_integer(int_digits);
  if (!is_text(tsql_type(context_, *node.message)))
    return refuse_code(node, "RAISERROR with the number of a message");
  if (!in_try_ && raises_error(node))
    context_.diagnostics.add(DiagnosticId::tsql_error_stops, node.span);
  if (!context_.diagnostics.has(DiagnosticId::tsql_stored_message))
    context_.diagnostics.add(DiagnosticId::tsql_stored_message, node.span);
  Nodes arguments{tsql_as_text(context_, node.message),
                  tsql_convert(context_, node.severity, number, false),
                  tsql_convert(context_, node.state, number, false)};
  std::string values;
  for (Node* argument : node.arguments) {
    arguments.push_back(tsql_as_text(context_, argument));
    values += (values.empty() ? "$" : ", $") + std::to_string(arguments.size());
  }
  out.push_back(raw(node, "CALL talora.raise_error($1, $2, $3, json_array(" + values + "))",
                    arguments, "raise_error"));
}

void StoredWriter::transaction(const Node& node, Nodes& out) {
  if (form_ == Form::function || form_ == Form::trigger)
    return refuse_code(node, "a transaction in a function or trigger");
  const auto* end = as<TransactionStatement>(&node);
  const bool rollback = end != nullptr && end->action == TransactionAction::rollback;
  const bool commit = end != nullptr && end->action == TransactionAction::commit;
  if (end != nullptr && ((!rollback && !commit) || (rollback && !end->name.text.empty())))
    return refuse_code(node, "a savepoint");
  if (!context_.diagnostics.has(DiagnosticId::tsql_stored_transaction))
    context_.diagnostics.add(DiagnosticId::tsql_stored_transaction, node.span, {name_});
  if (abort_ && !in_try_ && end == nullptr)
    return refuse_code(node, "a transaction under XACT_ABORT outside of TRY");
  const std::string helper = rollback ? "rollback_transaction"
                             : commit ? "commit_transaction"
                                      : "begin_transaction";
  out.push_back(raw(node, "CALL talora." + helper + "()", {}, helper));
}

}  // namespace talora::translators
