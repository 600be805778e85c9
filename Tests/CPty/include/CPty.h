// What tests need of a pseudo-terminal and Swift's Glibc module hides.
#ifndef CPTY_H
#define CPTY_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

/// Runs a program with a new pseudo-terminal as its controlling terminal. The master's descriptor,
/// or -errno.
int cpty_spawn(const char *_Nonnull path, char *_Nullable const *_Nonnull arguments,
               char *_Nullable const *_Nonnull environment, int rows, int columns,
               pid_t *_Nonnull child);
/// Gives the terminal another size; the program is told by SIGWINCH.
void cpty_resize(int master, int rows, int columns);
/// Whether the terminal itself echoes what is typed, as it does outside an editor.
bool cpty_echoes(int master);
/// Reads what came within so many milliseconds; 0 if nothing did, negative at the end.
long cpty_read(int master, void *_Nonnull buffer, size_t capacity, int milliseconds);
/// The child's exit status, 128 + signal if one ended it, or -1 while it runs.
int cpty_status(pid_t child);
/// Makes cpty_columns know all of Unicode.
void cpty_use_utf8(void);
/// The columns a scalar takes on the terminal.
int cpty_columns(uint32_t scalar);

#endif
