// The team's conversion guide in Markdown: their own code before and after, dearest matters first.
#include "reports/assessment_forms.hpp"
#include "reports/excerpt.hpp"
#include "reports/guide_examples.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

namespace talora::reports {

namespace {

constexpr std::size_t most_lines = 18, most_places = 5, most_messages = 8;

// Text between Markdown's signs, on one line.
std::string plain(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (std::string_view("\\`*_[]<>|#").find(c) != std::string_view::npos) out += '\\';
    out += c == '\n' || c == '\r' ? ' ' : c;
  }
  return out;
}

// A code span holds everything but backticks.
std::string code_span(std::string_view text) {
  return text.find('`') == std::string_view::npos ? fmt::format("`{}`", text) : plain(text);
}

std::string fenced(std::string_view text) {
  std::size_t longest = 2, run = 0;
  for (const char c : text) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(longest + 1, '`');
  return fmt::format("{}sql\n{}{}{}\n", fence, text,
                     text.empty() || text.ends_with('\n') ? "" : "\n", fence);
}

std::string_view class_words_of(FindingClass value) {
  switch (value) {
    case FindingClass::exact:
      return "the result is the same";
    case FindingClass::conditional:
      return "the result is the same under the condition stated";
    case FindingClass::approximate:
      return "the result may differ as stated";
    case FindingClass::manual:
      break;
  }
  return "a person must act; the statement is held";
}

class Guide {
 public:
  Guide(const Assessment& assessment, const Summary& summary)
      : assessment_(assessment),
        summary_(summary) {}

  std::string text() {
    introduce();
    list_matters();
    for (const CodeSummary& code : summary_.codes)
      add_matter(code);
    add_rewrites();
    return std::move(out_);
  }

 private:
  template <typename... Arguments>
  void add(fmt::format_string<Arguments...> form, Arguments&&... arguments) {
    fmt::format_to(std::back_inserter(out_), form, std::forward<Arguments>(arguments)...);
  }

  void introduce() {
    std::string sources;
    for (const std::string& source : assessment_.sources)
      sources += (sources.empty() ? "" : ", ") + code_span(source);
    add("# Conversion guide\n\n"
        "What Talora {} does with {} ({}). Every example is from this code. The first part holds "
        "what someone must know or do, the dearest matter first; the second part what is rewritten "
        "and needs no hand.\n\n"
        "| | {} |\n|---|{}\n",
        assessment_.version, sources, assessment_.dialect, fmt::join(assessment_.targets, " | "),
        [&] {
          std::string marks;
          for (std::size_t t = 0; t < assessment_.targets.size(); ++t)
            marks += "--:|";
          return marks;
        }());
    for (std::size_t i = 0; i < 4; ++i) {
      row(fmt::format("statements {}", outcome_words[i]), [&](const TargetSummary& target) {
        return fmt::format("{} ({})", grouped(target.tally.outcomes[i]),
                           share(target.tally.outcomes[i], target.tally.statements));
      });
    }
    row("objects held", [](const auto& target) { return grouped(target.held.size()); });
    row("hand work", [](const auto& target) { return duration(target.minutes()); });
    for (const RefusedTarget& refused : assessment_.refused)
      add("\n{} is left out: {}\n", plain(refused.name), plain(refused.reason));
  }

  template <typename Cell>
  void row(const std::string& word, Cell cell) {
    add("| {} |", word);
    for (const TargetSummary& target : summary_.targets)
      add(" {} |", cell(target));
    add("\n");
  }

  void list_matters() {
    if (summary_.codes.empty()) {
      add("\nNothing was found that someone must know.\n");
      return;
    }
    add("\n## What someone must know or do\n\n| Code | Class | Matter |");
    for (const std::string& target : assessment_.targets)
      add(" {} |", target);
    add("\n|---|---|---|");
    for (std::size_t t = 0; t < assessment_.targets.size(); ++t)
      add("--:|");
    add("\n");
    for (const CodeSummary& code : summary_.codes) {
      add("| [{0}](#{1}) | {2} | {3} |", code.rule->code, anchor(code),
          class_name(code.rule->finding_class), plain(code.messages[0].message));
      for (std::size_t t = 0; t < code.times.size(); ++t)
        add(" {} |", code.times[t] == 0 ? "–"
                                        : fmt::format("{} ×, {}", grouped(code.times[t]),
                                                      duration(code.minutes[t])));
      add("\n");
    }
  }

