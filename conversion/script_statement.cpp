// Parsing of pieces; EXECUTE; DDL test.
#include "conversion/script_statement.hpp"

namespace talora::conversion {

oracle::ParsedStatement parse_piece(oracle::Parser& parser, SourceSet& sources,
                                    const parsers::Piece& piece, Diagnostics& diagnostics) {
  const SourceFile& file = sources.file(piece.span.file);
  if (piece.kind != parsers::PieceKind::execute) {
    const Span whole{piece.span.file, piece.comments_begin, piece.span.end};
    return parser.parse(file, whole, diagnostics);
  }
  const std::string text = "BEGIN " + piece.argument + "; END;";
  // Every place in the made-up block is the EXECUTE line's.
  const auto size = static_cast<std::uint32_t>(text.size());
  const OffsetStretch stretch{0, file.original_offset(piece.span.begin), size, 1};
  const SourceFile& block = sources.add(file.path(), text, std::string(file.original()), {stretch});
  return parser.parse(block, {block.id(), 0, size}, diagnostics);
}

bool installs(const Node& root) {
  switch (root.kind) {
    case Kind::create_table:
    case Kind::create_index:
    case Kind::create_view:
    case Kind::create_sequence:
    case Kind::create_synonym:
    case Kind::create_type:
    case Kind::create_routine:
    case Kind::create_package:
    case Kind::create_trigger:
    case Kind::alter_table:
    case Kind::comment_on:
    case Kind::grant:
      return true;
    default:
      return false;
  }
}

}  // namespace talora::conversion
