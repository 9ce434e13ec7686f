// Lowering of calls with clauses inside their parentheses: JSON_VALUE, JSON_TABLE, XMLELEMENT …
#include "parsers/oracle/lower_clause_call.hpp"

#include <array>

namespace talora::oracle {

using P = OracleParser;

namespace {

constexpr std::array functions{
    std::string_view("JSON_ARRAY"),     std::string_view("JSON_ARRAYAGG"),
    std::string_view("JSON_EXISTS"),    std::string_view("JSON_OBJECT"),
    std::string_view("JSON_OBJECTAGG"), std::string_view("JSON_QUERY"),
    std::string_view("JSON_TABLE"),     std::string_view("JSON_VALUE"),
    std::string_view("XMLAGG"),         std::string_view("XMLATTRIBUTES"),
    std::string_view("XMLCAST"),        std::string_view("XMLCONCAT"),
    std::string_view("XMLELEMENT"),     std::string_view("XMLEXISTS"),
    std::string_view("XMLFOREST"),      std::string_view("XMLPARSE"),
    std::string_view("XMLQUERY"),       std::string_view("XMLSERIALIZE"),
    std::string_view("XMLTABLE")};

// NULL, a string or a number at `at`; null when something else stands there. Steps over it.
Node* literal_at(Lowering& lowering, TokenRun run, std::size_t& at) {
  if (at >= run.size()) return nullptr;
  if (run[at].type() == P::STRING) return lowering.string_literal(run[at++]);
  if (parsers::is_word(run[at], "NULL")) return lowering.make<Literal>(lowering.span(run[at++]));
  return lowering.signed_number(run, at);
}

class Clauses {
 public:
  Clauses(Lowering& lowering, ClauseCall& call) : lowering_(lowering), call_(call) {}

  // False for a form that the node does not hold.
  bool read(const Rule* arguments);

 private:
  bool argument(const Rule* rule);
  bool suffix(const Rule* rule);
  bool option(const Rule* rule);
  bool words(TokenRun run, Nodes& options);
  bool columns(const Rule* rule, List& out);
  Node* column(const Rule* rule);
  Node* text_type(const Rule* rule);
  Node* nested(ParseChildren& at, PathColumn& column);
  bool column_clauses(TokenRun run, PathColumn& column);
  void open(Span place);

