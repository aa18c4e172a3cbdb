#!/usr/bin/python3
#
# A mail server on loopback that takes mails, and fails as it is told.
#
#   smtp.py folder
#
# The folder holds "behaviour", a JSON object that each connection reads:
#
#   times      how many connections it holds for; all, when absent
#   greeting   the first line, instead of 220
#   mail, rcpt, data, auth
#              the reply to that command, to the whole mail for "data"
#   hang       "greeting", "rcpt" or "data": no reply at that point, ever
#   drip       one byte a second, without end
#   drop       "data": closed when the mail is there, without a word
#   quit       "hang": no reply to QUIT
#   starttls   false: not offered
#   login      [user, password] that AUTH takes; no mail without it
#
# What it took lies in mail-<n>.json; "connections" and "quits" count; "ports"
# has the ports, in clear and with TLS.  It ends with its standard input.

import asyncio
import json
import os
import ssl
import sys
from email import message_from_bytes, policy

from aiosmtpd.smtp import SMTP, AuthResult

folder = sys.argv[1]
seen = {"text": None, "connections": 0}
counts = {"connections": 0, "mails": 0, "quits": 0}


def path(name):
    return os.path.join(folder, name)


def write(name, text):
    with open(path(name) + ".new", "w") as file:
        file.write(text)
    os.rename(path(name) + ".new", path(name))


def count(name):
    counts[name] += 1
    write(name, str(counts[name]))


def behaviour():
    with open(path("behaviour")) as file:
        text = file.read()

    if text != seen["text"]:
        seen.update(text=text, connections=0)

    seen["connections"] += 1
    told = json.loads(text)

    if "times" in told and seen["connections"] > told["times"]:
        return {key: told[key] for key in ("login", "starttls")
                if key in told}

    return told


async def forever():
    await asyncio.sleep(3600)


class Handler:
    def __init__(self, told):
        self.told = told

    async def handle_MAIL(self, server, session, envelope, address, options):
        if "mail" in self.told:
            return self.told["mail"]

        envelope.mail_from = address
        envelope.mail_options.extend(options)

        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.told.get("hang") == "rcpt":
            await forever()

        if "rcpt" in self.told:
            return self.told["rcpt"]

        envelope.rcpt_tos.append(address)

        return "250 OK"

    async def handle_QUIT(self, server, session, envelope):
        count("quits")

        if self.told.get("quit") == "hang":
            await forever()

        return "221 Bye"

    async def handle_DATA(self, server, session, envelope):
        if self.told.get("hang") == "data":
            keep(server, session, envelope)
            await forever()

        if self.told.get("drop") == "data":
            keep(server, session, envelope)
            server.transport.abort()
            return "451 Gone"

        if "data" in self.told:
            return self.told["data"]

        keep(server, session, envelope)

        return "250 Taken"


def keep(server, session, envelope):
    raw = envelope.original_content
    mail = message_from_bytes(raw, policy=policy.default)

    counts["mails"] += 1

    write("mail-%d.json" % counts["mails"], json.dumps({
        "sender": envelope.mail_from,
        "recipients": envelope.rcpt_tos,
        "tls": session.ssl is not None
               or server.transport.get_extra_info("ssl_object") is not None,
        "user": (session.auth_data or [None])[0],
        "headers": [[name, str(value)] for name, value in mail.items()],
        "names": mail["from"].addresses[0].display_name,
        "type": mail.get_content_type(),
        "charset": mail.get_content_charset(),
        "body": mail.get_content(),
        "defects": [str(defect) for defect in mail.defects],
        "longest": max(len(line) for line in raw.split(b"\r\n")),
        "bare": raw.replace(b"\r\n", b"").count(b"\n"),
        "raw": raw.decode("latin-1"),
    }))


def authenticator(told):
    def check(server, session, envelope, mechanism, data):
        if "auth" in told:
            return AuthResult(success=False, handled=False,
                              message=told["auth"])

        pair = [data.login.decode(), data.password.decode()]

        return AuthResult(success=pair == told.get("login"), handled=False,
                          auth_data=pair)

    return check


class Refusing(asyncio.Protocol):
    """A connection that does not get as far as SMTP."""

    def __init__(self, told):
        self.told = told

    def connection_made(self, transport):
        self.transport = transport

        if "greeting" in self.told:
            transport.write((self.told["greeting"] + "\r\n").encode())
            transport.close()

        elif "drip" in self.told:
            self.drip()

    def drip(self):
        if not self.transport.is_closing():
            self.transport.write(b"2")
            asyncio.get_running_loop().call_later(1, self.drip)


def protocol(context):
    def factory():
        told = behaviour()
        count("connections")

        if "greeting" in told or "drip" in told \
                or told.get("hang") == "greeting":
            return Refusing(told)

        return SMTP(Handler(told), hostname="localhost",
                    enable_SMTPUTF8=True,
                    tls_context=context if told.get("starttls", True)
                                else None,
                    auth_required="login" in told, auth_require_tls=False,
                    authenticator=authenticator(told))

    return factory


async def main():
    loop = asyncio.get_running_loop()

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path("certificate.pem"), path("key.pem"))

    clear = await loop.create_server(protocol(context), "127.0.0.1", 0)
    secure = await loop.create_server(protocol(None), "127.0.0.1", 0,
                                      ssl=context)

    write("ports", json.dumps([server.sockets[0].getsockname()[1]
                               for server in (clear, secure)]))

    ended = asyncio.Event()

    class End(asyncio.Protocol):
        def connection_lost(self, error):
            ended.set()

    await loop.connect_read_pipe(End, sys.stdin)
    await ended.wait()

    os._exit(0)


asyncio.run(main())
