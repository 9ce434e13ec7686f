// Moving statements between the trees of a batch.
#pragma once

#include "model/tree/tree.hpp"

namespace talora::tsql {

// A copy of `root` that lives in `tree`, its texts too.
[[nodiscard]] Node* copied_into(Tree& tree, const Node& root);

// The comment with its text in `tree`.
void copy_comment(Tree& tree, Comment comment);

}  // namespace talora::tsql
