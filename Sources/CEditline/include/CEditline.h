/* What Swift cannot say itself: libedit's variadic calls, signal handlers that only write a byte,
   and a few calls that glibc hides without _GNU_SOURCE. No policy lives here. */
#pragma once
#include <histedit.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <sys/types.h>
#include <wchar.h>

/* Answers libedit's request for the next character: 1 with *out set, 0 at the end, -1 to give up. */
typedef int (*ce_read_fn)(void *context, wchar_t *out);
/* Runs action number `action`, reached by a key whose last character was `character`. */
typedef unsigned char (*ce_action_fn)(void *context, int action, wint_t character);
/* The prompt, with each run of escape codes between two \1; the memory stays with the callee. */
typedef wchar_t *(*ce_prompt_fn)(void *context);

enum { CE_ACTION_LIMIT = 48 };

/* Sets LC_CTYPE from the environment, or to some UTF-8 locale when that is not UTF-8. */
bool ce_use_utf8(void);

/* A line editor on descriptors 0, 1 and 2. When `draws` is false libedit's drawing goes nowhere,
   while its terminal modes still act on the descriptors. NULL when it cannot be made. */
EditLine *ce_open(const char *program, bool draws, void *context, ce_read_fn read,
                  ce_action_fn action, ce_prompt_fn prompt);
void ce_close(EditLine *editor);

int ce_use_keymap(EditLine *editor, const wchar_t *name); /* L"emacs" or L"vi" */
bool ce_keymap_is_vi(EditLine *editor);
int ce_add_action(EditLine *editor, int action, const wchar_t *name, const wchar_t *help);
int ce_bind(EditLine *editor, const wchar_t *key, const wchar_t *command);
int ce_bind_in_command_map(EditLine *editor, const wchar_t *key, const wchar_t *command);
int ce_set_tty_flag(EditLine *editor, const wchar_t *flag); /* of the editing mode */
int ce_prepare_terminal(EditLine *editor, bool raw);
int ce_refresh(EditLine *editor);
/* For an editor that does not draw: what goes nowhere may as well be large, as libedit writes past
   its picture of a small window (refresh.c, re_fastputc). Each read measures the window again. */
void ce_make_window_large(EditLine *editor);

/* Columns that libedit believes a character takes. */
int ce_width(wchar_t character);

/* Runs one line of an .editrc file. */
int ce_run_line(EditLine *editor, const wchar_t *line);

/* The read end of a pipe to which each watched signal writes its number as one byte; -1 on failure. */
int ce_signal_pipe(void);
void ce_signal_watch(int signal);
void ce_signal_release(int signal); /* back to what it was before the first watch */
void ce_signal_stop_self(pid_t target); /* stops as Ctrl-Z would; returns when continued */

/* While guarded, a crash puts the terminal back to the modes it has now before the process dies;
   the end of the guard does so too, as libedit's own idea of usual modes (tty.c, ttyperm) turns
   echo, echoctl and special characters on that a person may have turned off. */
void ce_guard_terminal(void);
void ce_restore_terminal(void); /* to the modes it had when the guard began */
void ce_unguard_terminal(void);

/* Columns and rows of the terminal on `descriptor`; false when it is none or does not know. */
bool ce_window_size(int descriptor, int *columns, int *rows);

/* Runs `sh -c script name argument` with default signals and waits. Wait status, or -1 with errno.
   Meanwhile a request to end (SIGTERM, SIGHUP) is passed on, and heard here afterwards; Ctrl-Z stops
   both. The terminal then has the modes that it had before. */
int ce_run_shell(const char *script, const char *name, const char *argument);

/* The same with the bytes as its standard input. */
int ce_run_shell_on(const char *script, const char *bytes, size_t count);
