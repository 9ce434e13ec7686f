// SQL%ROWCOUNT -> sql_rowcount, filled beside each statement it may speak of
#include "model/tree/walk.hpp"
#include "translators/rules/matched_rows.hpp"
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

Node* counted(RuleContext& context, const Node& statement, std::string_view pattern,
              std::string_view variable) {
  Node* count = key_name(context, statement, {variable});
  count->span = Span{};
  Node* get = context.build.target_statement(statement, pattern, {count});
  get->span = Span{};
  return get;
}

// MySQL knows how many rows an UPDATE changed, not how many it found.
void count_on_mysql(RuleContext& context, Node& statement, std::string_view variable,
                    std::vector<Node*>& out) {
  auto* update = as<Update>(&statement);
  if (update != nullptr && !surely_changes(*update)) {
    if (Node* before = count_matched(context, *update, variable)) out.push_back(before);
    out.push_back(&statement);
    return;
  }
  out.push_back(&statement);
  const bool selects = select_into(&statement) != nullptr;
  out.push_back(
      counted(context, statement, selects ? "SET $1 = 1" : "SET $1 = row_count()", variable));
}

Node* apply(RuleContext& context, Node& node) {
  if (!is_outermost_block(context)) return nullptr;
  const bool mysql = context.profile.family == TargetFamily::mysql;
  const Uses uses = collect(node);
  if (uses.uses.empty()) return nullptr;
  const std::string variable = unused_name(node, "SQL_ROWCOUNT");
  each_statement_list(node, [&](List& list) {
    std::vector<Node*> out;
    for (Node* statement : list) {
      const bool counts = is_dml(*statement) || select_into(statement) != nullptr;
      if (mysql && counts && uses.follow(statement->span)) {
        count_on_mysql(context, *statement, variable, out);
        continue;
      }
      out.push_back(statement);
      if (counts && uses.follow(statement->span))
        out.push_back(counted(context, *statement, "GET DIAGNOSTICS $1 = ROW_COUNT", variable));
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
