// Charts as inline SVG: they take their colours from the page's style by class.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace talora::reports {

struct Segment {
  std::string word;  // also names its colour: class f-WORD
  std::uint64_t value = 0;
};

// One bar of a whole, with a legend that says number and share of each part.
[[nodiscard]] std::string share_bar(std::string_view title, const std::vector<Segment>& segments);

struct BarGroup {
  std::string label;
  std::vector<std::uint64_t> values;  // one for each series
  std::vector<std::string> texts;     // behind the bars
};

// Horizontal bars, a group of series for each label; a legend when there are several series. Labels
// stand left of the bars, or above them when `label_width` is 0.
[[nodiscard]] std::string bar_chart(std::string_view title, const std::vector<std::string>& series,
                                    const std::vector<BarGroup>& groups, unsigned label_width);

}  // namespace talora::reports
