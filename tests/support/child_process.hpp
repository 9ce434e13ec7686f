// Child processes for test servers: run or start a program as the user that may own a server.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

namespace talora::test {

// A database server refuses to run as root: then these take the user postgres; else the own user.
// `command` begins with the program's full path; standard output and error go to the file `log`.

// Runs a program to its end; Failure with the log's text when it does not end with 0.
void run_as_server_user(const std::vector<std::string>& command, const std::filesystem::path& log);

// Starts a program and returns its pid. It gets SIGQUIT when the thread that started it ends, so
// that a killed test program leaves no server behind.
[[nodiscard]] pid_t start_as_server_user(const std::vector<std::string>& command,
                                         const std::filesystem::path& log);

// Makes that user the owner of a file or folder.
void hand_to_server_user(const std::filesystem::path& path);

// False once the child has ended (its status is then collected).
[[nodiscard]] bool is_running(pid_t pid);

// Sends the signal and waits for the end; SIGKILL after ten seconds.
void stop_process(pid_t pid, int signal) noexcept;

// A port of 127.0.0.1 that nobody listens on at this moment.
[[nodiscard]] int free_port();

// A whole file as text; empty when it cannot be read.
[[nodiscard]] std::string text_of_file(const std::filesystem::path& path);

}  // namespace talora::test
