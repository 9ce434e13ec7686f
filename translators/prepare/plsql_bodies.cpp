// The bodies of a statement: routines, blocks, sections of triggers, initialisation parts.
#include "translators/prepare/plsql_bodies.hpp"

#include "model/tree/walk.hpp"

namespace talora::translators {

namespace {

void bodies_below(Node& node, const std::function<void(Block&)>& f) {
  for_each_child(node, [&](Node*& child) { bodies_below(*child, f); });
  const auto own = [&](Node* body) {
    if (auto* block = as<Block>(body)) f(*block);
  };
  if (auto* routine = as<Routine>(&node)) own(routine->body);
  if (auto* trigger = as<CreateTrigger>(&node); trigger != nullptr) {
    if (trigger->timing != TriggerTiming::compound) own(trigger->body);
  }
  if (auto* section = as<TimingSection>(&node)) own(section->body);
  if (auto* package = as<CreatePackage>(&node)) own(package->initialization);
}

template <class T>
void add(std::vector<List*>& lists, Node& node, List T::*member) {
  lists.push_back(&(static_cast<T&>(node).*member));
}

std::vector<List*> own_lists(Node& node) {
  std::vector<List*> lists;
  switch (node.kind) {
    case Kind::block:
      add(lists, node, &Block::statements);
      break;
    case Kind::handler:
      add(lists, node, &Handler::statements);
      break;
    case Kind::branch:
      add(lists, node, &Branch::statements);
      break;
    case Kind::if_statement:
      add(lists, node, &IfStatement::otherwise);
      break;
    case Kind::case_statement:
      add(lists, node, &CaseStatement::otherwise);
      break;
    case Kind::loop:
      add(lists, node, &Loop::statements);
      break;
    case Kind::while_loop:
      add(lists, node, &WhileLoop::statements);
      break;
    case Kind::for_range:
      add(lists, node, &ForRange::statements);
      break;
    case Kind::for_cursor:
      add(lists, node, &ForCursor::statements);
      break;
    default:
      break;
  }
  return lists;
}

}  // namespace

void each_body(Node& root, const std::function<void(Block&)>& f) {
  bodies_below(root, f);
  if (auto* block = as<Block>(&root)) f(*block);
}

void each_list_of_body(Node& body, const std::function<void(List&)>& f) {
  for_each_child(body, [&](Node*& child) {
    if (!is<Routine>(child)) each_list_of_body(*child, f);
  });
  for (List* list : own_lists(body))
    f(*list);
}

void walk_body(Node& body, const std::function<bool(Node&)>& f) {
  if (!f(body)) return;
  for_each_child(body, [&](Node*& child) {
    if (!is<Routine>(child)) walk_body(*child, f);
  });
}

}  // namespace talora::translators
