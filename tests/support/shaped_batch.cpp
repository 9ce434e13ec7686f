// ShapedBatch: the parser run of a test.
#include "tests/support/shaped_batch.hpp"

namespace talora::tests {

const Select& ShapedBatch::select() const {
  return typed<Select>(root_as<Query>().body);
}

bool ShapedBatch::all_parsed() const {
  for (const parsers::ParsedStatement& statement : statements) {
    if (!statement.parsed) return false;
  }
  return !statements.empty();
}

std::unique_ptr<ShapedBatch> lower_tsql(std::string sql) {
  auto batch = std::make_unique<ShapedBatch>();
  const SourceFile& file = batch->sources.add("test.sql", std::move(sql));
  const auto size = static_cast<std::uint32_t>(file.text().size());
  tsql::Parser parser;
  batch->statements = parser.parse(file, {file.id(), 0, size}, batch->diagnostics);
  for (const parsers::ParsedStatement& statement : batch->statements) {
    if (statement.tree->root == nullptr)
      throw std::runtime_error("not parsed: " + std::string(file.text()));
  }
  if (batch->statements.empty()) throw std::runtime_error("no statement");
  return batch;
}

std::string tsql_shape(const std::string& expression) {
  const auto batch = lower_tsql("SELECT " + expression + " FROM t");
  return shape(typed<SelectItem>(batch->select().items[0]).expression);
}

}  // namespace talora::tests
