/*
 * Put before libc with LD_PRELOAD: fails or delays what a process does to one file, once a trigger file says how.
 * FAULTS_FILE: part of the path of the file whose writes are meant. FAULTS_TRIGGER: a file whose first word is
 *   eio-write, eio-sync    every pwrite, every fsync and fdatasync fails with EIO
 *   eio-sync-once          the next fsync or fdatasync fails with EIO, later ones succeed (as Linux does)
 *   slow-sync N            every fsync and fdatasync takes N milliseconds
 *   kill N                 SIGKILL before the N-th pwrite, fsync, fdatasync or ftruncate from now on
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

static int calls = 0;
static int failed_once = 0;

static int is_meant(int fd) {
  const char *part = getenv("FAULTS_FILE");
  char link[64], path[4096];
  if (part == NULL) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return strstr(path, part) != NULL;
}

static int fault_of(int fd, char *word, long *number) {
  const char *trigger = getenv("FAULTS_TRIGGER");
  if (trigger == NULL || !is_meant(fd)) return 0;
  FILE *file = fopen(trigger, "r");
  if (file == NULL) return 0;
  *number = 0;
  int found = fscanf(file, "%31s %ld", word, number);
  fclose(file);
  if (found < 1) return 0;
  if (strcmp(word, "kill") == 0 && __sync_add_and_fetch(&calls, 1) == *number) kill(getpid(), SIGKILL);
  return 1;
}

static int sync_fault(int fd) {
  char word[32];
  long number;
  if (!fault_of(fd, word, &number)) return 0;
  if (strcmp(word, "slow-sync") == 0) {
    struct timespec pause = {number / 1000, (number % 1000) * 1000000};
    nanosleep(&pause, NULL);
  }
  if (strcmp(word, "eio-sync") == 0) return errno = EIO, -1;
  if (strcmp(word, "eio-sync-once") == 0 && __sync_add_and_fetch(&failed_once, 1) == 1) return errno = EIO, -1;
  return 0;
}

static int write_fault(int fd) {
  char word[32];
  long number;
  if (fault_of(fd, word, &number) && strcmp(word, "eio-write") == 0) return errno = EIO, -1;
  return 0;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

int fsync(int fd) { return sync_fault(fd) ? -1 : REAL(fsync)(fd); }
int fdatasync(int fd) { return sync_fault(fd) ? -1 : REAL(fdatasync)(fd); }
int ftruncate64(int fd, off64_t length) { return write_fault(fd) ? -1 : REAL(ftruncate64)(fd, length); }
int ftruncate(int fd, off_t length) { return write_fault(fd) ? -1 : REAL(ftruncate)(fd, length); }
ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t at) {
  return write_fault(fd) ? -1 : REAL(pwrite64)(fd, bytes, size, at);
}
ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at) {
  return write_fault(fd) ? -1 : REAL(pwrite)(fd, bytes, size, at);
}
