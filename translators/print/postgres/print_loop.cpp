// PL/pgSQL loops.
#include "translators/print/postgres/postgres_printer.hpp"

namespace talora::translators {

Doc* PostgresPrinter::loop_body(const List& list) {
  return docs_.sequence({text("LOOP"), docs_.indent({docs_.hard_line(), statements(list)}),
                         docs_.hard_line(), text("END LOOP")});
}

Doc* PostgresPrinter::print(const Loop& node) {
  return docs_.sequence({label(node.label), loop_body(node.statements)});
}

Doc* PostgresPrinter::print(const WhileLoop& node) {
  return docs_.sequence(
      {label(node.label),
       docs_.group({text("WHILE "),
                    docs_.indent({anchored(*node.condition, expression(*node.condition))}),
                    text(" ")}),
       loop_body(node.statements)});
}

// Oracle writes low..high in both directions, PostgreSQL starts REVERSE at the high bound.
Doc* PostgresPrinter::print(const ForRange& node) {
  const Node& first = node.reverse ? *node.high : *node.low;
  const Node& last = node.reverse ? *node.low : *node.high;
  Docs head{text("FOR " + identifier(node.variable) + (node.reverse ? " IN REVERSE " : " IN ")),
            expression(first), text(".."), expression(last)};
  if (node.step != nullptr) {
    head.push_back(text(" BY "));
    head.push_back(expression(*node.step));
  }
  head.push_back(text(" "));
  return docs_.sequence({label(node.label), docs_.group(head), loop_body(node.statements)});
}

// A query, a bound cursor with its arguments, or target text (EXECUTE …).
Doc* PostgresPrinter::row_source(const Node& source) {
  if (source.kind == Kind::subquery) return row_source(*static_cast<const Subquery&>(source).query);
  if (source.kind != Kind::query)
    return docs_.sequence({text(" "), anchored(source, node(source)), text(" ")});
  return docs_.sequence(
      {docs_.indent({docs_.hard_line(), anchored(source, node(source))}), docs_.hard_line()});
}

Doc* PostgresPrinter::print(const ForCursor& node) {
  return docs_.sequence({label(node.label), text("FOR " + identifier(node.variable) + " IN"),
                         row_source(*node.source), loop_body(node.statements)});
}

}  // namespace talora::translators
