// All of C that the terminal needs, in a form Swift can call: nothing variadic, no FILE, no
// signal context, and nothing of histedit.h.
#ifndef CLINEEDIT_H
#define CLINEEDIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <wchar.h>

// libedit's types stay opaque: both are OpaquePointer in Swift.
typedef struct editline cle_editor;
typedef struct history cle_history;

// --- The process (Process.c) ------------------------------------------------------------------

/// Gives the process a UTF-8 character type (the environment's, else C.UTF-8), fills closed
/// standard descriptors, makes new files private and turns signals into events. May be called
/// again.
void cle_prepare_process(void);

/// What a signal asks for. A signal that was ignored when the process began stays ignored.
typedef enum {
  CLE_EVENT_NONE,
  CLE_EVENT_INTERRUPTED,
  CLE_EVENT_RESIZED,
  CLE_EVENT_STOPPED,
  CLE_EVENT_CONTINUED,
  CLE_EVENT_TERMINATED,
} cle_event;

/// The next event not yet taken; *signal is the one that made it.
cle_event cle_next_event(int *_Nonnull signal);
/// Whether SIGINT has come since this was last asked.
bool cle_take_interrupt(void);
/// While on, the keys that stop and quit do not act by themselves, which would leave the terminal in
/// the editor's mode: SIGTSTP is an event and SIGQUIT nothing. Off, both act as usual.
void cle_guard_keys(bool on);
/// Stops the process as the shell expects; returns when it is continued.
void cle_suspend(void);

// --- Descriptors (Streams.c) ------------------------------------------------------------------

enum { CLE_STDIN = 0, CLE_STDOUT = 1, CLE_STDERR = 2 };

/// Bits of what cle_wait found.
enum { CLE_READY_INPUT = 1, CLE_READY_EVENT = 2 };

bool cle_is_terminal(int descriptor);
/// The size of the terminal on standard output; false when there is none.
bool cle_window_size(int *_Nonnull rows, int *_Nonnull columns);
/// Waits for standard input, and for an event if `events`; a negative time is for ever.
int cle_wait(int milliseconds, bool events);
/// Reads from standard input; 0 at its end, negative when it has failed.
long cle_read_input(void *_Nonnull buffer, size_t capacity);
/// Writes to standard output or error through the buffer libedit uses too, so that order is
/// kept, and flushes. False when it could not all be written.
bool cle_write(int descriptor, const char *_Nonnull bytes, size_t length);
/// The value of an environment variable, or NULL.
const char *_Nullable cle_environment(const char *_Nonnull name);
/// Adds whole lines to a private file under a lock, making the file and its directories when
/// missing. Never follows a link; what could not be written whole is taken back.
bool cle_append_private(const char *_Nonnull path, const char *_Nonnull bytes, size_t length);
/// Reads the last `capacity` bytes of an ordinary file; negative when it cannot be read.
long cle_read_tail(const char *_Nonnull path, void *_Nonnull buffer, size_t capacity);

// --- The editor (Editor.c) --------------------------------------------------------------------

/// What a key function has done; the values are libedit's.
typedef unsigned char cle_outcome;
static const cle_outcome cle_normal = 0, cle_end_of_file = 2, cle_refresh = 4,
                         cle_cursor_moved = 5, cle_refused = 6;

typedef cle_outcome (*cle_key_function)(cle_editor *_Nonnull, int);
typedef char *_Nonnull (*cle_prompt_function)(cle_editor *_Nonnull);
/// Gives one character: 1, or 0 at the end of input, or -1 when interrupted.
typedef int (*cle_read_function)(cle_editor *_Nonnull, wchar_t *_Nonnull);

/// Opens an editor on the standard streams. The locale must be set: a prompt that cannot be
/// decoded is a crash inside libedit.
cle_editor *_Nullable cle_open(const char *_Nonnull program);
void cle_close(cle_editor *_Nonnull);
void cle_set_owner(cle_editor *_Nonnull, void *_Nonnull owner);
/// The owner, which must have been set.
void *_Nonnull cle_owner(cle_editor *_Nonnull);

/// `marker` encloses the parts of the prompt that take no columns.
void cle_set_prompt(cle_editor *_Nonnull, cle_prompt_function _Nonnull, char marker);
void cle_set_reader(cle_editor *_Nonnull, cle_read_function _Nonnull);
void cle_set_history(cle_editor *_Nonnull, cle_history *_Nonnull);
void cle_use_emacs_keys(cle_editor *_Nonnull);
void cle_add_function(cle_editor *_Nonnull, const char *_Nonnull name,
                      const char *_Nonnull help, cle_key_function _Nonnull);
/// Binds a key in the main map, or in vi's command map.
void cle_bind(cle_editor *_Nonnull, bool viCommand, const char *_Nonnull key,
              const char *_Nonnull command);
/// Reads the person's own settings, ~/.editrc or $EDITRC.
void cle_source_settings(cle_editor *_Nonnull);
/// False after `edit off` in the settings.
bool cle_edits(cle_editor *_Nonnull);
/// Whether the terminal can put its cursor up a row: false for a dumb or unknown one.
bool cle_can_move(cle_editor *_Nonnull);
/// Puts the terminal in the editor's mode, or back in its own.
void cle_set_raw(cle_editor *_Nonnull, bool raw);

/// Edits one line; NULL or a count below 1 when none was submitted.
const wchar_t *_Nullable cle_get_line(cle_editor *_Nonnull, int *_Nonnull count);
/// The line being edited; length and cursor are in scalars.
void cle_line(cle_editor *_Nonnull, const wchar_t *_Nullable *_Nonnull start,
              int *_Nonnull length, int *_Nonnull cursor);
/// Inserts text, ended by 0, at the cursor.
bool cle_insert(cle_editor *_Nonnull, const wchar_t *_Nonnull text);
void cle_delete_before(cle_editor *_Nonnull, int count);
void cle_move_cursor(cle_editor *_Nonnull, int by);
/// Draws prompt and line afresh from where the terminal's cursor is.
void cle_redraw(cle_editor *_Nonnull);
/// Takes over the terminal's present size.
void cle_resize(cle_editor *_Nonnull);
/// The columns libedit gives a scalar; negative when it is not printable.
int cle_columns(uint32_t scalar);

cle_history *_Nullable cle_history_new(int capacity);
void cle_history_free(cle_history *_Nonnull);
void cle_history_enter(cle_history *_Nonnull, const char *_Nonnull line);

#endif
