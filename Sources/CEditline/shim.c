#define _GNU_SOURCE
#include "CEditline.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>

bool ce_use_utf8(void) {
  static const char *const fallbacks[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8", "UTF-8"};
  if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  for (unsigned i = 0; i < sizeof fallbacks / sizeof *fallbacks; i++)
    if (setlocale(LC_CTYPE, fallbacks[i])) return true;
  return false;
}

struct client {
  void *context;
  ce_read_fn read;
  ce_action_fn action;
  ce_prompt_fn prompt;
  FILE *nowhere;
};

static struct client *client_of(EditLine *editor) {
  void *client = NULL;
  el_wget(editor, EL_CLIENTDATA, &client);
  return client;
}

static int read_character(EditLine *editor, wchar_t *out) {
  struct client *client = client_of(editor);
  return client->read(client->context, out);
}

static wchar_t *prompt(EditLine *editor) {
  struct client *client = client_of(editor);
  return client->prompt(client->context);
}

/* Where a person has turned something off for all programs, libedit would turn it on whenever it
   leaves its own modes (tty.c, ttyperm). */
static void keep_usual_modes(EditLine *editor, tcflag_t local) {
  static const struct { tcflag_t flag; const wchar_t *off; } flags[] = {
    {ECHO, L"-echo"}, {ECHOE, L"-echoe"}, {ECHOCTL, L"-echoctl"}, {ISIG, L"-isig"},
    {ICANON, L"-icanon"}, {IEXTEN, L"-iexten"},
  };
  for (unsigned i = 0; i < sizeof flags / sizeof *flags; i++)
    if (!(local & flags[i].flag)) el_wset(editor, EL_SETTY, L"-x", flags[i].off, (wchar_t *)NULL);
}

EditLine *ce_open(const char *program, bool draws, void *context, ce_read_fn read,
                  ce_action_fn action, ce_prompt_fn prompt_fn) {
  struct client *client = calloc(1, sizeof *client);
  if (!client) return NULL;
  /* libedit complains about unknown terminals on its error stream; nobody is helped by that. */
  client->nowhere = fopen("/dev/null", "we");
  if (!client->nowhere) { free(client); return NULL; }
  *client = (struct client){context, read, action, prompt_fn, client->nowhere};
  struct termios before;
  bool is_terminal = tcgetattr(0, &before) == 0;
  EditLine *editor =
      el_init_fd(program, stdin, draws ? stdout : client->nowhere, client->nowhere, 0, 1, 2);
  if (!editor) { fclose(client->nowhere); free(client); return NULL; }
  if (is_terminal) keep_usual_modes(editor, before.c_lflag);
  el_wset(editor, EL_CLIENTDATA, client);
  if (draws) {
    /* As on paper: text, backspaces, returns and newlines, no other motion. The column after the
       last one is as on every terminal of today. */
    el_wset(editor, EL_TERMINAL, "dumb");
    el_wset(editor, EL_SETTC, L"xn", L"yes", (wchar_t *)NULL);
  }
  el_wset(editor, EL_SIGNAL, 0);
  el_wset(editor, EL_PROMPT_ESC, prompt, 1);
  el_wset(editor, EL_GETCFN, read_character);
  return editor;
}

void ce_close(EditLine *editor) {
  struct client *client = client_of(editor);
  /* el_end would flush what was typed ahead, except when editing is off. */
  el_wset(editor, EL_EDITMODE, 0);
  el_end(editor);
  fclose(client->nowhere);
  free(client);
}

/* libedit does not tell a function under which name it was called: one thunk for each number. */
#define THUNK(n) \
  static unsigned char action_##n(EditLine *e, wint_t c) { \
    struct client *client = client_of(e); \
    return client->action(client->context, n, c); \
  }
#define EACH(X) \
  X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) X(11) X(12) X(13) X(14) X(15) \
  X(16) X(17) X(18) X(19) X(20) X(21) X(22) X(23) X(24) X(25) X(26) X(27) X(28) X(29) X(30) \
  X(31) X(32) X(33) X(34) X(35) X(36) X(37) X(38) X(39) X(40) X(41) X(42) X(43) X(44) X(45) \
  X(46) X(47)
#define NAME(n) action_##n,
EACH(THUNK)
static unsigned char (*const thunks[CE_ACTION_LIMIT])(EditLine *, wint_t) = {EACH(NAME)};

int ce_add_action(EditLine *editor, int action, const wchar_t *name, const wchar_t *help) {
  if (action < 0 || action >= CE_ACTION_LIMIT) return -1;
  /* EL_ADDFN through el_wset keeps the pointers for the life of the editor (map.c). */
  return el_wset(editor, EL_ADDFN, wcsdup(name), wcsdup(help), thunks[action]);
}

int ce_use_keymap(EditLine *editor, const wchar_t *name) {
  return el_wset(editor, EL_EDITOR, name);
}

bool ce_keymap_is_vi(EditLine *editor) {
  const wchar_t *name = NULL;
  return el_wget(editor, EL_EDITOR, &name) == 0 && name && *name == L'v';
}

int ce_bind(EditLine *editor, const wchar_t *key, const wchar_t *command) {
  return el_wset(editor, EL_BIND, key, command, (wchar_t *)NULL);
}

int ce_bind_in_command_map(EditLine *editor, const wchar_t *key, const wchar_t *command) {
  return el_wset(editor, EL_BIND, L"-a", key, command, (wchar_t *)NULL);
}

int ce_set_tty_flag(EditLine *editor, const wchar_t *flag) {
  return el_wset(editor, EL_SETTY, L"-d", flag, (wchar_t *)NULL);
}

int ce_prepare_terminal(EditLine *editor, bool raw) {
  return el_wset(editor, EL_PREP_TERM, raw ? 1 : 0);
}

void ce_make_window_large(EditLine *editor) {
  el_wset(editor, EL_SETTC, L"co", L"250", (wchar_t *)NULL);
  el_wset(editor, EL_SETTC, L"li", L"100", (wchar_t *)NULL);
  el_wset(editor, EL_REFRESH);
}

int ce_refresh(EditLine *editor) { return el_wset(editor, EL_REFRESH); }

int ce_width(wchar_t character) { return wcwidth(character); }

int ce_run_line(EditLine *editor, const wchar_t *line) {
  TokenizerW *words = tok_winit(NULL);
  if (!words) return -1;
  int count = 0;
  const wchar_t **list = NULL;
  int result = tok_wstr(words, line, &count, &list);
  if (result == 0) result = el_wparse(editor, count, list);
  tok_wend(words);
  return result;
}
