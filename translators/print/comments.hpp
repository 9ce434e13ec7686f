// Which comment stands where: comments are hung on the anchors of a printed document by position.
#pragma once

#include "model/source.hpp"
#include "translators/print/document.hpp"

#include <deque>
#include <vector>

namespace talora::translators {

// Hangs every comment that is no hint on exactly one anchor. The first anchor must be the whole
// statement: it takes what belongs to no other.
//   own line, something follows in the smallest anchor around it  -> above what follows
//   own line, nothing follows                                     -> below what precedes
//   same line, something precedes on that line                    -> behind it (block comments) or
//   at the line's end same line, only something that follows                        -> before it
void place_comments(std::deque<Anchor>& anchors, const std::vector<Comment>& comments,
                    const SourceSet& sources);

}  // namespace talora::translators
