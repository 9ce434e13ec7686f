// Percent-encoding, and the recognition of secrets that must not stand in a URL.
#pragma once

#include <string>
#include <string_view>

namespace talora::database {

// Replaces %XX by its byte. Failure (exit status 2) for a % without two hexadecimal digits and for
// %00, which no driver can pass on.
[[nodiscard]] std::string percent_decode(std::string_view text);

// Encodes every byte that is not a letter, a digit or one of - . _ ~ / (RFC 3986, unreserved, and
// the slash, which reads better in socket folders and file names and is legal in path and query).
[[nodiscard]] std::string percent_encode(std::string_view text);

// True for option names whose value is a secret: password, pwd, passwd, sslpassword, in any case.
[[nodiscard]] bool is_secret_key(std::string_view key);

// True when an ODBC connection string (`Key=value;Key={value}`) sets one of the keys above.
[[nodiscard]] bool has_connection_string_secret(std::string_view connection_string);

// Throws the Failure (exit status 2) that names the three ways to hand over a password.
[[noreturn]] void refuse_password(const std::string& what);

}  // namespace talora::database
