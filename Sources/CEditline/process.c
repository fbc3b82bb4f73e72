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

/* Starts `sh -c script name argument` with default signals; `input` becomes its standard input unless
   it is 0, and `other` is closed in it. An errno, or 0. */
static int start_shell(
    pid_t *child, const char *script, const char *name, const char *argument, int input, int other) {
  char *const words[] = {"sh", "-c", (char *)script, (char *)name, (char *)argument, NULL};
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_t files;
  sigset_t all, none;
  int error = posix_spawnattr_init(&attributes);
  if (error) return error;
  error = posix_spawn_file_actions_init(&files);
  if (error) { posix_spawnattr_destroy(&attributes); return error; }
  if (input != 0) {
    posix_spawn_file_actions_adddup2(&files, input, 0);
    posix_spawn_file_actions_addclose(&files, input);
    posix_spawn_file_actions_addclose(&files, other);
  }
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  error = posix_spawn(child, "/bin/sh", &files, &attributes, words, environ);
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  return error;
}

/* The program that has the terminal, and the signal that asked us to end while it had it. */
static volatile sig_atomic_t outside, asked;

static void pass_on(int number) {
  int kept = errno;
  asked = number;
  if (outside > 0) kill(outside, number);
  errno = kept;
}

/* What other programs may change, to be put back when they are done with the terminal. */
struct usual {
  struct termios modes;
  bool has_modes;
  struct sigaction hang_up, terminate, stop;
};

static void replace(int number, void (*handler)(int), struct sigaction *before) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  /* Who asks a second time means it, should the other program not listen. */
  action.sa_flags = SA_RESTART | SA_RESETHAND;
  sigemptyset(&action.sa_mask);
  sigaction(number, NULL, before);
  if (before->sa_handler != SIG_IGN) sigaction(number, &action, NULL);
}

/* From here on a request to end goes to the program that is about to start, and Ctrl-Z stops us along
   with it, as the shell expects of a whole job. */
static void hand_over(struct usual *usual) {
  usual->has_modes = tcgetattr(0, &usual->modes) == 0;
  outside = asked = 0;
  replace(SIGHUP, pass_on, &usual->hang_up);
  replace(SIGTERM, pass_on, &usual->terminate);
  replace(SIGTSTP, SIG_DFL, &usual->stop);
}

/* One that was killed has left the terminal as it used it. */
static void take_back(const struct usual *usual) {
  outside = 0;
  int kept = errno;
  if (usual->has_modes) tcsetattr(0, TCSADRAIN, &usual->modes);
  sigaction(SIGHUP, &usual->hang_up, NULL);
  sigaction(SIGTERM, &usual->terminate, NULL);
  sigaction(SIGTSTP, &usual->stop, NULL);
  if (asked) raise(asked);
  errno = kept;
}

static int wait_for(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return -1;
  return status;
}

static void begin(pid_t child) {
  outside = child;
  if (asked) kill(child, asked); /* it came before there was anybody to pass it on to */
}

int ce_run_shell(const char *script, const char *name, const char *argument) {
  pid_t child;
  struct usual usual;
  hand_over(&usual);
  int error = start_shell(&child, script, name, argument, 0, 0);
  if (!error) begin(child);
  int status = error ? -1 : wait_for(child);
  if (error) errno = error;
  take_back(&usual);
  return status;
}

int ce_run_shell_on(const char *script, const char *bytes, size_t count) {
  int ends[2];
  pid_t child;
  if (pipe(ends) != 0) return -1;
  struct usual usual;
  hand_over(&usual);
  int error = start_shell(&child, script, "pager", NULL, ends[0], ends[1]);
  close(ends[0]);
  if (!error) begin(child);
  /* Whoever has seen enough goes before the end; that is no reason to end with a signal. */
  struct sigaction ignore, pipe_before;
  memset(&ignore, 0, sizeof ignore);
  ignore.sa_handler = SIG_IGN;
  sigaction(SIGPIPE, &ignore, &pipe_before);
  while (!error && count > 0) {
    ssize_t done = write(ends[1], bytes, count);
    if (done < 0 && errno != EINTR) break;
    if (done > 0) { bytes += done; count -= (size_t)done; }
  }
  close(ends[1]);
  int status = error ? -1 : wait_for(child);
  sigaction(SIGPIPE, &pipe_before, NULL);
  if (error) errno = error;
  take_back(&usual);
  return status;
}
