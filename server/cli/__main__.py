"""The way in: the garbage collector looks at nothing until a server has started."""

import gc


def main() -> None:
    """Run the command line.

    Modules stay for ever. Looking through them again and again while they load would make a
    start a tenth longer, and looking through them later would hold up what is under way. A
    server lets the collector in when it has started; every other command ends soon.
    """
    gc.disable()
    from server.cli.main import main as run_command

    run_command()


if __name__ == "__main__":
    main()
