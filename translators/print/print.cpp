// Dispatch by kind, anchors, comments, layout.
#include "model/tree/walk.hpp"
#include "translators/print/comments.hpp"
#include "translators/print/layout.hpp"
#include "translators/print/printer.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

template <class T>
constexpr Portability portability_of = Portability::foreign;
#define TALORA_NODE(kind_value, Struct, targets) \
  template <>                                    \
  constexpr Portability portability_of<Struct> = Portability::targets;
#include "model/tree/nodes.def"
#undef TALORA_NODE

}  // namespace

Doc* Printer::node(const Node& node) {
  const Node* clause = nullptr;
  for_each_child(node, [&](const Node* child) {
    if (clause == nullptr && is_clause(child->kind)) clause = child;
  });
  if (clause != nullptr) return foreign(*clause);
  return visit(node, [&](const auto& typed) -> Doc* {
    // A portable kind without a case does not compile, nor does a printer that lacks one.
    constexpr Portability targets = portability_of<std::remove_cvref_t<decltype(typed)>>;
    if constexpr (targets == Portability::foreign) {
      return this->foreign(typed);
    } else {
      return print(typed);
    }
  });
}

Doc* Printer::foreign(const Node& node, std::string_view what) {
  failed_ = true;
  if (const auto* verbatim = as<Verbatim>(&node)) {
    diagnostics_.add(DiagnosticId::not_modelled, node.span, {std::string(verbatim->what)});
  } else {
    diagnostics_.add(DiagnosticId::foreign_survivor, node.span,
                     {std::string(what.empty() ? kind_name(node.kind) : what), profile_.name()});
  }
  return text("");
}

// Kinds that only PostgreSQL has: refused unless its printer says otherwise.
Doc* Printer::print(const NamedArgument& node) {
  return foreign(node, "named argument");
}

Doc* Printer::print(const MemberAccess& node) {
  return foreign(node, "field of a value");
}

Doc* Printer::print(const AtTimeZone& node) {
  return foreign(node, "AT TIME ZONE");
}

Doc* Printer::print(const Merge& node) {
  return foreign(node, "MERGE");
}

Doc* Printer::print(const MergeBranch& node) {
  return foreign(node, "MERGE");
}

Doc* Printer::anchored(const Node& node, Doc* content) {
  return node.span.empty() ? content : docs_.anchor(node.span, content);
}

Doc* Printer::comma_joined(const Docs& items) {
  Docs parts;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) {
      parts.push_back(text(","));
      parts.push_back(docs_.line());
    }
    parts.push_back(items[i]);
  }
  return docs_.sequence(parts);
}

Doc* Printer::comma_list(const List& items) {
  Docs parts;
  for (const Node* item : items)
    parts.push_back(anchored(*item, expression(*item)));
  return comma_joined(parts);
}

// (a, b, c) in one line, or one a line.
Doc* Printer::broken_list(const Docs& items) {
  return docs_.group({text("("), docs_.indent({docs_.soft_line(), comma_joined(items)}),
                      docs_.soft_line(), text(")")});
}

Doc* Printer::lines(const Docs& parts) {
  Docs out;
  for (Doc* part : parts) {
    if (!out.empty()) out.push_back(docs_.hard_line());
    out.push_back(part);
  }
  return docs_.sequence(out);
}

Doc* Printer::clauses(const Docs& parts) {
  Docs out;
  for (Doc* part : parts) {
    if (!out.empty()) out.push_back(clause_line());
    out.push_back(part);
  }
  return docs_.sequence(out);
}

// KEYWORD item, item: the clause is an anchor from its first to its last item.
Doc* Printer::clause(std::string_view keyword, const List& items, Doc* content) {
  // One item is never parted from its key word.
  Doc* doc = items.size() == 1
                 ? docs_.sequence({text(keyword), text(" "), docs_.indent({content})})
                 : docs_.group({text(keyword), docs_.indent({docs_.line(), content})});
  if (items.empty()) return doc;
  Span span = items.front()->span;
  for (const Node* item : items) {
    if (!item->span.empty() && item->span.file == span.file) span = cover(span, item->span);
  }
  return span.empty() ? doc : docs_.anchor(span, doc);
}

std::string Printer::comment_written(const Comment& comment) const {
  return comment_text(comment);
}

std::optional<Printed> Printer::run(const Node& statement, const std::vector<Comment>& comments,
                                    const SourceSet& sources) {
  // The first anchor takes what belongs nowhere else.
  Doc* whole = docs_.anchor(statement.span, text(""));
  Doc* content = root(statement);
  if (failed_) return std::nullopt;
  whole->parts[0] = content;
  Documents::number_anchors(*whole);
  if (options_.comments) place_comments(docs_.anchors(), comments, sources);
  return lay_out(*whole, [this](const Comment& comment) { return comment_written(comment); });
}

}  // namespace talora::translators
