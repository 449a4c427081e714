"""The way in: loads the command line before the garbage collector looks at any of it."""

import gc


def main() -> None:
    """Run the command line.

    Modules stay for ever. Looking through them again and again while they load would make a
    start a tenth longer, and looking through them later would hold up what is under way.
    """
    gc.disable()
    from server.cli.main import main as run_command

    gc.freeze()
    gc.enable()
    run_command()


if __name__ == "__main__":
    main()
