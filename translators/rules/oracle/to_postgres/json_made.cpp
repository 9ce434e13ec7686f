// JSON_OBJECT('a' VALUE x ABSENT ON NULL) -> concat('{', concat_ws(',', '"a":' || to_json(x)),
// '}'); JSON_ARRAY, JSON_ARRAYAGG and JSON_OBJECTAGG alike
#include "translators/rules/clause_calls.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

constexpr std::string_view prefixes[] = {"concat('{'", "concat('['",
                                         "CASE WHEN count(*) > 0 THEN concat("};

// What these rules made already: JSON, not text to be quoted.
bool is_made(const Node* node) {
  const auto* target = as<TargetExpression>(node);
  if (target == nullptr) return false;
  if (target->helper == "json_fragment") return true;
  for (const std::string_view prefix : prefixes) {
    if (target->pattern.starts_with(prefix)) return true;
  }
  return false;
}

class Made {
 public:
  Made(RuleContext& context, const ClauseCall& call) : context_(context), call_(call) {}

  // Null when refused.
  Node* rewrite() {
    absent_ = call_.function.starts_with("JSON_ARRAY");
    for (const Node* node : call_.options) {
      const std::string_view words = static_cast<const CallOption&>(*node).words;
      if (words == "ABSENT ON NULL" || words == "NULL ON NULL") {
        absent_ = words.starts_with("ABSENT");
      } else if (words != "STRICT") {
        return refuse(std::string(words));
      }
    }
    const bool object = call_.function.starts_with("JSON_OBJECT");
    const bool aggregate = call_.function.ends_with("AGG");
    std::vector<std::string> members;
    for (const Node* node : call_.arguments) {
      const auto& argument = static_cast<const ClauseArgument&>(*node);
      if ((object && argument.key == nullptr) || is<Star>(argument.value) || !argument.role.empty())
        return refuse("members without a name");
      members.push_back(object ? key(argument) + value(argument) : value(argument));
    }
    std::string text;
    if (aggregate) {
      if (members.size() != 1 || call_.distinct) return refuse("this form");
      text = "string_agg(" + members[0] + ", ','" + order() + ")";
    } else if (!members.empty()) {
      text = "concat_ws(','";
      for (const std::string& member : members)
        text += ", " + member;
      text += ")";
    }
    std::string pattern = object ? "concat('{'" : "concat('['";
    if (!text.empty()) pattern += ", " + text;
    pattern += object ? ", '}')" : ", ']')";
    if (aggregate) pattern = "CASE WHEN count(*) > 0 THEN " + pattern + " END";
    return context_.build.target(call_, context_.build.arena().text(pattern), arguments_);
  }

 private:
  Node* refuse(const std::string& why) {
    context_.diagnostics.add(DiagnosticId::function_refused, call_.span,
                             {std::string(call_.function), why});
    return nullptr;
  }

  std::string mark(Node* node) {
    arguments_.push_back(node);
    return '$' + std::to_string(arguments_.size());
  }

  std::string key(const ClauseArgument& argument) {
    Node* text = convert(context_, argument.key, Want::text);
    return "to_json(CAST(" + mark(text) + " AS text)) || ':' || ";
  }

  std::string value(const ClauseArgument& argument) {
    const std::string text = written(argument);
    return absent_ ? text : "coalesce(" + text + ", 'null')";
  }

  std::string written(const ClauseArgument& argument) {
    Node* value = argument.value;
    const TypeKind kind = kind_of(context_, value);
    if (argument.is_json || is_made(value)) return "CAST(" + mark(value) + " AS text)";
    if (is_numeric(kind)) return "CAST(trim_scale(CAST(" + mark(value) + " AS numeric)) AS text)";
    if (kind == TypeKind::date)
      return "to_char(" + mark(value) + ", '\"\\\"\"YYYY-MM-DD\"T\"HH24:MI:SS\"\\\"\"')";
    if (kind == TypeKind::boolean) return "CAST(" + mark(value) + " AS text)";
    if (kind == TypeKind::null_value) return "CAST(" + mark(value) + " AS text)";
    return "CAST(to_json(CAST(" + mark(convert(context_, value, Want::text)) +
           " AS text)) AS text)";
  }

  std::string order() {
    return order_pattern(call_.order_by, [this](Node* value) { return mark(value); });
  }

  RuleContext& context_;
  const ClauseCall& call_;
  bool absent_ = false;
  std::vector<Node*> arguments_;
};

Node* apply(RuleContext& context, Node& node) {
  auto& call = static_cast<ClauseCall&>(node);
  const bool mine = call.function == "JSON_OBJECT" || call.function == "JSON_ARRAY" ||
                    call.function == "JSON_OBJECTAGG" || call.function == "JSON_ARRAYAGG";
  return mine ? Made(context, call).rewrite() : nullptr;
}

}  // namespace

extern const Rule json_made_rule{"json_made", Phase::value, Kind::clause_call, apply};

}  // namespace talora::translators::oracle
