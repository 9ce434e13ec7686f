// What the rules for Oracle's JSON functions share.
#pragma once

#include "translators/rules/rule.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace talora::translators {

// empty and error: what ON EMPTY and ON ERROR give, null for NULL. wrapper: how JSON_QUERY wraps:
// "", "always", "conditional".
struct JsonOptions {
  Node* empty = nullptr;
  Node* error = nullptr;
  bool empty_raises = false;
  bool error_raises = false;
  std::string_view wrapper;
};

// False for an option that has no counterpart.
[[nodiscard]] bool read_json_option(RuleContext& context, const CallOption& option,
                                    JsonOptions& options);

// The document as text: a BLOB holds JSON in UTF-8 (Database SQL Language Reference, "JSON_TABLE",
// FORMAT JSON ENCODING).
[[nodiscard]] Node* json_document(RuleContext& context, Node* document);

// The value at `path` as the type that `like` is bound to: a scalar.
[[nodiscard]] Node* json_scalar(RuleContext& context, const Node& like, Node* document, Node* path,
                                const JsonOptions& options);

// The fragment at `path` as compact JSON text.
[[nodiscard]] Node* json_fragment(RuleContext& context, const Node& like, Node* document,
                                  Node* path, const JsonOptions& options);

// " ORDER BY $1 DESC, $2 NULLS FIRST" of an aggregate's pattern, empty without items; `mark` keeps
// a value for the pattern and gives its place.
[[nodiscard]] std::string order_pattern(const List& order_by,
                                        const std::function<std::string(Node*)>& mark);

}  // namespace talora::translators
