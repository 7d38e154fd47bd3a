"""The commands of `alaqat`, one file a group; each says its arguments in `add` and does its work in a function.

A command is `(arguments) -> exit code`. What it prints as data goes to standard output.
"""
