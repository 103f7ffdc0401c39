import asyncio
import shlex
import subprocess


def unpack(archive: str) -> None:
    # ruleid: python-command-injection-subprocess-shell
    subprocess.run(f"tar -xzf {archive} -C /data", shell=True, check=True)


def commits(branch):
    command = "git log --oneline " + branch
    # ruleid: python-command-injection-subprocess-shell
    return subprocess.check_output(command, shell=True)


async def convert(name: str):
    # ruleid: python-command-injection-subprocess-shell
    return await asyncio.create_subprocess_shell("convert %s out.png" % name)


def unpack_list(archive: str) -> None:
    # ok: python-command-injection-subprocess-shell
    subprocess.run(["tar", "-xzf", archive, "-C", "/data"], check=True)


def commits_quoted(branch):
    # ok: python-command-injection-subprocess-shell
    return subprocess.check_output(f"git log --oneline {shlex.quote(branch)}", shell=True)


def uptime():
    # ok: python-command-injection-subprocess-shell
    return subprocess.check_output("uptime | cut -d, -f1", shell=True)
