// XMLELEMENT("a", XMLATTRIBUTES(x AS "b"), y) -> xmlelement(NAME "a", xmlattributes(x AS "b"), y);
// XMLFOREST, XMLCONCAT, XMLAGG, XMLSERIALIZE and XMLPARSE alike
#include "translators/rules/clause_calls.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

class Made {
 public:
  Made(RuleContext& context, const ClauseCall& call) : context_(context), call_(call) {}

  // Null when refused or not one of these functions.
  Node* rewrite() {
    const std::string_view function = call_.function;
    if (function == "XMLELEMENT") return element();
    if (function == "XMLATTRIBUTES") return named("xmlattributes(");
    if (function == "XMLFOREST") return named("xmlforest(");
    if (function == "XMLCONCAT") return finished("xmlconcat(" + values(0) + ")");
    if (function == "XMLAGG") return finished("xmlagg(" + values(0) + order() + ")");
    if (function == "XMLPARSE") {
      const bool document = argument(0).role == "DOCUMENT";
      return finished((document ? "xmlparse(DOCUMENT " : "xmlparse(CONTENT ") +
                      mark(argument(0).value) + ")");
    }
    if (function != "XMLSERIALIZE") return nullptr;
    for (const Node* node : call_.options) {
      const std::string_view words = static_cast<const CallOption&>(*node).words;
      if (!words.starts_with("NO ") && !words.starts_with("HIDE"))
        return refuse(std::string(words));
    }
    return finished("xmlserialize(CONTENT " + mark(argument(0).value) + " AS text)");
  }

 private:
  const ClauseArgument& argument(std::size_t which) {
    return static_cast<const ClauseArgument&>(*call_.arguments[which]);
  }

  Node* refuse(const std::string& why) {
    context_.diagnostics.add(DiagnosticId::function_refused, call_.span,
                             {std::string(call_.function), why});
    return nullptr;
  }

  Node* finished(const std::string& pattern) {
    return context_.build.target(call_, context_.build.arena().text(pattern), arguments_);
  }

  std::string mark(Node* node) {
    arguments_.push_back(node);
    return '$' + std::to_string(arguments_.size());
  }

  // Names in quotes, as XML keeps their case; argument marks inside quotes are text.
  static std::string quoted(const std::string& name) {
    std::string out = "\"";
    for (const char c : name) {
      out += c;
      if (c == '"') out += c;
    }
    return out + '"';
  }

  // Numbers and dates as Oracle writes them into XML.
  std::string content(Node* value) {
    const TypeKind kind = kind_of(context_, value);
    if (kind == TypeKind::date) return "to_char(" + mark(value) + ", 'YYYY-MM-DD')";
    return mark(kind == TypeKind::xml || is<TargetExpression>(value)
                    ? value
                    : convert(context_, value, Want::text));
  }

  Node* element() {
    const ClauseArgument& tag = argument(0);
    if (tag.role != "NAME") return refuse("EVALNAME");
    const std::string name =
        tag.alias.quoted ? std::string(tag.alias.text) : fold_oracle(tag.alias.text, false);
    std::string text = "xmlelement(NAME " + quoted(name);
    if (call_.arguments.size() > 1) text += ", " + values(1);
    return finished(text + ")");
  }

  std::string values(std::size_t first) {
    std::string text;
    for (std::size_t i = first; i < call_.arguments.size(); ++i) {
      if (i > first) text += ", ";
      text += content(argument(i).value);
    }
    return text;
  }

  // value AS name, …; a column without a name has its own.
  Node* named(std::string text) {
    for (std::size_t i = 0; i < call_.arguments.size(); ++i) {
      const ClauseArgument& one = argument(i);
      const auto* column = as<Name>(one.value);
      if (one.alias.text.empty() && column == nullptr) return refuse("a value without a name");
      const Identifier& name = one.alias.text.empty() ? column->parts.back() : one.alias;
      if (i > 0) text += ", ";
      text += content(one.value) + " AS " +
              quoted(name.quoted ? std::string(name.text) : fold_oracle(name.text, false));
    }
    return finished(text + ")");
  }

  std::string order() {
    return order_pattern(call_.order_by, [this](Node* value) { return mark(value); });
  }

  RuleContext& context_;
  const ClauseCall& call_;
  std::vector<Node*> arguments_;
};

Node* apply(RuleContext& context, Node& node) {
  return Made(context, static_cast<ClauseCall&>(node)).rewrite();
}

}  // namespace

extern const Rule xml_made_rule{"xml_made", Phase::value, Kind::clause_call, apply};

}  // namespace talora::translators::oracle
