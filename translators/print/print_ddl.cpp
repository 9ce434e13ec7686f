// Views, sequences, DROP, TRUNCATE, GRANT.
#include "translators/print/printer.hpp"

#include <algorithm>
#include <cctype>
#include <string>

namespace talora::translators {

Doc* Printer::print(const CreateView& node) {
  Docs head{text("CREATE ")};
  if (node.or_replace && !node.materialized) head.push_back(text("OR REPLACE "));
  head.push_back(text(node.materialized ? "MATERIALIZED VIEW " : "VIEW "));
  head.push_back(this->node(*node.name));
  if (!node.columns.empty()) {
    head.push_back(text(" "));
    head.push_back(name_list(node.columns));
  }
  Docs parts{docs_.group(head)};
  properties(node.properties, parts);
  parts.back() = docs_.sequence({parts.back(), text(" AS")});
  parts.push_back(this->node(*node.query));
  if (node.check_option) parts.push_back(text("WITH CHECK OPTION"));
  return lines(parts);
}

namespace {

// Of plain digits: beyond what a sequence of the target holds.
bool is_beyond(std::string_view digits, std::string_view limit) {
  digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
  if (digits.find_first_not_of("0123456789") != std::string_view::npos) return false;
  return digits.size() > limit.size() || (digits.size() == limit.size() && digits > limit);
}

}  // namespace

Doc* Printer::bound(std::string_view keyword, const Node& value) {
  const auto* unary = as<Unary>(&value);
  const bool negative = unary != nullptr && unary->op == UnaryOperator::minus;
  const auto* literal = as<Literal>(negative ? unary->operand : &value);
  const auto [smallest, largest] = sequence_limits();
  if (literal != nullptr && is_beyond(literal->text, negative ? smallest : largest)) {
    const std::string capped = negative ? "-" + std::string(smallest) : std::string(largest);
    diagnostics_.add(DiagnosticId::sequence_bound_capped, value.span,
                     {std::string(negative ? "-" : "") + std::string(literal->text), capped});
    return text(std::string(keyword) + capped);
  }
  return docs_.sequence({text(keyword), node(value)});
}

Doc* Printer::sequence_options(const CreateSequence& node) {
  Docs parts;
  const auto add = [&](Doc* option) {
    if (!parts.empty()) parts.push_back(docs_.line());
    parts.push_back(option);
  };
  if (node.increment != nullptr) add(bound("INCREMENT BY ", *node.increment));
  if (node.minimum != nullptr) add(bound("MINVALUE ", *node.minimum));
  if (node.maximum != nullptr) add(bound("MAXVALUE ", *node.maximum));
  if (node.start != nullptr) add(bound("START WITH ", *node.start));
  if (node.cache != nullptr && !node.no_cache) add(bound("CACHE ", *node.cache));
  if (node.cycle) add(text("CYCLE"));
  return docs_.sequence(parts);
}

Doc* Printer::print(const CreateSequence& node) {
  if (node.name == nullptr) return sequence_options(node);
  Docs parts{text(node.if_not_exists ? "CREATE SEQUENCE IF NOT EXISTS " : "CREATE SEQUENCE "),
             this->node(*node.name)};
  Doc* options = sequence_options(node);
  if (!options->parts.empty()) parts.push_back(docs_.indent({docs_.line(), options}));
  return docs_.group(parts);
}

Doc* Printer::print(const DropObject& node) {
  if (!can_drop(node.object_type)) return foreign(node, "DROP " + std::string(node.object_type));
  return docs_.sequence(
      {text("DROP " + std::string(node.object_type) + (node.if_exists ? " IF EXISTS " : " ")),
       this->node(*node.name), text(node.cascade ? " CASCADE" : "")});
}

Doc* Printer::print(const Truncate& node) {
  return docs_.sequence(
      {text("TRUNCATE TABLE "), this->node(*node.name), text(node.cascade ? " CASCADE" : "")});
}

Doc* Printer::print(const Grant& node) {
  if (node.object == nullptr)
    return foreign(node, node.revoke ? "REVOKE of a system privilege or role"
                                     : "GRANT of a system privilege or role");
  std::string out = node.revoke ? "REVOKE " : "GRANT ";
  bool execute = false;
  for (std::size_t i = 0; i < node.privileges.size(); ++i) {
    std::string privilege(node.privileges[i].text);
    std::transform(privilege.begin(), privilege.end(), privilege.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    if (!is_known_privilege(privilege)) return foreign(node, "privilege " + privilege);
    execute = execute || privilege == "EXECUTE";
    out += (i == 0 ? "" : ", ") + privilege;
  }
  Docs parts{text(out), text(grant_object_kind(node, execute)), this->node(*node.object),
             text(node.revoke ? " FROM " : " TO ")};
  for (std::size_t i = 0; i < node.grantees.size(); ++i) {
    const auto name = grantee(node.grantees[i]);
    if (!name.has_value()) return foreign(node, "GRANT to PUBLIC");
    parts.push_back(text((i == 0 ? "" : ", ") + *name));
  }
  if (node.with_option && !node.revoke) parts.push_back(text(" WITH GRANT OPTION"));
  return docs_.sequence(parts);
}

CommentedKind Printer::commented(const CommentOn& node) const {
  if (node.commented != CommentedKind::table || node.name == nullptr) return node.commented;
  const CatalogRelation* relation = bindings_.symbol(*node.name).relation;
  if (relation == nullptr) return node.commented;
  if (relation->kind == RelationKind::view) return CommentedKind::view;
  if (relation->kind == RelationKind::materialized_view) return CommentedKind::materialized_view;
  return node.commented;
}

}  // namespace talora::translators
