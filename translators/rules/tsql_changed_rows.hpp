// T-SQL's UPDATE and DELETE as the target writes them: the target apart from the FROM items.
#pragma once

#include "translators/rules/rule.hpp"

#include <vector>

namespace talora::translators {

// The clauses that UPDATE and DELETE share. `values`: what SET assigns. Rules fill them from their
// statement and write them back.
struct ChangedRows {
  Node* with = nullptr;
  Node* top = nullptr;
  Node* target = nullptr;
  List from;
  Node* where = nullptr;
  List outputs;
  Node* returning = nullptr;
  List assignments;
  bool removes = false;  // DELETE
};

// UPDATE e … FROM emp e JOIN dept d ON c -> UPDATE emp e … FROM dept d WHERE c
// UPDATE e … FROM emp e LEFT JOIN dept d ON c -> UPDATE emp talora_target … FROM emp e LEFT JOIN
//   dept d ON c WHERE talora_target.id = e.id
// WITH x AS (SELECT … FROM emp) DELETE FROM x -> WITH x AS (SELECT …, id AS talora_key_1 FROM emp)
//   DELETE FROM emp talora_target USING x WHERE talora_target.id = x.talora_key_1
// DELETE TOP (n) FROM emp WHERE c -> DELETE FROM emp WHERE id IN (SELECT id FROM emp WHERE c
//   FETCH FIRST n ROWS ONLY)
// OUTPUT becomes RETURNING. False: nothing to do, or refused by a finding; `rows` is as it was.
[[nodiscard]] bool change_rows(RuleContext& context, const Node& statement, ChangedRows& rows);

}  // namespace talora::translators
