#include "CSQLite.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <string.h>
#include <unistd.h>

/* What is so different from SQLite's own limits that a hostile file or statement meets it first.
   LENGTH holds a template's source (8 MiB) and leaves as much again. */
static const struct {
  int limit;
  int value;
} limits[] = {
    {SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH, 100 * 1000},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 100},
    {SQLITE_LIMIT_COMPOUND_SELECT, 10},
    {SQLITE_LIMIT_VDBE_OP, 100 * 1000},
    {SQLITE_LIMIT_FUNCTION_ARG, 16},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 100},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 4},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
};

int csqlite_harden(struct sqlite3 *connection) {
  int code = sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  if (code == SQLITE_OK)
    code = sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, NULL);
  for (size_t i = 0; code == SQLITE_OK && i < sizeof limits / sizeof *limits; i++)
    sqlite3_limit(connection, limits[i].limit, limits[i].value);
  return code;
}

/* The bytes SQLite locks in every file, see "File Locking And Concurrency In SQLite Version 3". */
enum { pending_byte = 0x40000000, locked_bytes = 512 };

pid_t csqlite_lock_holder(int descriptor, int writing) {
  struct flock lock;
  memset(&lock, 0, sizeof lock);
  lock.l_type = writing ? F_WRLCK : F_RDLCK;
  lock.l_whence = SEEK_SET;
  lock.l_start = pending_byte;
  lock.l_len = locked_bytes;
  if (fcntl(descriptor, F_GETLK, &lock) != 0 || lock.l_type == F_UNLCK) return 0;
  return lock.l_pid > 0 ? lock.l_pid : 0;
}
