// FORALL -> a FOR loop; SAVE EXCEPTIONS -> each row in a block of its own, the errors in a list.
#include "model/tree/walk.hpp"
#include "translators/prepare/bulk_statements.hpp"
#include "translators/prepare/collection_values.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/tables/oracle_exceptions.hpp"

namespace talora::translators {

namespace {

class ForallLoop {
 public:
  ForallLoop(RuleContext& context, Forall& statement, const BulkBody& body)
      : context_(context),
        statement_(statement),
        body_(body) {}

  std::vector<Node*> run() {
    if (!supported()) return {};
    if (!statement_.save_exceptions) refuse(context_, statement_, DiagnosticId::forall_keeps_rows);
    std::vector<Node*> row = one_row();
    if (statement_.save_exceptions) row = {saved(row)};
    if (statement_.indices != nullptr) row = {existing(row)};
    auto* loop = context_.build.arena().make<ForRange>(statement_.span);
    loop->variable = statement_.variable;
    if (statement_.values_of) loop->variable = {"talora_position", true, {}};
    loop->low = low();
    loop->high = high();
    loop->statements = context_.build.arena().list(row);
    std::vector<Node*> statements;
    if (statement_.save_exceptions) statements.push_back(plain("sql_bulk_exceptions := '[]'"));
    if (body_.row_counts) statements.push_back(plain("sql_bulk_rowcount := '{}'"));
    statements.push_back(loop);
    if (body_.counts)
      statements.push_back(set_row_count(context_, statement_, local("TALORA_FORALL_ROWS")));
    if (statement_.save_exceptions) statements.push_back(raised());
    if (!body_.counts && !body_.row_counts) return statements;
    // The error is raised outside: handlers of the body read the count, too.
    std::vector<Node*> declarations{
        declare_local(context_, statement_, "TALORA_ROWS", "bigint"),
        declare_local(context_, statement_, "TALORA_FORALL_ROWS", "bigint",
                      context_.build.number(statement_, "0"))};
    Node* raise = nullptr;
    if (statement_.save_exceptions) {
      raise = statements.back();
      statements.pop_back();
    }
    std::vector<Node*> out{nested_block(context_, statement_, declarations, statements)};
    if (raise != nullptr) out.push_back(raise);
    return out;
  }

 private:
  bool supported() {
    std::string what;
    if (!is_dml(*statement_.statement)) what = "dynamic SQL";
    walk(*statement_.statement, [&](Node& node) {
      const auto* returning = as<Returning>(&node);
      if (returning != nullptr && !returning->into.empty()) what = "RETURNING INTO";
      return true;
    });
    if (statement_.indices != nullptr &&
        !collection_info(context_, context_.bindings.type(*statement_.indices)))
      what = "the indices of that value";
    if (!what.empty()) refuse(context_, statement_, DiagnosticId::forall_refused, {what});
    return what.empty();
  }

  Node* plain(std::string_view text) {
    return context_.build.target_statement(statement_, text, {});
  }

  Node* local(std::string_view key) {
    Node* name = key_name(context_, statement_, {key});
    context_.bindings.set_type(*name, simple_type(TypeKind::integer));
    return name;
  }

  Node* variable() {
    auto* name = context_.build.arena().make<Name>(statement_.span);
    name->parts = context_.build.arena().identifiers({statement_.variable});
    context_.bindings.set_type(*name, simple_type(TypeKind::integer));
    context_.bindings.set_symbol(*name, simple_symbol(SymbolKind::loop_variable));
    return name;
  }

  std::vector<Node*> one_row() {
    std::vector<Node*> row{statement_.statement};
    if (!body_.counts && !body_.row_counts) return row;
    row.push_back(plain("GET DIAGNOSTICS talora_rows = ROW_COUNT"));
    row.push_back(plain("talora_forall_rows := talora_forall_rows + talora_rows"));
    if (body_.row_counts)
      row.push_back(context_.build.target_statement(
          statement_,
          "sql_bulk_rowcount := talora.with_entry(sql_bulk_rowcount, $1, to_jsonb(talora_rows))",
          {variable()}, "with_entry"));
    return row;
  }

  // An error of one row is noted, the others go on.
  Node* saved(const std::vector<Node*>& row) {
    auto* handler = context_.build.arena().make<Handler>(statement_.span);
    Node* position = statement_.values_of ? plain_value("talora_position") : variable();
    handler->statements = context_.build.arena().list({context_.build.target_statement(
        statement_,
        "sql_bulk_exceptions := sql_bulk_exceptions || jsonb_build_object('error_index', $1, "
        "'error_code', abs(talora.sqlcode(SQLSTATE, SQLERRM)))",
        {position}, "sqlcode")});
    Block* block = nested_block(context_, statement_, {}, row);
    block->handlers = context_.build.arena().list({handler});
    return block;
  }

