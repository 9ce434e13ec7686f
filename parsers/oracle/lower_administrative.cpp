// Lowering of the small DDL statements and of administrative ones; dispatch of CREATE and ALTER.
#include "parsers/oracle/lower_definition.hpp"
#include "parsers/oracle/token_run.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

bool is_word_token(const SourceToken& token) {
  const std::string_view text = token.text();
  const char c = text.empty() ? '\0' : text[0];
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Words in upper case, strings and quoted names as written, one blank between.
std::string_view all_words(Lowering& lower, TokenRun run) {
  std::string text;
  for (const SourceToken& token : run) {
    if (!text.empty()) text += ' ';
    text += token.type() == P::STRING || token.type() == P::QUOTED_IDENTIFIER
                ? token.text()
                : lower.upper(token.text());
  }
  return lower.arena.text(text);
}

// The words up to the first name that is none, at most six; never a password.
TokenRun leading_words(TokenRun run) {
  std::size_t size = 0;
  while (size < run.size() && size < 6 && is_word_token(run[size]) &&
         run[size].type() != P::STRING && !is_word(run[size], "IDENTIFIED")) {
    ++size;
  }
  return run.first(size);
}

// create
//   : K_CREATE create_modifier* ( create_table | create_index | … | K_OBJECT_KIND token_run )
Node* lower_create(Lowering& lower, const Rule* rule) {
  ParseChildren at(rule);
  const std::size_t begin = at.take().getTokenIndex() + 1;
  std::size_t end = begin;
  CreateHead head;
  head.whole = lower.span(rule);
  bool replace = false;
  while (at.rule() == P::RuleCreate_modifier) {
    end = at.take_rule()->stop->getTokenIndex() + 1;
    replace = replace || is_word(lower.tokens[end - 1], "REPLACE");
  }
  head.modifiers = lower.tokens.subspan(begin, end - begin);
  head.or_replace = replace;
  switch (at.rule()) {
    case P::RuleCreate_table:
      return lower_create_table(lower, at.take_rule(), head);
    case P::RuleCreate_index:
      return lower_create_index(lower, at.take_rule(), head);
    case P::RuleCreate_view:
      return lower_create_view(lower, at.take_rule(), head);
    case P::RuleCreate_materialized_view:
      return lower_create_materialized_view(lower, at.take_rule(), head);
    case P::RuleCreate_sequence:
      return lower_create_sequence(lower, at.take_rule(), head);
    case P::RuleCreate_synonym:
      return lower_create_synonym(lower, at.take_rule(), head);
    case P::RuleCreate_type:
      return lower_create_type(lower, at.take_rule(), head);
    case P::RuleCreate_trigger:
      return lower_create_trigger(lower, at.take_rule(), head);
    case P::RuleCreate_function:
    case P::RuleCreate_procedure:
      return lower_create_routine(lower, at.take_rule(), head);
    case P::RuleCreate_package:
      return lower_create_package(lower, at.take_rule(), head);
    default:
      return lower_administrative(lower, rule);
  }
}

// drop_object
//   : K_DROP alter_modifier* ( (K_TABLE | object_kind) if_exists? object_name option_run
//                            | K_OBJECT_KIND token_run )
Node* lower_drop_object(Lowering& lower, const Rule* rule) {
  auto* drop = lower.make<DropObject>(rule);
  ParseChildren at(rule);
  at.step();
  while (at.rule() == P::RuleAlter_modifier)
    at.step();
  if (at.accept(P::K_TABLE)) {
    drop->object_type = "TABLE";
  } else if (const Rule* kind = at.accept_rule(P::RuleObject_kind)) {
    drop->object_type = lower.words(lower.run(kind));
  } else {
    return lower_administrative(lower, rule);
  }
  drop->if_exists = accept_if_exists(at);
  drop->name = lower.object_name(at.take_rule());
  if (!at.done()) drop->cascade = has_word(lower.run(at.take_rule()), "CASCADE");
  return drop;
}

// truncate : K_TRUNCATE (K_TABLE | K_CLUSTER) object_name option_run
Node* lower_truncate(Lowering& lower, const Rule* rule) {
  ParseChildren at(rule);
  at.step();
  if (at.token() == P::K_CLUSTER) return lower_administrative(lower, rule);
  at.step();
  auto* truncate = lower.make<Truncate>(rule);
  truncate->name = lower.object_name(at.take_rule());
  if (!at.done()) truncate->cascade = has_word(lower.run(at.take_rule()), "CASCADE");
  return truncate;
}

// comment_on
//   : K_COMMENT K_ON (K_TABLE | K_COLUMN | K_MATERIALIZED K_VIEW | K_VIEW | K_OBJECT_KIND |
//   IDENTIFIER)
//     object_name K_IS STRING
Node* lower_comment_on(Lowering& lower, const Rule* rule) {
  auto* comment = lower.make<CommentOn>(rule);
  for (ParseChildren at(rule); !at.done();) {
    switch (at.token()) {
      case P::K_TABLE:
        comment->commented = CommentedKind::table;
        break;
      case P::K_COLUMN:
        comment->commented = CommentedKind::column;
        break;
      case P::K_MATERIALIZED:
        comment->commented = CommentedKind::materialized_view;
        break;
      case P::K_VIEW:
        if (comment->commented == CommentedKind::table) comment->commented = CommentedKind::view;
        break;
      case P::K_OBJECT_KIND:
      case P::IDENTIFIER:
        comment->commented = CommentedKind::other;
        break;
      case P::STRING:
        comment->text = lower.string_content(at.peek());
        break;
      default:
        if (at.rule() == P::RuleObject_name) comment->name = lower.object_name(at.peek_rule());
    }
    at.step();
  }
  return comment;
}

// rename : K_RENAME identifier K_TO identifier
// Oracle renames tables, views, sequences and private synonyms so; the action is the table's.
Node* lower_rename(Lowering& lower, const Rule* rule) {
  auto* alter = lower.make<AlterTable>(rule);
  auto* action = lower.make<AlterAction>(rule);
  ParseChildren at(rule);
  at.step();
  alter->name = lower.name(lower.identifier(at.take_rule()));
  at.step();
  action->action = AlterKind::rename_table;
  action->new_name = lower.identifier(at.take_rule());
  Nodes actions;
  actions.add(action);
  alter->actions = lower.list(actions);
  return alter;
}

}  // namespace