  // The anchor that renderers make of the heading "CODE".
  static std::string anchor(const CodeSummary& code) {
    std::string out(code.rule->code);
    std::ranges::transform(out, out.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
  }

  void add_matter(const CodeSummary& code) {
    add("\n### {}\n\n**{}**\n\n", code.rule->code, plain(code.messages[0].message));
    add("- Class *{}*: {}.\n- What to do: {}\n", class_name(code.rule->finding_class),
        class_words_of(code.rule->finding_class), plain(code.rule->advice));
    add("- Effort: {} once and {} for each piece of work", duration(code.effort.learn_once),
        duration(code.effort.each));
    for (std::size_t t = 0; t < code.times.size(); ++t) {
      if (code.times[t] == 0) continue;
      add("; {}: {}, {}, {}", assessment_.targets[t], counted(code.times[t], "place"),
          counted(code.pieces[t], "piece"), duration(code.minutes[t]));
    }
    add("\n- Where: ");
    for (std::size_t i = 0; i < std::min(code.places.size(), most_places); ++i)
      add("{}{}", i > 0 ? ", " : "", code_span(code.occurrences[code.places[i]].place.text()));
    if (code.places.size() > most_places) {
      add(" and {} more (findings.csv has them all)", grouped(code.places.size() - most_places));
    }
    add("\n");
    if (code.messages.size() > 1) add_other_messages(code);
    if (const auto example = example_of(assessment_, code)) add_example(*example);
  }

  void add_other_messages(const CodeSummary& code) {
    add("- The code stands for {} messages:\n", grouped(code.messages.size()));
    for (std::size_t i = 0; i < std::min(code.messages.size(), most_messages); ++i)
      add("  - {} ({} ×)\n", plain(code.messages[i].message), grouped(code.messages[i].times));
    if (code.messages.size() > most_messages)
      add("  - and {} more\n", grouped(code.messages.size() - most_messages));
  }

  void add_example(const Example& example) {
    const AssessedStatement& statement = assessment_.statements[example.statement];
    const Excerpt before = source_excerpt(statement, example.line, most_lines);
    add("\nBefore ({}, {}):\n\n{}", code_span(statement.place.text()),
        assessment_.dialect == "oracle" ? "Oracle" : "SQL Server", fenced(before.text));
    // Targets that say the same are said once.
    std::vector<std::pair<std::string, std::string>> texts;  // what, targets
    for (std::size_t t = 0; t < assessment_.targets.size(); ++t) {
      if (!example.on[t]) continue;
      const std::string text = after(statement, statement.targets[t], example.line);
      const auto same = std::ranges::find(texts, text, &std::pair<std::string, std::string>::first);
      if (same == texts.end()) {
        texts.emplace_back(text, assessment_.targets[t]);
      } else {
        same->second += ", " + assessment_.targets[t];
      }
    }
    for (const auto& [text, targets] : texts)
      add("\n{}: {}", targets, text);
  }

  static std::string after(const AssessedStatement& statement, const StatementOnTarget& target,
                           std::uint32_t line) {
    if (target.outcome == StatementOutcome::held)
      return "held, no translation; the original is kept.\n";
    if (target.outcome == StatementOutcome::absorbed)
      return "no statement of its own: " + plain(target.absorbed_reason) + "\n";
    if (statement.is_data) return "its rows are loaded as data.\n";
    return "\n\n" + fenced(target_excerpt(statement, target, line, most_lines).text);
  }

  void add_rewrites() {
    const auto rewrites = rewrites_of(assessment_);
    if (rewrites.empty()) return;
    add("\n## What is rewritten without a hand\n");
    for (const RewriteSummary& rewrite : rewrites) {
      std::string note;
      for (const RuleNote& rule : assessment_.rules) {
        if (rule.rule == rewrite.rule) note = rule.note;
      }
      std::string heading = rewrite.construct.empty() ? rewrite.rule : rewrite.construct;
      if (rewrite.construct.empty()) std::ranges::replace(heading, '_', ' ');
      add("\n### {}\n\n", plain(heading));
      if (rewrite.construct.empty() && !note.empty()) add("{}\n\n", code_span(note));
      add("- Rule: `{}`\n- Used:", rewrite.rule);
      for (std::size_t t = 0; t < rewrite.times.size(); ++t) {
        add("{} {} × on {}", t > 0 ? "," : "", grouped(rewrite.times[t]), assessment_.targets[t]);
      }
      add("\n");
      if (rewrite.example) add_example(*rewrite.example);
    }
  }

  const Assessment& assessment_;
  const Summary& summary_;
  std::string out_;
};

}  // namespace

std::string conversion_guide(const Assessment& assessment, const Summary& summary) {
  return Guide(assessment, summary).text();
}

}  // namespace talora::reports
