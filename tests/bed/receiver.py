"""A receiver of webhooks: receiver.py ADDRESS PORT CERTIFICATE KEY LOG ANSWERS

Answers each path with the next of its statuses in ANSWERS (JSON), then with 204. Every connection is a line
of LOG (JSON), also one that says nothing. It ends when its standard input closes.
"""
import http.server
import json
import os
import ssl
import sys
import threading
import time

address, port, certificate, key, log, answers = sys.argv[1:]
answers = json.loads(answers)
lock = threading.Lock()


def write(**line):
    with lock, open(log, "a") as file:
        file.write(json.dumps({"address": address, "at": time.monotonic(), **line}) + "\n")


class Receiver(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        length = self.headers.get("content-length")
        body = self.rfile.read(int(length or 0))
        # Whoever sends may be killed while it sends: half a message is none.
        if self.command == "POST" and (length is None or len(body) < int(length)):
            return
        with lock:
            status = answers.get(self.path, [])
            status = status.pop(0) if status else 204
        headers = {name.lower(): value for name, value in self.headers.items()}
        write(path=self.path, headers=headers, body=body.decode(), status=status)
        self.send_response(status)
        if status == 302:
            self.send_header("location", self.path + "/elsewhere")
        self.send_header("content-length", "0")
        self.end_headers()

    do_GET = do_POST

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    def get_request(self):
        connection = super().get_request()
        write(path=None)
        return connection


server = Server((address, int(port)), Receiver)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)
server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
threading.Thread(target=server.serve_forever, daemon=True).start()
write(path="ready")
sys.stdin.read()
os._exit(0)
