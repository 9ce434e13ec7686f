// Copies of nodes with all they point to.
#include "parsers/tsql/copied_statement.hpp"

#include "model/tree/walk.hpp"

#include <vector>

namespace talora::tsql {

Node* copied_into(Tree& tree, const Node& root) {
  Node* copy = clone(root, tree.arena);
  const auto own = overloaded{
      [&](std::string_view& text) { text = tree.arena.text(text); },
      [&](Identifier& name) { name.text = tree.arena.text(name.text); },
      [&](Identifiers& names) {
        std::vector<Identifier> copies(names.begin(), names.end());
        for (Identifier& name : copies)
          name.text = tree.arena.text(name.text);
        names = tree.arena.identifiers(copies);
      },
      [](auto&) {},
  };
  walk(*copy, [&](Node& node) {
    visit(node, [&](auto& typed) { std::remove_cvref_t<decltype(typed)>::each_field(typed, own); });
    return true;
  });
  return copy;
}

void copy_comment(Tree& tree, Comment comment) {
  comment.text = tree.arena.text(comment.text);
  tree.comments.push_back(comment);
}

}  // namespace talora::tsql
