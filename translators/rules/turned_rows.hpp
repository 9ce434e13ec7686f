// The query that Oracle's PIVOT and UNPIVOT become: the columns that stay, and the new ones.
#pragma once

#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators {

class TurnedRows {
 public:
  TurnedRows(RuleContext& context, Pivot& pivot) : context_(context), pivot_(pivot) {}

  // Adds the columns of the source but those `used` up; grouped: the query groups by them. False,
  // with a finding, when the source's columns are not known.
  bool add_other_columns(const std::vector<std::string>& used, bool grouped);
  // `name` folded.
  void add_item(Node* expression, const std::string& name);
  // (SELECT items FROM source WHERE where GROUP BY …) AS the clause's alias, or the source's.
  Node* table(Node* source, Node* where);

 private:
  Node* column(const std::string& name, const Type& type);

  RuleContext& context_;
  Pivot& pivot_;
  std::vector<Node*> items_;
  std::vector<Node*> grouping_;
};

}  // namespace talora::translators
