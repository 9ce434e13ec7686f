// Builder: new nodes with span, type and nullability of what they replace.
#include "translators/rules/builder.hpp"

#include "model/tree/walk.hpp"
#include "translators/tables/oracle_builtin_types.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace talora::translators {

namespace {

Type plain_type(TypeKind kind) {
  Type type;
  type.kind = kind;
  return type;
}

}  // namespace

Node* Builder::null(const Node& like) {
  auto* node = arena_.make<Literal>(like.span);
  bindings_.set_type(*node, plain_type(TypeKind::null_value));
  bindings_.set_nullability(*node, Nullability::always_null);
  return node;
}

Node* Builder::number(const Node& like, std::string_view digits) {
  auto* node = arena_.make<Literal>(like.span);
  node->literal_kind = LiteralKind::number;
  node->text = arena_.text(digits);
  bindings_.set_type(*node, plain_type(TypeKind::number));
  bindings_.set_nullability(*node, Nullability::never_null);
  return node;
}

Node* Builder::string(const Node& like, std::string_view content) {
  auto* node = arena_.make<Literal>(like.span);
  node->literal_kind = LiteralKind::string;
  node->text = arena_.text(content);
  bindings_.set_type(*node, plain_type(TypeKind::varchar));
  bindings_.set_nullability(*node, Nullability::never_null);
  return node;
}

Node* Builder::boolean(const Node& like, bool value) {
  auto* node = arena_.make<Literal>(like.span);
  node->literal_kind = LiteralKind::boolean;
  node->text = value ? "true" : "false";
  bindings_.set_type(*node, plain_type(TypeKind::boolean));
  bindings_.set_nullability(*node, Nullability::never_null);
  return node;
}

Node* Builder::name(const Node& like, std::initializer_list<std::string_view> parts) {
  std::vector<Identifier> identifiers;
  for (std::string_view part : parts) {
    identifiers.push_back({arena_.text(part), false, like.span});
  }
  auto* node = arena_.make<Name>(like.span);
  node->parts = arena_.identifiers(identifiers);
  bindings_.set_type(*node, Type(bindings_.type(like)));
  bindings_.set_nullability(*node, bindings_.nullability(like));
  return node;
}

Node* Builder::binary(const Node& like, BinaryOperator op, Node* left, Node* right) {
  auto* node = arena_.make<Binary>(like.span);
  node->op = op;
  node->left = left;
  node->right = right;
  bindings_.set_type(*node, Type(bindings_.type(like)));
  bindings_.set_nullability(*node, bindings_.nullability(like));
  return node;
}

Node* Builder::logical_not(const Node& like, Node* operand) {
  auto* node = arena_.make<Unary>(like.span);
  node->op = UnaryOperator::logical_not;
  node->operand = operand;
  bindings_.set_type(*node, plain_type(TypeKind::boolean));
  return node;
}

Node* Builder::is_null(const Node& like, Node* operand, bool negated) {
  auto* node = arena_.make<IsTest>(like.span);
  node->operand = operand;
  node->negated = negated;
  bindings_.set_type(*node, plain_type(TypeKind::boolean));
  bindings_.set_nullability(*node, Nullability::never_null);
  return node;
}

Node* Builder::call(const Node& like, std::string_view function,
                    std::initializer_list<Node*> arguments) {
  auto* node = arena_.make<Call>(like.span);
  node->callee = name(like, {function});
  node->arguments = arena_.list(std::vector<Node*>(arguments));
  bindings_.set_type(*node, Type(bindings_.type(like)));
  bindings_.set_nullability(*node, bindings_.nullability(like));
  return node;
}

Node* Builder::case_when(const Node& like, std::initializer_list<std::pair<Node*, Node*>> branches,
                         Node* otherwise) {
  std::vector<Node*> clauses;
  for (const auto& [condition, result] : branches) {
    auto* clause = arena_.make<WhenClause>(like.span);
    clause->condition = condition;
    clause->result = result;
    clauses.push_back(clause);
  }
  auto* node = arena_.make<CaseExpression>(like.span);
  node->branches = arena_.list(clauses);
  node->otherwise = otherwise;
  bindings_.set_type(*node, Type(bindings_.type(like)));
  bindings_.set_nullability(*node, bindings_.nullability(like));
  return node;
}

std::string spread(std::string_view pattern, std::size_t count, std::string_view each,
                   std::string_view between) {
  std::string list;
  for (std::size_t i = 1; i <= count; ++i) {
    if (i > 1) list += between;
    for (const char c : each) {
      list += c;
      if (c == '$') list += std::to_string(i);
    }
  }
  std::string text(pattern);
  if (const auto at = text.find("$*"); at != std::string::npos) text.replace(at, 2, list);
  return text;
}

bool Builder::has(Phrase phrase) const {
  return !find_phrase(family_, phrase).pattern.empty();
}

