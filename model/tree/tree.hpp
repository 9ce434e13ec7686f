// Arena and Tree: one statement's nodes, comments, and who made them.
#pragma once

#include "model/tree/nodes.hpp"

#include <cstddef>
#include <memory_resource>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace talora {

// A comment of the source. Line comments keep their "--", block comments their delimiters, in
// `text`.
struct Comment {
  Span span;
  std::string_view text;
  bool is_line = false;
  bool is_hint = false;   // /*+ … */ or --+
  bool own_line = false;  // nothing but blanks before it on its line
};

// Owns a statement's memory. Nodes are trivially destructible: releasing the arena frees all.
class Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;

  // A new node of type T with the next id.
  template <class T>
  T* make(Span span) {
    static_assert(std::is_trivially_destructible_v<T>);
    void* place = buffer_.allocate(sizeof(T), alignof(T));
    T* node = new (place) T{};
    node->kind = T::node_kind;
    node->id = next_id_++;
    node->span = span;
    return node;
  }

  // Copies; the view lives as long as the arena.
  std::string_view text(std::string_view value);
  List list(const std::vector<Node*>& nodes);
  Identifiers identifiers(const std::vector<Identifier>& values);

  // Ids given so far; side tables are vectors of this size.
  [[nodiscard]] std::uint32_t node_count() const { return next_id_; }

  // Gives a copied node an id of its own.
  std::uint32_t take_id() { return next_id_++; }

  void* allocate(std::size_t bytes, std::size_t alignment) {
    return buffer_.allocate(bytes, alignment);
  }

 private:
  std::pmr::monotonic_buffer_resource buffer_{4096};
  std::uint32_t next_id_ = 1;
};

// root null: nothing could be parsed.
struct Tree {
  Arena arena;
  Node* root = nullptr;
  Span span;
  std::vector<Comment> comments;  // in source order
};

}  // namespace talora
