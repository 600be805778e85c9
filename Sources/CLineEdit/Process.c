#define _GNU_SOURCE
#include "CLineEdit.h"
#include "Events.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// A signal handler may do next to nothing, so it writes its number into a pipe: the reader of
// keys finds it there between two keys, outside signal context.
static int eventPipe[2] = {-1, -1};
static atomic_bool interrupted;

int cle_event_descriptor(void) { return eventPipe[0]; }

static void note_signal(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  if (number == SIGINT) atomic_store(&interrupted, true);
  // A full pipe loses nothing that matters: its reader is already due to wake.
  ssize_t written = write(eventPipe[1], &byte, 1);
  (void)written;
  errno = saved;
}

static void arm(int number) {
  struct sigaction action;
  // What nohup or a background job has set to ignored stays so.
  if (sigaction(number, NULL, &action) == 0 && action.sa_handler == SIG_IGN) return;
  memset(&action, 0, sizeof action);
  action.sa_handler = note_signal;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

static bool open_pipe(void) {
  if (eventPipe[0] >= 0) return true;
  if (pipe(eventPipe) != 0) return false;
  for (int i = 0; i < 2; i++) {
    fcntl(eventPipe[i], F_SETFD, FD_CLOEXEC);
    fcntl(eventPipe[i], F_SETFL, O_NONBLOCK);
  }
  return true;
}

static void use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  if (!setlocale(LC_CTYPE, "C.UTF-8")) setlocale(LC_CTYPE, "en_US.UTF-8");
}

// A file opened on descriptor 1 or 2 would be written over by the first message.
static void fill_closed_descriptors(void) {
  for (int i = 0; i <= STDERR_FILENO; i++)
    if (fcntl(i, F_GETFD) < 0) open("/dev/null", O_RDWR);
}

void cle_prepare_process(void) {
  fill_closed_descriptors();
  use_utf8();
  umask(077);
  // A reader that went away and a file-size limit are errors of a write, not ends of the process.
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
  if (!open_pipe()) return;
  const int numbers[] = {SIGINT, SIGWINCH, SIGCONT, SIGTERM, SIGHUP};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) arm(numbers[i]);
}

cle_event cle_next_event(int *number) {
  unsigned char byte;
  if (eventPipe[0] < 0 || read(eventPipe[0], &byte, 1) != 1) return CLE_EVENT_NONE;
  *number = byte;
  switch (byte) {
    case SIGINT: return CLE_EVENT_INTERRUPTED;
    case SIGWINCH: return CLE_EVENT_RESIZED;
    case SIGTSTP: return CLE_EVENT_STOPPED;
    case SIGCONT: return CLE_EVENT_CONTINUED;
    default: return CLE_EVENT_TERMINATED;
  }
}

bool cle_take_interrupt(void) { return atomic_exchange(&interrupted, false); }

void cle_guard_keys(bool on) {
  if (on)
    arm(SIGTSTP);
  else
    signal(SIGTSTP, SIG_DFL);
  signal(SIGQUIT, on ? SIG_IGN : SIG_DFL);
}

void cle_suspend(void) {
  // The caller knows that it has been continued, and needs no event to say so.
  signal(SIGCONT, SIG_DFL);
  raise(SIGTSTP);
  arm(SIGCONT);
}
