// Dynamic SQL whose text is known, as the statement that it is. Internal to parsers/oracle.
#pragma once

#include "model/source.hpp"
#include "model/tree/tree.hpp"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace talora::oracle {

// A statement read from a text of its own. `root` null: the text is not one clean statement. Spans
// are places of `text`, which the views of the nodes point into.
struct ReadText {
  std::unique_ptr<SourceFile> text;
  Node* root = nullptr;
  std::vector<Comment> comments;
};

// Reads SQL text as one statement; nodes are of the tree under work.
using TextReader = std::function<ReadText(const std::string& sql)>;

// The statement for EXECUTE IMMEDIATE of `sql`: a query with INTO, INSERT, UPDATE, DELETE or MERGE
// with the values of USING for its placeholders, or TRUNCATE with the commits that Oracle makes
// around DDL. Null: another statement, or values that must not move into the statement since it
// might compute them more than once.
[[nodiscard]] Node* executed_statement(Tree& tree, const ExecuteImmediate& dynamic,
                                       const std::string& sql, const TextReader& read);

// The DDL statement that an anonymous block is for: its only statement executes the text; handlers
// do no more than to pass over a DROP's error or to raise it again. Null: another block.
[[nodiscard]] Node* ddl_of_block(Tree& tree, const Block& block, const TextReader& read);

// The query for OPEN cursor FOR `sql` USING …; null as above.
[[nodiscard]] Node* opened_query(Tree& tree, const OpenCursor& open, const std::string& sql,
                                 const TextReader& read);

}  // namespace talora::oracle
