#ifndef CSQLITE_H
#define CSQLITE_H

#include <sys/types.h>

struct sqlite3;

/// Closes the doors of a connection that a workspace never needs: writing the schema by hand,
/// loading extensions, attaching other files, and statements or values of absurd size.
/// Returns an SQLite result code.
int csqlite_harden(struct sqlite3 *connection);

/// The process that holds an SQLite lock on an open file in the way of reading it, or of writing
/// it when `writing` is not 0. 0 when nobody does or it cannot be told.
///
/// Ask before this process holds a lock on the file: closing any descriptor of a file drops the
/// locks its process holds on it (POSIX).
pid_t csqlite_lock_holder(int descriptor, int writing);

#endif
