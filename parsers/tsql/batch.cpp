// A batch as the statements that are translated one by one.
#include "parsers/tsql/batch.hpp"

#include "model/tree/walk.hpp"
#include "parsers/tsql/copied_statement.hpp"
#include "parsers/tsql/guards.hpp"

#include <algorithm>

namespace talora::tsql {

namespace {

bool uses_variables(const Node& root) {
  bool found = false;
  walk(root, [&](const Node& node) {
    const auto* name = as<Name>(&node);
    found = found || (name != nullptr && name->variable) || is<SystemVariable>(&node);
    return !found;
  });
  return found;
}

// Objects that are created: their variables are their own.
bool is_definition(const Node& root) {
  switch (root.kind) {
    case Kind::create_routine:
    case Kind::create_trigger:
    case Kind::create_view:
    case Kind::create_table:
    case Kind::create_index:
    case Kind::create_type:
    case Kind::alter_table:
    case Kind::comment_on:
      return true;
    default:
      return false;
  }
}

// Messages and settings: what a table takes (IDENTITY_INSERT) is neither.
bool is_message(const Node& root) {
  const auto* option = as<SetOption>(&root);
  return is<PrintStatement>(&root) || (option != nullptr && option->object == nullptr);
}

bool is_code(const Node& root) {
  if (is_definition(root)) return false;
  switch (root.kind) {
    case Kind::declare_statement:
    case Kind::assignment:
    case Kind::if_statement:
    case Kind::while_loop:
    case Kind::try_catch:
    case Kind::block:
    case Kind::execute:
    case Kind::throw_statement:
    case Kind::raise_error:
    case Kind::raise_statement:
    case Kind::begin_transaction:
    case Kind::open_cursor:
      return true;
    default:
      return uses_variables(root);
  }
}

bool is_property_call(const Node& root) {
  const auto* call = as<Execute>(&root);
  const auto* name = call == nullptr ? nullptr : as<Name>(call->procedure);
  return name != nullptr && !name->parts.empty() &&
         name->parts.back().text.find("extendedproperty") != std::string_view::npos;
}

bool is_one_block(const std::vector<ParsedStatement>& statements) {
  bool code = false;
  bool messages_only = true;
  bool prints = false;
  for (const ParsedStatement& statement : statements) {
    const Node* root = statement.tree->root;
    if (root == nullptr || is_definition(*root)) return false;
    if (is_property_call(*root)) continue;
    code = code || is_code(*root);
    messages_only = messages_only && is_message(*root);
    prints = prints || is<PrintStatement>(root);
  }
  return code || (messages_only && prints);
}

// All comments and nodes of the statements in one tree.
ParsedStatement joined(const std::vector<ParsedStatement>& statements) {
  ParsedStatement result;
  result.tree = std::make_unique<Tree>();
  result.parsed = true;
  Tree& tree = *result.tree;
  std::vector<Node*> roots;
  for (const ParsedStatement& statement : statements) {
    Node* root = copied_into(tree, *statement.tree->root);
    roots.push_back(root);
    for (const Comment& comment : statement.tree->comments)
      copy_comment(tree, comment);
    result.parsed = result.parsed && statement.parsed;
    result.full_ll = result.full_ll || statement.full_ll;
  }
  tree.span = cover(statements.front().tree->span, statements.back().tree->span);
  auto* block = tree.arena.make<Block>(tree.span);
  block->statements = tree.arena.list(roots);
  tree.root = block;
  std::sort(tree.comments.begin(), tree.comments.end(),
            [](const Comment& a, const Comment& b) { return a.span.begin < b.span.begin; });
  return result;
}

}  // namespace

std::vector<ParsedStatement> parse_batch(Parser& parser, const SourceFile& file, Span batch,
                                         Diagnostics& diagnostics) {
  std::vector<ParsedStatement> statements = parser.parse(file, batch, diagnostics);
  unwrap_guards(statements, diagnostics);
  if (statements.empty() || !is_one_block(statements)) return statements;
  if (statements.size() == 1 && is<Block>(statements[0].tree->root)) return statements;
  std::vector<ParsedStatement> one;
  one.push_back(joined(statements));
  return one;
}

}  // namespace talora::tsql
