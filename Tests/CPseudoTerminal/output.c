#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static char *read_all(int descriptor) {
  size_t used = 0, size = 65536;
  char *text = malloc(size);
  while (text) {
    ssize_t count = read(descriptor, text + used, size - used - 1);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    used += (size_t)count;
    if (used + 1 == size) text = realloc(text, size *= 2);
  }
  if (text) text[used] = 0;
  return text;
}

char *pt_output_of(char *const words[], char *const entries[]) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return NULL;
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDWR, 0);
  posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_RDWR, 0);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  pid_t child;
  int error = posix_spawnp(&child, words[0], &actions, &attributes, words, entries);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  close(ends[1]);
  char *text = error ? NULL : read_all(ends[0]);
  close(ends[0]);
  if (!error) while (waitpid(child, NULL, 0) < 0 && errno == EINTR) {}
  return text;
}
