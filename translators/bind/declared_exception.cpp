// SQLSTATEs of declared exceptions: by code when PRAGMA EXCEPTION_INIT says one, else from the
// name.
#include "translators/bind/declared_exception.hpp"

#include "translators/bind/catalog_types.hpp"
#include "translators/tables/oracle_exceptions.hpp"

#include <charconv>
#include <cstdint>

namespace talora::translators {

namespace {

constexpr std::uint32_t state_count = 36 * 36 * 36;

int signed_number(const Node* node) {
  int sign = 1;
  while (const auto* unary = as<Unary>(node)) {
    if (unary->op == UnaryOperator::minus) sign = -sign;
    node = unary->operand;
  }
  const auto* literal = as<Literal>(node);
  if (literal == nullptr) return 0;
  std::string_view text = literal->text;
  if (text.starts_with('-')) {
    sign = -sign;
    text.remove_prefix(1);
  }
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return sign * value;
}

std::string state_text(std::uint32_t number) {
  constexpr std::string_view digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  std::string state = "TU000";
  for (std::size_t i = 5; i-- > 2;) {
    state[i] = digits[number % 36];
    number /= 36;
  }
  return state;
}

// FNV-1a: the same name gets the same state in every run.
std::uint32_t name_hash(std::string_view text) {
  std::uint32_t hash = 2166136261U;
  for (const char c : text) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 16777619U;
  }
  return hash;
}

}  // namespace

int exception_init_code(const List& declarations, std::string_view name) {
  for (const Node* node : declarations) {
    const auto* pragma = as<Pragma>(node);
    if (pragma == nullptr || pragma->name != "EXCEPTION_INIT" || pragma->arguments.size() < 2)
      continue;
    const std::vector<std::string> parts = name_parts(pragma->arguments[0]);
    if (!parts.empty() && parts.back() == name) return signed_number(pragma->arguments[1]);
  }
  return 0;
}

std::string exception_sqlstate(const CatalogException& exception, std::string_view unit,
                               const std::set<std::string>& used) {
  if (exception.ora_code != 0) {
    std::string state = sqlstate_of_code(exception.ora_code);
    if (!state.empty()) return state;
  }
  std::string key(unit);
  key += exception.name;
  std::uint32_t number = name_hash(key) % state_count;
  for (std::uint32_t tries = 0; tries < state_count; ++tries) {
    std::string state = state_text(number);
    if (!used.contains(state)) return state;
    number = (number + 1) % state_count;
  }
  return state_text(number);
}

std::set<std::string> used_sqlstates(const Catalog& catalog) {
  std::set<std::string> used;
  for (const auto& [key, package] : catalog.packages) {
    for (const CatalogException& exception : package.exceptions) {
      if (exception.sqlstate.starts_with("TU")) used.insert(exception.sqlstate);
    }
  }
  return used;
}

}  // namespace talora::translators
