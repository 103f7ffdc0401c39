import asyncssh
import paramiko


def connect(host):
    client = paramiko.SSHClient()
    # ruleid: python-paramiko-host-key-accepted
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
    client.connect(host)


async def open_connection(host):
    # ruleid: python-paramiko-host-key-accepted
    return await asyncssh.connect(host, known_hosts=None)


def connect_safely(host):
    client = paramiko.SSHClient()
    client.load_host_keys("/etc/service/known_hosts")
    # ok: python-paramiko-host-key-accepted
    client.set_missing_host_key_policy(paramiko.RejectPolicy())
    client.connect(host)


async def open_safely(host):
    # ok: python-paramiko-host-key-accepted
    return await asyncssh.connect(host, known_hosts="/etc/service/known_hosts")
