// REGEXP_SUBSTR(s, '.+', 1, 2, 'i') -> nullif(regexp_substr(s, '.+', 1, 2, 'ip'), '')
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"
#include "translators/tables/regexp_pattern.hpp"

#include <algorithm>
#include <string>

namespace talora::translators::oracle {

namespace {

// Where the match parameter stands (1-based), and how many arguments there may be. PostgreSQL's
// functions have the same arguments in the same order.
struct Function {
  std::string_view name;
  std::string_view target;
  std::size_t flags;
  std::size_t most;
  bool null_when_empty;
};

constexpr Function functions[] = {
    {"REGEXP_COUNT", "regexp_count", 4, 4, false},
    {"REGEXP_INSTR", "regexp_instr", 6, 7, false},
    {"REGEXP_LIKE", "regexp_like", 3, 3, false},
    {"REGEXP_REPLACE", "regexp_replace", 6, 6, true},
    {"REGEXP_SUBSTR", "regexp_substr", 5, 6, true},
};

// The arguments between pattern and match parameter as Oracle takes them when they are left out.
std::string_view default_argument(std::string_view name, std::size_t position) {
  if (name == "REGEXP_REPLACE") return position == 3 ? "''" : position == 4 ? "1" : "0";
  return position == 5 ? "0" : "1";
}

Node* refused(RuleContext& context, const Node& call, std::string_view name, std::string why) {
  context.diagnostics.add(DiagnosticId::function_refused, call.span,
                          {std::string(name), std::move(why)});
  return nullptr;
}

class Rewrite {
 public:
  Rewrite(RuleContext& context, const Call& call, const Function& function)
      : context_(context),
        call_(call),
        function_(function) {}

  Node* run() {
    const std::size_t count = call_.arguments.size();
    if (count < 2 || count > function_.most)
      return refused(context_, call_, function_.name, "these arguments");
    if (!context_.profile.has(Capability::regexp_functions))
      return refused(context_, call_, function_.name, "it needs PostgreSQL 15");
    if (!read_flags()) return nullptr;
    values_.push_back(convert(context_, call_.arguments[0], Want::text));
    values_.push_back(pattern());
    return finished();
  }

 private:
  // False: refused.
  bool read_flags() {
    if (call_.arguments.size() < function_.flags) return true;
    const Node* node = call_.arguments[function_.flags - 1];
    if (is_null_literal(node)) return true;
    const auto* literal = as<Literal>(node);
    const auto flags =
        is_string_literal(node) ? postgres_regexp_flags(literal->text) : std::nullopt;
    if (!flags.has_value()) {
      refused(context_, call_, function_.name, "its match parameter is no known literal");
      return false;
    }
    flags_ = *flags;
    dot_matches_all_ = literal->text.find('n') != std::string_view::npos;
    return true;
  }

  Node* pattern() {
    Node* node = call_.arguments[1];
    if (!is_string_literal(node)) {
      context_.diagnostics.add(DiagnosticId::regexp_pattern, node->span,
                               {std::string(function_.name)});
      if (!dot_matches_all_) stop_at_line_breaks();
      return convert(context_, node, Want::text);
    }
    const auto& literal = static_cast<const Literal&>(*node);
    const RegexpPattern written = postgres_regexp(literal.text, dot_matches_all_);
    if (written.stops_at_line_breaks) stop_at_line_breaks();
    return written.text == literal.text ? node : context_.build.string(*node, written.text);
  }

  // Of 'p' and 'w' the last one holds; 'n' is both.
  void stop_at_line_breaks() {
    const std::size_t lines = flags_.find('w');
    if (lines == std::string::npos) {
      flags_ += 'p';
    } else {
      flags_[lines] = 'n';
    }
  }

  // The text of argument `position` (1-based) in the target's call.
  std::string argument(std::size_t position) {
    if (position > call_.arguments.size())
      return std::string(default_argument(function_.name, position));
    Node* node = call_.arguments[position - 1];
    const bool replacement = function_.name == "REGEXP_REPLACE" && position == 3;
    if (replacement && is_null_literal(node)) return "''";
    values_.push_back(convert(context_, node, replacement ? Want::text : Want::integer));
    const std::string mark = "$" + std::to_string(values_.size());
    return replacement && !never_null(context_, node) ? "coalesce(" + mark + ", '')" : mark;
  }

  Node* finished() {
    std::string text = std::string(function_.target) + "($1, $2";
    std::size_t last = std::min(call_.arguments.size(), function_.most);
    const bool replaces_all = function_.name == "REGEXP_REPLACE" && last < 4;
    if (replaces_all) {
      text += ", " + argument(3) + ", 'g" + flags_ + "'";
    } else {
      if (!flags_.empty()) last = std::max(last, function_.flags);
      if (flags_.empty() && last == function_.flags) last = function_.flags - 1;
      for (std::size_t i = 3; i <= last; ++i)
        text += i == function_.flags ? ", '" + flags_ + "'" : ", " + argument(i);
    }
    text += ")";
    if (function_.null_when_empty) text = "nullif(" + text + ", '')";
    return context_.build.target(call_, context_.build.arena().text(text), values_);
  }

  RuleContext& context_;
  const Call& call_;
  const Function& function_;
  std::string flags_;
  bool dot_matches_all_ = false;
  std::vector<Node*> values_;
};

Node* apply(RuleContext& context, Node& node) {
  const auto& call = static_cast<const Call&>(node);
  const std::string name = builtin_name(context, call);
  for (const Function& function : functions) {
    if (function.name == name) return Rewrite(context, call, function).run();
  }
  return nullptr;
}

}  // namespace

extern const Rule regexp_functions_rule{"regexp_functions", Phase::shape, Kind::call, apply};

}  // namespace talora::translators::oracle
