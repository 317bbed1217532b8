/* Writes down what a program does to the files of one folder, so that a power cut can be made up afterwards.

   LEADDESK_POWER_FOLDER is the folder, LEADDESK_POWER_LOG the file that it is written to. A record is five numbers of 64
   bits (what, which file, where, how many bytes of a first and of a second text) and these texts; see power.py. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { CREATE = 1, OPEN_OLD, WRITE, TRUNCATE, SYNC, UNLINK, RENAME, LINK };

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int log_file = -1;

static void record(uint64_t what, uint64_t which, uint64_t where, const void *first, size_t n, const void *second,
                   size_t m) {
    if (log_file < 0) log_file = NEXT(open)(getenv("LEADDESK_POWER_LOG"), O_CREAT | O_WRONLY | O_APPEND, 0600);
    uint64_t head[5] = {what, which, where, n, m};
    struct iovec parts[3] = {{head, sizeof head}, {(void *)first, n}, {(void *)second, m}};
    if (writev(log_file, parts, 3) != (ssize_t)(sizeof head + n + m)) abort();
}

static int is_ours(const char *path) {
    const char *folder = getenv("LEADDESK_POWER_FOLDER");
    return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

/* The number of the file if it is one of the folder, or the folder itself; else 0. */
static uint64_t number(int file) {
    char name[64], path[PATH_MAX];
    struct stat found;
    snprintf(name, sizeof name, "/proc/self/fd/%d", file);
    ssize_t length = readlink(name, path, sizeof path - 1);
    if (file == log_file || length < 0) return 0;
    path[length] = 0;
    return is_ours(path) && fstat(file, &found) == 0 ? found.st_ino : 0;
}

static int opened(int file, const char *path, int is_new) {
    struct stat found;
    if (file >= 0 && is_ours(path) && fstat(file, &found) == 0 && S_ISREG(found.st_mode))
        record(is_new ? CREATE : OPEN_OLD, found.st_ino, 0, path, strlen(path), "", 0);
    return file;
}

#define OPEN(name)                                                                                                     \
    int name(const char *path, int flags, ...) {                                                                       \
        va_list more;                                                                                                  \
        va_start(more, flags);                                                                                         \
        mode_t mode = flags & O_CREAT ? va_arg(more, mode_t) : 0;                                                      \
        va_end(more);                                                                                                  \
        int is_new = flags & O_CREAT && is_ours(path) && access(path, F_OK) != 0;                                      \
        int file = opened(NEXT(name)(path, flags, mode), path, is_new);                                                \
        uint64_t which = file >= 0 && flags & O_TRUNC ? number(file) : 0;                                              \
        if (which) record(TRUNCATE, which, 0, "", 0, "", 0);                                                           \
        return file;                                                                                                   \
    }
OPEN(open)
OPEN(open64)

#define PWRITE(name, offset_type)                                                                                      \
    ssize_t name(int file, const void *bytes, size_t count, offset_type where) {                                       \
        ssize_t done = NEXT(name)(file, bytes, count, where);                                                          \
        uint64_t which = done > 0 ? number(file) : 0;                                                                  \
        if (which) record(WRITE, which, where, bytes, done, "", 0);                                                    \
        return done;                                                                                                   \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t write(int file, const void *bytes, size_t count) {
    uint64_t which = file > 2 ? number(file) : 0;
    off_t where = which ? lseek(file, 0, SEEK_CUR) : 0;
    ssize_t done = NEXT(write)(file, bytes, count);
    if (which && done > 0) record(WRITE, which, where, bytes, done, "", 0);
    return done;
}

#define TRUNCATES(name, offset_type)                                                                                   \
    int name(int file, offset_type length) {                                                                           \
        int code = NEXT(name)(file, length);                                                                           \
        uint64_t which = code == 0 ? number(file) : 0;                                                                 \
        if (which) record(TRUNCATE, which, length, "", 0, "", 0);                                                      \
        return code;                                                                                                   \
    }
TRUNCATES(ftruncate, off_t)
TRUNCATES(ftruncate64, off64_t)

#define SYNCS(name)                                                                                                    \
    int name(int file) {                                                                                               \
        int code = NEXT(name)(file);                                                                                   \
        uint64_t which = code == 0 ? number(file) : 0;                                                                 \
        if (which) record(SYNC, which, 0, "", 0, "", 0);                                                               \
        return code;                                                                                                   \
    }
SYNCS(fsync)
SYNCS(fdatasync)

int unlink(const char *path) {
    int code = NEXT(unlink)(path);
    if (code == 0 && is_ours(path)) record(UNLINK, 0, 0, path, strlen(path), "", 0);
    return code;
}

int rename(const char *path, const char *target) {
    int code = NEXT(rename)(path, target);
    if (code == 0 && is_ours(target)) record(RENAME, 0, 0, path, strlen(path), target, strlen(target));
    return code;
}

int link(const char *path, const char *target) {
    int code = NEXT(link)(path, target);
    if (code == 0 && is_ours(target)) record(LINK, 0, 0, path, strlen(path), target, strlen(target));
    return code;
}
