# Sourced by the other scripts: how they speak, and how they ask for Debian packages.

say() { printf '%s\n' "$@" >&2; }

give_up() {
    say "$@"
    exit 1
}

# May we install Debian packages here?
may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; }

# install_debian PACKAGE…: true when they are installed afterwards.
install_debian() {
    may_install || return 1
    say "安装系统软件包 / installing Debian packages: $*"
    # Run level 1 keeps Debian from starting services that come with a package.
    {
        DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -q --no-install-recommends "$@" ||
            { apt-get update -q &&
                DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 \
                    apt-get install -y -q --no-install-recommends "$@"; }
    } >.setup.log 2>&1 || {
        tail -n 5 .setup.log >&2
        return 1
    }
}

# need_debian WHY PACKAGE…: installs them or says what to ask the administrator.
need_debian() {
    why=$1
    shift
    install_debian "$@" || give_up "$why" \
        "请管理员执行 / ask the administrator to run:  apt-get install $*"
}
