// Lowering of CREATE TABLE.
#include "parsers/oracle/lower_definition.hpp"
#include "parsers/oracle/lower_table_suffix.hpp"
#include "parsers/oracle/token_run.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

struct TableParts {
  Nodes columns;
  Nodes constraints;
  Nodes properties;
};

// create_modifier of tables: GLOBAL|PRIVATE TEMPORARY; SHARDED, IMMUTABLE … are not modelled.
void read_modifiers(Lowering& lower, TokenRun modifiers, CreateTable& table, TableParts& parts) {
  for (const SourceToken& token : modifiers) {
    if (is_word(token, "GLOBAL") || is_word(token, "PRIVATE")) continue;
    if (is_word(token, "TEMPORARY")) {
      table.temporary =
          is_word(modifiers.front(), "PRIVATE") ? "PRIVATE TEMPORARY" : "GLOBAL TEMPORARY";
    } else {
      parts.properties.add(lower.verbatim(lower.span(token), "table kind"));
    }
  }
}

// table_element
//   : column_definition | out_of_line_constraint | K_SUPPLEMENTAL (…)+
//   | K_PERIOD K_FOR identifier identifier_list?
void lower_table_element(Lowering& lower, const Rule* rule, TableParts& parts) {
  ParseChildren at(rule);
  if (at.rule() == P::RuleColumn_definition) {
    parts.columns.add(lower_column_definition(lower, at.take_rule()));
  } else if (at.rule() == P::RuleOut_of_line_constraint) {
    parts.constraints.add(lower_out_of_line_constraint(lower, at.take_rule()));
  } else if (at.token() == P::K_SUPPLEMENTAL) {
    parts.properties.add(lower.option_run(lower.span(rule), "supplemental logging"));
  } else {
    parts.properties.add(lower.verbatim(lower.span(rule), "PERIOD FOR"));
  }
}

// ON COMMIT PRESERVE|DELETE ROWS|DEFINITION is a field; everything else goes by clauses.
void lower_properties(Lowering& lower, TokenRun run, CreateTable& table, TableParts& parts) {
  table.partitioning = partitioning(lower, run);
  for (std::size_t at = 0; at < run.size();) {
    if (words_at(run, at, {"ON", "COMMIT"}) && at + 4 <= run.size()) {
      table.on_commit_preserve = is_word(run[at + 2], "PRESERVE");
      clause_runs(lower, run.subspan(0, at), parts.properties);
      run = run.subspan(at + 4);
      at = 0;
      continue;
    }
    at = run[at].type() == P::LPAREN ? end_of_group(run, at) : at + 1;
  }
  clause_runs(lower, run, parts.properties);
}

}  // namespace

// create_table
//   : K_TABLE if_exists? object_name (K_OF object_name (IDENTIFIER IDENTIFIER)*)?
//     (LPAREN table_element (COMMA table_element)* RPAREN)?
//     table_properties?
//     (K_AS any_query)?
Node* lower_create_table(Lowering& lower, const Rule* rule, const CreateHead& head) {
  auto* table = lower.make<CreateTable>(head.whole);
  TableParts parts;
  read_modifiers(lower, head.modifiers, *table, parts);
  ParseChildren at(rule);
  at.accept(P::K_TABLE);
  table->if_not_exists = accept_if_exists(at);
  table->name = lower.object_name(at.take_rule());
  while (!at.done()) {
    if (at.accept(P::K_OF)) {
      table->of_type = lower.object_name(at.take_rule());
    } else if (at.rule() == P::RuleTable_element) {
      lower_table_element(lower, at.take_rule(), parts);
    } else if (at.rule() == P::RuleAny_query) {
      table->query = lower.any_query(at.take_rule());
    } else if (at.rule() == P::RuleTable_properties) {
      lower_properties(lower, lower.run(at.take_rule()), *table, parts);
    } else {
      at.step();
    }
  }
  table->columns = lower.list(parts.columns);
  table->constraints = lower.list(parts.constraints);
  table->properties = lower.list(parts.properties);
  return table;
}

bool accept_if_exists(ParseChildren& at) {
  return at.accept_rule(P::RuleIf_exists) != nullptr;
}

}  // namespace talora::oracle
