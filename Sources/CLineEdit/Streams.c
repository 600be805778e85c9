#define _GNU_SOURCE
#include "CLineEdit.h"
#include "Events.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

bool cle_is_terminal(int descriptor) { return isatty(descriptor); }

bool cle_window_size(int *rows, int *columns) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return false;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return true;
}

int cle_wait(int milliseconds, bool events) {
  struct pollfd watched[2] = {{STDIN_FILENO, POLLIN, 0}, {cle_event_descriptor(), POLLIN, 0}};
  int found;
  // A negative descriptor is passed over by poll.
  do found = poll(watched, events ? 2 : 1, milliseconds);
  while (found < 0 && errno == EINTR && !events);
  if (found < 0) return errno == EINTR ? CLE_READY_EVENT : CLE_READY_INPUT;
  return (watched[0].revents ? CLE_READY_INPUT : 0) | (watched[1].revents ? CLE_READY_EVENT : 0);
}

long cle_read_input(void *buffer, size_t capacity) {
  while (true) {
    ssize_t count = read(STDIN_FILENO, buffer, capacity);
    if (count >= 0) return count;
    // Another program may have left the terminal non-blocking.
    if (errno == EAGAIN)
      cle_wait(-1, false);
    else if (errno != EINTR)
      return -1;
  }
}

bool cle_write(int descriptor, const char *bytes, size_t length) {
  FILE *stream = descriptor == CLE_STDERR ? stderr : stdout;
  bool whole = fwrite(bytes, 1, length, stream) == length;
  whole = fflush(stream) == 0 && whole;
  clearerr(stream);
  return whole;
}

const char *cle_environment(const char *name) { return getenv(name); }

static void make_directories(const char *path) {
  char *copy = strdup(path);
  if (!copy) return;
  for (char *slash = strchr(copy + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = '\0';
    mkdir(copy, 0700);
    *slash = '/';
  }
  free(copy);
}

// O_NONBLOCK, so that a pipe put in the file's place cannot hold the program up.
static int open_ordinary(const char *path, int flags, struct stat *facts) {
  int descriptor = open(path, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
  if (descriptor < 0) return -1;
  if (fstat(descriptor, facts) == 0 && S_ISREG(facts->st_mode)) return descriptor;
  close(descriptor);
  return -1;
}

static bool append_locked(int descriptor, const char *bytes, size_t length) {
  struct stat facts;
  char last = '\n';
  if (flock(descriptor, LOCK_EX) != 0 || fstat(descriptor, &facts) != 0) return false;
  if (facts.st_size > 0 && pread(descriptor, &last, 1, facts.st_size - 1) != 1) return false;
  // Half a line left by a full disk must not run into this one.
  bool whole = last == '\n' || write(descriptor, "\n", 1) == 1;
  whole = whole && write(descriptor, bytes, length) == (ssize_t)length;
  if (!whole && ftruncate(descriptor, facts.st_size) != 0) return false;
  return whole;
}

bool cle_append_private(const char *path, const char *bytes, size_t length) {
  struct stat facts;
  make_directories(path);
  int descriptor = open_ordinary(path, O_RDWR | O_APPEND | O_CREAT, &facts);
  if (descriptor < 0) return false;
  bool done = fchmod(descriptor, 0600) == 0 && append_locked(descriptor, bytes, length);
  close(descriptor);
  return done;
}

long cle_read_tail(const char *path, void *buffer, size_t capacity) {
  struct stat facts;
  int descriptor = open_ordinary(path, O_RDONLY, &facts);
  if (descriptor < 0) return -1;
  off_t start = facts.st_size > (off_t)capacity ? facts.st_size - (off_t)capacity : 0;
  ssize_t count = pread(descriptor, buffer, capacity, start);
  close(descriptor);
  return count;
}
