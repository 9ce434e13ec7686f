// CREATE TABLE and ALTER TABLE: the table, its foreign keys and its null-aware unique keys apart.
#include "translators/expand/expand.hpp"
#include "translators/rules/conversions.hpp"

namespace talora::translators {

namespace {

bool is_foreign_key(const Constraint& constraint) {
  return constraint.constraint_kind == ConstraintKind::foreign_key;
}

// ALTER TABLE name ADD constraint. MariaDB leaves rows that are there alone when it is told to
// (Knowledge Base, "check_constraint_checks"); PostgreSQL and MySQL have words in the constraint.
Node* add_constraint(RuleContext& context, Node* table_name, Constraint* constraint) {
  Arena& arena = context.build.arena();
  auto* action = arena.make<AlterAction>(constraint->span);
  action->action = AlterKind::add_constraint;
  action->payload = constraint;
  auto* alter = arena.make<AlterTable>(constraint->span);
  alter->name = context.build.duplicate(*table_name);
  alter->actions = arena.list({action});
  if (constraint->novalidate && constraint->constraint_kind == ConstraintKind::check &&
      context.profile.product == "mariadb") {
    return context.build.target_statement(
        *constraint, "SET STATEMENT check_constraint_checks = 0 FOR $1", {alter});
  }
  return alter;
}

std::string unit_name(const ExpandedUnit& table, const Constraint& constraint, std::size_t number) {
  if (constraint.name.text.empty()) {
    return table.name + (is_foreign_key(constraint) ? "_fk" : "_uk") + std::to_string(number);
  }
  ExpandedUnit named;
  Name name;
  Identifier part = constraint.name;
  name.kind = Kind::name;
  name.parts = {&part, 1};
  name_unit(named, &name);
  return named.name;
}

class TableExpansion {
 public:
  TableExpansion(RuleContext& context, Node* table_name)
      : context_(context),
        table_name_(table_name) {
    name_unit(table_, table_name);
    key_ = target_object(table_name);
  }

  // Takes the constraint out of the table where it needs a statement of its own.
  bool take(Constraint* constraint) {
    if (is_left_out(*constraint)) return true;
    if (is_foreign_key(*constraint) || comes_late(*constraint)) {
      ExpandedUnit unit = start(UnitKind::constraint, *constraint);
      unit.root = add_constraint(context_, table_name_, constraint);
      if (is_foreign_key(*constraint)) {
        const std::string referenced = target_object(constraint->referenced_table);
        if (referenced != key_) unit.depends.push_back(referenced);
      }
      later_.push_back(std::move(unit));
      return true;
    }
    const bool blank_key = constraint->constraint_kind == ConstraintKind::primary_key &&
                           context_.source == SourceDialect::tsql;
    if (blank_key) {
      // The key stays; an index beside it leaves trailing blanks out.
      if (Node* index =
              null_aware_key(context_, *table_name_, constraint->columns, {}, *constraint)) {
        ExpandedUnit unit = start(UnitKind::index, *constraint);
        unit.name += "_blank";
        unit.root = index;
        later_.push_back(std::move(unit));
      }
      return false;
    }
    if (constraint->constraint_kind != ConstraintKind::unique) return false;
    if (Node* index = one_null_index(context_, *table_name_, constraint->columns, constraint->name,
                                     *constraint)) {
      ExpandedUnit unit = start(UnitKind::index, *constraint);
      unit.name += "_null";
      unit.root = index;
      later_.push_back(std::move(unit));
    }
    Node* index =
        null_aware_key(context_, *table_name_, constraint->columns, constraint->name, *constraint);
    if (index == nullptr) return false;
    ExpandedUnit unit = start(UnitKind::index, *constraint);
    unit.root = index;
    later_.push_back(std::move(unit));
    return true;
  }

  // Null when the constraint stays; a column's constraint learns its column.
  bool take_of_column(const ColumnDef& column, Constraint* constraint) {
    if (!is_foreign_key(*constraint) && context_.source == SourceDialect::oracle) return false;
    Constraint* copy = context_.build.edit(*constraint);
    copy->columns = context_.build.arena().identifiers({column.name});
    return take(copy);
  }

  std::vector<ExpandedUnit> finish(Node* root) {
    std::vector<ExpandedUnit> units;
    if (root != nullptr) {
      table_.kind = UnitKind::table;
      table_.root = root;
      units.push_back(table_);
    }
    for (ExpandedUnit& unit : later_)
      units.push_back(std::move(unit));
    return units;
  }

 private:
  // Nothing holds that would have to be checked.
  bool is_left_out(const Constraint& constraint) {
    if (!constraint.disabled || !is_foreign_key(constraint)) return false;
    const std::string name(constraint.name.text);
    context_.diagnostics.add(DiagnosticId::constraint_disabled, constraint.span,
                             {name.empty() ? "without name" : name});
    return true;
  }

  // The rows that are loaded need not hold it.
  [[nodiscard]] bool comes_late(const Constraint& constraint) const {
    return constraint.novalidate && !constraint.disabled &&
           constraint.constraint_kind == ConstraintKind::check &&
           context_.source == SourceDialect::oracle;
  }

