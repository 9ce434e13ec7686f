// Folding of texts, and what a statement may write.
#include "parsers/oracle/constant_text.hpp"

#include "model/catalog.hpp"
#include "model/tree/walk.hpp"

#include <algorithm>
#include <charconv>

namespace talora::oracle {

namespace {

std::string folded(const Identifier& name) {
  return fold_oracle(name.text, name.quoted);
}

// Empty for anything but a name of one part.
std::string single_name(const Node* node) {
  const auto* name = as<Name>(node);
  return name == nullptr || name->parts.size() != 1 || !name->link.empty() ? std::string()
                                                                           : folded(name->parts[0]);
}

std::optional<std::string> literal_text(const Literal& literal) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  switch (literal.literal_kind) {
    case LiteralKind::string:
      return std::string(literal.text);
    case LiteralKind::number:
      // 007 is '7' as text.
      if (std::ranges::all_of(literal.text, is_digit) && !literal.text.starts_with('0'))
        return std::string(literal.text);
      return std::nullopt;
    default:
      return std::nullopt;
  }
}

// CHR(9), CHR(10), CHR(39): ASCII, which all character sets of Oracle share.
std::optional<std::string> character(const Call& call) {
  const auto* code = single_name(call.callee) == "CHR" && call.arguments.size() == 1
                         ? as<Literal>(call.arguments[0])
                         : nullptr;
  if (code == nullptr || code->literal_kind != LiteralKind::number) return std::nullopt;
  constexpr int ascii_end = 128;
  int value = 0;
  const char* end = code->text.data() + code->text.size();
  const auto read = std::from_chars(code->text.data(), end, value);
  if (read.ptr != end || read.ec != std::errc() || value <= 0 || value >= ascii_end)
    return std::nullopt;
  return std::string(1, static_cast<char>(value));
}

}  // namespace

void KnownTexts::define_constant(const Identifier& name, std::optional<std::string> text) {
  hide(name);
  if (text) constants_.insert_or_assign(folded(name), std::move(*text));
}

void KnownTexts::define_variable(const Identifier& name, std::optional<std::string> text) {
  hide(name);
  variables_.insert_or_assign(folded(name), std::move(text));
}

void KnownTexts::hide(const Identifier& name) {
  constants_.erase(folded(name));
  variables_.erase(folded(name));
}

void KnownTexts::assign(const Node* target, std::optional<std::string> text) {
  const auto variable = variables_.find(single_name(target));
  if (variable != variables_.end()) variable->second = std::move(text);
}

void KnownTexts::forget(const FoldedNames& written) {
  for (auto& [name, text] : variables_) {
    if (written.contains(name)) text.reset();
  }
}

void KnownTexts::forget_variables() {
  variables_.clear();
}

std::optional<std::string> KnownTexts::text_of(const Node* expression) const {
  if (const auto* literal = as<Literal>(expression)) return literal_text(*literal);
  if (const auto* call = as<Call>(expression)) return character(*call);
  if (const auto* binary = as<Binary>(expression)) {
    if (binary->op != BinaryOperator::concat) return std::nullopt;
    auto left = text_of(binary->left);
    const auto right = left ? text_of(binary->right) : std::nullopt;
    if (!right) return std::nullopt;
    return *left + *right;
  }
  const std::string name = single_name(expression);
  if (name.empty()) return std::nullopt;
  const auto constant = constants_.find(name);
  if (constant != constants_.end()) return constant->second;
  const auto variable = variables_.find(name);
  return variable != variables_.end() ? variable->second : std::nullopt;
}

namespace {

bool is_output(const Call& call) {
  const auto* callee = as<Name>(call.callee);
  return callee != nullptr && callee->parts.size() == 2 &&
         folded(callee->parts[0]) == "DBMS_OUTPUT";
}

void add(FoldedNames& names, const List& targets) {
  for (const Node* target : targets)
    names.insert(single_name(target));
}

// The value of p => v counts too.
void add_arguments(FoldedNames& names, const Call& call) {
  for (const Node* argument : call.arguments) {
    const auto* named = as<NamedArgument>(argument);
    names.insert(single_name(named != nullptr ? named->value : argument));
  }
}

}  // namespace

FoldedNames written_names(const Node& node) {
  FoldedNames names;
  walk(node, [&](const Node& each) {
    if (const auto* assignment = as<Assignment>(&each))
      names.insert(single_name(assignment->target));
    if (const auto* select = as<Select>(&each)) add(names, select->into);
    if (const auto* returning = as<Returning>(&each)) add(names, returning->into);
    if (const auto* fetch = as<FetchCursor>(&each)) add(names, fetch->into);
    if (const auto* call = as<Call>(&each); call != nullptr && !is_output(*call))
      add_arguments(names, *call);
    if (const auto* dynamic = as<ExecuteImmediate>(&each)) {
      add(names, dynamic->into);
      add(names, dynamic->returning_into);
      add(names, dynamic->using_values);
    }
    return true;
  });
  return names;
}

}  // namespace talora::oracle
