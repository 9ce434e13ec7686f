// Function calls with all that may follow: WITHIN GROUP, FILTER, OVER; windows.
#include "model/catalog.hpp"
#include "translators/print/names.hpp"
#include "translators/print/printer.hpp"

namespace talora::translators {

namespace {

std::string_view unit_text(FrameUnit unit) {
  return unit == FrameUnit::rows ? "ROWS" : unit == FrameUnit::range ? "RANGE" : "GROUPS";
}

std::string_view bound_text(FrameBound bound) {
  switch (bound) {
    case FrameBound::unbounded_preceding:
      return "UNBOUNDED PRECEDING";
    case FrameBound::preceding:
      return "PRECEDING";
    case FrameBound::current_row:
      return "CURRENT ROW";
    case FrameBound::following:
      return "FOLLOWING";
    case FrameBound::unbounded_following:
      return "UNBOUNDED FOLLOWING";
    case FrameBound::absent:
      return "";
  }
  return "";
}

}  // namespace

Doc* Printer::callee(const Node& callee) {
  const auto* name = as<Name>(&callee);
  if (name == nullptr) return node(callee);
  if (!name->link.empty()) return foreign(callee, "database link");
  if (name->parts.size() == 1 && !name->parts[0].quoted &&
      bindings_.symbol(callee).kind != SymbolKind::routine) {
    const std::string plain = target_fold(fold_oracle(name->parts[0].text, false));
    if (is_keyword_function(plain)) return text(plain);
  }
  return text(qualified(*name));
}

Doc* Printer::arguments(const Call& node) {
  if (node.arguments.empty()) return text("()");
  Docs parts;
  if (node.distinct) parts.push_back(text("DISTINCT "));
  parts.push_back(comma_list(node.arguments));
  if (!node.order_by.empty() && !node.within_group) {
    parts.push_back(docs_.line());
    parts.push_back(text("ORDER BY "));
    parts.push_back(comma_list(node.order_by));
  }
  return docs_.group({text("("), docs_.indent({docs_.soft_line(), docs_.sequence(parts)}),
                      docs_.soft_line(), text(")")});
}

Doc* Printer::print(const Call& node) {
  if (node.keep != nullptr) return foreign(*node.keep, "KEEP");
  if (node.null_treatment == NullTreatment::ignore) return foreign(node, "IGNORE NULLS");
  if (node.from_last) return foreign(node, "FROM LAST");
  if (!node.overflow.empty()) return foreign(node, "ON OVERFLOW");
  Docs parts{callee(*node.callee), arguments(node)};
  if (node.within_group) {
    parts.push_back(
        docs_.group({text(" WITHIN GROUP (ORDER BY "), comma_list(node.order_by), text(")")}));
  }
  if (node.filter != nullptr) {
    parts.push_back(docs_.group({text(" FILTER (WHERE "), expression(*node.filter), text(")")}));
  }
  if (node.over != nullptr) {
    parts.push_back(text(" OVER "));
    parts.push_back(this->node(*node.over));
  }
  return docs_.sequence(parts);
}

Doc* Printer::print(const WindowSpec& node) {
  const bool bare = node.partition_by.empty() && node.order_by.empty() && node.frame == nullptr;
  if (bare && !node.name.text.empty()) return text(identifier(node.name));
  Docs parts;
  const auto separate = [&] {
    if (!parts.empty()) parts.push_back(docs_.line());
  };
  if (!node.name.text.empty()) parts.push_back(text(identifier(node.name)));
  if (!node.partition_by.empty()) {
    separate();
    parts.push_back(docs_.group({text("PARTITION BY "), comma_list(node.partition_by)}));
  }
  if (!node.order_by.empty()) {
    separate();
    parts.push_back(docs_.group({text("ORDER BY "), comma_list(node.order_by)}));
  }
  if (node.frame != nullptr) {
    separate();
    parts.push_back(this->node(*node.frame));
  }
  return parenthesised(docs_.sequence(parts));
}

Doc* Printer::print(const WindowFrame& node) {
  const auto bound = [&](FrameBound which, const Node* offset) {
    if (offset == nullptr) return text(bound_text(which));
    return docs_.sequence({expression(*offset), text(" "), text(bound_text(which))});
  };
  Docs parts{text(unit_text(node.unit)), text(" ")};
  if (node.end == FrameBound::absent) {
    parts.push_back(bound(node.start, node.start_offset));
  } else {
    parts.push_back(text("BETWEEN "));
    parts.push_back(bound(node.start, node.start_offset));
    parts.push_back(text(" AND "));
    parts.push_back(bound(node.end, node.end_offset));
  }
  if (!node.exclude.empty()) {
    parts.push_back(text(" "));
    parts.push_back(text(node.exclude));
  }
  return docs_.sequence(parts);
}

}  // namespace talora::translators
