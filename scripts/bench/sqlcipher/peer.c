/*
 * The comparison of `npm run bench`: the same journal in SQLCipher, with WAL and synchronous=FULL.
 * Started with: database file, entries, bytes of a row, bytes of a body. Then one word a line on stdin:
 *   save   one row updated and committed         all   every row read into memory
 * and one JSON line a word on stdout. The key is given raw, so that no key derivation is timed.
 */
#define _POSIX_C_SOURCE 200809L
#define SQLITE_HAS_CODEC
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char *KEY = "PRAGMA key = \"x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'\"";
static const char *path;
static long entries, row_bytes, body_bytes;
static unsigned state = 1;

static double now_ms(void) {
  struct timespec at;
  clock_gettime(CLOCK_MONOTONIC, &at);
  return at.tv_sec * 1e3 + at.tv_nsec / 1e6;
}

static void must(sqlite3 *db, int code, int wanted) {
  if (code == wanted) return;
  fprintf(stderr, "sqlcipher: %s\n", sqlite3_errmsg(db));
  exit(1);
}

static void run(sqlite3 *db, const char *sql) {
  must(db, sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
}

static sqlite3 *open_database(void) {
  sqlite3 *db;
  must(NULL, sqlite3_open(path, &db), SQLITE_OK);
  run(db, KEY);
  run(db, "PRAGMA cipher_page_size = 4096");
  run(db, "PRAGMA journal_mode = WAL");
  run(db, "PRAGMA synchronous = FULL");
  return db;
}

static void fill(char *text, long length) {
  for (long at = 0; at < length; at += 1) {
    state = state * 1664525u + 1013904223u;
    text[at] = state >> 28 == 0 ? ' ' : (char)('a' + (state >> 16) % 26);
  }
}

static void put(sqlite3 *db, sqlite3_stmt *statement, long id, char *row, char *body) {
  sqlite3_bind_text(statement, 1, row, (int)row_bytes, SQLITE_STATIC);
  sqlite3_bind_text(statement, 2, body, (int)body_bytes, SQLITE_STATIC);
  sqlite3_bind_int64(statement, 3, id);
  must(db, sqlite3_step(statement), SQLITE_DONE);
  must(db, sqlite3_reset(statement), SQLITE_OK);
}

static void create(sqlite3 *db, char *row, char *body) {
  sqlite3_stmt *insert;
  run(db, "CREATE TABLE entries (id INTEGER PRIMARY KEY, row TEXT NOT NULL, body TEXT NOT NULL)");
  run(db, "BEGIN");
  must(db, sqlite3_prepare_v2(db, "INSERT INTO entries (row, body, id) VALUES (?, ?, ?)", -1, &insert, NULL), SQLITE_OK);
  for (long id = 1; id <= entries; id += 1) {
    fill(row, row_bytes);
    fill(body, body_bytes);
    put(db, insert, id, row, body);
  }
  sqlite3_finalize(insert);
  run(db, "COMMIT");
  run(db, "PRAGMA wal_checkpoint(TRUNCATE)");
}

static double save(sqlite3 *db, sqlite3_stmt *update, char *row, char *body) {
  static long id = 0;
  /* A stride that is prime to the number of entries visits all of them, far from one another. */
  id = (id + 7919) % entries;
  fill(body + body_bytes / 2, 64);
  /* As long as `ready` of calm.ts keeps the processor awake before the other side. */
  for (double from = now_ms(); now_ms() - from < 0.3;) {}
  double begun = now_ms();
  put(db, update, id + 1, row, body);
  return now_ms() - begun;
}

/* Opened anew each time, as a program would at its start. */
static double read_all(void) {
  sqlite3_stmt *select;
  char **kept = malloc(sizeof(char *) * (size_t)entries);
  long count = 0;
  double begun = now_ms();
  sqlite3 *db = open_database();
  must(db, sqlite3_prepare_v2(db, "SELECT id, row, body FROM entries", -1, &select, NULL), SQLITE_OK);
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
  sqlite3_close(db);
  while (count > 0) free(kept[--count]);
  free(kept);
  return took;
}

int main(int argc, char **argv) {
  char word[16];
  if (argc != 5) return 2;
  path = argv[1];
  entries = atol(argv[2]);
  row_bytes = atol(argv[3]);
  body_bytes = atol(argv[4]);
  char *row = malloc((size_t)row_bytes), *body = malloc((size_t)body_bytes);
  sqlite3 *db = open_database();
  create(db, row, body);
  sqlite3_stmt *update;
  must(db, sqlite3_prepare_v2(db, "UPDATE entries SET row = ?, body = ? WHERE id = ?", -1, &update, NULL), SQLITE_OK);
  printf("{\"ready\":\"%s\"}\n", sqlite3_libversion());
  fflush(stdout);
  while (scanf("%15s", word) == 1) {
    double took = strcmp(word, "save") == 0 ? save(db, update, row, body) : read_all();
    printf("{\"ms\":%.6f}\n", took);
    fflush(stdout);
  }
  return 0;
}
