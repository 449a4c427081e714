/* The connection on which acts are sent: opened, and its answers counted. */
#ifndef ACTS_H
#define ACTS_H

static int poller, act_fd;
static int failed_acts, answered_acts;

enum { ANSWER_BYTES = 1 << 20 };

static void open_acts(void)
{
    int on = 1;
    struct sockaddr_in server = { .sin_family = AF_INET, .sin_port = htons(asked.port) };
    struct epoll_event event = { .events = EPOLLIN, .data.ptr = NULL };
    server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    act_fd = socket(AF_INET, SOCK_STREAM, 0);
    setsockopt(act_fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (connect(act_fd, (void *)&server, sizeof server)) die("connect for acts");
    fcntl(act_fd, F_SETFL, O_NONBLOCK);
    epoll_ctl(poller, EPOLL_CTL_ADD, act_fd, &event);
}

static void read_answers(void)
{
    static char bytes[ANSWER_BYTES];
    ssize_t length = read(act_fd, bytes, sizeof bytes - 1);
    if (length <= 0) {
        if (length == 0) epoll_ctl(poller, EPOLL_CTL_DEL, act_fd, NULL), failed_acts++;
        return;
    }
    bytes[length] = 0;
    for (char *at = bytes; (at = strstr(at, "HTTP/1.1 ")); at += 9) {
        answered_acts++;
        if (strncmp(at + 9, "200", 3)) {
            if (failed_acts++ < 3) fprintf(stderr, "act: %.300s\n", at);
        }
    }
}

#endif
