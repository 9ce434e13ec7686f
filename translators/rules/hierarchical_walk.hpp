// Walk: a hierarchical query over one table as a recursive WITH.
#pragma once

#include "translators/rules/rule.hpp"

#include <string_view>
#include <vector>

namespace talora::translators {

// A value that is carried from row to row: CONNECT_BY_ROOT x, PRIOR x, SYS_CONNECT_BY_PATH(x, s).
struct Carried {
  Node* at_root = nullptr;
  Node* below = nullptr;
  std::string_view name;
};

struct WayPatterns;

class Walk {
 public:
  // `identity`: the column that tells a row of the table from all others.
  Walk(RuleContext& context, const Select& select, const TableRef& table, Identifier alias,
       std::string_view identity)
      : context_(context),
        select_(select),
        table_(table),
        alias_(alias),
        identity_(identity) {}

  // Null when refused (with a finding).
  Node* rewrite(const Query& query);

 private:
  Builder& build() { return context_.build; }

  [[nodiscard]] const WayPatterns& patterns() const;

  Node* column(const Node& like, std::string_view qualifier, Identifier name);

  // The expression on a row of the table (prior false) or of its parent in the walk. In a look
  // below a finished row the parent is that row.
  Node* on_row(Node* node, bool prior);
  // qualifier.name, of the table itself or of the walk
  Node* place_of(std::string_view qualifier, std::string_view name);
  [[nodiscard]] bool is_own(const Name& name) const;

  // An expression of the select list, WHERE or ORDER BY over the finished walk.
  Node* after_walk(Node* node);
  Node* carry(const Node& like, Node* at_root, Node* below);
  Node* carry_path(Call& call);

  Node* branch(bool root, Node* condition, const List& keys);
  Node* recursive_source(Node* condition);
  Node* item(Node* expression, std::string_view alias = {});
  Node* place_row(const List& keys, bool root);
  Node* in_order(Node* place);
  Node* closes_loop(const Node& like);
  Node* recursion(const Query& query);
  Node* with_leaves(TableRef* source);

  RuleContext& context_;
  const Select& select_;
  const TableRef& table_;
  Identifier alias_;
  std::string_view identity_;
  bool unguarded_ = false;  // PRIOR SYS_GUID(): the same row may come again
  bool looking_below_ = false;
  bool leaves_ = false;
  std::vector<Carried> carried_;
};

}  // namespace talora::translators