Node* Builder::phrase(const Node& like, Phrase phrase, std::initializer_list<Node*> arguments,
                      std::initializer_list<std::string_view> texts) {
  return this->phrase(like, phrase, std::vector<Node*>(arguments), texts);
}

Node* Builder::phrase(const Node& like, Phrase phrase, const std::vector<Node*>& arguments,
                      std::initializer_list<std::string_view> texts) {
  const PhraseRow& row = find_phrase(family_, phrase);
  if (row.pattern.empty()) {
    diagnostics_.add(DiagnosticId::phrase_refused, like.span,
                     {std::string(phrase_name(phrase)), std::string(row.note)});
  }
  std::string text = spread(row.pattern, arguments.size(), row.each, row.between);
  std::size_t number = 0;
  for (std::string_view part : texts) {
    const std::string mark = '@' + std::to_string(++number);
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
      text.replace(at, mark.size(), part);
  }
  const std::string_view pattern = text == row.pattern ? row.pattern : arena_.text(text);
  Node* node = target(like, pattern, arguments, row.binding, row.helper);
  static_cast<TargetExpression*>(node)->traits = row.traits;
  return node;
}

Node* Builder::target(const Node& like, std::string_view pattern,
                      std::initializer_list<Node*> arguments, Binding binding,
                      std::string_view helper) {
  return target(like, pattern, std::vector<Node*>(arguments), binding, helper);
}

Node* Builder::target(const Node& like, std::string_view pattern,
                      const std::vector<Node*>& arguments, Binding binding,
                      std::string_view helper) {
  auto* node = arena_.make<TargetExpression>(like.span);
  node->pattern = pattern;
  node->arguments = arena_.list(arguments);
  node->binding = binding;
  node->helper = helper;
  bindings_.set_type(*node, Type(bindings_.type(like)));
  bindings_.set_nullability(*node, bindings_.nullability(like));
  return node;
}

Node* Builder::target_statement(const Node& like, std::string_view pattern,
                                const std::vector<Node*>& arguments, std::string_view helper) {
  auto* node = arena_.make<TargetStatement>(like.span);
  node->pattern = pattern;
  node->arguments = arena_.list(arguments);
  node->helper = helper;
  return node;
}

namespace {

// Walks original and copy in step to carry the bindings over.
void copy_bindings(const Node& from, const Node& to, Bindings& bindings) {
  bindings.copy(from, to);
  std::vector<const Node*> left;
  std::vector<const Node*> right;
  for_each_child(from, [&](const Node* child) { left.push_back(child); });
  for_each_child(to, [&](const Node* child) { right.push_back(child); });
  for (std::size_t i = 0; i < left.size(); ++i)
    copy_bindings(*left[i], *right[i], bindings);
}

}  // namespace

Node* Builder::duplicate(const Node& node) {
  Node* copy = clone(node, arena_);
  copy_bindings(node, *copy, bindings_);
  return copy;
}

namespace {

// Folded parts of a one-, two- or three-part name, without SYS.
std::vector<std::string> called_parts(const Node& node) {
  const auto* call = as<Call>(&node);
  const auto* name = as<Name>(call != nullptr ? call->callee : &node);
  std::vector<std::string> parts;
  if (name == nullptr) return parts;
  for (const Identifier& part : name->parts)
    parts.push_back(fold_oracle(part.text, part.quoted));
  if (parts.size() > 1 && parts[0] == "SYS") parts.erase(parts.begin());
  return parts;
}

// A function of the source engine that may give another result when it is called again.
bool is_changing(const Node& node) {
  const std::vector<std::string> parts = called_parts(node);
  if (parts.size() == 1) {
    const BuiltinFunction* row = find_builtin(parts[0]);
    return row != nullptr && row->volatility == Volatility::changing;
  }
  if (parts.size() != 2 || !is_supplied_package(parts[0])) return false;
  const BuiltinFunction* row = find_supplied(parts[0], parts[1]);
  return row == nullptr || row->volatility == Volatility::changing;
}

bool is_changing_pattern(std::string_view pattern) {
  static constexpr std::array<std::string_view, 5> words = {"nextval", "random", "state_",
                                                            "clock_timestamp", "sysdate_code"};
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return pattern.find(word) != std::string_view::npos;
  });
}

}  // namespace

bool is_pure(const Node& node, const Bindings& bindings) {
  bool pure = true;
  walk(node, [&](const Node& part) {
    const SymbolKind kind = bindings.symbol(part).kind;
    if (is<SequenceValue>(&part) || kind == SymbolKind::routine) pure = false;
    const bool named = is<Call>(&part) || kind == SymbolKind::builtin;
    if (named && is_changing(part)) pure = false;
    const auto* target = as<TargetExpression>(&part);
    if (target != nullptr &&
        (target->has(TargetTrait::changes) || is_changing_pattern(target->pattern))) {
      pure = false;
    }
    return pure;
  });
  return pure;
}

}  // namespace talora::translators