  Node* plain_value(std::string_view text) {
    return context_.build.target(statement_, text, std::vector<Node*>{});
  }

  // IF sql_bulk_exceptions <> '[]' THEN RAISE; END IF
  Node* raised() {
    Arena& arena = context_.build.arena();
    Node* name = key_name(context_, statement_, {"TALORA_BULK_ERRORS"});
    Symbol symbol;
    symbol.kind = SymbolKind::exception;
    symbol.exception = context_.bindings.keep(
        CatalogException{"TALORA_BULK_ERRORS", -24381, sqlstate_of_code(-24381)});
    context_.bindings.set_symbol(*name, std::move(symbol));
    auto* raise = arena.make<RaiseStatement>(statement_.span);
    raise->exception = name;
    auto* branch = arena.make<Branch>(statement_.span);
    branch->condition = context_.build.target(statement_, "sql_bulk_exceptions <> '[]'",
                                              std::vector<Node*>{}, Binding::comparison);
    branch->statements = arena.list({raise});
    auto* test = arena.make<IfStatement>(statement_.span);
    test->branches = arena.list({branch});
    return test;
  }

  Node* method(std::string_view name, Node* argument = nullptr) {
    const auto info = *collection_info(context_, context_.bindings.type(*statement_.indices));
    std::string helper = info.map ? "entry_" : "item_";
    std::vector<Node*> arguments{context_.build.duplicate(*statement_.indices)};
    if (name == "exists") {
      helper += "exists";
      arguments.push_back(argument);
    } else if (info.map) {
      helper += name == "first" ? "first_number" : "last_number";
    } else {
      helper += name == "first" ? "next" : "prior";
    }
    std::string file = helper;
    if (file.ends_with("_number")) file.erase(file.size() - 7);
    Arena& arena = context_.build.arena();
    return context_.build.target(
        statement_, arena.text("talora." + helper + (arguments.size() == 1 ? "($1)" : "($1, $2)")),
        arguments, Binding::primary, arena.text(file));
  }

  // Deleted elements are left out; VALUES OF reads the subscript from the element.
  Node* existing(const std::vector<Node*>& row) {
    Node* position = statement_.values_of ? plain_value("talora_position") : variable();
    auto* branch = context_.build.arena().make<Branch>(statement_.span);
    branch->condition = method("exists", position);
    std::vector<Node*> statements = row;
    if (statement_.values_of) {
      const auto info = *collection_info(context_, context_.bindings.type(*statement_.indices));
      Node* value = context_.build.target(statement_,
                                          info.map ? "talora.entry($1, talora_position)::integer"
                                                   : "talora.item($1, talora_position)::integer",
                                          {context_.build.duplicate(*statement_.indices)},
                                          Binding::cast, info.map ? "entry" : "item");
      const std::string key = fold_oracle(statement_.variable.text, statement_.variable.quoted);
      statements = {nested_block(
          context_, statement_, {declare_local(context_, statement_, key, "integer", value)}, row)};
    }
    branch->statements = context_.build.arena().list(statements);
    auto* test = context_.build.arena().make<IfStatement>(statement_.span);
    test->branches = context_.build.arena().list({branch});
    return test;
  }

  // No element: no round, where a FOR loop would refuse a bound that is NULL.
  Node* low() {
    if (statement_.indices == nullptr) return statement_.low;
    if (statement_.low == nullptr)
      return context_.build.target(statement_, "coalesce($1, 1)", {method("first")});
    return context_.build.target(statement_, "greatest($1, $2)", {statement_.low, method("first")});
  }

  Node* high() {
    if (statement_.indices == nullptr) return statement_.high;
    if (statement_.high == nullptr)
      return context_.build.target(statement_, "coalesce($1, 0)", {method("last")});
    return context_.build.target(statement_, "coalesce(least($1, $2), 0)",
                                 {statement_.high, method("last")});
  }

  RuleContext& context_;
  Forall& statement_;
  const BulkBody& body_;
};

}  // namespace

std::vector<Node*> forall(RuleContext& context, Forall& statement, const BulkBody& body) {
  return ForallLoop(context, statement, body).run();
}

}  // namespace talora::translators
