"""A small screen reader: prints what the accessibility bus tells, one JSON line each, and acts on what it is asked.

Asked over stdin, one JSON line each: {"do": "tree"}, {"do": "focus", "path": P}, {"do": "click", "path": P}. Called by
the test beside it, inside a session bus of its own.
"""

import json
import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

PREFIX = "org.a11y.atspi."
ROOT = "/org/a11y/atspi/accessible/root"
# By their numbers in the accessibility bus's protocol.
ROLES = {
    7: "check box",
    32: "list item",
    37: "page tab",
    43: "push button",
    44: "radio button",
    62: "toggle button",
    110: "landmark",
}
PATIENCE = 5000  # milliseconds for one answer


def tell(**what):
    print(json.dumps(what), flush=True)


class Reader:
    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        bus = ("org.a11y.Bus", "/org/a11y/bus")
        on = GLib.Variant("(ssv)", ("org.a11y.Status", "ScreenReaderEnabled", GLib.Variant("b", True)))
        session.call_sync(*bus, "org.freedesktop.DBus.Properties", "Set", on, None, 0, PATIENCE)
        address = session.call_sync(*bus, "org.a11y.Bus", "GetAddress", None, None, 0, PATIENCE).unpack()[0]
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self.bus.signal_subscribe(None, PREFIX + "Event.Object", None, None, None, 0, self.hear)
        # The registry notes that somebody listens.
        for event in ("object:announcement", "object:state-changed:focused"):
            self.ask("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "Registry", "RegisterEvent", "(s)", event)
        self.program = None

    def ask(self, name, path, interface, method, signature=None, *arguments):
        parameters = GLib.Variant(signature, arguments) if signature else None
        interface = interface if "." in interface else PREFIX + interface
        answer = self.bus.call_sync(name, path, interface, method, parameters, None, 0, PATIENCE)
        return answer.unpack()

    def hear(self, _bus, sender, path, _interface, member, parameters):
        kind, detail, _, value = parameters.unpack()[:4]
        if member == "Announcement":
            tell(event="said", words=value)
        elif member == "StateChanged" and kind == "focused" and detail == 1:
            tell(event="focus", path=path, **self.what(sender, path))

    def what(self, name, path):
        """What a thing is called, and what it is; nothing where it is gone already."""
        try:
            called = self.ask(
                name, path, "org.freedesktop.DBus.Properties", "Get", "(ss)", PREFIX + "Accessible", "Name"
            )[0]
            return {"name": called, "role": self.role(name, path)}
        except GLib.Error:
            return {"name": "", "role": ""}

    def role(self, name, path):
        """The adapter names no roles, it numbers them."""
        number = self.ask(name, path, "Accessible", "GetRole")[0]
        return ROLES.get(number, str(number))

    def find(self):
        apps = self.ask("org.a11y.atspi.Registry", ROOT, "Accessible", "GetChildren")[0]
        # There is one program on this bus.
        return apps[0] if apps else None

    def tree(self):
        self.program = self.program or self.find()
        things = []

        def walk(name, path):
            things.append({"path": path, **self.what(name, path)})
            try:
                below = self.ask(name, path, "Accessible", "GetChildren")[0]
            except GLib.Error:
                return
            for child in below:
                walk(*child)

        if self.program:
            walk(*self.program)
        tell(event="tree", things=things)

    def act(self, asked):
        if asked["do"] == "tree":
            return self.tree()
        try:
            if asked["do"] == "focus":
                done = self.ask(self.program[0], asked["path"], "Component", "GrabFocus")[0]
            else:
                done = self.ask(self.program[0], asked["path"], "Action", "DoAction", "(i)", 0)[0]
        except GLib.Error as error:
            done = str(error)
        tell(event="did", done=str(done))


def main():
    reader, loop = Reader(), GLib.MainLoop()

    def on_line(source, condition):
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        reader.act(json.loads(line))
        return True

    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, on_line)
    tell(event="ready")
    loop.run()


main()
