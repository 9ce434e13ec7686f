// BULK COLLECT and FORALL.
#pragma once

#include "translators/prepare/collection_types.hpp"

#include <vector>

namespace talora::translators {

// What the statements of one body have in common.
struct BulkBody {
  bool counts = false;      // SQL%ROWCOUNT, %FOUND or %NOTFOUND is read
  bool row_counts = false;  // SQL%BULK_ROWCOUNT is read
  bool errors = false;      // SQL%BULK_EXCEPTIONS is read, or FORALL … SAVE EXCEPTIONS stands
};

// SELECT, FETCH, INSERT, UPDATE or DELETE with BULK COLLECT INTO: what it becomes; empty for other
// statements.
[[nodiscard]] std::vector<Node*> bulk_collect(RuleContext& context, Node* statement,
                                              const BulkBody& body);

[[nodiscard]] std::vector<Node*> forall(RuleContext& context, Forall& statement,
                                        const BulkBody& body);

// SQL%ROWCOUNT := value; the rule plsql_row_count gives the variable.
[[nodiscard]] Node* set_row_count(RuleContext& context, const Node& like, Node* value);

inline constexpr std::string_view bulk_errors = "SQL_BULK_EXCEPTIONS";
inline constexpr std::string_view bulk_row_counts = "SQL_BULK_ROWCOUNT";

}  // namespace talora::translators
