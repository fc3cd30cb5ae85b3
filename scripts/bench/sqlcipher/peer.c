/*
 * The comparison of `npm run bench`: the same journal in SQLCipher, with WAL and synchronous=FULL, called from the same
 * program as ours. One database at a time; the key is given raw, so that no key derivation is timed.
 *   create(path, entries, rowBytes, bodyBytes)   filled with made-up rows, ids "many-00000000" and on
 *   save(id, row, body)                          one row updated and committed; answers ms within the library
 *   all()                                        opened anew, every row read into memory; answers ms
 */
#define _POSIX_C_SOURCE 200809L
#define SQLITE_HAS_CODEC
#include <node_api.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char *KEY = "PRAGMA key = \"x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'\"";
static char path[4096];
static sqlite3 *db;
static sqlite3_stmt *update;
static int64_t entries;
static unsigned state = 1;

static double now_ms(void) {
  struct timespec at;
  clock_gettime(CLOCK_MONOTONIC, &at);
  return at.tv_sec * 1e3 + at.tv_nsec / 1e6;
}

static void must(sqlite3 *of, int code, int wanted) {
  if (code == wanted) return;
  fprintf(stderr, "sqlcipher: %s\n", sqlite3_errmsg(of));
  exit(1);
}

static void run(sqlite3 *on, const char *sql) {
  must(on, sqlite3_exec(on, sql, NULL, NULL, NULL), SQLITE_OK);
}

static sqlite3 *open_database(void) {
  sqlite3 *opened;
  must(NULL, sqlite3_open(path, &opened), SQLITE_OK);
  run(opened, KEY);
  run(opened, "PRAGMA cipher_page_size = 4096");
  run(opened, "PRAGMA journal_mode = WAL");
  run(opened, "PRAGMA synchronous = FULL");
  return opened;
}

static sqlite3_stmt *prepared(sqlite3 *on, const char *sql) {
  sqlite3_stmt *statement;
  must(on, sqlite3_prepare_v2(on, sql, -1, &statement, NULL), SQLITE_OK);
  return statement;
}

static void put(sqlite3_stmt *statement, const char *row, size_t row_bytes, const char *body, size_t body_bytes, const char *id) {
  sqlite3_bind_text(statement, 1, row, (int)row_bytes, SQLITE_STATIC);
  sqlite3_bind_text(statement, 2, body, (int)body_bytes, SQLITE_STATIC);
  sqlite3_bind_text(statement, 3, id, -1, SQLITE_STATIC);
  must(db, sqlite3_step(statement), SQLITE_DONE);
  must(db, sqlite3_reset(statement), SQLITE_OK);
}

static char *made_up(int64_t length) {
  char *text = malloc((size_t)length);
  for (int64_t at = 0; at < length; at += 1) {
    state = state * 1664525u + 1013904223u;
    text[at] = state >> 28 == 0 ? ' ' : (char)('a' + (state >> 16) % 26);
  }
  return text;
}

static napi_value number(napi_env env, double value) {
  napi_value answer;
  napi_create_double(env, value, &answer);
  return answer;
}

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value given[4];
  size_t count = 4, length;
  int64_t row_bytes, body_bytes;
  char id[32];
  napi_get_cb_info(env, info, &count, given, NULL, NULL);
  napi_get_value_string_utf8(env, given[0], path, sizeof path, &length);
  napi_get_value_int64(env, given[1], &entries);
  napi_get_value_int64(env, given[2], &row_bytes);
  napi_get_value_int64(env, given[3], &body_bytes);
  db = open_database();
  run(db, "CREATE TABLE entries (id TEXT PRIMARY KEY, row TEXT NOT NULL, body TEXT NOT NULL)");
  run(db, "BEGIN");
  sqlite3_stmt *insert = prepared(db, "INSERT INTO entries (row, body, id) VALUES (?, ?, ?)");
  for (int64_t at = 0; at < entries; at += 1) {
    char *row = made_up(row_bytes), *body = made_up(body_bytes);
    snprintf(id, sizeof id, "many-%08lld", (long long)at);
    put(insert, row, (size_t)row_bytes, body, (size_t)body_bytes, id);
    free(row);
    free(body);
  }
  sqlite3_finalize(insert);
  run(db, "COMMIT");
  run(db, "PRAGMA wal_checkpoint(TRUNCATE)");
  update = prepared(db, "UPDATE entries SET row = ?, body = ? WHERE id = ?");
  return number(env, 0);
}

static napi_value save(napi_env env, napi_callback_info info) {
  static char id[64], row[65536], body[65536];
  napi_value given[3];
  size_t count = 3, length, row_bytes, body_bytes;
  napi_get_cb_info(env, info, &count, given, NULL, NULL);
  napi_get_value_string_utf8(env, given[0], id, sizeof id, &length);
  napi_get_value_string_utf8(env, given[1], row, sizeof row, &row_bytes);
  napi_get_value_string_utf8(env, given[2], body, sizeof body, &body_bytes);
  double begun = now_ms();
  put(update, row, row_bytes, body, body_bytes, id);
  double took = now_ms() - begun;
  if (sqlite3_changes(db) != 1) must(db, SQLITE_ERROR, SQLITE_OK);
  return number(env, took);
}

/* Opened anew each time, as a program would at its start. */
static napi_value all(napi_env env, napi_callback_info info) {
  (void)info;
  char **kept = malloc(sizeof(char *) * (size_t)entries);
  int64_t count = 0;
  double begun = now_ms();
  sqlite3 *opened = open_database();
  sqlite3_stmt *select = prepared(opened, "SELECT id, row, body FROM entries");
  while (sqlite3_step(select) == SQLITE_ROW) {
    int row = sqlite3_column_bytes(select, 1), body = sqlite3_column_bytes(select, 2);
    char *both = malloc((size_t)(row + body));
    memcpy(both, sqlite3_column_text(select, 1), (size_t)row);
    memcpy(both + row, sqlite3_column_text(select, 2), (size_t)body);
    kept[count++] = both;
  }
  double took = now_ms() - begun;
  if (count != entries) exit(1);
  sqlite3_finalize(select);
  sqlite3_close(opened);
  while (count > 0) free(kept[--count]);
  free(kept);
  return number(env, took);
}

NAPI_MODULE_INIT() {
  const napi_property_descriptor calls[] = {
    {"create", NULL, create, NULL, NULL, NULL, napi_enumerable, NULL},
    {"save", NULL, save, NULL, NULL, NULL, napi_enumerable, NULL},
    {"all", NULL, all, NULL, NULL, NULL, napi_enumerable, NULL},
  };
  napi_define_properties(env, exports, sizeof calls / sizeof *calls, calls);
  return exports;
}
