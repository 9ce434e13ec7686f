// Lowering of the small DDL statements and of administrative ones; dispatch of CREATE and ALTER.
#include "parsers/tsql/lower_definition.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// The words up to a string, a number or a sign, at most six; never a password.
TokenRun leading_words(TokenRun run) {
  std::size_t size = 0;
  while (size < run.size() && size < 6) {
    const char c = run[size].text().empty() ? '\0' : run[size].text()[0];
    const bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '[' || c == '.';
    if (!word || run[size].type() == P::STRING) break;
    ++size;
  }
  return run.first(size);
}

// create_schema : K_SCHEMA identifier? (K_AUTHORIZATION identifier)?
Node* lower_create_schema(Lowering& lower, const Rule* rule, const CreateHead& head) {
  auto* node = lower.make<CreateSchema>(head.whole);
  ParseChildren at(rule);
  at.step();
  if (const Rule* name = at.accept_rule(P::RuleIdentifier)) node->name = lower.identifier(name);
  if (at.accept(P::K_AUTHORIZATION)) node->authorization = lower.identifier(at.take_rule());
  return node;
}

// create_synonym : K_SYNONYM object_name K_FOR object_name
Node* lower_create_synonym(Lowering& lower, const Rule* rule, const CreateHead& head) {
  auto* node = lower.make<CreateSynonym>(head.whole);
  ParseChildren at(rule);
  at.step();
  node->name = lower.object_name(at.take_rule());
  at.step();
  node->target = lower.object_name(at.take_rule());
  return node;
}

// create_sequence … create_rule; null for another rule
Node* lower_defined(Lowering& lower, const Rule* rule, const CreateHead& head) {
  switch (rule->getRuleIndex()) {
    case P::RuleCreate_table:
      return lower_create_table(lower, rule, head);
    case P::RuleCreate_index:
      return lower_create_index(lower, rule, head);
    case P::RuleCreate_view:
      return lower_create_view(lower, rule, head);
    case P::RuleCreate_function:
      return lower_create_function(lower, rule, head);
    case P::RuleCreate_schema:
      return lower_create_schema(lower, rule, head);
    case P::RuleCreate_sequence:
      return lower_create_sequence(lower, rule, head);
    case P::RuleCreate_synonym:
      return lower_create_synonym(lower, rule, head);
    case P::RuleCreate_type:
      return lower_create_type(lower, rule, head);
    case P::RuleCreate_default:
      return lower.verbatim(head.whole, "CREATE DEFAULT");
    case P::RuleCreate_rule:
      return lower.verbatim(head.whole, "CREATE RULE");
    case P::RuleAlter_table:
      return lower_alter_table(lower, rule, head);
    case P::RuleAlter_sequence:
      return lower.verbatim(head.whole, "ALTER SEQUENCE");
    case P::RuleCreate_procedure:
      return lower_create_procedure(lower, rule, head);
    case P::RuleCreate_trigger:
      return lower_create_trigger(lower, rule, head);
    default:
      return nullptr;
  }
}

// The words before the object's rule: CREATE, OR ALTER, ALTER. Altering replaces what is there.
Node* lower_headed(Lowering& lower, const Rule* rule) {
  CreateHead head;
  head.whole = lower.span(rule);
  ParseChildren at(rule);
  while (at.token() != ParseChildren::none) {
    if (is_word(at.peek(), "ALTER")) head.or_replace = true;
    if (at.token() == P::K_OBJECT_KIND) return lower_administrative(lower, rule);
    at.step();
  }
  Node* node = at.done() ? nullptr : lower_defined(lower, at.take_rule(), head);
  return node != nullptr ? node : lower.verbatim(head.whole, "definition");
}

// drop_place : object_name | K_DATABASE | K_ALL IDENTIFIER
Node* drop_place(Lowering& lower, const Rule* rule, std::string_view& scope) {
  ParseChildren at(rule);
  if (at.rule() == P::RuleObject_name) return lower.object_name(at.take_rule());
  scope = lower.words(lower.run(rule));
  return nullptr;
}

std::string_view object_type(Lowering& lower, const Rule* kind) {
  const SourceToken& word = source_token(kind->start);
  return is_word(word, "PROC") ? std::string_view("PROCEDURE") : lower.upper(word.text());
}

}  // namespace

// create
//   : K_CREATE (K_OR K_ALTER)? ( create_table | create_index | … | K_OBJECT_KIND token_run )
Node* lower_create(Lowering& lower, const Rule* rule) {
  return lower_headed(lower, rule);
}

// alter
//   : K_ALTER ( alter_table | create_view | create_function | alter_sequence
//             | K_OBJECT_KIND token_run )
Node* lower_alter(Lowering& lower, const Rule* rule) {
  return lower_headed(lower, rule);
}

// module : K_MODULE (K_OR K_ALTER)? (create_procedure | create_trigger)
Node* lower_module(Lowering& lower, const Rule* rule) {
  return lower_headed(lower, rule);
}

// administrative_statement : K_ADMINISTRATIVE token_run   use_database : K_USE identifier
Node* lower_administrative(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<Administrative>(rule);
  node->words = lower.words(leading_words(lower.run(rule)));
  return node;
}

bool accept_if_exists(ParseChildren& at) {
  return at.accept_rule(P::RuleIf_exists) != nullptr;
}

// drop_object
//   : K_DROP ( object_kind if_exists? drop_target (COMMA drop_target)* | K_OBJECT_KIND token_run )
// drop_target : object_name (K_ON drop_place)? (K_WITH token_group)?
// One statement for each object; the first spans the words before its name.
void lower_drop_object(Lowering& lower, const Rule* rule, Nodes& statements) {
  ParseChildren at(rule);
  Span place = lower.span(at.take());
  const Rule* kind = at.accept_rule(P::RuleObject_kind);
  if (kind == nullptr) {
    statements.add(lower_administrative(lower, rule));
    return;
  }
  const bool if_exists = accept_if_exists(at);
  for (; !at.done(); at.step()) {
    if (at.rule() != P::RuleDrop_target) continue;
    const Rule* target_rule = at.peek_rule();
    ParseChildren target(target_rule);
    const bool first = statements.empty() || place.end != place.begin;
    auto* node = lower.make<DropObject>(first ? cover(place, lower.span(target_rule))
                                              : lower.span(target_rule));
    place.end = place.begin;
    node->object_type = object_type(lower, kind);
    node->if_exists = if_exists;
    node->name = lower.object_name(target.take_rule());
    std::string_view scope;
    if (target.accept(P::K_ON)) node->table = drop_place(lower, target.take_rule(), scope);
    statements.add(scope.empty() ? node : lower.verbatim(node->span, "trigger of a database"));
  }
}

// trigger_state
//   : (K_ENABLE | K_DISABLE) K_TRIGGER (K_ALL | object_name (COMMA object_name)*) K_ON drop_place
Node* lower_trigger_state(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<TriggerState>(rule);
  node->enable = rule->start->getType() == P::K_ENABLE;
  Nodes triggers;
  for (ParseChildren at(rule); !at.done(); at.step()) {
    if (at.rule() == P::RuleObject_name) triggers.add(lower.object_name(at.peek_rule()));
    if (at.rule() == P::RuleDrop_place)
      node->table = drop_place(lower, at.peek_rule(), node->scope);
  }
  node->triggers = lower.list(triggers);
  return node;
}

}  // namespace talora::tsql
