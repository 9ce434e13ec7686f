// Builder: makes nodes with span and type set; the only way rules make nodes.
#pragma once

#include "model/diagnostics/diagnostic.hpp"
#include "model/tree/tree.hpp"
#include "translators/bind/bindings.hpp"
#include "translators/tables/phrases.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace talora::translators {

// `like` is the node being replaced: the new node inherits its span, type and nullability.
class Builder {
 public:
  Builder(Arena& arena, Bindings& bindings, TargetFamily family, Diagnostics& diagnostics)
      : arena_(arena),
        bindings_(bindings),
        family_(family),
        diagnostics_(diagnostics) {}

  [[nodiscard]] Arena& arena() { return arena_; }

  Node* null(const Node& like);
  Node* number(const Node& like, std::string_view digits);
  Node* string(const Node& like, std::string_view content);
  Node* boolean(const Node& like, bool value);
  Node* name(const Node& like, std::initializer_list<std::string_view> parts);
  Node* binary(const Node& like, BinaryOperator op, Node* left, Node* right);
  Node* logical_not(const Node& like, Node* operand);
  Node* is_null(const Node& like, Node* operand, bool negated = false);
  Node* call(const Node& like, std::string_view function, std::initializer_list<Node*> arguments);
  Node* case_when(const Node& like, std::initializer_list<std::pair<Node*, Node*>> branches,
                  Node* otherwise);
  // The target's words for a phrase; a target that has none gets a finding that holds the
  // statement. `texts` replace @1… in the words.
  Node* phrase(const Node& like, Phrase phrase, std::initializer_list<Node*> arguments,
               std::initializer_list<std::string_view> texts = {});
  Node* phrase(const Node& like, Phrase phrase, const std::vector<Node*>& arguments,
               std::initializer_list<std::string_view> texts = {});
  // False: the target has no words for it.
  [[nodiscard]] bool has(Phrase phrase) const;
  // Target text with $1…, for rules of one target; pattern must outlive the tree or come from
  // arena().text().
  Node* target(const Node& like, std::string_view pattern, std::initializer_list<Node*> arguments,
               Binding binding = Binding::primary, std::string_view helper = {});
  Node* target(const Node& like, std::string_view pattern, const std::vector<Node*>& arguments,
               Binding binding = Binding::primary, std::string_view helper = {});
  Node* target_statement(const Node& like, std::string_view pattern,
                         const std::vector<Node*>& arguments, std::string_view helper = {});

  // A shallow copy to edit and return, with the original's bindings.
  template <class T>
  T* edit(const T& node) {
    T* copy = arena_.make<T>(node.span);
    const std::uint32_t id = copy->id;
    *copy = node;
    copy->id = id;
    bindings_.copy(node, *copy);
    return copy;
  }

  // A second use of an operand: a deep copy without comments. Callers check is_pure() first.
  Node* duplicate(const Node& node);

 private:
  Arena& arena_;
  Bindings& bindings_;
  TargetFamily family_;
  Diagnostics& diagnostics_;
};

// `pattern` with $* spread over `count` arguments, each written as `each` ($ standing for it).
[[nodiscard]] std::string spread(std::string_view pattern, std::size_t count,
                                 std::string_view each = "$", std::string_view between = ", ");

// No sequence, no user routine, no volatile built-in inside: may be evaluated twice.
[[nodiscard]] bool is_pure(const Node& node, const Bindings& bindings);

}  // namespace talora::translators
