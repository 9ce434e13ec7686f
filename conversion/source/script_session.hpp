// ScriptSession: one run of the source's client over a script and what it includes.
#pragma once

#include "parsers/text/piece.hpp"
#include "parsers/text/substituted_text.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace talora::conversion {

// The pieces of one script, from front to end.
class ScriptReader {
 public:
  ScriptReader() = default;
  ScriptReader(const ScriptReader&) = delete;
  ScriptReader& operator=(const ScriptReader&) = delete;
  virtual ~ScriptReader() = default;

  [[nodiscard]] virtual std::optional<parsers::Piece> next() = 0;

  // After the last piece: the text with variables substituted, and the map back.
  [[nodiscard]] virtual std::string take_text() = 0;
  [[nodiscard]] virtual std::vector<OffsetStretch> take_stretches() = 0;
};

// Client variables and switches live as long as the session.
class ScriptSession {
 public:
  ScriptSession() = default;
  ScriptSession(const ScriptSession&) = delete;
  ScriptSession& operator=(const ScriptSession&) = delete;
  virtual ~ScriptSession() = default;

  // `text` must outlive the reader, the session too.
  [[nodiscard]] virtual std::unique_ptr<ScriptReader> read(std::uint32_t file,
                                                           std::string_view text) = 0;

  // Follows a directive that a reader gave.
  virtual void apply(const parsers::Piece& directive) = 0;
};

// The session of a client whose splitter is Reader(file, text, State&).
template <typename Reader, typename State>
class ClientSession final : public ScriptSession {
 public:
  [[nodiscard]] std::unique_ptr<ScriptReader> read(std::uint32_t file,
                                                   std::string_view text) override {
    return std::make_unique<ClientReader>(file, text, state_);
  }

  void apply(const parsers::Piece& directive) override { state_.apply(directive); }

 private:
  class ClientReader final : public ScriptReader {
   public:
    ClientReader(std::uint32_t file, std::string_view text, State& state)
        : reader_(file, text, state) {}

    [[nodiscard]] std::optional<parsers::Piece> next() override { return reader_.next(); }

    [[nodiscard]] std::string take_text() override { return reader_.take_text(); }

    [[nodiscard]] std::vector<OffsetStretch> take_stretches() override {
      return reader_.take_stretches();
    }

   private:
    Reader reader_;
  };

  State state_;
};

}  // namespace talora::conversion
