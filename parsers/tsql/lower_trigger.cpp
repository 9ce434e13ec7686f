// Lowering of CREATE TRIGGER.
#include "parsers/tsql/lower_definition.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// trigger_event : K_INSERT | K_UPDATE | K_DELETE | IDENTIFIER
Node* lower_event(Lowering& lower, const Rule* rule) {
  auto* event = lower.make<TriggerEvent>(rule);
  event->what = lower.upper(source_token(rule->start).text());
  return event;
}

// drop_place : object_name | K_DATABASE | K_ALL IDENTIFIER
void lower_place(Lowering& lower, const Rule* rule, CreateTrigger& trigger) {
  ParseChildren at(rule);
  if (at.rule() == P::RuleObject_name) {
    trigger.table = lower.object_name(at.take_rule());
  } else {
    trigger.scope = lower.words(lower.run(rule));
  }
}

}  // namespace

// create_trigger
//   : K_TRIGGER object_name K_ON drop_place module_options?
//     (K_FOR | IDENTIFIER K_OF?) trigger_event (COMMA trigger_event)*
//     (K_WITH IDENTIFIER)? (K_NOT K_FOR IDENTIFIER)? K_AS module_body
Node* lower_create_trigger(Lowering& lower, const Rule* rule, const CreateHead& head) {
  auto* trigger = lower.make<CreateTrigger>(head.whole);
  trigger->or_replace = head.or_replace;
  trigger->timing = TriggerTiming::after;
  Nodes events;
  Nodes properties;
  for (ParseChildren at(rule); !at.done();) {
    switch (at.rule()) {
      case P::RuleObject_name:
        trigger->name = lower.object_name(at.take_rule());
        break;
      case P::RuleDrop_place:
        lower_place(lower, at.take_rule(), *trigger);
        break;
      case P::RuleModule_options:
        lower_module_options(lower, at.take_rule(), properties);
        break;
      case P::RuleTrigger_event:
        events.add(lower_event(lower, at.take_rule()));
        break;
      case P::RuleModule_body: {
        const Rule* body = at.take_rule();
        trigger->body = lower_module_body(lower, body);
        if (trigger->body == nullptr)
          trigger->body = lower.verbatim(lower.span(body), "CLR trigger");
        break;
      }
      default:
        if (at.token() == P::IDENTIFIER && is_word(at.peek(), "INSTEAD"))
          trigger->timing = TriggerTiming::instead_of;
        if (at.token() == P::K_WITH)
          properties.add(lower.verbatim(lower.span(at.peek()), "trigger WITH APPEND"));
        if (at.token() == P::K_NOT)
          properties.add(lower.option_run(lower.span(at.peek()), "NOT FOR REPLICATION"));
        at.step();
    }
  }
  trigger->events = lower.list(events);
  trigger->properties = lower.list(properties);
  return trigger;
}

}  // namespace talora::tsql
