// SQL%ROWCOUNT -> sql_rowcount, filled by GET DIAGNOSTICS after each statement it may speak of
#include "model/tree/walk.hpp"
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

bool is_implicit(const Node& node) {
  const auto* attribute = as<CursorAttribute>(&node);
  if (attribute == nullptr || folded_name(attribute->cursor) != "SQL") return false;
  return attribute->attribute == "ROWCOUNT" || attribute->attribute == "FOUND" ||
         attribute->attribute == "NOTFOUND";
}

bool is_loop(Kind kind) {
  return kind == Kind::loop || kind == Kind::while_loop || kind == Kind::for_range ||
         kind == Kind::for_cursor;
}

struct Uses {
  std::vector<Span> uses;
  std::vector<Span> loops;

  [[nodiscard]] bool follow(const Span& statement) const {
    for (const Span& use : uses) {
      if (use.begin >= statement.end) return true;
      for (const Span& loop : loops) {
        if (loop.contains(statement) && loop.contains(use)) return true;
      }
    }
    return false;
  }
};

Uses collect(const Node& root) {
  Uses found;
  walk(root, [&](const Node& node) {
    if (is_implicit(node)) found.uses.push_back(node.span);
    if (is_loop(node.kind)) found.loops.push_back(node.span);
    return true;
  });
  return found;
}

Node* read(RuleContext& context, Node& node, std::string_view variable) {
  const auto* attribute = as<CursorAttribute>(&node);
  if (attribute == nullptr || folded_name(attribute->cursor) != "SQL") return nullptr;
  Builder& build = context.build;
  if (attribute->attribute == "ISOPEN") return build.boolean(node, false);
  if (!is_implicit(node)) return nullptr;
  Node* count = key_name(context, node, {variable});
  if (attribute->attribute == "ROWCOUNT") return count;
  const auto op = attribute->attribute == "FOUND" ? BinaryOperator::greater : BinaryOperator::equal;
  return build.binary(node, op, count, build.number(node, "0"));
}

Node* apply(RuleContext& context, Node& node) {
  if (!is_outermost_block(context)) return nullptr;
  const Uses uses = collect(node);
  if (uses.uses.empty()) return nullptr;
  const std::string variable = unused_name(node, "SQL_ROWCOUNT");
  each_statement_list(node, [&](List& list) {
    std::vector<Node*> out;
    for (Node* statement : list) {
      out.push_back(statement);
      if ((!is_dml(*statement) && select_into(statement) == nullptr) ||
          !uses.follow(statement->span))
        continue;
      Node* count = key_name(context, *statement, {variable});
      count->span = Span{};
      auto* get =
          context.build.target_statement(*statement, "GET DIAGNOSTICS $1 = ROW_COUNT", {count});
      get->span = Span{};
      out.push_back(get);
    }
    list = context.build.arena().list(out);
  });
  replace_below(node, [&](Node& part) { return read(context, part, variable); });
  Block* copy = context.build.edit(static_cast<Block&>(node));
  add_declarations(context, *copy, {declare_local(context, node, variable, "bigint")});
  return copy;
}

}  // namespace

extern const Rule plsql_row_count_rule{"plsql_row_count", Phase::value, Kind::block, apply};

}  // namespace talora::translators::oracle
