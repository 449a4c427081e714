/* wsfan: a fan-out client for graphql-transport-ws, one thread over epoll.
 *
 * It opens many connections, subscribes once on each, then sends acts (whole HTTP requests) at a
 * steady pace and notes when each connection gets the frame of each act. The n-th frame after
 * the first belongs to the n-th act, since a connection keeps the order. Prints one JSON line.
 *
 * A short message is one of the protocol (ping, pong), never a frame. Compressed ones are told by
 * their length too, so nothing needs to be inflated to be counted.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include "machine.h"
#include "options.h"
#include "acts.h"
#include "spread.h"

enum { KEPT = 8192, READ_BYTES = 1 << 20, BATCH = 512, SOURCES = 8 };
enum { CONTROL_BYTES = 48, CONTROL_DEFLATED = 20 };
enum state { HANDSHAKE, ACKNOWLEDGE, SUBSCRIBED, LIVE, DEAD };
enum opcode { CONTINUED = 0, TEXT = 1, BINARY = 2, CLOSE = 8, PING = 9 };

struct client {
    int fd;
    enum state state;
    uint8_t header[14];
    int header_bytes, is_in_payload, opcode, is_final, is_deflated;
    uint64_t left, message_bytes;
    int frames, kept;
    char id[40];
    char *text;
};

static struct client *clients;
static int live, dead, pending, unexpected, is_compressed;
static nanoseconds *act_sent_at;
static nanoseconds last_arrival;
static float *delays;
static int *arrived;
static uint64_t bytes_read;

static void drop(struct client *client)
{
    if (client->state == DEAD) return;
    if (client->state == LIVE) live--;
    else pending--;
    client->state = DEAD;
    dead++;
    close(client->fd);
}

static void send_bytes(struct client *client, const void *bytes, int length)
{
    if (write(client->fd, bytes, length) != length) unexpected++;
}

/* A masked frame; the mask is zero, which the protocol allows. */
static void send_frame(struct client *client, int opcode, const char *text, int length)
{
    static uint8_t frame[65536];
    int at = 0;
    if (length > 60000) die("message too long");
    frame[at++] = 0x80 | opcode;
    if (length < 126) {
        frame[at++] = 0x80 | length;
    } else {
        frame[at++] = 0x80 | 126;
        frame[at++] = length >> 8;
        frame[at++] = length & 255;
    }
    memset(frame + at, 0, 4);
    memcpy(frame + at + 4, text, length);
    send_bytes(client, frame, at + 4 + length);
}

static void say(struct client *client, const char *text)
{
    send_frame(client, TEXT, text, strlen(text));
}