  Lowering& lowering_;
  ClauseCall& call_;
  ClauseArgument* last_ = nullptr;
  Nodes arguments_;
  Nodes options_;
};

void Clauses::open(Span place) {
  last_ = lowering_.make<ClauseArgument>(place);
  arguments_.add(last_);
}

// DEFAULT literal ON EMPTY has its literal apart.
bool Clauses::words(TokenRun run, Nodes& options) {
  auto* node = lowering_.make<CallOption>(lowering_.span(run));
  node->words = lowering_.words(run);
  if (parsers::is_word(run[0], "DEFAULT")) {
    std::size_t at = 1;
    node->value = literal_at(lowering_, run, at);
    if (node->value == nullptr || at + 2 != run.size()) return false;
    node->words =
        lowering_.upper(is_word(run[at + 1], "EMPTY") ? "DEFAULT ON EMPTY" : "DEFAULT ON ERROR");
  }
  options.add(node);
  return true;
}

// function_option
//   : K_PASSING (K_BY IDENTIFIER)? condition | K_RETURNING datatype | K_OPTIONS (…)*
bool Clauses::option(const Rule* rule) {
  ParseChildren at(rule);
  if (at.accept(P::K_PASSING)) {
    if (at.accept(P::K_BY)) at.step();
    open(lowering_.span(rule));
    last_->role = "PASSING";
    last_->value = lowering_.condition(at.take_rule());
    return true;
  }
  if (at.accept(P::K_RETURNING)) {
    call_.type = lowering_.type_name(at.take_rule());
    return true;
  }
  return words(lowering_.run(rule), options_);
}

// argument_suffix
bool Clauses::suffix(const Rule* rule) {
  ParseChildren at(rule);
  if (at.accept(P::K_VALUE) || at.accept(P::COLON)) {
    last_->key = last_->value;
    last_->value = lowering_.condition(at.take_rule());
    return true;
  }
  if (at.accept(P::K_FORMAT)) {
    last_->is_json = true;
    return true;
  }
  if (at.rule() == P::RuleFunction_option) return option(at.take_rule());
  if (!at.accept(P::K_AS) || at.rule() != P::RuleDatatype) return false;
  const Rule* written = at.take_rule();
  if (call_.function == "XMLCAST" || call_.function == "XMLSERIALIZE") {
    call_.type = lowering_.type_name(written);
    return true;
  }
  if (written->start != written->stop) return false;
  last_->alias = lowering_.identifier(source_token(written->start));
  return true;
}

// argument
bool Clauses::argument(const Rule* rule) {
  ParseChildren at(rule);
  if (at.rule() == P::RuleFunction_option) return option(at.take_rule());
  if (at.accept(P::K_DISTINCT) || at.accept(P::K_UNIQUE)) call_.distinct = true;
  at.accept(P::K_ALL);
  open(lowering_.span(rule));
  if (at.token() == P::K_NAME || at.token() == P::K_XML_KIND) {
    last_->role = lowering_.upper(at.take().text());
  } else {
    at.accept(P::K_KEY);
  }
  if (at.token() == P::STAR) {
    last_->value = lowering_.make<Star>(lowering_.span(at.take()));
  } else if (at.rule() == P::RuleCondition) {
    last_->value = lowering_.condition(at.take_rule());
  } else {
    return false;
  }
  while (!at.done()) {
    if (!suffix(at.take_rule())) return false;
  }
  return true;
}

// PATH 'path', EXISTS PATH, FORMAT JSON, WITH WRAPPER, DEFAULT value …
bool Clauses::column_clauses(TokenRun run, PathColumn& column) {
  Nodes options;
  for (std::size_t at = 0; at < run.size();) {
    if (is_word(run[at], "PATH") && at + 1 < run.size() && run[at + 1].type() == P::STRING) {
      column.has_path = true;
      column.path = lowering_.string_content(run[at + 1]);
      at += 2;
      continue;
    }
    if (is_word(run[at], "PATH")) return false;
    if (is_word(run[at], "DEFAULT") && call_.function == "XMLTABLE") {
      ++at;
      column.default_value = literal_at(lowering_, run, at);
      if (column.default_value == nullptr) return false;
      continue;
    }
    // An option ends before PATH or behind its ON ERROR, ON EMPTY.
    std::size_t end = at;
    while (end < run.size() && !is_word(run[end], "PATH")) {
      ++end;
      if (end >= 2 && is_word(run[end - 2], "ON")) break;
    }
    if (!words(run.subspan(at, end - at), options)) return false;
    at = end;
  }
  column.options = lowering_.list(options);
  return true;
}

// K_NESTED (STRING | IDENTIFIER)* K_COLUMNS LPAREN table_function_column (COMMA …)* RPAREN
Node* Clauses::nested(ParseChildren& at, PathColumn& column) {
  Nodes columns;
  while (at.token() != P::K_COLUMNS) {
    if (at.token() == P::STRING) {
      column.has_path = true;
      column.path = lowering_.string_content(at.peek());
    }
    at.step();
  }
  if (!column.has_path) return nullptr;
  for (; !at.done();) {
    if (at.rule() != P::RuleTable_function_column) {
      at.step();
      continue;
    }
    Node* inner = this->column(at.take_rule());
    if (inner == nullptr) return nullptr;
    columns.add(inner);
  }
  column.nested = lowering_.list(columns);
  return &column;
}

// VARCHAR2, which a column without a type has.
Node* Clauses::text_type(const Rule* rule) {
  auto* type = lowering_.make<TypeName>(rule);
  type->name = lowering_.name({"VARCHAR2", false, lowering_.span(rule)});
  return type;
}

// table_function_column
Node* Clauses::column(const Rule* rule) {
  auto* node = lowering_.make<PathColumn>(rule);
  ParseChildren at(rule);
  if (at.accept(P::K_NESTED)) return nested(at, *node);
  node->name = lowering_.identifier(at.take_rule());
  if (at.done() || at.token() == P::K_FOR) {
    // Without a type: text; FOR ORDINALITY has none either.
    if (!at.done()) return node;
    node->type = text_type(rule);
    return node;
  }
  const Rule* type = at.take_rule();
  // Without a type the first word of the clauses stands in its place.
  const SourceToken& word = source_token(type->start);
  const bool untyped = is_word(word, "PATH") || is_word(word, "EXISTS") || is_word(word, "FORMAT");
  node->type = untyped ? text_type(rule) : lowering_.type_name(type);
  if (at.done()) return node;
  const auto first = untyped ? static_cast<std::size_t>(type->start->getTokenIndex())
                             : static_cast<std::size_t>(type->stop->getTokenIndex()) + 1;
  const auto last = static_cast<std::size_t>(rule->stop->getTokenIndex());
  return column_clauses(lowering_.tokens.subspan(first, last - first + 1), *node) ? node : nullptr;
}

// K_COLUMNS (LPAREN table_function_column (COMMA …)* RPAREN | table_function_column (COMMA …)*)
bool Clauses::columns(const Rule* rule, List& out) {
  Nodes columns;
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() != P::RuleTable_function_column) {
      at.step();
      continue;
    }
    Node* node = column(at.take_rule());
    if (node == nullptr) return false;
    columns.add(node);
  }
  out = lowering_.list(columns);
  return true;
}

bool Clauses::read(const Rule* arguments) {
  for (ParseChildren at(arguments); !at.done();) {
    if (at.rule() == ParseChildren::none) {
      at.step();
      continue;
    }
    const std::size_t kind = at.rule();
    const Rule* part = at.take_rule();
    if (kind == P::RuleArgument) {
      if (!argument(part)) return false;
    } else if (kind == P::RuleFunction_option) {
      if (!option(part)) return false;
    } else if (kind == P::RuleOrder_by) {
      call_.order_by = lowering_.order_by(part);
    } else if (kind != P::RuleTable_function_columns || !columns(part, call_.columns)) {
      return false;
    }
  }
  // The first of XMLELEMENT is the tag.
  auto* tag = arguments_.empty() ? nullptr : as<ClauseArgument>(arguments_[0]);
  if (call_.function == "XMLELEMENT" && tag != nullptr && tag->role != "EVALNAME") {
    const auto* name = as<Name>(tag->value);
    if (name == nullptr || name->parts.size() != 1) return false;
    tag->role = "NAME";
    tag->alias = name->parts[0];
    tag->value = nullptr;
  }
  call_.arguments = lowering_.list(arguments_);
  call_.options = lowering_.list(options_);
  return true;
}

}  // namespace

Node* clause_call(Lowering& lowering, const Node* callee, const Rule* arguments, Span whole) {
  const auto* name = as<Name>(callee);
  if (name == nullptr || name->parts.size() != 1 || name->parts[0].quoted) return nullptr;
  for (const std::string_view function : functions) {
    if (!same_word(name->parts[0].text, function)) continue;
    auto* call = lowering.make<ClauseCall>(whole);
    call->function = function;
    if (Clauses(lowering, *call).read(arguments)) return call;
    return lowering.verbatim(whole, function);
  }
  return nullptr;
}

}  // namespace talora::oracle
