// What a report says, independent of its form. Filled by conversion; no times, so that the same run
// gives the same bytes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace talora::reports {

struct Count {
  std::string name;
  std::uint64_t value = 0;
};

struct FindingRow {
  std::string code, finding_class, text, advice;
  std::uint64_t count = 0;
  std::string first_place;  // file:line:col
};

struct HeldRow {
  std::string object, place, reason;
};

struct ParityRow {
  std::string table, mode, verdict, note;
  std::uint64_t rows_source = 0, rows_target = 0;
  std::string checksum_source, checksum_target;
};

struct FileRow {
  std::string file;
  std::uint64_t statements = 0, held = 0, unparsed = 0, rows = 0;
};

struct ReportModel {
  std::string title;
  std::string target;
  std::vector<Count> totals;
  std::vector<Count> by_class;
  std::vector<Count> by_kind;
  std::vector<FileRow> files;
  std::vector<FindingRow> findings;
  std::vector<HeldRow> held;
  std::vector<ParityRow> parity;
  std::string verdict;  // of the parity; empty when nothing was compared
};

// Plain text for terminals, at most 100 columns where the data allow it.
[[nodiscard]] std::string text_report(const ReportModel& model);

// One self-contained page: no scripts from elsewhere, works offline.
[[nodiscard]] std::string html_report(const ReportModel& model);

}  // namespace talora::reports
