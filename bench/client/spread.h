/* How long frames took: to all clients, and to the last one of each act. */
#ifndef SPREAD_H
#define SPREAD_H

#include <stdlib.h>

static int by_size(const void *left, const void *right)
{
    float a = *(const float *)left, b = *(const float *)right;
    return (a > b) - (a < b);
}

static double at_share(const float *sorted, size_t count, double share)
{
    return count ? sorted[(size_t)((count - 1) * share)] : 0;
}

/* The delays of `acts_sent` acts lie in rows of `width`, each filled as far as `arrived` says. */
static size_t gather(const float *delays, const int *arrived, int acts_sent, size_t width,
                     float *all, float *last, size_t *acts)
{
    size_t count = 0;
    *acts = 0;
    for (int act = 0; act < acts_sent; act++) {
        float latest = 0;
        for (int i = 0; i < arrived[act]; i++) {
            float delay = delays[act * width + i];
            all[count++] = delay;
            if (delay > latest) latest = delay;
        }
        if (arrived[act]) last[(*acts)++] = latest;
    }
    qsort(all, count, sizeof *all, by_size);
    qsort(last, *acts, sizeof *last, by_size);
    return count;
}

#endif
