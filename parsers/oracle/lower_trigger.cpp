// Lowering of CREATE TRIGGER.
#include "parsers/oracle/lower_definition.hpp"
#include "parsers/oracle/token_run.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

// trigger_event : (K_INSERT | K_DELETE | K_UPDATE | IDENTIFIER | …) (K_OF identifier (COMMA
// identifier)*)?
Node* lower_event(Lowering& lower, const Rule* rule) {
  auto* event = lower.make<TriggerEvent>(rule);
  event->what = lower.upper(source_token(rule->start).text());
  Gathered<Identifier> columns;
  for (ParseChildren at(rule); !at.done(); at.step()) {
    if (at.rule() == P::RuleIdentifier) columns.add(lower.identifier(at.peek_rule()));
  }
  event->columns = columns.in(lower.arena);
  return event;
}

// trigger_target : K_OBJECT_KIND+ | (K_NESTED K_TABLE identifier K_OF)? object_name
void lower_target(Lowering& lower, const Rule* rule, CreateTrigger& trigger, Nodes& properties) {
  const TokenRun run = lower.run(rule);
  if (run.front().type() == P::K_OBJECT_KIND || is_word(run.back(), "SCHEMA")) {
    trigger.scope = lower.words(run);
    return;
  }
  ParseChildren at(rule);
  if (at.token() == P::K_NESTED)
    properties.add(lower.verbatim(lower.span(rule), "trigger on a nested table"));
  while (at.rule() != P::RuleObject_name)
    at.step();
  trigger.table = lower.object_name(at.take_rule());
}

// K_REFERENCING (IDENTIFIER K_AS? identifier)+
void lower_referencing(Lowering& lower, ParseChildren& at, CreateTrigger& trigger) {
  std::string_view version;
  for (; !at.done(); at.step()) {
    if (at.token() == P::IDENTIFIER) version = lower.upper(at.peek().text());
    if (at.rule() != P::RuleIdentifier) continue;
    const Identifier name = lower.identifier(at.peek_rule());
    if (version == "NEW") trigger.new_name = name;
    if (version == "OLD") trigger.old_name = name;
  }
  const auto key = [&](const Identifier& name) {
    return name.quoted ? name.text : lower.upper(name.text);
  };
  if (!trigger.new_name.text.empty()) lower.new_row = key(trigger.new_name);
  if (!trigger.old_name.text.empty()) lower.old_row = key(trigger.old_name);
}

// trigger_option
//   : K_REFERENCING (IDENTIFIER K_AS? identifier)+ | K_FOR IDENTIFIER IDENTIFIER
//   | K_WHEN LPAREN condition RPAREN | object_name | COMMA
void lower_option(Lowering& lower, const Rule* rule, CreateTrigger& trigger, Nodes& properties) {
  ParseChildren at(rule);
  const SourceToken& first = source_token(rule->start);
  if (at.accept(P::K_REFERENCING)) {
    lower_referencing(lower, at, trigger);
  } else if (at.token() == P::K_FOR) {
    trigger.for_each_row = is_word(lower.run(rule).back(), "ROW");
  } else if (at.accept(P::K_WHEN)) {
    at.step();
    lower.bare_row_versions = true;
    trigger.when = lower.condition(at.take_rule());
    lower.bare_row_versions = false;
  } else if (is_word(first, "DISABLE")) {
    trigger.disabled = true;
  } else if (!is_word(first, "ENABLE")) {
    // FOLLOWS a, b | PRECEDES … arrives word by word; the order of triggers is not modelled.
    const Span place = lower.span(rule);
    if (properties.empty()) properties.add(lower.verbatim(place, "trigger ordering"));
    properties.back()->span = cover(properties.back()->span, place);
  }
}

