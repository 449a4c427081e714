/* What wsfan reads of its files, of the clock and of processes. */
#ifndef MACHINE_H
#define MACHINE_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

typedef long long nanoseconds;

struct texts {
    char **items;
    int count;
};

static void die(const char *what)
{
    perror(what);
    exit(1);
}

static nanoseconds now(void)
{
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    return at.tv_sec * 1000000000LL + at.tv_nsec;
}

/* The texts of a file, each ended by a separator. */
static struct texts texts_of(const char *name, char separator)
{
    struct texts found = { 0 };
    FILE *file = fopen(name, "r");
    char *line = NULL;
    size_t room = 0;
    ssize_t length;
    if (!file) die(name);
    while ((length = getdelim(&line, &room, separator, file)) > 0) {
        if (line[length - 1] == separator) line[length - 1] = 0;
        found.items = realloc(found.items, sizeof(char *) * (found.count + 1));
        found.items[found.count++] = strdup(line);
    }
    free(line);
    fclose(file);
    return found;
}

/* CPU seconds and resident bytes of the server, from /proc. */
static double cpu_seconds_of(int pid)
{
    char name[64], text[2048];
    unsigned long user = 0, system = 0;
    snprintf(name, sizeof name, "/proc/%d/stat", pid);
    FILE *file = fopen(name, "r");
    if (!file) return 0;
    size_t length = fread(text, 1, sizeof text - 1, file);
    text[length] = 0;
    fclose(file);
    char *rest = strrchr(text, ')');
    if (rest)
        sscanf(rest + 2, "%*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu", &user, &system);
    return (double)(user + system) / sysconf(_SC_CLK_TCK);
}

static double resident_bytes_of(int pid)
{
    char name[64], line[256];
    long kilobytes = 0;
    snprintf(name, sizeof name, "/proc/%d/status", pid);
    FILE *file = fopen(name, "r");
    if (!file) return 0;
    while (fgets(line, sizeof line, file))
        if (!strncmp(line, "VmRSS:", 6)) kilobytes = atol(line + 6);
    fclose(file);
    return kilobytes * 1024.0;
}

static double own_cpu_seconds(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
        + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

#endif
