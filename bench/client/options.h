/* What wsfan is asked to do, from its command line and the files named there. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <getopt.h>

#include "machine.h"

static struct {
    int port, connections, acts, window, pid, is_deflated, waits_for_pong;
    const char *path;
    nanoseconds pace, patience;
} asked = { .window = 64, .path = "/graphql", .patience = 15000000000LL };

/* The first message, what is subscribed to (one a line, in turn), and the acts' requests. */
static struct texts opening, subscriptions, act_requests;

static void read_options(int count, char **words)
{
    static const struct option known[] = {
        { "port", 1, 0, 'p' }, { "path", 1, 0, 'a' }, { "connections", 1, 0, 'n' },
        { "acts", 1, 0, 'e' }, { "pace-us", 1, 0, 'u' }, { "window", 1, 0, 'w' },
        { "pid", 1, 0, 'i' }, { "deflate", 0, 0, 'd' }, { "pong", 0, 0, 'g' },
        { "opening", 1, 0, 'o' }, { "subscriptions", 1, 0, 's' }, { "act-requests", 1, 0, 'r' },
        { 0 },
    };
    int option;
    while ((option = getopt_long(count, words, "", known, NULL)) != -1) {
        switch (option) {
        case 'p': asked.port = atoi(optarg); break;
        case 'a': asked.path = optarg; break;
        case 'n': asked.connections = atoi(optarg); break;
        case 'e': asked.acts = atoi(optarg); break;
        case 'u': asked.pace = atoll(optarg) * 1000; break;
        case 'w': asked.window = atoi(optarg); break;
        case 'i': asked.pid = atoi(optarg); break;
        case 'd': asked.is_deflated = 1; break;
        case 'g': asked.waits_for_pong = 1; break;
        case 'o': opening = texts_of(optarg, '\n'); break;
        case 's': subscriptions = texts_of(optarg, '\n'); break;
        case 'r': act_requests = texts_of(optarg, '\0'); break;
        default: exit(2);
        }
    }
    if (!opening.count || !subscriptions.count || !act_requests.count || !asked.connections) {
        fprintf(stderr, "wsfan: --connections, --opening, --subscriptions, --act-requests\n");
        exit(2);
    }
}

#endif
