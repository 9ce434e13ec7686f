// OPEN c … COMMIT … FETCH c -> held: PostgreSQL closes a cursor with its transaction
// PostgreSQL 15 documentation, "Transaction Management" of PL/pgSQL: only the cursors of FOR loops
// are kept; Oracle closes FOR UPDATE cursors alone.
#include "model/tree/visit.hpp"
#include "translators/rules/plsql_parts.hpp"

#include <map>
#include <set>

namespace talora::translators::oracle {

namespace {

// Open cursors by folded name, with what ended their transaction; empty: nothing yet.
using Cursors = std::map<std::string, std::string>;

class Walk {
 public:
  explicit Walk(RuleContext& context) : context_(context) {}

  void list(const List& nodes, Cursors& open) {
    for (const Node* node : nodes)
      step(*node, open);
  }

 private:
  void step(const Node& node, Cursors& open) {
    switch (node.kind) {
      case Kind::open_cursor:
        open[folded_name(static_cast<const OpenCursor&>(node).cursor)].clear();
        return;
      case Kind::fetch_cursor:
        return use(node, folded_name(static_cast<const FetchCursor&>(node).cursor), open);
      case Kind::close_cursor: {
        const std::string cursor = folded_name(static_cast<const CloseCursor&>(node).cursor);
        use(node, cursor, open);
        open.erase(cursor);
        return;
      }
      case Kind::transaction_statement:
        return transaction(static_cast<const TransactionStatement&>(node), open);
      case Kind::loop:
      case Kind::while_loop:
      case Kind::for_range:
      case Kind::for_cursor:
        inside(node, open);
        return inside(node, open);  // what the first turn leaves
      case Kind::block:
      case Kind::if_statement:
      case Kind::case_statement:
      case Kind::branch:
      case Kind::handler:
        return inside(node, open);
      default:
        return;
    }
  }

  // Each list of statements begins with what is open here; what one of them leaves may be so.
  void inside(const Node& node, Cursors& open) {
    Cursors after = open;
    const auto field = overloaded{
        [&](const List& nodes) {
          Cursors own = open;
          list(nodes, own);
          for (const auto& [cursor, ended] : own) {
            if (!ended.empty() || !after.contains(cursor)) after[cursor] = ended;
          }
        },
        [](const auto&) {},
    };
    visit(node, [&](const auto& typed) {
      std::remove_cvref_t<decltype(typed)>::each_field(typed, field);
    });
    open = std::move(after);
  }

  static void transaction(const TransactionStatement& statement, Cursors& open) {
    if (statement.action != TransactionAction::commit &&
        statement.action != TransactionAction::rollback)
      return;
    for (auto& [cursor, ended] : open)
      ended = transaction_words(statement.action);
  }

  void use(const Node& node, const std::string& cursor, const Cursors& open) {
    const auto found = open.find(cursor);
    if (found == open.end() || found->second.empty() || !reported_.insert(cursor).second) return;
    refuse(context_, node, DiagnosticId::cursor_over_commit, {cursor, found->second});
  }

  RuleContext& context_;
  std::set<std::string> reported_;
};

Node* apply(RuleContext& context, Node& node) {
  if (!is_outermost_block(context)) return nullptr;
  Cursors open;
  Walk(context).list(static_cast<const Block&>(node).statements, open);
  return nullptr;
}

}  // namespace

extern const Rule plsql_cursor_commit_rule{"plsql_cursor_commit", Phase::shape, Kind::block, apply};

}  // namespace talora::translators::oracle
