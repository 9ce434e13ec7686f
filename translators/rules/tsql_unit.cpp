// Statements of a T-SQL unit one by one: control, options, the frame of the whole body.
#include "translators/rules/tsql_unit.hpp"

#include "model/tree/walk.hpp"
#include "translators/bind/tsql_dialect.hpp"

#include <algorithm>

namespace talora::translators {

UnitWriter::UnitWriter(RuleContext& context, Block& block, const Routine* routine)
    : context_(context),
      block_(block),
      routine_(routine),
      name_("the batch") {
  if (routine != nullptr) {
    form_ = routine->is_function ? UnitForm::function : UnitForm::procedure;
    if (const CatalogRoutine* entry = routine_named(context.catalog, routine->name)) {
      facts_ = entry->body;
      shape_ = shape_of(context.catalog, *entry);
      name_ = entry->name;
    }
  } else if (context.parent != nullptr) {
    form_ = UnitForm::trigger;
    name_ = "the trigger";
  } else {
    facts_ = routine_body(block.statements, context.catalog);
    shape_.keeps_work = facts_.raises_after_work;
  }
  counts_ = mentions(block, rowcount_variable);
  identity_ = mentions(block, identity_variable);
}

Node* UnitWriter::raw(const Node& like, const std::string& text, const Nodes& arguments,
                      std::string_view helper) {
  return context_.build.target_statement(like, context_.build.arena().text(text), arguments,
                                         helper);
}

void UnitWriter::refuse_code(const Node& node, const std::string& what) {
  context_.diagnostics.add(DiagnosticId::tsql_code_refused, node.span, {what});
}

void UnitWriter::need(std::string_view name, std::string_view type, Node* value) {
  if (!declared_.insert(std::string(name)).second) return;
  locals_.push_back(declare_local(context_, block_, name, type, value));
}

Node* UnitWriter::target_name(const Node& like, const std::string& name) {
  return context_.build.target(like, context_.build.arena().text(name), Nodes{});
}

bool UnitWriter::mentions(const Node& root, std::string_view text) const {
  bool found = false;
  walk(root, [&](const Node& node) {
    if (const auto* name = as<Name>(&node))
      found = found || (name->parts.size() == 1 && name->parts[0].text == text);
    if (const auto* statement = as<TargetStatement>(&node))
      found = found || statement->pattern.find(text) != std::string_view::npos;
    if (const auto* target = as<TargetExpression>(&node))
      found = found || target->pattern.find(text) != std::string_view::npos;
    return !found;
  });
  return found;
}

// Which error ERROR_NUMBER() speaks of is known only here.
void UnitWriter::bind_caught(Node& root, const Frame& frame) {
  std::string variable = frame.caught;
  if (variable.empty())
    variable = form_ == UnitForm::procedure ? "talora.session_error()" : "CAST(NULL AS jsonb)";
  walk(root, [&](Node& node) {
    auto* target = as<TargetExpression>(&node);
    if (target == nullptr || target->pattern.find(caught_mark) == std::string_view::npos)
      return true;
    std::string pattern(target->pattern);
    for (std::size_t at = pattern.find(caught_mark); at != std::string::npos;
         at = pattern.find(caught_mark, at + variable.size()))
      pattern.replace(at, caught_mark.size(), variable);
    target->pattern = context_.build.arena().text(pattern);
    if (frame.caught.empty() && form_ == UnitForm::procedure)
      context_.helpers.emplace("session_error");
    return true;
  });
}

void UnitWriter::list(const List& statements, const Frame& frame, Nodes& out) {
  if (!frame.label.empty()) return protected_list(statements, frame, out);
  Frame own = frame;
  for (std::size_t i = 0; i < statements.size(); ++i) {
    Node* node = statements[i];
    const auto* point = as<TransactionStatement>(node);
    if (point != nullptr && point->action == TransactionAction::savepoint)
      return savepoint_block(statements.subspan(i), own, out);
    if (is<TransactionStatement>(node) || is<BeginTransaction>(node)) {
      transaction(*node, own, out);
    } else {
      statement(*node, own, out);
    }
    if (i + 1 < statements.size()) count_before(*statements[i + 1], *node, out);
  }
}

// SET and PRINT count, too, where the next statement asks for @@ROWCOUNT.
void UnitWriter::count_before(const Node& next, Node& node, Nodes& out) {
  if (!counts_) return;
  const auto* test = as<IfStatement>(&next);
  const Node* reader =
      test != nullptr ? static_cast<const Branch*>(test->branches[0])->condition : &next;
  if (!mentions(*reader, rowcount_variable)) return;
  const auto* target = as<TargetStatement>(&node);
  const bool print = target != nullptr && target->pattern.starts_with("RAISE NOTICE");
  if (is<Assignment>(&node) || print)
    out.push_back(raw(node, std::string(rowcount_variable) + (print ? " := 0" : " := 1")));
}

void UnitWriter::statement(Node& node, const Frame& frame, Nodes& out) {
  switch (node.kind) {
    case Kind::declare_statement:
      return declare(static_cast<DeclareStatement&>(node), frame, out);
    case Kind::set_option:
      return option(static_cast<SetOption&>(node));
    case Kind::try_catch:
      return attempt(static_cast<TryCatch&>(node), frame, out);
    case Kind::if_statement:
      return test(static_cast<IfStatement&>(node), frame, out);
    case Kind::while_loop:
      return loop(static_cast<WhileLoop&>(node), frame, out);
    case Kind::block:
      return list(static_cast<Block&>(node).statements, frame, out);
    case Kind::execute:
      return call(static_cast<Execute&>(node), frame, out);
    case Kind::return_statement:
      bind_caught(node, frame);
      return leave(static_cast<ReturnStatement&>(node), out);
    case Kind::raise_statement:
      return raise_again(node, frame, out);
    case Kind::goto_statement:
    case Kind::label_statement:
      return refuse_code(node, "GOTO");
    case Kind::execute_immediate:
      return refuse_code(node, "EXEC of a text");
    case Kind::waitfor:
      return refuse_code(node, "WAITFOR");
    default:
      return plain(node, frame, out);
  }
}

namespace {

// A change of rows with OUTPUT.
bool returns_rows(const Node& statement) {
  if (const auto* insert = as<Insert>(&statement)) return insert->returning != nullptr;
  if (const auto* update = as<Update>(&statement)) return update->returning != nullptr;
  const auto* removal = as<Delete>(&statement);
  return removal != nullptr && removal->returning != nullptr;
}

}  // namespace

void UnitWriter::plain(Node& node, const Frame& frame, Nodes& out) {
  bind_caught(node, frame);
  if (returns_rows(node)) return refuse_code(node, "a statement in code that returns rows");
  if (auto* query = as<Query>(&node)) {
    const auto* select = as<Select>(query->body);
    const bool makes = select != nullptr && !select->into.empty();
    return makes ? select_into(*query, frame, out) : result_set(*query, out);
  }
  if (auto* made = as<CreateTable>(&node))
    return table(node, std::string(as<Name>(made->name)->parts.back().text), made, out);
  if (cursor(node, out)) return;
  if (raises_error(node) && goes_on_after(node) && !frame.in_try)
    context_.diagnostics.add(DiagnosticId::tsql_error_stops, node.span);
  if (const auto* update = as<Update>(&node); update != nullptr && assigns_variable(*update))
    return assign_in_update(*update, out);
  if (!changes_rows(node)) ++assignments_;
  if (const auto* rows = as<TargetStatement>(&node);
      rows != nullptr && counts_ && rows->pattern.find(" IN $1 LOOP") != std::string_view::npos) {
    out.push_back(raw(node, std::string(rowcount_variable) + " := 0"));
    out.push_back(counted(*rows));
    return;
  }
  out.push_back(&node);
  if (counts_ && changes_rows(node))
    out.push_back(raw(node, "GET DIAGNOSTICS " + std::string(rowcount_variable) + " = ROW_COUNT"));
  if (identity_) insert_identity(node, out);
}

// A loop over rows that counts them.
Node* UnitWriter::counted(const TargetStatement& rows) {
  TargetStatement* copy = context_.build.edit(rows);
  std::string pattern(rows.pattern);
  const std::string variable(rowcount_variable);
  pattern.insert(pattern.find("END LOOP"), "  " + variable + " := " + variable + " + 1;\n");
  copy->pattern = context_.build.arena().text(pattern);
  return copy;
}

void UnitWriter::test(const IfStatement& node, const Frame& frame, Nodes& out) {
  Arena& arena = context_.build.arena();
  IfStatement* copy = context_.build.edit(node);
  const auto* first = static_cast<const Branch*>(node.branches[0]);
  bind_caught(*first->condition, frame);
  Branch* branch = context_.build.edit(*first);
  branch->condition = guarded(*first->condition, frame, out);
  Nodes inner;
  list(first->statements, frame, inner);
  branch->statements = arena.list(inner);
  copy->branches = arena.list({branch});
  Nodes otherwise;
  if (node.branches.size() > 1) {
    IfStatement* rest = context_.build.edit(node);
    rest->branches = node.branches.subspan(1);
    test(*rest, frame, otherwise);
  } else {
    list(node.otherwise, frame, otherwise);
  }
  // ELSE IF stays a branch where nothing had to come before its condition.
  const auto* chained = otherwise.size() == 1 ? as<IfStatement>(otherwise[0]) : nullptr;
  if (chained != nullptr && node.branches.size() > 1) {
    Nodes branches{branch};
    branches.insert(branches.end(), chained->branches.begin(), chained->branches.end());
    copy->branches = arena.list(branches);
    copy->otherwise = chained->otherwise;
  } else {
    copy->otherwise = arena.list(otherwise);
  }
  out.push_back(copy);
}

void UnitWriter::loop(const WhileLoop& node, const Frame& frame, Nodes& out) {
  Arena& arena = context_.build.arena();
  bind_caught(*node.condition, frame);
  Nodes body;
  Node* condition = guarded(*node.condition, frame, body);
  const bool inside = !body.empty();
  if (inside) {
    auto* end = arena.make<ExitStatement>(node.span);
    end->when = context_.build.target(node, "$1 IS NOT TRUE", {condition}, Binding::comparison);
    body.push_back(end);
  }
  ++loops_;
  list(node.statements, frame, body);
  --loops_;
  if (inside) {
    auto* endless = arena.make<Loop>(node.span);
    endless->statements = arena.list(body);
    out.push_back(endless);
    return;
  }
  WhileLoop* copy = context_.build.edit(node);
  copy->condition = condition;
  copy->statements = arena.list(body);
  out.push_back(copy);
}

void UnitWriter::option(const SetOption& option) {
  if (option.name == "XACT_ABORT") {
    abort_ = option.value == "ON";
    return;
  }
  const bool matters = option.name == "ROWCOUNT" || option.name == "IDENTITY_INSERT" ||
                       option.name.starts_with("TRANSACTION") || option.name == "DATEFIRST" ||
                       option.name == "DATEFORMAT" || option.name == "LANGUAGE" ||
                       option.name.starts_with("IMPLICIT");
  const std::string words = std::string(option.name) + ' ' + std::string(option.value);
  context_.diagnostics.add(
      matters ? DiagnosticId::tsql_option_refused : DiagnosticId::tsql_option_dropped, option.span,
      {words});
}

void UnitWriter::leave(const ReturnStatement& node, Nodes& out) {
  Arena& arena = context_.build.arena();
  if (form_ == UnitForm::function || form_ == UnitForm::trigger) {
    if (!filled_.empty()) {
      out.push_back(raw(node, "RETURN QUERY SELECT * FROM " + filled_));
      out.push_back(raw(node, "PERFORM talora.drop_temporary('" + filled_ + "')"));
    }
    out.push_back(const_cast<ReturnStatement*>(&node));
    return;
  }
  if (node.value != nullptr && shape_.code) {
    Node* code = tsql_convert(context_, node.value, tsql_integer(int_digits), false);
    out.push_back(raw(node, std::string(return_code_parameter) + " := $1", {code}));
  }
  if (shape_.keeps_work) {
    out.push_back(raw(node, "EXIT " + std::string(body_label)));
    return;
  }
  close(out);
  out.push_back(arena.make<ReturnStatement>(node.span));
}

// What the end of a routine does: its temporary tables go.
void UnitWriter::close(Nodes& body) {
  if (form_ != UnitForm::procedure) return;
  for (const std::string& name : dropped_)
    body.push_back(
        raw(block_, "PERFORM talora.drop_temporary('" + name + "')", {}, "drop_temporary"));
}

Node* UnitWriter::whole(Nodes body) {
  Arena& arena = context_.build.arena();
  Block* copy = context_.build.edit(block_);
  Nodes statements = first_;
  if (shape_.code) statements.push_back(raw(block_, std::string(return_code_parameter) + " := 0"));
  if (shape_.keeps_work) {
    const std::string error(error_parameter);
    if (form_ == UnitForm::procedure) {
      need("talora_called", "CONSTANT boolean",
           context_.build.target(block_, arena.text(error + " IS NOT NULL"), Nodes{}));
      statements.push_back(raw(block_, error + " := NULL"));
    } else {
      need(error, "jsonb");
    }
    Block* inner = nested_block(context_, block_, {}, body);
    inner->label = {body_label, true, {}};
    statements.push_back(inner);
    close(statements);
    const std::string called = form_ == UnitForm::procedure ? " AND NOT talora_called" : "";
    statements.push_back(raw(block_,
                             "IF " + error + " IS NOT NULL" + called +
                                 " THEN\n  IF talora.trancount() = 0 THEN\n    COMMIT;\n"
                                 "  END IF;\n  PERFORM talora.rethrow(" +
                                 error + ");\nEND IF;",
                             {}, "rethrow"));
    context_.helpers.emplace("trancount");
  } else {
    statements.insert(statements.end(), body.begin(), body.end());
    if (statements.empty() || !is<ReturnStatement>(statements.back())) close(statements);
  }
  if (statements.empty()) statements.push_back(arena.make<NullStatement>(block_.span));
  copy->statements = arena.list(statements);
  if (!locals_.empty()) add_declarations(context_, *copy, locals_);
  return copy;
}

Node* UnitWriter::run() {
  if (form_ == UnitForm::batch) {
    Nodes real;
    for (Node* node : block_.statements) {
      if (!is<SetOption>(node)) real.push_back(node);
    }
    if (real.size() == 1 && is<Execute>(real[0])) {
      if (Node* root = root_call(static_cast<Execute&>(*real[0]))) return root;
    }
  }
  const auto* rows = routine_ == nullptr ? nullptr : as<TableType>(routine_->return_type);
  if (rows != nullptr && !rows->variable.text.empty()) filled_table(*rows);
  Frame frame;
  if (shape_.keeps_work) {
    frame.label = body_label;
    frame.error = error_parameter;
  }
  Nodes body;
  list(block_.statements, frame, body);
  if (counts_) need(rowcount_variable, "bigint", context_.build.number(block_, "0"));
  if (identity_) need(identity_variable, "numeric");
  if (mentions(block_, row_variable)) need(row_variable, "record");
  if (mentions(block_, fetch_variable)) need(fetch_variable, "integer", nullptr);
  if (facts_.changes_rows && !abort_ && form_ != UnitForm::function && form_ != UnitForm::trigger &&
      block_.statements.size() > 1)
    context_.diagnostics.add(DiagnosticId::tsql_error_ends, block_.span, {name_});
  return whole(std::move(body));
}

}  // namespace talora::translators
