// Choosing examples: short before long, translated before held.
#include "reports/guide_examples.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace talora::reports {

namespace {

// Smaller is better.
using Rank = std::tuple<bool, std::size_t>;

bool has_translation(const AssessedStatement& statement, std::size_t target) {
  return !statement.targets[target].sql.empty();
}

Rank rank_of(const AssessedStatement& statement, const std::vector<bool>& on) {
  bool translated = true;
  for (std::size_t t = 0; t < on.size(); ++t)
    translated = translated && (!on[t] || has_translation(statement, t));
  return {!translated, statement.text.size()};
}

}  // namespace

std::optional<Example> example_of(const Assessment& assessment, const CodeSummary& code) {
  std::optional<Example> best;
  Rank best_rank{};
  for (const Occurrence& one : code.occurrences) {
    if (one.statement == no_statement) continue;
    const AssessedStatement& statement = assessment.statements[one.statement];
    const Rank rank = rank_of(statement, one.on);
    if (best && best->statement == one.statement) {
      // The same matter in other words: targets name their own types.
      for (std::size_t t = 0; t < one.on.size(); ++t)
        best->on[t] = best->on[t] || one.on[t];
    }
    if (best && rank >= best_rank) continue;
    best = Example{one.statement, one.place.line, one.on};
    best_rank = rank;
  }
  return best;
}

std::vector<RewriteSummary> rewrites_of(const Assessment& assessment) {
  const std::size_t targets = assessment.targets.size();
  std::map<std::pair<std::string, std::string>, std::pair<RewriteSummary, Rank>> found;
  for (std::size_t i = 0; i < assessment.statements.size(); ++i) {
    const AssessedStatement& statement = assessment.statements[i];
    for (std::size_t t = 0; t < targets; ++t) {
      for (const AssessedRewrite& rewrite : statement.targets[t].rewrites) {
        auto& [summary, rank] = found[{rewrite.rule, rewrite.construct}];
        if (summary.times.empty())
          summary = {rewrite.rule, rewrite.construct, std::vector<std::uint64_t>(targets), {}};
        ++summary.times[t];
        if (!has_translation(statement, t)) continue;
        const Rank own{false, statement.text.size()};
        if (summary.example && summary.example->statement != i && own >= rank) continue;
        if (!summary.example || summary.example->statement != i) {
          summary.example = Example{i, rewrite.line, std::vector<bool>(targets)};
          rank = own;
        }
        summary.example->on[t] = true;
      }
    }
  }
  std::vector<RewriteSummary> out;
  for (auto& [key, value] : found)
    out.push_back(std::move(value.first));
  std::ranges::stable_sort(out, [](const RewriteSummary& a, const RewriteSummary& b) {
    return *std::ranges::max_element(a.times) > *std::ranges::max_element(b.times);
  });
  return out;
}

}  // namespace talora::reports
