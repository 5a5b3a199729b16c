/* The least that a generator can do: every worker reads articles, gives them to cmark, wraps what comes
 * back into a page and writes it. No front matter, no lists, no escaping, no links: a lower bound.
 *
 * floor build WORKERS CONTENT OUTPUT    makes one page of each article
 * floor stat  WORKERS CONTENT [OUTPUT]  lists the files and asks the file system of each
 *
 * cc -O2 floor.c -lcmark -lpthread -o floor */
#define _GNU_SOURCE
#include <cmark.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { batch = 64 };

static const char head[] =
  "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"
  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Kho b\xc3\xa0i vi\xe1\xba\xbft</title>\n"
  "<link rel=\"stylesheet\" href=\"../assets/style.css\">\n</head>\n<body>\n<main>\n<article>\n";
static const char foot[] = "</article>\n</main>\n</body>\n</html>\n";

/* Paths of files from their root, one after the other. */
static char **files;
static size_t count, capacity;
static atomic_size_t next_file;
static const char *content, *output;
static int builds;

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static void *more(void *memory, size_t size) {
  memory = realloc(memory, size);
  if (!memory) fail("memory");
  return memory;
}

static void list(const char *root, const char *folder) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", root, folder);
  DIR *entries = opendir(path);
  if (!entries) fail(path);
  for (struct dirent *entry; (entry = readdir(entries));) {
    if (entry->d_name[0] == '.') continue;
    snprintf(path, sizeof path, "%s%s%s", folder, *folder ? "/" : "", entry->d_name);
    if (entry->d_type == DT_DIR) {
      list(root, path);
    } else {
      if (count == capacity) files = more(files, (capacity = capacity * 2 + 1024) * sizeof *files);
      if (!(files[count++] = strdup(path))) fail("memory");
    }
  }
  closedir(entries);
}

/* Reads a file and returns its length; the text ends with a zero. */
static size_t read_file(const char *path, char **text, size_t *room) {
  struct stat status;
  int file = open(path, O_RDONLY);
  if (file < 0 || fstat(file, &status)) fail(path);
  size_t size = (size_t)status.st_size, got = 0;
  if (*room <= size) *text = more(*text, *room = size * 2 + 1);
  while (got < size) {
    ssize_t piece = read(file, *text + got, size - got);
    if (piece <= 0) fail(path);
    got += (size_t)piece;
  }
  close(file);
  (*text)[got] = 0;
  return got;
}

static void write_file(const char *path, const char *bytes, size_t size) {
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
  if (file < 0) fail(path);
  while (size) {
    ssize_t piece = write(file, bytes, size);
    if (piece < 0) fail(path);
    bytes += piece;
    size -= (size_t)piece;
  }
  close(file);
}

static void *build(void *unused) {
  (void)unused;
  char path[4096], *text = NULL, *page = NULL;
  size_t text_room = 0, page_room = 0, first;
  while ((first = atomic_fetch_add(&next_file, batch)) < count) {
    for (size_t i = first; i < first + batch && i < count; i++) {
      snprintf(path, sizeof path, "%s/%s", content, files[i]);
      if (!builds) {
        struct stat status;
        if (lstat(path, &status)) fail(path);
        continue;
      }
      size_t size = read_file(path, &text, &text_room);
      char *body = size > 4 ? strstr(text + 4, "\n---\n") : NULL;
      body = body ? body + 5 : text;
      char *html = cmark_markdown_to_html(body, size - (size_t)(body - text), CMARK_OPT_DEFAULT);
      size_t length = strlen(html), whole = sizeof head - 1 + length + sizeof foot - 1;
      if (page_room < whole) page = more(page, page_room = whole * 2);
      memcpy(page, head, sizeof head - 1);
      memcpy(page + sizeof head - 1, html, length);
      memcpy(page + sizeof head - 1 + length, foot, sizeof foot - 1);
      free(html);
      snprintf(path, sizeof path, "%s/%.*shtml", output, (int)strlen(files[i]) - 2, files[i]);
      write_file(path, page, whole);
    }
  }
  free(text);
  free(page);
  return NULL;
}

static void make_folders(void) {
  char path[4096];
  if (mkdir(output, 0777) && errno != EEXIST) fail(output);
  for (size_t i = 0; i < count; i++) {
    for (char *slash = files[i]; (slash = strchr(slash, '/')); slash++) {
      snprintf(path, sizeof path, "%s/%.*s", output, (int)(slash - files[i]), files[i]);
      if (mkdir(path, 0777) && errno != EEXIST) fail(path);
    }
  }
}

static void run(int workers) {
  pthread_t threads[64];
  atomic_store(&next_file, 0);
  for (int i = 0; i < workers; i++)
    if (pthread_create(&threads[i], NULL, build, NULL)) fail("thread");
  for (int i = 0; i < workers; i++) pthread_join(threads[i], NULL);
}

int main(int argc, char **argv) {
  int workers = argc > 3 ? atoi(argv[2]) : 0;
  if (workers < 1 || workers > 64) return fprintf(stderr, "floor build|stat WORKERS CONTENT [OUTPUT]\n"), 64;
  builds = argv[1][0] == 'b';
  content = argv[3];
  output = argc > 4 ? argv[4] : NULL;
  if (builds && !output) return fprintf(stderr, "floor build WORKERS CONTENT OUTPUT\n"), 64;
  list(content, "");
  if (builds) make_folders();
  run(workers);
  if (!builds && output) {
    count = 0;
    content = output;
    list(content, "");
    run(workers);
  }
  printf("%zu files\n", count);
  return 0;
}
