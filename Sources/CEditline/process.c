/* Signals, the size of the window and child processes. */
#define _GNU_SOURCE
#include "CEditline.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

extern char **environ;

static int pipe_ends[2] = {-1, -1};
static struct sigaction before[NSIG];
static bool watched[NSIG];

int ce_signal_pipe(void) {
  if (pipe_ends[0] < 0) {
    if (pipe(pipe_ends) != 0) return -1;
    for (int i = 0; i < 2; i++) {
      fcntl(pipe_ends[i], F_SETFD, FD_CLOEXEC);
      fcntl(pipe_ends[i], F_SETFL, O_NONBLOCK);
    }
  }
  return pipe_ends[0];
}

static void note(int number) {
  int kept = errno;
  unsigned char byte = (unsigned char)number;
  (void)!write(pipe_ends[1], &byte, 1);
  errno = kept;
}

void ce_signal_watch(int number) {
  if (watched[number]) return;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = note;
  action.sa_flags = SA_RESTART;
  /* Who asks a second time means it: output may be blocked, so that nobody reads the pipe. */
  if (number == SIGTERM || number == SIGHUP) action.sa_flags |= SA_RESETHAND;
  sigemptyset(&action.sa_mask);
  if (sigaction(number, NULL, &before[number]) != 0) return;
  if (before[number].sa_handler == SIG_IGN && number != SIGINT) return; /* nohup, no job control */
  watched[number] = sigaction(number, &action, NULL) == 0;
}

void ce_signal_release(int number) {
  if (!watched[number]) return;
  watched[number] = false;
  sigaction(number, &before[number], NULL);
}

void ce_signal_stop_self(pid_t target) {
  struct sigaction ours, stop;
  memset(&stop, 0, sizeof stop);
  stop.sa_handler = SIG_DFL;
  sigemptyset(&stop.sa_mask);
  sigaction(SIGTSTP, &stop, &ours);
  kill(target, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP};
enum { FATAL_COUNT = sizeof fatal / sizeof *fatal };
static struct sigaction fatal_before[FATAL_COUNT];
static struct termios guarded;
static bool is_guarded;

static void restore_and_die(int number) {
  tcsetattr(0, TCSANOW, &guarded);
  (void)!write(1, "\033[?2004l\033[0m\r\n", 14);
  for (int i = 0; i < FATAL_COUNT; i++) sigaction(fatal[i], &fatal_before[i], NULL);
  raise(number);
}

void ce_guard_terminal(void) {
  if (is_guarded || tcgetattr(0, &guarded) != 0) return;
  is_guarded = true;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = restore_and_die;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < FATAL_COUNT; i++) sigaction(fatal[i], &action, &fatal_before[i]);
}

void ce_restore_terminal(void) {
  if (is_guarded) tcsetattr(0, TCSADRAIN, &guarded);
}

void ce_unguard_terminal(void) {
  if (!is_guarded) return;
  ce_restore_terminal();
  is_guarded = false;
  for (int i = 0; i < FATAL_COUNT; i++) sigaction(fatal[i], &fatal_before[i], NULL);
}

bool ce_window_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

int ce_run_shell(const char *script, const char *name, const char *argument) {
  char *const words[] = {"sh", "-c", (char *)script, (char *)name, (char *)argument, NULL};
  posix_spawnattr_t attributes;
  sigset_t all, none;
  int error = posix_spawnattr_init(&attributes);
  if (error) { errno = error; return -1; }
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  pid_t child;
  error = posix_spawn(&child, "/bin/sh", NULL, &attributes, words, environ);
  posix_spawnattr_destroy(&attributes);
  if (error) { errno = error; return -1; }
  int status = 0;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return -1;
  return status;
}
