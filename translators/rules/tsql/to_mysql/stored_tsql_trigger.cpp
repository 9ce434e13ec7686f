// SELECT i.a FROM inserted AS i JOIN deleted AS d ON … -> SELECT NEW.a … WHERE …: a trigger for a
// statement becomes one for each row
#include "model/sql_text.hpp"
#include "model/tree/walk.hpp"
#include "translators/print/names.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

// INSERTED or DELETED; empty for other tables.
std::string version_of(const Node* node) {
  const auto* ref = as<TableRef>(node);
  const auto* name = ref == nullptr ? nullptr : as<Name>(ref->name);
  if (name == nullptr || name->parts.size() != 1) return {};
  const std::string key = fold_oracle(name->parts[0].text, false);
  return key == "INSERTED" || key == "DELETED" ? key : std::string();
}

class RowTrigger {
 public:
  RowTrigger(RuleContext& context, CreateTrigger& trigger)
      : context_(context),
        trigger_(trigger),
        event_(static_cast<const TriggerEvent*>(trigger.events[0])->what) {}

  void run() {
    walk(*trigger_.body, [&](Node& node) {
      if (auto* select = as<Select>(&node)) take_versions(*select);
      return true;
    });
    check();
    replace_below(*trigger_.body, [&](Node& node) { return column(node); });
  }

 private:
  void refuse(const Node& node, const std::string& what) {
    context_.diagnostics.add(DiagnosticId::tsql_trigger_refused, node.span, {what});
  }

  // The FROM items without the row versions; the conditions that joined them go to WHERE.
  void take_versions(Select& select) {
    std::vector<Node*> others, conditions = conjuncts(select.where);
    bool found = false;
    for (Node* item : select.from)
      take(*item, others, conditions, found);
    if (!found) return;
    bool aggregate = select.distinct || select.top != nullptr || !select.group_by.empty();
    for (const Node* item : select.items)
      aggregate = aggregate || has_aggregate(context_, *item);
    if (aggregate) return refuse(select, "a query that takes the changed rows together");
    if (others.empty() && !conditions.empty())
      others.push_back(context_.build.target(select, "dual", std::vector<Node*>{}));
    select.from = context_.build.arena().list(others);
    select.where = conjunction(context_, conditions);
  }

  static bool holds_version(const Node* item) {
    const auto* join = as<Join>(item);
    if (join == nullptr) return !version_of(item).empty();
    return holds_version(join->left) || holds_version(join->right);
  }

  void take(Node& item, std::vector<Node*>& others, std::vector<Node*>& conditions, bool& found) {
    if (!holds_version(&item)) {
      others.push_back(&item);
      return;
    }
    found = true;
    if (const std::string version = version_of(&item); !version.empty()) {
      versions_.emplace_back(&item, version == "INSERTED");
      if (version == (event_ == "INSERT" ? "DELETED" : event_ == "DELETE" ? "INSERTED" : ""))
        refuse(item, version + " in a trigger for " + std::string(event_));
      return;
    }
    auto& join = static_cast<Join&>(item);
    if (join.join_kind != JoinKind::inner && join.join_kind != JoinKind::cross)
      return refuse(item, "an outer join with the changed rows");
    take(*join.left, others, conditions, found);
    take(*join.right, others, conditions, found);
    for (Node* condition : conjuncts(join.condition))
      conditions.push_back(condition);
  }

  // What a trigger for each row would do differently.
  void check() {
    const CatalogRelation* own = context_.bindings.symbol(*trigger_.table).relation;
    walk(*trigger_.body, [&](const Node& node) {
      if (const auto* ref = as<TableRef>(&node)) {
        if (!version_of(ref).empty()) refuse(node, "the changed rows in this statement");
        const CatalogRelation* relation = context_.bindings.symbol(*ref->name).relation;
        if (relation != nullptr && relation == own && !is_version(*ref))
          refuse(node, "a body that uses the table of the trigger");
      }
      if (is_dml(node) && !reads_row(node))
        refuse(node, "a change that does not depend on the changed rows");
      return true;
    });
  }

  bool is_version(const Node& item) const {
    for (const auto& [node, is_new] : versions_) {
      if (node == &item) return true;
    }
    return false;
  }

  bool reads_row(const Node& statement) const {
    bool found = false;
    walk(statement, [&](const Node& node) {
      const auto* name = as<Name>(&node);
      found = found || (name != nullptr &&
                        (name->variable || is_row(context_.bindings.symbol(node).declaration)));
      return !found;
    });
    return found;
  }

  bool is_row(const Node* declaration) const {
    return declaration != nullptr && is_version(*declaration);
  }

  Node* column(Node& node) {
    const auto* name = as<Name>(&node);
    if (name == nullptr) return nullptr;
    const Node* declaration = context_.bindings.symbol(node).declaration;
    for (const auto& [version, is_new] : versions_) {
      if (version != declaration) continue;
      const std::string text =
          (is_new ? "NEW." : "OLD.") +
          quote_identifier(context_.profile.family, postgres_name(name->parts.back()));
      return typed_target(context_, node, tsql_type(context_, node), text, {});
    }
    return nullptr;
  }

  RuleContext& context_;
  CreateTrigger& trigger_;
  std::string_view event_;
  std::vector<std::pair<const Node*, bool>> versions_;  // FROM items; true: inserted
};

Node* apply(RuleContext& context, Node& node) {
  auto& trigger = static_cast<CreateTrigger&>(node);
  if (trigger.table == nullptr || trigger.timing != TriggerTiming::after ||
      !is<Block>(trigger.body))
    return nullptr;
  if (trigger.events.size() != 1) {
    context.diagnostics.add(DiagnosticId::tsql_trigger_refused, node.span, {"several events"});
    return nullptr;
  }
  context.diagnostics.add(DiagnosticId::tsql_trigger_rows, node.span, {folded_name(trigger.name)});
  CreateTrigger* copy = context.build.edit(trigger);
  copy->for_each_row = true;
  RowTrigger(context, *copy).run();
  return copy;
}

}  // namespace

extern const Rule stored_tsql_trigger_rule{"stored_tsql_trigger", Phase::shape,
                                           Kind::create_trigger, apply};

}  // namespace talora::translators::tsql
