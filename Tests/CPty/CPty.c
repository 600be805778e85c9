#define _GNU_SOURCE
#include "CPty.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>
#if defined(__APPLE__)
#include <util.h>
#else
#include <pty.h>
#endif

static struct winsize size_of(int rows, int columns) {
  struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
  return size;
}

int cpty_spawn(const char *path, char *const *arguments, char *const *environment, int rows,
               int columns, pid_t *child) {
  struct winsize size = size_of(rows, columns);
  int master;
  pid_t process = forkpty(&master, NULL, NULL, &size);
  if (process < 0) return -errno;
  if (process == 0) {
    // The parent has threads: only async-signal-safe calls until exec.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
    execve(path, arguments, environment);
    _exit(127);
  }
  fcntl(master, F_SETFD, FD_CLOEXEC);
  *child = process;
  return master;
}

void cpty_resize(int master, int rows, int columns) {
  struct winsize size = size_of(rows, columns);
  ioctl(master, TIOCSWINSZ, &size);
}

bool cpty_echoes(int master) {
  struct termios mode;
  return tcgetattr(master, &mode) == 0 && (mode.c_lflag & ECHO) != 0;
}

long cpty_read(int master, void *buffer, size_t capacity, int milliseconds) {
  struct pollfd watched = {master, POLLIN, 0};
  if (poll(&watched, 1, milliseconds) <= 0) return 0;
  ssize_t count = read(master, buffer, capacity);
  return count > 0 ? count : -1;
}

int cpty_status(pid_t child) {
  int status;
  if (waitpid(child, &status, WNOHANG) != child) return -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void cpty_use_utf8(void) {
  if (!setlocale(LC_CTYPE, "C.UTF-8")) setlocale(LC_CTYPE, "en_US.UTF-8");
}

int cpty_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