static void open_client(struct client *client)
{
    static unsigned sources;
    int on = 1;
    struct sockaddr_in server = { .sin_family = AF_INET, .sin_port = htons(asked.port) };
    struct sockaddr_in source = { .sin_family = AF_INET };
    struct epoll_event event = { .events = EPOLLOUT, .data.ptr = client };
    server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    /* Several source addresses, or the ports of one would run out. */
    source.sin_addr.s_addr = htonl(INADDR_LOOPBACK + 1 + sources++ % SOURCES);
    client->fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    if (client->fd < 0) die("socket");
    setsockopt(client->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    setsockopt(client->fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    if (bind(client->fd, (void *)&source, sizeof source)) die("bind");
    if (connect(client->fd, (void *)&server, sizeof server) && errno != EINPROGRESS) die("connect");
    client->state = HANDSHAKE;
    pending++;
    epoll_ctl(poller, EPOLL_CTL_ADD, client->fd, &event);
}

static void shake_hands(struct client *client)
{
    char text[1024];
    struct epoll_event event = { .events = EPOLLIN, .data.ptr = client };
    int length = snprintf(text, sizeof text,
        "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Protocol: graphql-transport-ws\r\n%s\r\n",
        asked.path, asked.port,
        asked.is_deflated
            ? "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n" : "");
    send_bytes(client, text, length);
    epoll_ctl(poller, EPOLL_CTL_MOD, client->fd, &event);
}

static void subscribe(struct client *client)
{
    char *text;
    const char *payload = subscriptions.items[(client - clients) % subscriptions.count];
    if (asprintf(&text, "{\"id\":\"%s\",\"type\":\"subscribe\",\"payload\":%s}", client->id,
                 payload) < 0)
        die("asprintf");
    say(client, text);
    free(text);
    client->state = SUBSCRIBED;
    /* A feed sends nothing at first; the answer to a ping shows that it has been joined. */
    if (asked.waits_for_pong) say(client, "{\"type\":\"ping\"}");
}

static void count_frame(struct client *client, nanoseconds at)
{
    int act = client->frames++;
    if (act >= asked.acts) {
        unexpected++;
        return;
    }
    delays[(size_t)act * asked.connections + arrived[act]++] = (at - act_sent_at[act]) / 1e6;
    last_arrival = at;
}

static void complain(struct client *client)
{
    if (unexpected++ < 3) fprintf(stderr, "unexpected: %.300s\n", client->text);
}

static void become_live(struct client *client)
{
    client->state = LIVE;
    pending--;
    live++;
}

static void on_message(struct client *client, nanoseconds at)
{
    uint64_t shortest_frame = client->is_deflated ? CONTROL_DEFLATED : CONTROL_BYTES;
    int is_control = client->message_bytes < shortest_frame;
    if (client->state == ACKNOWLEDGE) {
        subscribe(client);
    } else if (is_control) {
        /* Protocol pings are answered; compressed ones look like nothing and are answered too. */
        int is_pong = strstr(client->text, "\"pong\"") != NULL;
        if (client->state == SUBSCRIBED && asked.waits_for_pong) become_live(client);
        else if (!is_pong) say(client, "{\"type\":\"pong\"}");
    } else if (client->state == SUBSCRIBED) {
        if (strstr(client->text, "\"error\"") && !strstr(client->text, "\"next\"")) complain(client);
        become_live(client);
    } else {
        count_frame(client, at);
    }
}

static void on_frame(struct client *client, nanoseconds at)
{
    if (client->opcode == CLOSE) {
        complain(client);
        drop(client);
    } else if (client->opcode == PING) {
        send_frame(client, 10, client->text, client->kept > 125 ? 125 : client->kept);
    } else if (client->is_final) {
        on_message(client, at);
        client->message_bytes = 0;
    }
}

/* Takes header bytes until the header is whole; then the frame's payload follows. */
static const char *take_header(struct client *client, const char *at, const char *end)
{
    while (at < end) {
        client->header[client->header_bytes++] = *at++;
        if (client->header_bytes < 2) continue;
        int length = client->header[1] & 127;
        int wanted = length == 126 ? 4 : length == 127 ? 10 : 2;
        if (client->header_bytes < wanted) continue;
        uint64_t long_length = 0;
        for (int i = 2; i < wanted; i++) long_length = long_length << 8 | client->header[i];
        client->left = wanted == 2 ? (uint64_t)length : long_length;
        client->opcode = client->header[0] & 15;
        client->is_final = client->header[0] >> 7;
        if (client->opcode == TEXT) client->is_deflated = client->header[0] >> 6 & 1;
        if (client->opcode < CLOSE) client->message_bytes += client->left;
        client->header_bytes = client->kept = 0;
        client->text[0] = 0;
        client->is_in_payload = 1;
        break;
    }
    return at;
}

static void take_frames(struct client *client, const char *at, const char *end, nanoseconds when)
{
    while (client->state != DEAD && (at < end || (client->is_in_payload && !client->left))) {
        if (!client->is_in_payload) {
            at = take_header(client, at, end);
            continue;
        }
        uint64_t here = (uint64_t)(end - at) < client->left ? (uint64_t)(end - at) : client->left;
        int room = 1024 - client->kept, copied = here < (uint64_t)room ? (int)here : room;
        memcpy(client->text + client->kept, at, copied);
        client->kept += copied;
        client->text[client->kept] = 0;
        at += here;
        client->left -= here;
        if (client->left) return;
        client->is_in_payload = 0;
        on_frame(client, when);
    }
}

/* Answers how much of what was read belongs to the handshake, or -1 when more must come. */
static int take_handshake(struct client *client, const char *bytes, int length)
{
    int before = client->kept;
    if (before + length >= KEPT) length = KEPT - 1 - before;
    memcpy(client->text + before, bytes, length);
    client->kept += length;
    client->text[client->kept] = 0;
    char *end = strstr(client->text, "\r\n\r\n");
    if (!end) return -1;
    if (strncmp(client->text, "HTTP/1.1 101", 12)) {
        complain(client);
        drop(client);
        return -1;
    }
    if (strcasestr(client->text, "permessage-deflate")) is_compressed = 1;
    int used = (int)(end + 4 - client->text) - before;
    client->kept = 0;
    client->state = ACKNOWLEDGE;
    say(client, opening.items[0]);
    return used;
}

static void read_client(struct client *client)
{
    static char bytes[READ_BYTES];
    while (client->state != DEAD) {
        ssize_t length = read(client->fd, bytes, sizeof bytes);
        if (length < 0 && errno == EAGAIN) return;
        if (length <= 0) {
            drop(client);
            return;
        }
        bytes_read += length;
        int used = 0;
        if (client->state == HANDSHAKE && (used = take_handshake(client, bytes, length)) < 0) continue;
        take_frames(client, bytes + used, bytes + length, now());
        if (length < (ssize_t)sizeof bytes) return;
    }
}

static void connect_all(void)
{
    struct epoll_event events[BATCH];
    int opened = 0;
    nanoseconds until = now() + 120000000000LL;
    while (live + dead < asked.connections && now() < until) {
        while (opened < asked.connections && pending < asked.window) open_client(&clients[opened++]);
        int count = epoll_wait(poller, events, BATCH, 1000);
        for (int i = 0; i < count; i++) {
            struct client *client = events[i].data.ptr;
            if (events[i].events & EPOLLOUT && client->state == HANDSHAKE) shake_hands(client);
            else if (client->state != DEAD) read_client(client);
        }
    }
}

static int is_all_there(void)
{
    for (int act = 0; act < asked.acts; act++)
        if (arrived[act] < live) return 0;
    return 1;
}

/* An open loop: acts are sent on time, whether the earlier ones have arrived or not. */
static nanoseconds act_and_listen(void)
{
    struct epoll_event events[BATCH];
    nanoseconds begun = now(), until = begun + asked.pace * asked.acts + asked.patience;
    int sent = 0;
    last_arrival = begun;
    for (;;) {
        nanoseconds at = now();
        for (; sent < asked.acts && at >= begun + asked.pace * sent; sent++) {
            const char *request = act_requests.items[sent % act_requests.count];
            act_sent_at[sent] = begun + asked.pace * sent;
            if (write(act_fd, request, strlen(request)) < 0) failed_acts++;
        }
        if (sent == asked.acts && (is_all_there() || at > until)) return begun;
        nanoseconds pause = sent < asked.acts ? begun + asked.pace * sent - at : 20000000;
        if (pause < 0) pause = 0;
        struct timespec wait = { pause / 1000000000, pause % 1000000000 };
        int count = epoll_pwait2(poller, events, BATCH, &wait, NULL);
        for (int i = 0; i < count; i++) {
            struct client *client = events[i].data.ptr;
            if (!client) read_answers();
            else if (client->state != DEAD) read_client(client);
        }
    }
}

static void make_room(void)
{
    size_t acts = asked.acts ? asked.acts : 1;
    clients = calloc(asked.connections, sizeof *clients);
    act_sent_at = calloc(acts, sizeof *act_sent_at);
    arrived = calloc(acts, sizeof *arrived);
    delays = malloc(sizeof *delays * acts * asked.connections);
    if (!clients || !act_sent_at || !arrived || !delays) die("memory");
    for (int i = 0; i < asked.connections; i++) {
        clients[i].text = malloc(KEPT);
        snprintf(clients[i].id, sizeof clients[i].id, "%08x-1234-4abc-8def-%012x",
                 (unsigned)i * 2654435761u, (unsigned)i);
    }
}

int main(int count, char **words)
{
    read_options(count, words);
    signal(SIGPIPE, SIG_IGN);
    make_room();
    poller = epoll_create1(0);

    double resident_before = resident_bytes_of(asked.pid), cpu_before = cpu_seconds_of(asked.pid);
    nanoseconds begun = now();
    connect_all();
    double setup_seconds = (now() - begun) / 1e9;
    double setup_cpu = cpu_seconds_of(asked.pid) - cpu_before;
    usleep(300000);
    double resident_open = resident_bytes_of(asked.pid);

    open_acts();
    int expected_live = live;
    uint64_t bytes_before = bytes_read;
    double own_before = own_cpu_seconds();
    cpu_before = cpu_seconds_of(asked.pid);
    nanoseconds acting = act_and_listen();
    double seconds = (last_arrival - acting) / 1e9;
    double server_cpu = cpu_seconds_of(asked.pid) - cpu_before;
    double own_cpu = own_cpu_seconds() - own_before, resident_end = resident_bytes_of(asked.pid);

    size_t room = (size_t)asked.connections * (asked.acts ? asked.acts : 1), acts;
    float *all = malloc(sizeof *all * room), *last = malloc(sizeof *last * (asked.acts + 1));
    size_t frames = gather(delays, arrived, asked.acts, asked.connections, all, last, &acts);
    printf("{\"connections\":%d,\"live\":%d,\"dead\":%d,\"unexpected\":%d,\"failed_acts\":%d,"
           "\"answered_acts\":%d,\"is_compressed\":%s,\"setup_seconds\":%.4f,"
           "\"connects_per_second\":%.1f,\"setup_cpu_seconds\":%.3f,"
           "\"bytes_per_connection\":%.0f,\"bytes_per_connection_end\":%.0f,"
           "\"frames\":%zu,\"expected\":%lld,\"seconds\":%.4f,\"per_second\":%.1f,"
           "\"bytes_per_frame\":%.1f,\"p50_ms\":%.3f,\"p99_ms\":%.3f,\"max_ms\":%.3f,"
           "\"last_p50_ms\":%.3f,\"last_p99_ms\":%.3f,\"last_max_ms\":%.3f,"
           "\"cpu_us_per_frame\":%.3f,\"client_cpu_seconds\":%.3f,\"resident_end\":%.0f}\n",
           asked.connections, live, dead, unexpected, failed_acts, answered_acts,
           is_compressed ? "true" : "false", setup_seconds, live / setup_seconds, setup_cpu,
           (resident_open - resident_before) / asked.connections,
           (resident_end - resident_before) / asked.connections, frames,
           (long long)expected_live * asked.acts, seconds, seconds > 0 ? frames / seconds : 0,
           frames ? (double)(bytes_read - bytes_before) / frames : 0, at_share(all, frames, .5),
           at_share(all, frames, .99), at_share(all, frames, 1), at_share(last, acts, .5),
           at_share(last, acts, .99), at_share(last, acts, 1),
           frames ? server_cpu * 1e6 / frames : 0, own_cpu, resident_end);
    return 0;
}
