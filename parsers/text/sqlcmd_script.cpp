// SqlcmdReader: where batches and commands begin and end.
#include "parsers/text/sqlcmd_script.hpp"

#include "parsers/text/lexical_skip.hpp"
#include "parsers/text/sqlcmd_words.hpp"

#include <algorithm>

namespace talora::parsers {
namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v';
}

}  // namespace

SqlcmdReader::SqlcmdReader(std::uint32_t file, std::string_view text, SqlcmdState& state)
    : file_(file),
      text_(text),
      state_(state),
      written_(text) {}

std::string_view SqlcmdReader::line_at(std::size_t position) const {
  return text_.substr(position, std::min(text_.find('\n', position), text_.size()) - position);
}

std::optional<Piece> SqlcmdReader::next() {
  if (ready_.empty()) {
    if (auto batch = read_batch()) ready_.push_back(std::move(*batch));
  }
  if (ready_.empty()) return std::nullopt;
  Piece piece = std::move(ready_.front());
  ready_.pop_front();
  return piece;
}

// Absent when a command that stands alone is ready instead, and at the end of the script.
std::optional<Piece> SqlcmdReader::read_batch() {
  Batch batch;
  batch.begin = written_.size();
  while (position_ < text_.size()) {
    const std::string_view line = line_at(position_);
    if (const auto repeat = batch_end(line)) {
      const bool ends_open_batch = state_.batch_is_open;
      Piece piece = finished(batch, true, *repeat);
      copy_line(line.size());
      if (batch.has_text || ends_open_batch) return piece;
      batch.begin = written_.size();
    } else if (const std::string command = sqlcmd_command(line); !command.empty()) {
      if (batch.has_sql && command == "R") return finished(batch, false, 1);
      take_command(command, line.size(), batch.has_text);
      if (!batch.has_text) return std::nullopt;
    } else {
      read_line(batch);
    }
  }
  if (!batch.has_text) return std::nullopt;
  return finished(batch, false, 1);
}

Piece SqlcmdReader::finished(const Batch& batch, bool has_terminator, std::uint32_t repeat) {
  state_.batch_is_open = !has_terminator && (state_.batch_is_open || batch.has_sql);
  const std::string_view text = written_.text();
  Piece piece;
  piece.kind = PieceKind::batch;
  std::uint32_t begin = batch.begin;
  std::uint32_t end = written_.size();
  while (begin < end && is_blank(text[begin]))
    ++begin;
  while (end > begin && is_blank(text[end - 1]))
    --end;
  piece.span = {file_, begin, end};
  piece.comments_begin = begin;
  piece.has_terminator = has_terminator;
  piece.holds_code = batch.has_sql;
  piece.repeat = repeat;
  piece.findings = batch.findings;
  if (repeat != 1) {
    piece.findings.push_back({DiagnosticId::batch_repeated, piece.span, {std::to_string(repeat)}});
  }
  return piece;
}

// A line of `length` bytes and its line break as they are.
void SqlcmdReader::copy_line(std::size_t length) {
  const std::size_t end = std::min(position_ + length + 1, text_.size());
  written_.copy(position_, end);
  position_ = end;
}

// One line; a literal or comment that it opens goes on to its end.
void SqlcmdReader::read_line(Batch& batch) {
  std::size_t plain = position_;  // not yet written
  std::size_t at = position_;
  while (at < text_.size() && text_[at] != '\n') {
    const Skip skip = skip_tsql_lexical(text_, at);
    const bool comment =
        skip.kind == SkipKind::line_comment || skip.kind == SkipKind::block_comment;
    const bool blank = is_blank(text_[at]);
    batch.has_text = batch.has_text || !blank;
    batch.has_sql = batch.has_sql || !(blank || comment);
    const std::size_t end = skip.kind == SkipKind::none ? at + 1
                            : skip.terminated           ? skip.end
                                                        : next_batch_end(at);
    if (comment) {
      copy_substituted(plain, at, batch.findings);
      written_.copy(at, end);
      plain = end;
    }
    at = end;
  }
  position_ = std::min(at + 1, text_.size());
  copy_substituted(plain, position_, batch.findings);
}

// Before the line break ahead of the next line with GO: where something without an end is cut.
std::size_t SqlcmdReader::next_batch_end(std::size_t from) const {
  for (std::size_t at = text_.find('\n', from); at != std::string_view::npos;
       at = text_.find('\n', at + 1)) {
    if (batch_end(line_at(at + 1))) return at;
  }
  return text_.size();
}

}  // namespace talora::parsers
