// Hand-built trees for printer tests: short makers over an Arena.
#pragma once

#include "translators/print/print.hpp"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace talora::test {

// Owns one tree and prints it. Spans are empty unless set: comments need them.
class TreeMaker {
 public:
  Arena arena;
  SourceSet sources;
  translators::Bindings bindings;
  Profile profile{TargetFamily::postgres, "postgres", 15, 0};
  Diagnostics diagnostics;
  translators::PrintOptions options;
  std::vector<Comment> comments;

  template <class T>
  T* make() {
    return arena.make<T>(Span{});
  }

  Identifier id(std::string_view text, bool quoted = false) {
    return {arena.text(text), quoted, {}};
  }

  Identifiers ids(std::initializer_list<std::string_view> names) {
    std::vector<Identifier> all;
    for (const auto name : names)
      all.push_back(id(name));
    return arena.identifiers(all);
  }

  List list(std::initializer_list<Node*> nodes) { return arena.list(std::vector<Node*>(nodes)); }

  Name* name(std::initializer_list<std::string_view> parts) {
    auto* node = make<Name>();
    node->parts = ids(parts);
    return node;
  }

  Name* name(std::string_view part) { return name({part}); }

  Literal* number(std::string_view digits) { return literal(LiteralKind::number, digits); }

  Literal* string(std::string_view content) { return literal(LiteralKind::string, content); }

  Literal* literal(LiteralKind kind, std::string_view text, std::string_view unit = {}) {
    auto* node = make<Literal>();
    node->literal_kind = kind;
    node->text = arena.text(text);
    node->unit = arena.text(unit);
    return node;
  }

  Binary* binary(BinaryOperator op, Node* left, Node* right) {
    auto* node = make<Binary>();
    node->op = op;
    node->left = left;
    node->right = right;
    return node;
  }

  Unary* unary(UnaryOperator op, Node* operand) {
    auto* node = make<Unary>();
    node->op = op;
    node->operand = operand;
    return node;
  }

  Call* call(std::string_view function, std::initializer_list<Node*> arguments) {
    auto* node = make<Call>();
    node->callee = name(function);
    node->arguments = list(arguments);
    return node;
  }

  TargetExpression* target(std::string_view pattern, std::initializer_list<Node*> arguments,
                           Binding binding = Binding::primary) {
    auto* node = make<TargetExpression>();
    node->pattern = pattern;
    node->arguments = list(arguments);
    node->binding = binding;
    return node;
  }

  TypeName* type(std::string_view words, std::initializer_list<Node*> arguments = {}) {
    auto* node = make<TypeName>();
    node->name = name(words);
    node->arguments = list(arguments);
    return node;
  }

  SelectItem* item(Node* expression, std::string_view alias = {}) {
    auto* node = make<SelectItem>();
    node->expression = expression;
    node->alias = id(alias);
    return node;
  }

  TableRef* table(std::string_view table_name, std::string_view alias = {}) {
    auto* node = make<TableRef>();
    node->name = name(table_name);
    node->alias = id(alias);
    return node;
  }

  Select* select(std::initializer_list<Node*> expressions, std::initializer_list<Node*> from,
                 Node* where = nullptr) {
    auto* node = make<Select>();
    std::vector<Node*> items;
    for (Node* each : expressions)
      items.push_back(item(each));
    node->items = arena.list(items);
    node->from = list(from);
    node->where = where;
    return node;
  }

  Query* query(Node* body) {
    auto* node = make<Query>();
    node->body = body;
    return node;
  }

  // Sets the source text and takes its comments ("--" and "/*", none in strings) into `comments`.
  void source(std::string_view text) {
    sources.add("test.sql", std::string(text));
    for (std::size_t at = text.find_first_of("-/"); at != std::string_view::npos;
         at = text.find_first_of("-/", at + 1)) {
      const bool is_line = text.substr(at, 2) == "--";
      if (!is_line && text.substr(at, 2) != "/*") continue;
      const std::size_t end =
          is_line ? std::min(text.find('\n', at), text.size()) : text.find("*/", at) + 2;
      Comment comment;
      comment.span = {0, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
      comment.text = sources.file(0).text(comment.span);
      comment.is_line = is_line;
      comment.is_hint = comment.text.substr(2, 1) == "+";
      const std::size_t line = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
      comment.own_line =
          text.substr(line + 1, at - line - 1).find_first_not_of(" \t") == std::string_view::npos;
      comments.push_back(comment);
      at = end - 1;
    }
  }

  // The node with the span of the first `part` in the source behind offset `from`.
  template <class T>
  T* at(std::string_view part, T* node, std::size_t from = 0) {
    const std::size_t begin = sources.file(0).text().find(part, from);
    node->span = {0, static_cast<std::uint32_t>(begin),
                  static_cast<std::uint32_t>(begin + part.size())};
    return node;
  }

  // The node from the first to the last byte of the source that is no comment at its ends.
  template <class T>
  T* whole(T* node) {
    std::size_t begin = 0;
    std::size_t end = sources.file(0).text().size();
    const std::string_view all = sources.file(0).text();
    const auto trim = [&] {
      while (begin < end && (all[begin] == ' ' || all[begin] == '\n'))
        ++begin;
      while (end > begin && (all[end - 1] == ' ' || all[end - 1] == '\n'))
        --end;
    };
    trim();
    for (std::size_t i = 0; i < comments.size(); ++i) {
      for (const Comment& comment : comments) {
        if (comment.span.begin == begin) begin = comment.span.end;
        if (comment.span.end == end) end = comment.span.begin;
        trim();
      }
    }
    node->span = {0, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    return node;
  }

  std::optional<translators::Printed> printed(const Node& root) {
    const auto print = profile.family == TargetFamily::mysql ? translators::print_mysql
                                                             : translators::print_postgres;
    return print(root, comments, sources, bindings, profile, diagnostics, options);
  }

  // The text; "" when printing refused.
  std::string print(const Node& root) {
    const auto result = printed(root);
    return result.has_value() ? result->text : std::string();
  }

  std::string print(const Node* root) { return print(*root); }
};

}  // namespace talora::test
