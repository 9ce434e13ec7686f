// The target of UPDATE … FROM and DELETE … FROM among the FROM items.
#include "translators/rules/tsql_target.hpp"

#include "translators/rules/query_parts.hpp"

namespace talora::translators {

namespace {

class Search {
 public:
  Search(const RuleContext& context, const Node& target)
      : context_(context),
        name_(correlation_name(target)) {
    const auto* ref = as<TableRef>(&target);
    relation_ = context.bindings.symbol(ref != nullptr ? *ref->name : target).relation;
    if (name_.empty()) {
      if (const auto* name = as<Name>(&target))
        name_ = fold_oracle(name->parts.back().text, name->parts.back().quoted);
    }
  }

  // The item that is the target: by its name, else the only one that reads the table.
  bool is_target(const Node& item) const {
    const auto* ref = as<TableRef>(&item);
    if (ref == nullptr) return false;
    if (correlation_name(item) == name_) return true;
    return false;
  }

  bool reads(const Node& item) const {
    const auto* ref = as<TableRef>(&item);
    return ref != nullptr && relation_ != nullptr &&
           context_.bindings.symbol(*ref->name).relation == relation_;
  }

 private:
  const RuleContext& context_;
  std::string name_;
  const CatalogRelation* relation_ = nullptr;
};

bool holds(const Search& search, const Node* item, bool by_name) {
  if (item == nullptr) return false;
  if (const auto* join = as<Join>(item))
    return holds(search, join->left, by_name) || holds(search, join->right, by_name);
  return by_name ? search.is_target(*item) : search.reads(*item);
}

// A FROM item that may name those to its left cannot name the target of the statement.
bool sees_its_left(const Node& item) {
  const auto* derived = as<DerivedTable>(&item);
  return is<TableFunction>(&item) || (derived != nullptr && derived->lateral);
}

// Takes the target out of a tree of joins; inner and cross joins fall apart into their sides.
void take(const Search& search, Node* item, bool by_name, TargetOfFrom& result) {
  auto* join = as<Join>(item);
  if (join == nullptr) {
    const bool found = by_name ? search.is_target(*item) : search.reads(*item);
    if (found && result.table == nullptr) {
      result.table = item;
    } else {
      result.others.push_back(item);
    }
    return;
  }
  if (!holds(search, join, by_name)) {
    result.others.push_back(item);
    return;
  }
  const bool apart = join->join_kind == JoinKind::inner || join->join_kind == JoinKind::cross;
  if (!apart || sees_its_left(*join->right)) {
    result.joined = true;
    return;
  }
  take(search, join->left, by_name, result);
  take(search, join->right, by_name, result);
  if (join->condition != nullptr) result.conditions.push_back(join->condition);
}

}  // namespace

TargetOfFrom target_of_from(RuleContext& context, Node* target, const List& from) {
  TargetOfFrom result;
  const Search search(context, *target);
  bool by_name = false;
  bool by_table = false;
  for (const Node* item : from) {
    by_name = by_name || holds(search, item, true);
    by_table = by_table || holds(search, item, false);
  }
  if (!by_name && !by_table) {
    result.others.assign(from.begin(), from.end());
    return result;
  }
  for (Node* item : from)
    take(search, item, by_name, result);
  return result;
}

}  // namespace talora::translators
