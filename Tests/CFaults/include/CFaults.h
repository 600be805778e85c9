#ifndef CFAULTS_H
#define CFAULTS_H

#include <sys/types.h>

/// Lets this thread alone look at files as another user does; 0 goes back to root. Does nothing but
/// answer -1 where only the whole process can (not Linux) or where we are not root.
int cfaults_look_as(uid_t user);

/// Starts a process that holds an SQLite lock on a file, for writing or for reading, and returns
/// its number once it has it; -1 when it could not.
pid_t cfaults_hold_lock(const char *path, int writing);

/// Ends that process.
void cfaults_let_go(pid_t process);

#endif
