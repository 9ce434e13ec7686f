// Widths in whole units of a fixed view box: the same numbers give the same bytes everywhere.
#include "reports/svg_chart.hpp"

#include "reports/assessment_summary.hpp"
#include "reports/html_page.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace talora::reports {

namespace {

constexpr std::uint64_t bar_width = 1000, chart_width = 760, value_width = 110;

std::string legend_item(std::string_view colour, std::string_view text) {
  return fmt::format(
      "<li><svg width=\"11\" height=\"11\" aria-hidden=\"true\"><rect class=\"f-{}\" width=\"11\" "
      "height=\"11\" rx=\"2\"/></svg>{}</li>",
      colour, escaped(text));
}

// Units of a part: what is there is seen, and nothing passes the end.
std::uint64_t units(std::uint64_t value, std::uint64_t whole, std::uint64_t width) {
  if (value == 0 || whole == 0) return 0;
  return std::clamp<std::uint64_t>((value * width + whole / 2) / whole, 2, width);
}

}  // namespace

std::string share_bar(std::string_view title, const std::vector<Segment>& segments) {
  std::uint64_t whole = 0;
  for (const Segment& segment : segments)
    whole += segment.value;
  std::string spoken(title), bars, legend;
  std::uint64_t at = 0;
  for (const Segment& segment : segments) {
    const std::string text = fmt::format("{} {} ({})", segment.word, grouped(segment.value),
                                         share(segment.value, whole));
    spoken += fmt::format("{} {}", &segment == segments.data() ? ":" : ",", text);
    legend += legend_item(segment.word, text);
    const std::uint64_t width = std::min(units(segment.value, whole, bar_width), bar_width - at);
    if (width == 0) continue;
    bars += fmt::format(
        "<rect class=\"f-{}\" x=\"{}\" width=\"{}\" height=\"22\"><title>{}</title></rect>",
        segment.word, at, width, escaped(text));
    at += width;
  }
  return fmt::format(
      "<svg class=\"share\" role=\"img\" aria-label=\"{}\" viewBox=\"0 0 {} 22\" width=\"100%\" "
      "height=\"22\" "
      "preserveAspectRatio=\"none\"><rect class=\"track\" width=\"{}\" height=\"22\"/>{}</svg>\n"
      "<ul class=\"legend\">{}</ul>\n",
      escaped(spoken), bar_width, bar_width, bars, legend);
}

std::string bar_chart(std::string_view title, const std::vector<std::string>& series,
                      const std::vector<BarGroup>& groups, unsigned label_width) {
  std::uint64_t most = 1;
  for (const BarGroup& group : groups) {
    for (const std::uint64_t value : group.values)
      most = std::max(most, value);
  }
  const std::uint64_t bar = series.size() > 1 ? 13 : 17;
  const std::uint64_t above = label_width == 0 ? 18 : 0;
  const std::uint64_t step = above + bar * series.size() + 11;
  const std::uint64_t space = chart_width - label_width - value_width;
  std::string marks, legend;
  std::uint64_t top = 4;
  for (const BarGroup& group : groups) {
    const std::uint64_t middle = top + bar * series.size() / 2 + 4;
    marks += above > 0 ? fmt::format("<text y=\"{}\">{}</text>", top + 12, escaped(group.label))
                       : fmt::format("<text class=\"end\" x=\"{}\" y=\"{}\">{}</text>",
                                     label_width - 10, middle, escaped(group.label));
    for (std::size_t s = 0; s < group.values.size(); ++s) {
      const std::uint64_t y = top + above + s * bar;
      const std::uint64_t width = units(group.values[s], most, space);
      if (width > 0) {
        marks += fmt::format(
            "<rect class=\"f-{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"2\"/>", s % 4,
            label_width, y, width, bar - 2);
      }
      marks += fmt::format("<text class=\"soft\" x=\"{}\" y=\"{}\">{}</text>\n",
                           label_width + width + 6, y + bar - 3, escaped(group.texts[s]));
    }
    top += step;
  }
  if (series.size() > 1) {
    for (std::size_t s = 0; s < series.size(); ++s)
      legend += legend_item(std::to_string(s % 4), series[s]);
    legend = "<ul class=\"legend\">" + legend + "</ul>\n";
  }
  return fmt::format(
      "{}<svg role=\"img\" aria-label=\"{}\" viewBox=\"0 0 {} {}\" width=\"{}\" height=\"{}\">{}"
      "</svg>\n",
      legend, escaped(title), chart_width, top, chart_width, top, marks);
}

}  // namespace talora::reports
