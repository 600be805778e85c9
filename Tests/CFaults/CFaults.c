#include "CFaults.h"

#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/fsuid.h>

int cfaults_look_as(uid_t user) {
  if (geteuid() != 0) return -1;
  setfsuid(user);
  return 0;
}
#else
int cfaults_look_as(uid_t user) {
  (void)user;
  return -1;
}
#endif

/* Only what may be called between fork and exec is called in the child. */
pid_t cfaults_hold_lock(const char *path, int writing) {
  int ready[2];
  if (pipe(ready) != 0) return -1;
  pid_t child = fork();
  if (child == 0) {
    struct flock lock;
    memset(&lock, 0, sizeof lock);
    lock.l_type = writing ? F_WRLCK : F_RDLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000002;
    lock.l_len = 510;
    int file = open(path, writing ? O_RDWR : O_RDONLY);
    char held = file >= 0 && fcntl(file, F_SETLK, &lock) == 0;
    if (write(ready[1], &held, 1) != 1 || !held) _exit(1);
    for (;;) pause();
  }
  close(ready[1]);
  char held = 0;
  if (child < 0 || read(ready[0], &held, 1) != 1 || !held) child = -1;
  close(ready[0]);
  return child;
}

void cfaults_let_go(pid_t process) {
  if (process <= 0) return;
  kill(process, SIGKILL);
  waitpid(process, NULL, 0);
}