// create_synonym : K_SYNONYM if_exists? object_name (IDENTIFIER EQ IDENTIFIER)? K_FOR object_name
Node* lower_create_synonym(Lowering& lower, const Rule* rule, const CreateHead& head) {
  auto* synonym = lower.make<CreateSynonym>(head.whole);
  synonym->or_replace = head.or_replace;
  synonym->is_public = has_word(head.modifiers, "PUBLIC");
  for (ParseChildren at(rule); !at.done(); at.step()) {
    if (at.rule() != P::RuleObject_name) continue;
    (synonym->name == nullptr ? synonym->name : synonym->target) =
        lower.object_name(at.peek_rule());
  }
  return synonym;
}

Node* lower_administrative(Lowering& lower, const Rule* rule) {
  auto* node = lower.make<Administrative>(rule);
  const TokenRun run = lower.run(rule);
  const bool alter = rule->start->getType() == P::K_ALTER;
  node->words = all_words(lower, alter && !has_word(run, "IDENTIFIED") ? run : leading_words(run));
  return node;
}

// alter
//   : K_ALTER ( alter_table | K_SESSION token_run
//             | alter_modifier* ( object_kind if_exists? object_name option_run | K_OBJECT_KIND
//             token_run ) )
// administrative_statement : K_ADMINISTRATIVE token_run
Node* Lowering::ddl_statement(const Rule* rule) {
  switch (rule->getRuleIndex()) {
    case P::RuleCreate:
      return lower_create(*this, rule);
    case P::RuleAlter: {
      ParseChildren at(rule);
      at.step();
      if (const Rule* table = at.accept_rule(P::RuleAlter_table))
        return lower_alter_table(*this, table, span(rule));
      return lower_administrative(*this, rule);
    }
    case P::RuleDrop_object:
      return lower_drop_object(*this, rule);
    case P::RuleGrant:
    case P::RuleRevoke:
      return lower_grant(*this, rule);
    case P::RuleTruncate:
      return lower_truncate(*this, rule);
    case P::RuleComment_on:
      return lower_comment_on(*this, rule);
    case P::RuleRename:
      return lower_rename(*this, rule);
    default:
      return lower_administrative(*this, rule);
  }
}

}  // namespace talora::oracle
