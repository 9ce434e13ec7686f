// Promotion: what the pass remembers of the tokens behind it.
#include "parsers/tsql/promotion_state.hpp"

namespace talora::tsql {
namespace {

Frame frame_of(const Promotion& s) {
  if (s.previous(P::K_OVER)) return Frame::window;
  const bool base = s.next_name() && (s.word(2) == W::w_partition || s.type(2) == P::K_ORDER);
  if (s.previous(P::K_AS) && (s.next_word(W::w_partition) || s.next(P::K_ORDER) || base))
    return Frame::window;
  switch (s.word(-1)) {
    case W::w_trim:
      return Frame::trim;
    case W::w_parse:
    case W::w_try_parse:
      return Frame::parse;
    case W::w_contains:
    case W::w_freetext:
      return Frame::contains;
    case W::w_openjson:
    case W::w_openxml:
    case W::w_openrowset:
      return Frame::row_schema;
    default:
      return Frame::plain;
  }
}

void note_parenthesis(Promotion& s, TokenType type) {
  s.after_row_schema = false;
  if (type == P::LPAREN || type == P::STATEMENT_LPAREN) {
    s.frames.push_back({frame_of(s), s.part, s.output});
  } else if (type == P::RPAREN && !s.frames.empty()) {
    s.after_row_schema = s.frames.back().kind == Frame::row_schema;
    s.part = s.frames.back().outside;
    s.output = s.frames.back().output_outside;
    s.frames.pop_back();
  }
}

void open_block(Promotion& s, BlockKind kind) {
  s.blocks.push_back({kind, s.conditions});
  s.enclosing_conditions += s.conditions;
  s.conditions = 0;
}

void close_block(Promotion& s) {
  if (s.blocks.empty()) return;
  s.closed = s.blocks.back().kind;
  s.conditions = s.blocks.back().conditions;
  s.enclosing_conditions -= s.conditions;
  s.blocks.pop_back();
}

// IF and WHILE, not DROP … IF EXISTS.
void note_condition(Promotion& s, TokenType type) {
  if (type == P::K_IF && s.next(P::K_EXISTS) && s.type(2) != P::LPAREN) return;
  const bool nested = s.in_condition || s.previous(P::K_ELSE);
  s.conditions = nested ? s.conditions + 1 : 1;
  s.part = Part::other;
  s.in_condition = true;
}

void note_block(Promotion& s, TokenType type) {
  switch (type) {
    case P::K_CASE:
      return open_block(s, BlockKind::case_);
    case P::K_BEGIN:
      return open_block(s, BlockKind::begin);
    case P::K_BEGIN_TRY:
      return open_block(s, BlockKind::try_);
    case P::K_BEGIN_CATCH:
      return open_block(s, BlockKind::catch_);
    case P::K_END:
      return close_block(s);
    default:
      return;
  }
}

// Words that only begin a statement: nothing of the one before goes on.
bool begins_other_statement(TokenType type) {
  switch (type) {
    case P::K_BEGIN:
    case P::K_BEGIN_TRY:
    case P::K_BEGIN_CATCH:
    case P::K_BEGIN_TRANSACTION:
    case P::K_BREAK:
    case P::K_CLOSE:
    case P::K_COMMIT:
    case P::K_CONTINUE:
    case P::K_DEALLOCATE:
    case P::K_FETCH:
    case P::K_GOTO:
    case P::K_OPEN:
    case P::K_PRINT:
    case P::K_RAISERROR:
    case P::K_RETURN:
    case P::K_ROLLBACK:
    case P::K_SAVE:
    case P::K_THROW:
    case P::K_TRUNCATE:
    case P::K_USE:
    case P::K_WAITFOR:
      return true;
    default:
      return false;
  }
}

void begin_part(Promotion& s, Part part) {
  s.part = part;
  s.output = false;
  s.in_condition = false;
  s.limiting = false;
}

// INSERT, UPDATE, DELETE as statements: not the branches of MERGE, ON DELETE, FOR UPDATE, events.
void note_change(Promotion& s, Part part) {
  if (s.module_head || s.previous(P::K_THEN, P::K_ON, P::K_FOR)) return;
  begin_part(s, part);
}

void begin_definition(Promotion& s, TokenType type) {
  if (s.previous(P::K_OR)) return;
  const bool column_change = type == P::K_DROP && s.after_name() && s.type(-2) == P::K_COLUMN;
  const bool table_action = s.part == Part::alter_table &&
                            (type == P::K_DROP || (type == P::K_ALTER && s.next(P::K_COLUMN)));
  const bool action = table_action || column_change;
  begin_part(s, Part::definition);
  s.head = !action;
}

void note_part(Promotion& s, TokenType type) {
  switch (type) {
    case P::K_SELECT:
      return begin_part(s, Part::select);
    case P::K_INSERT:
      return note_change(s, Part::insert);
    case P::K_UPDATE:
    case P::K_DELETE:
      return note_change(s, Part::update);
    case P::K_MERGE:
      return begin_part(s, Part::merge);
    case P::K_EXECUTE:
      if (!s.module_head) begin_part(s, Part::execute);
      return;
    case P::K_CREATE:
    case P::K_ALTER:
    case P::K_DROP:
    case P::K_MODULE:
      return begin_definition(s, type);
    case P::K_DECLARE:
      return begin_part(s, Part::declare);
    case P::K_SET:
      if (s.part == Part::alter_table) return begin_part(s, Part::definition);
      if (s.part != Part::update && s.part != Part::merge) begin_part(s, Part::other);
      return;
    case P::K_GRANT:
    case P::K_REVOKE:
    case P::K_DENY:
      if (!s.previous(P::K_WITH)) begin_part(s, Part::permission);
      return;
    case P::K_TO:
    case P::K_FROM:
      if (s.part == Part::permission) s.part = Part::other;
      return;
    case P::K_ADD:
    case P::K_CHECK:
    case P::K_NOCHECK:
    case P::K_ENABLE:
    case P::K_DISABLE:
      if (s.part == Part::alter_table) s.part = Part::definition;
      return;
    case P::K_OUTPUT:
      s.output = true;
      return;
    default:
      if (begins_other_statement(type)) begin_part(s, Part::other);
  }
}

// Which kind of object the statement is about.
void note_head(Promotion& s, TokenType type) {
  switch (type) {
    case P::K_TABLE:
      if (s.previous(P::K_ALTER)) s.part = Part::alter_table;
      break;
    case P::K_VIEW:
    case P::K_FUNCTION:
    case P::K_PROCEDURE:
    case P::K_TRIGGER:
      s.module_head = !s.previous(P::K_DROP);
      break;
    case P::K_INDEX:
    case P::K_SCHEMA:
    case P::K_DEFAULT:
    case P::K_RULE:
    case P::K_SEQUENCE:
    case P::K_SYNONYM:
    case P::K_TYPE:
    case P::K_OBJECT_KIND:
      break;
    default:
      return;
  }
  s.head = false;
}

// Runs begin after the words that announce them.
void note_run(Promotion& s, TokenType type) {
  const bool state_run = (type == P::K_ENABLE || type == P::K_DISABLE) && !s.next(P::K_TRIGGER);
  if (type != P::K_ADMINISTRATIVE && type != P::K_OBJECT_KIND && type != P::K_TABLE_ACTION &&
      !state_run)
    return;
  s.strict_run = type != P::K_OBJECT_KIND || s.previous(P::K_DROP);
  begin_part(s, Part::raw);
  s.run_begin = s.at;
}

void end_statement(Promotion& s) {
  begin_part(s, Part::other);
  s.head = s.module_head = false;
  while (!s.blocks.empty() && s.blocks.back().kind == BlockKind::case_)
    close_block(s);
}

bool ends_module_head(const Promotion& s, TokenType type) {
  if (!s.module_head || !s.frames.empty()) return false;
  if (type == P::K_AS) return !s.previous(P::LOCAL_VARIABLE, P::K_EXECUTE);
  return type == P::K_BEGIN || type == P::K_RETURN;
}

// Whether a statement may begin after this token, whatever its first word.
bool leads_to_statement(const Promotion& s, TokenType type, bool module_begins) {
  if (!s.frames.empty()) return false;
  switch (type) {
    case P::K_AS:
      return module_begins;
    case P::K_ELSE:
      return s.blocks.empty() || s.blocks.back().kind != BlockKind::case_;
    case P::K_END:
      return s.closed != BlockKind::case_;
    case P::COLON:
      return s.previous(P::LABEL);
    case P::SEMICOLON:
    case P::K_BEGIN:
    case P::K_TRY:
    case P::K_CATCH:
      return true;
    default:
      return false;
  }
}

}  // namespace

std::size_t nesting_of(const Promotion& s) {
  return s.blocks.size() + s.conditions + s.enclosing_conditions;
}

void note_token(Promotion& s, TokenType type) {
  note_parenthesis(s, type);
  if (s.part == Part::raw) return;
  const bool first = s.statement_start && (s.at == 0 || s.type(-1) == P::SEMICOLON);
  if (type == P::K_IF || type == P::K_WHILE) note_condition(s, type);
  note_block(s, type);
  const bool module_begins = ends_module_head(s, type);
  if (module_begins) {
    s.module_head = false;
    s.part = Part::other;
  }
  note_part(s, type);
  if (s.head) note_head(s, type);
  if (type == P::K_ELSE || type == P::K_END) s.in_condition = false;
  if (type == P::K_OFFSET || type == P::K_FETCH_ROWS) s.limiting = true;
  if (type == P::K_ROWS) s.limiting = false;
  // A call without EXEC.
  if (first && s.blocks.empty() && (type == P::IDENTIFIER || type == P::QUOTED_IDENTIFIER))
    s.part = Part::execute;
  if (type == P::SEMICOLON && s.frames.empty()) end_statement(s);
  note_run(s, type);
  s.statement_start = leads_to_statement(s, type, module_begins);
}

}  // namespace talora::tsql
