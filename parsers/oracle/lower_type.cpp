// Lowering of type names: built-in ones to canonical words, precision and length as arguments.
#include "parsers/oracle/lowering.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

// (10,2), (*,2), (10 CHAR), (n): numbers, stars and package constants as arguments.
void type_arguments(Lowering& lowering, const Rule* group, TypeName& type, Nodes& arguments) {
  for (const SourceToken& token : lowering.run(group)) {
    if (token.type() == P::NUMBER) {
      arguments.add(lowering.number_literal(token));
    } else if (token.type() == P::STAR) {
      arguments.add(lowering.make<Star>(lowering.span(token)));
    } else if (token.type() == P::IDENTIFIER) {
      const std::string_view word = lowering.upper(token.text());
      if (word == "CHAR") {
        type.length_unit = LengthUnit::character;
      } else if (word == "BYTE") {
        type.length_unit = LengthUnit::byte;
      } else {
        arguments.add(lowering.name(lowering.identifier(token)));
      }
    } else if (token.type() == P::MINUS) {  // NUMBER(5,-2): the sign belongs to the digits
      auto* negative = lowering.make<Unary>(lowering.span(token));
      negative->op = UnaryOperator::minus;
      arguments.add(negative);
      continue;
    } else {
      continue;
    }
    auto* sign = arguments.size() > 1 ? as<Unary>(arguments[arguments.size() - 2]) : nullptr;
    if (sign != nullptr && sign->operand == nullptr) {
      sign->operand = arguments.back();
      sign->span = cover(sign->span, sign->operand->span);
      arguments.remove_last();
    }
  }
}

// INTERVAL DAY(p) TO SECOND(s): arguments are p and s, null where unsaid.
Node* interval_type(Lowering& lowering, const Rule* rule) {
  auto* type = lowering.make<TypeName>(rule);
  Nodes precisions;
  bool any = false;
  std::string text;
  ParseChildren at(rule);
  while (!at.done()) {
    if (at.rule() == P::RuleToken_group) {
      Nodes one;
      type_arguments(lowering, at.take_rule(), *type, one);
      if (!one.empty() && !precisions.empty()) precisions.back() = one[0];
      any = any || !one.empty();
      continue;
    }
    const SourceToken& token = at.take();
    if (token.type() == P::IDENTIFIER) precisions.add(nullptr);
    if (!text.empty()) text += ' ';
    text += token.text();
  }
  Identifier word;
  word.text = lowering.upper(lowering.arena.text(text));
  word.span = type->span;
  type->name = lowering.name(word);
  if (any) type->arguments = lowering.list(precisions);
  return type;
}

// DOUBLE PRECISION and its kind: all words in one part.
Node* word_type(Lowering& lowering, const Rule* object_name, const SourceToken& last) {
  const SourceToken& first = source_token(object_name->start);
  const std::size_t begin = first.getTokenIndex();
  Identifier word;
  word.text = lowering.words(lowering.tokens.subspan(begin, last.getTokenIndex() - begin + 1));
  word.span = lowering.span(first, last);
  return lowering.name(word);
}

TypeAttribute attribute_of(Lowering& lowering, const SourceToken& token) {
  return lowering.upper(token.text()) == "ROWTYPE" ? TypeAttribute::row_type
                                                   : TypeAttribute::type_of;
}

ZoneKind zone_of(std::size_t zone_words) {  // LOCAL TIME ZONE, TIME ZONE
  return zone_words > 2 ? ZoneKind::with_local_zone : ZoneKind::with_zone;
}

}  // namespace

// datatype
//   : K_INTERVAL_TYPE IDENTIFIER token_group? K_TO IDENTIFIER token_group?
//   | K_REF? object_name (PERCENT IDENTIFIER)? K_TYPE_WORD* token_group?
//     (K_WITH_ZONE K_ZONE_WORD+ | K_SET object_name (PERCENT IDENTIFIER)?)?
Node* Lowering::type_name(const Rule* rule) {
  ParseChildren at(rule);
  if (at.token() == P::K_INTERVAL_TYPE) return interval_type(*this, rule);
  auto* type = make<TypeName>(rule);
  type->is_ref = at.accept(P::K_REF);
  const Rule* base = at.take_rule();
  if (at.accept(P::PERCENT)) type->attribute = attribute_of(*this, at.take());
  const SourceToken* last_word = nullptr;
  while (at.token() == P::K_TYPE_WORD) {
    // CHARACTER SET x is not part of the type's name.
    const SourceToken& word = at.take();
    if (at.token() != P::K_SET) last_word = &word;
  }
  type->name = last_word == nullptr ? object_name(base) : word_type(*this, base, *last_word);
  if (const Rule* group = at.accept_rule(P::RuleToken_group)) {
    Nodes arguments;
    type_arguments(*this, group, *type, arguments);
    type->arguments = list(arguments);
  }
  if (at.accept(P::K_WITH_ZONE)) type->zone = zone_of(at.left());
  return type;
}

}  // namespace talora::oracle