// timing_section
//   : K_TIMING (K_OF | IDENTIFIER)+ K_IS declaration* K_BEGIN statement_list exception_handlers?
//     K_END K_TIMING (K_OF | IDENTIFIER)+ SEMICOLON
Node* lower_timing_section(Lowering& lower, const Rule* rule) {
  auto* section = lower.make<TimingSection>(rule);
  auto* body = lower.make<Block>(rule);
  Nodes declarations;
  ParseChildren at(rule);
  const SourceToken& first = at.take();
  if (is_word(first, "AFTER")) section->timing = TriggerTiming::after;
  if (is_word(first, "INSTEAD")) section->timing = TriggerTiming::instead_of;
  for (; at.token() != P::K_IS; at.step()) {
    if (is_word(at.peek(), "ROW")) section->for_each_row = true;
  }
  for (; !at.done(); at.step()) {
    if (at.rule() == P::RuleDeclaration) declarations.add(lower_declaration(lower, at.peek_rule()));
    if (at.rule() == P::RuleStatement_list)
      body->statements = lower_statement_list(lower, at.peek_rule());
    if (at.rule() == P::RuleException_handlers)
      body->handlers = lower_exception_handlers(lower, at.peek_rule());
  }
  body->declarations = lower.list(declarations);
  section->body = body;
  return section;
}

// declaration* timing_section+ K_END identifier?
Node* lower_compound(Lowering& lower, Span place, ParseChildren& at) {
  auto* block = lower.make<Block>(place);
  Nodes declarations;
  Nodes sections;
  for (; !at.done(); at.step()) {
    if (at.rule() == P::RuleDeclaration) declarations.add(lower_declaration(lower, at.peek_rule()));
    if (at.rule() == P::RuleTiming_section)
      sections.add(lower_timing_section(lower, at.peek_rule()));
  }
  block->declarations = lower.list(declarations);
  block->statements = lower.list(sections);
  return block;
}

void lower_timing(const SourceToken& word, CreateTrigger& trigger) {
  if (word.type() == P::K_FOR)
    trigger.timing = TriggerTiming::compound;
  else if (is_word(word, "AFTER"))
    trigger.timing = TriggerTiming::after;
  else if (is_word(word, "INSTEAD"))
    trigger.timing = TriggerTiming::instead_of;
}

}  // namespace

// create_trigger
//   : K_TRIGGER if_exists? object_name routine_clause* (K_FOR | IDENTIFIER K_OF | IDENTIFIER)
//     trigger_event (K_OR trigger_event)* K_ON trigger_target trigger_option*
//     ( K_COMPOUND K_TRIGGER declaration* timing_section+ K_END identifier? | call | labelled_block
//     )
Node* lower_create_trigger(Lowering& lower, const Rule* rule, const CreateHead& head) {
  auto* trigger = lower.make<CreateTrigger>(head.whole);
  trigger->or_replace = head.or_replace;
  Nodes events;
  Nodes properties;
  ParseChildren at(rule);
  at.step();
  accept_if_exists(at);
  trigger->name = lower.object_name(at.take_rule());
  while (at.rule() == P::RuleRoutine_clause)
    at.step();
  lower_timing(at.take(), *trigger);
  while (!at.done()) {
    switch (at.rule()) {
      case P::RuleTrigger_event:
        events.add(lower_event(lower, at.take_rule()));
        continue;
      case P::RuleTrigger_target:
        lower_target(lower, at.take_rule(), *trigger, properties);
        continue;
      case P::RuleTrigger_option:
        lower_option(lower, at.take_rule(), *trigger, properties);
        continue;
      case P::RuleCall:
        trigger->body = lower.verbatim(lower.span(at.take_rule()), "CALL as trigger body");
        continue;
      case P::RuleLabelled_block:
        trigger->body = lower.block_statement(at.take_rule());
        continue;
      default:
        break;
    }
    if (at.token() == P::K_COMPOUND) {
      Span place = lower.span(at.peek());
      place.end = head.whole.end;
      at.step();
      at.step();
      trigger->body = lower_compound(lower, place, at);
      break;
    }
    at.step();
  }
  trigger->events = lower.list(events);
  trigger->properties = lower.list(properties);
  return trigger;
}

}  // namespace talora::oracle
