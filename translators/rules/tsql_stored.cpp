// Statements of T-SQL code in a stored program of MySQL.
#include "translators/rules/tsql_stored.hpp"

#include "model/tree/walk.hpp"
#include "translators/bind/tsql_dialect.hpp"
#include "translators/rules/matched_rows.hpp"
#include "translators/rules/tsql_procedure.hpp"

namespace talora::translators {

namespace {

constexpr std::string_view identity_variable = "talora_identity";

// A variable without a value has no type that JSON functions take.
constexpr std::string_view session_error = "CAST(@talora_error AS char)";

}  // namespace

StoredWriter::StoredWriter(RuleContext& context, Block& block, const Routine* routine)
    : context_(context),
      block_(block),
      routine_(routine),
      facts_(routine_body(block.statements, context.catalog)) {
  if (routine != nullptr) {
    form_ = routine->is_function ? Form::function : Form::procedure;
    name_ = folded_name(routine->name);
  } else if (const auto* trigger = as<CreateTrigger>(context.parent)) {
    form_ = Form::trigger;
    name_ = folded_name(trigger->name);
  } else {
    name_ = "the batch";
  }
  counts_ = mentions(block, rowcount_variable);
  identity_ = mentions(block, identity_variable);
}

Node* StoredWriter::raw(const Node& like, const std::string& text, const Nodes& arguments,
                        std::string_view helper) {
  Arena& arena = context_.build.arena();
  Node* made =
      context_.build.target_statement(like, arena.text(text), arguments, arena.text(helper));
  made->span = Span{};
  return made;
}

void StoredWriter::refuse_code(const Node& node, const std::string& what) {
  context_.diagnostics.add(DiagnosticId::tsql_stored_refused, node.span, {what});
}

void StoredWriter::need(std::string_view name, std::string_view words, Node* value) {
  const std::string key = fold_oracle(name, false);
  if (declared_.insert(key).second)
    locals_.push_back(declare_local(context_, block_, key, words, value));
}

bool StoredWriter::mentions(const Node& root, std::string_view text) const {
  bool found = false;
  walk(root, [&](const Node& node) {
    const auto* target = as<TargetExpression>(&node);
    const auto* name = as<Name>(&node);
    found = found || (target != nullptr && target->pattern.find(text) != std::string_view::npos) ||
            (name != nullptr && name->parts.size() == 1 && name->parts[0].text == text);
    return !found;
  });
  return found;
}

void StoredWriter::list(const List& statements, Nodes& out) {
  for (std::size_t i = 0; i < statements.size(); ++i) {
    statement(*statements[i], out);
    if (i + 1 < statements.size()) count_before(*statements[i + 1], *statements[i], out);
  }
}

// SET, PRINT and the ends of transactions count, too, where the next statement asks for @@ROWCOUNT.
void StoredWriter::count_before(const Node& next, const Node& node, Nodes& out) {
  const bool none =
      is<PrintStatement>(&node) || is<BeginTransaction>(&node) || is<TransactionStatement>(&node);
  const bool calls = is<Execute>(&node);
  if (!counts_ || (!is<Assignment>(&node) && !none && !calls)) return;
  const auto* test = as<IfStatement>(&next);
  const Node* reader =
      test != nullptr ? static_cast<const Branch*>(test->branches[0])->condition : &next;
  if (!mentions(*reader, rowcount_variable)) return;
  if (calls) return refuse_code(next, "@@ROWCOUNT after EXEC");
  out.push_back(raw(node, "SET " + std::string(rowcount_variable) + (none ? " = 0" : " = 1")));
}

void StoredWriter::statement(Node& node, Nodes& out) {
  switch (node.kind) {
    case Kind::declare_statement:
      return declare(static_cast<DeclareStatement&>(node), out);
    case Kind::set_option:
      return option(static_cast<SetOption&>(node));
    case Kind::try_catch:
      return attempt(static_cast<TryCatch&>(node), out);
    case Kind::if_statement:
      return test(static_cast<IfStatement&>(node), out);
    case Kind::while_loop:
      return loop(static_cast<WhileLoop&>(node), out);
    case Kind::block:
      return list(static_cast<Block&>(node).statements, out);
    case Kind::execute:
      return call(static_cast<Execute&>(node), out);
    case Kind::return_statement:
      return leave(static_cast<ReturnStatement&>(node), out);
    case Kind::raise_statement:
      return raise_again(node, out);
    case Kind::throw_statement:
      return raise(static_cast<ThrowStatement&>(node), out);
    case Kind::raise_error:
      return raise(static_cast<RaiseError&>(node), out);
    case Kind::begin_transaction:
    case Kind::transaction_statement:
      return transaction(node, out);
    default:
      return plain(node, out);
  }
}

namespace {

bool returns_rows(const Node& statement) {
  if (const auto* insert = as<Insert>(&statement)) return insert->returning != nullptr;
  if (const auto* update = as<Update>(&statement)) return update->returning != nullptr;
  const auto* removal = as<Delete>(&statement);
  return removal != nullptr && removal->returning != nullptr;
}

// What a refusal calls a statement.
std::string words_of(const Node& node) {
  switch (node.kind) {
    case Kind::goto_statement:
    case Kind::label_statement:
      return "GOTO";
    case Kind::execute_immediate:
      return "EXEC of a text";
    case Kind::waitfor:
      return "WAITFOR";
    case Kind::create_table:
      return "CREATE TABLE in code";
    case Kind::open_cursor:
    case Kind::fetch_cursor:
    case Kind::close_cursor:
    case Kind::deallocate_cursor:
      return "a cursor";
    default:
      return "this statement in code";
  }
}

bool assigns_variable(const Update& update) {
  for (const Node* item : update.assignments) {
    if (is<VariableAssignment>(item)) return true;
  }
  return false;
}

}  // namespace

void StoredWriter::plain(Node& node, Nodes& out) {
  if (auto* query = as<Query>(&node)) return select_values(*query, out);
  if (auto* print = as<PrintStatement>(&node)) {
    if (!context_.diagnostics.has(DiagnosticId::tsql_stored_print))
      context_.diagnostics.add(DiagnosticId::tsql_stored_print, node.span);
    out.push_back(raw(node, "CALL talora.dbms_output_put_line($1)",
                      {tsql_as_text(context_, print->value)}, "dbms_output_put_line"));
    return;
  }
  if (is<Assignment>(&node) || is<ExitStatement>(&node) || is<NullStatement>(&node)) {
    out.push_back(&node);
    return;
  }
  if (changes_rows(node) && !is<Merge>(&node)) return change(node, out);
  refuse_code(node, words_of(node));
}

// INSERT, UPDATE, DELETE; the rows that an UPDATE finds are counted before it.
void StoredWriter::change(Node& node, Nodes& out) {
  if (returns_rows(node)) return refuse_code(node, "a statement in code that returns rows");
  if (form_ == Form::function) return refuse_code(node, "a function that changes rows");
  const auto* update = as<Update>(&node);
  if (update != nullptr && assigns_variable(*update))
    return refuse_code(node, "UPDATE that assigns variables");
  const bool before = counts_ && update != nullptr && !surely_changes(*update);
  if (before) {
    if (!update->from.empty()) return refuse_code(node, "@@ROWCOUNT of an UPDATE with FROM");
    if (Node* count = count_matched(context_, *update, "TALORA_ROWCOUNT")) out.push_back(count);
  }
  out.push_back(&node);
  if (counts_ && !before)
    out.push_back(raw(node, "SET " + std::string(rowcount_variable) + " = row_count()"));
  if (const auto* insert = as<Insert>(&node)) insert_identity(*insert, out);
}

void StoredWriter::test(const IfStatement& node, Nodes& out) {
  Arena& arena = context_.build.arena();
  IfStatement* copy = context_.build.edit(node);
  Nodes branches;
  for (const Node* each : node.branches) {
    Branch* branch = context_.build.edit(*static_cast<const Branch*>(each));
    Nodes inner;
    list(branch->statements, inner);
    if (inner.empty()) inner.push_back(arena.make<NullStatement>(Span{}));
    branch->statements = arena.list(inner);
    branches.push_back(branch);
  }
  Nodes otherwise;
  list(node.otherwise, otherwise);
  copy->branches = arena.list(branches);
  copy->otherwise = arena.list(otherwise);
  out.push_back(copy);
}

void StoredWriter::loop(const WhileLoop& node, Nodes& out) {
  Arena& arena = context_.build.arena();
  WhileLoop* copy = context_.build.edit(node);
  Nodes inner;
  list(node.statements, inner);
  if (inner.empty()) inner.push_back(arena.make<NullStatement>(Span{}));
  copy->statements = arena.list(inner);
  out.push_back(copy);
}

void StoredWriter::option(const SetOption& option) {
  if (option.name == "XACT_ABORT") {
    abort_ = option.value == "ON";
    return;
  }
  const bool matters = option.name == "ROWCOUNT" || option.name == "IDENTITY_INSERT" ||
                       option.name.starts_with("TRANSACTION") || option.name == "DATEFIRST" ||
                       option.name == "DATEFORMAT" || option.name == "LANGUAGE" ||
                       option.name.starts_with("IMPLICIT");
  context_.diagnostics.add(
      matters ? DiagnosticId::tsql_option_refused : DiagnosticId::tsql_option_dropped, option.span,
      {std::string(option.name) + ' ' + std::string(option.value)});
}

void StoredWriter::leave(const ReturnStatement& node, Nodes& out) {
  if (form_ == Form::function) {
    out.push_back(const_cast<ReturnStatement*>(&node));
    return;
  }
  if (node.value != nullptr && form_ == Form::procedure)
    out.push_back(assign(context_, node, key_name(context_, node, {stored_code_parameter}),
                         tsql_convert(context_, node.value, tsql_integer(int_digits), false)));
  out.push_back(context_.build.arena().make<ReturnStatement>(node.span));
}

Node* StoredWriter::whole(const Nodes& body) {
  Arena& arena = context_.build.arena();
  Block* copy = context_.build.edit(block_);
  Nodes statements;
  if (form_ == Form::procedure && facts_.returns_code)
    statements.push_back(raw(block_, "SET return_code = 0"));
  statements.insert(statements.end(), body.begin(), body.end());
  if (statements.empty()) statements.push_back(arena.make<NullStatement>(block_.span));
  copy->statements = arena.list(statements);
  if (!locals_.empty()) add_declarations(context_, *copy, locals_);
  // What no CATCH has: the error that a caller handed on.
  walk(*copy, [&](Node& node) {
    if (auto* target = as<TargetExpression>(&node); target != nullptr) {
      std::string pattern(target->pattern);
      const std::size_t at = pattern.find(stored_caught_mark);
      if (at != std::string::npos)
        target->pattern = arena.text(pattern.replace(at, stored_caught_mark.size(), session_error));
    }
    return true;
  });
  return copy;
}

Node* StoredWriter::run() {
  if (Node* root = form_ == Form::batch ? root_statement() : nullptr) return root;
  Nodes body;
  list(block_.statements, body);
  // A trigger runs for one row.
  if (counts_)
    need(rowcount_variable, "bigint",
         context_.build.number(block_, form_ == Form::trigger ? "1" : "0"));
  if (identity_) need(identity_variable, "bigint");
  const bool may_go_on = form_ == Form::batch || form_ == Form::procedure;
  if (facts_.changes_rows && !abort_ && may_go_on && block_.statements.size() > 1)
    context_.diagnostics.add(DiagnosticId::tsql_stored_error_ends, block_.span, {name_});
  return whole(body);
}

}  // namespace talora::translators
