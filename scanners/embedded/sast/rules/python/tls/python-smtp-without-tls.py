import ftplib
import smtplib


def send(host, user, password, mail):
    with smtplib.SMTP(host, 25) as server:
        # ruleid: python-smtp-without-tls
        server.login(user, password)
        server.send_message(mail)


def upload(host, user, password):
    server = ftplib.FTP(host)
    # ruleid: python-smtp-without-tls
    server.login(user, password)
    return server


def send_safely(host, user, password, mail):
    with smtplib.SMTP(host, 587) as server:
        server.starttls()
        # ok: python-smtp-without-tls
        server.login(user, password)
        server.send_message(mail)


def upload_safely(host, user, password):
    server = ftplib.FTP_TLS(host)
    # ok: python-smtp-without-tls
    server.login(user, password)
    return server