  ExpandedUnit start(UnitKind kind, const Constraint& constraint) {
    ExpandedUnit unit;
    unit.kind = kind;
    unit.schema = table_.schema;
    unit.name = unit_name(table_, constraint, later_.size() + 1);
    unit.depends.push_back(key_);
    return unit;
  }

  RuleContext& context_;
  Node* table_name_;
  ExpandedUnit table_;
  std::string key_;
  std::vector<ExpandedUnit> later_;
};

Node* without_taken(RuleContext& context, TableExpansion& expansion, ColumnDef& column) {
  std::vector<Node*> kept;
  for (Node* node : column.constraints) {
    auto* constraint = as<Constraint>(node);
    if (constraint == nullptr || !expansion.take_of_column(column, constraint))
      kept.push_back(node);
  }
  if (kept.size() == column.constraints.size()) return &column;
  ColumnDef* copy = context.build.edit(column);
  copy->constraints = context.build.arena().list(kept);
  return copy;
}

// Of the definition of a global temporary table: what kind of rows it has, and that none stay
// there.
ExpandedUnit session_table_guard(RuleContext& context, const CreateTable& table) {
  ExpandedUnit unit;
  name_unit(unit, table.name);
  unit.kind = UnitKind::trigger;
  unit.depends.push_back(target_object(table.name));
  unit.name += "_talora_rows";
  const std::string_view name =
      table.on_commit_preserve ? "talora_rows_of_session" : "talora_rows_of_transaction";
  unit.root = context.build.target_statement(
      table,
      context.build.arena().text("CREATE OR REPLACE TRIGGER " + std::string(name) +
                                 "\nBEFORE INSERT ON $1\nFOR EACH STATEMENT\nEXECUTE FUNCTION "
                                 "talora.session_table_guard()"),
      {context.build.duplicate(*table.name)}, "session_table_guard");
  unit.root->span = Span{};
  context.helpers.emplace("session_table_guard");
  return unit;
}

bool is_session_table(const RuleContext& context, const CreateTable& table) {
  return context.source == SourceDialect::oracle &&
         context.profile.family == TargetFamily::postgres &&
         table.temporary.find("GLOBAL") != std::string_view::npos;
}

}  // namespace

Expansion expand_table(RuleContext& context, CreateTable& table) {
  TableExpansion expansion(context, table.name);
  CreateTable* copy = context.build.edit(table);
  std::vector<Node*> columns;
  for (Node* node : table.columns) {
    auto* column = as<ColumnDef>(node);
    columns.push_back(column == nullptr ? node : without_taken(context, expansion, *column));
  }
  std::vector<Node*> constraints;
  for (Node* node : table.constraints) {
    auto* constraint = as<Constraint>(node);
    if (constraint == nullptr || !expansion.take(constraint)) constraints.push_back(node);
  }
  copy->columns = context.build.arena().list(columns);
  copy->constraints = context.build.arena().list(constraints);
  const bool of_session = is_session_table(context, table);
  if (of_session) copy->temporary = {};
  Expansion result;
  result.units = expansion.finish(copy);
  if (of_session) result.units.push_back(session_table_guard(context, table));
  return result;
}

Expansion expand_alter(RuleContext& context, AlterTable& alter) {
  TableExpansion expansion(context, alter.name);
  std::vector<Node*> kept;
  for (Node* node : alter.actions) {
    auto* action = as<AlterAction>(node);
    auto* constraint = action == nullptr ? nullptr : as<Constraint>(action->payload);
    const bool adds = action != nullptr && action->action == AlterKind::add_constraint;
    if (adds && constraint != nullptr && expansion.take(constraint)) continue;
    if (action != nullptr && action->action == AlterKind::storage) {
      context.diagnostics.add(DiagnosticId::storage_dropped, node->span);
      continue;
    }
    kept.push_back(node);
  }
  Node* rest = nullptr;
  if (!kept.empty()) {
    AlterTable* copy = context.build.edit(alter);
    copy->actions = context.build.arena().list(kept);
    rest = copy;
  }
  Expansion result;
  result.units = expansion.finish(rest);
  if (result.units.empty() && !alter.actions.empty()) {
    result.absorbed = true;
    result.reason = "the constraint is disabled";
  }
  // What changes an existing table comes after it: a constraint by the deploy order.
  if (rest != nullptr) {
    ExpandedUnit& unit = result.units.front();
    unit.kind = UnitKind::constraint;
    unit.depends.push_back(target_object(alter.name));
    unit.name += "_alter_" + std::to_string(alter.span.begin);
    const auto* action = as<AlterAction>(kept.front());
    const auto* constraint = action == nullptr ? nullptr : as<Constraint>(action->payload);
    if (kept.size() == 1 && constraint != nullptr && !constraint->name.text.empty()) {
      ExpandedUnit table;
      unit.name = unit_name(table, *constraint, 0);
    }
  }
  return result;
}

}  // namespace talora::translators
