// Gathered: a list under construction; short ones (nearly all) need no heap.
#pragma once

#include "model/tree/tree.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace talora::parsers {

template <class T>
class Gathered {
 public:
  void add(const T& value) {
    if (size_ < inline_size) {
      first_[size_] = value;
    } else {
      if (size_ == inline_size) more_.assign(first_.begin(), first_.end());
      more_.push_back(value);
    }
    ++size_;
  }

  [[nodiscard]] std::size_t size() const { return size_; }

  [[nodiscard]] bool empty() const { return size_ == 0; }

  [[nodiscard]] T* data() { return size_ <= inline_size ? first_.data() : more_.data(); }

  [[nodiscard]] T& operator[](std::size_t index) { return data()[index]; }

  [[nodiscard]] T& back() { return data()[size_ - 1]; }

  void remove_last() {
    if (size_ > inline_size) more_.pop_back();
    --size_;
    if (size_ == inline_size) std::copy_n(more_.begin(), inline_size, first_.begin());
  }

  // A copy that lives as long as the arena.
  [[nodiscard]] std::span<T> in(Arena& arena) {
    if (size_ == 0) return {};
    auto* place = static_cast<T*>(arena.allocate(size_ * sizeof(T), alignof(T)));
    std::uninitialized_copy_n(data(), size_, place);
    return {place, size_};
  }

 private:
  static constexpr std::size_t inline_size = 8;
  std::array<T, inline_size> first_{};
  std::vector<T> more_;
  std::size_t size_ = 0;
};

using Nodes = Gathered<Node*>;

}  // namespace talora::parsers
