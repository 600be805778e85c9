#define _GNU_SOURCE
#include "CLineEdit.h"

#include <histedit.h>
#include <stdio.h>

_Static_assert(CC_NORM == 0 && CC_EOF == 2 && CC_REFRESH == 4 && CC_CURSOR == 5 && CC_ERROR == 6,
               "the outcomes in CLineEdit.h are libedit's");

cle_editor *cle_open(const char *program) {
  EditLine *editor = el_init(program, stdin, stdout, stderr);
  // libedit's own handlers draw in signal context and signal the whole process group: never on.
  if (editor) el_set(editor, EL_SIGNAL, 0);
  return editor;
}

void cle_close(cle_editor *editor) { el_end(editor); }

void cle_set_owner(cle_editor *editor, void *owner) { el_set(editor, EL_CLIENTDATA, owner); }

void *cle_owner(cle_editor *editor) {
  void *owner = NULL;
  el_get(editor, EL_CLIENTDATA, &owner);
  return owner;
}

void cle_set_prompt(cle_editor *editor, cle_prompt_function prompt, char marker) {
  el_set(editor, EL_PROMPT_ESC, prompt, marker);
}

void cle_set_reader(cle_editor *editor, cle_read_function reader) {
  el_set(editor, EL_GETCFN, reader);
}

void cle_set_history(cle_editor *editor, cle_history *entries) {
  el_set(editor, EL_HIST, history, entries);
}

void cle_use_emacs_keys(cle_editor *editor) { el_set(editor, EL_EDITOR, "emacs"); }

void cle_add_function(cle_editor *editor, const char *name, const char *help,
                      cle_key_function function) {
  el_set(editor, EL_ADDFN, name, help, function);
}

void cle_bind(cle_editor *editor, bool viCommand, const char *key, const char *command) {
  if (viCommand)
    el_set(editor, EL_BIND, "-a", key, command, NULL);
  else
    el_set(editor, EL_BIND, key, command, NULL);
}

void cle_source_settings(cle_editor *editor) { el_source(editor, NULL); }

bool cle_edits(cle_editor *editor) {
  int on = 0;
  el_get(editor, EL_EDITMODE, &on);
  return on != 0;
}

bool cle_can_move(cle_editor *editor) {
  char *up = NULL;
  // Some versions read the arguments up to a NULL.
  return el_get(editor, EL_GETTC, "up", &up, NULL) == 0 && up != NULL && *up != '\0';
}

void cle_set_raw(cle_editor *editor, bool raw) { el_set(editor, EL_PREP_TERM, raw ? 1 : 0); }

const wchar_t *cle_get_line(cle_editor *editor, int *count) { return el_wgets(editor, count); }

void cle_line(cle_editor *editor, const wchar_t **start, int *length, int *cursor) {
  const LineInfoW *line = el_wline(editor);
  *start = line->buffer;
  *length = (int)(line->lastchar - line->buffer);
  *cursor = (int)(line->cursor - line->buffer);
}

bool cle_insert(cle_editor *editor, const wchar_t *text) {
  return el_winsertstr(editor, text) == 0;
}

void cle_delete_before(cle_editor *editor, int count) { el_deletestr(editor, count); }

void cle_move_cursor(cle_editor *editor, int by) { el_cursor(editor, by); }

void cle_redraw(cle_editor *editor) { el_set(editor, EL_REFRESH); }

void cle_resize(cle_editor *editor) { el_resize(editor); }

cle_history *cle_history_new(int capacity) {
  HistEvent event;
  History *entries = history_init();
  if (!entries) return NULL;
  history(entries, &event, H_SETSIZE, capacity);
  history(entries, &event, H_SETUNIQUE, 1);
  return entries;
}

void cle_history_free(cle_history *entries) { history_end(entries); }

void cle_history_enter(cle_history *entries, const char *line) {
  HistEvent event;
  history(entries, &event, H_ENTER, line);
}

int cle_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
