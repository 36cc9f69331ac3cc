"""A small screen reader: prints what the accessibility bus tells, one JSON line each, and acts on what it is asked.

Asked over stdin, one JSON line each: {"do": "tree"}, and with a "path": "focus", "click", "text". Called by the test
beside it, inside a session bus of its own.
"""

import json
import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

PREFIX = "org.a11y.atspi."
REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
PROPERTIES = "org.freedesktop.DBus.Properties"
# By their numbers in the accessibility bus's protocol.
ROLES = {
    7: "check box",
    32: "list item",
    37: "page tab",
    43: "push button",
    44: "radio button",
    62: "toggle button",
    79: "entry",
    110: "landmark",
}
PATIENCE = 60000  # milliseconds for one answer


def tell(**what):
    print(json.dumps(what), flush=True)


class Reader:
    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        bus = ("org.a11y.Bus", "/org/a11y/bus")
        on = GLib.Variant("(ssv)", ("org.a11y.Status", "ScreenReaderEnabled", GLib.Variant("b", True)))
        session.call_sync(*bus, PROPERTIES, "Set", on, None, 0, PATIENCE)
        address = session.call_sync(*bus, "org.a11y.Bus", "GetAddress", None, None, 0, PATIENCE).unpack()[0]
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self.bus.signal_subscribe(None, PREFIX + "Event.Object", None, None, None, 0, self.hear)
        # The registry notes that somebody listens.
        for event in ("object:announcement", "object:state-changed"):
            self.ask(REGISTRY, "/org/a11y/atspi/registry", "Registry", "RegisterEvent", "(s)", event)

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
        elif member == "StateChanged" and kind in ("checked", "pressed"):
            tell(event="switched", path=path)

    def what(self, name, path):
        """What a thing is called, and what it is; nothing where it is gone already."""
        try:
            called = self.ask(name, path, PROPERTIES, "Get", "(ss)", PREFIX + "Accessible", "Name")[0]
            number = self.ask(name, path, "Accessible", "GetRole")[0]
        except GLib.Error:
            return {"name": "", "role": ""}
        return {"name": called, "role": role(number)}

    def program(self):
        """The one program on this bus; nothing before it has come."""
        apps = self.ask(REGISTRY, ROOT, "Accessible", "GetChildren")[0]
        return apps[0] if apps else None

    def act(self, asked):
        program = self.program()
        if asked["do"] == "tree":
            tell(event="tree", things=Walk(self.bus).through(*program) if program else [])
            return
        try:
            if asked["do"] == "text":
                self.text(program[0], asked["path"])
                return
            if asked["do"] == "focus":
                done = self.ask(program[0], asked["path"], "Component", "GrabFocus")[0]
            else:
                done = self.ask(program[0], asked["path"], "Action", "DoAction", "(i)", 0)[0]
        except GLib.Error as error:
            done = str(error)
        tell(event="did", done=str(done))


    def text(self, name, path):
        """What stands in a field, by its interface for texts, and where the caret is."""
        words = self.ask(name, path, "Text", "GetText", "(ii)", 0, -1)[0]
        caret = self.ask(name, path, PROPERTIES, "Get", "(ss)", PREFIX + "Text", "CaretOffset")[0]
        tell(event="text", words=words, caret=caret)


class Walk:
    """Asks for everything below a thing, without waiting for one answer before the next question."""

    def __init__(self, bus):
        self.bus, self.waits = bus, 0
        self.names, self.roles, self.below = {}, {}, {}

    def through(self, name, root):
        self.look(name, root)
        while self.waits:
            GLib.MainContext.default().iteration(True)
        things = []

        def gather(path):
            # What has gone on the way has no role.
            if path in self.roles:
                what = {"name": self.names.get(path, ""), "role": role(self.roles[path])}
                things.append({"path": path, **what})
            for child in self.below.get(path, []):
                gather(child)

        gather(root)
        return things

    def look(self, name, path):
        accessible = PREFIX + "Accessible"
        called = GLib.Variant("(ss)", (accessible, "Name"))
        self.ask(name, path, PROPERTIES, "Get", called, lambda answer: self.names.update({path: answer}))
        self.ask(name, path, accessible, "GetRole", None, lambda answer: self.roles.update({path: answer}))
        self.ask(name, path, accessible, "GetChildren", None, lambda children: self.go_below(path, children))

    def go_below(self, path, children):
        self.below[path] = [child for _, child in children]
        for child in children:
            self.look(*child)

    def ask(self, name, path, interface, method, parameters, take):
        def answered(bus, result):
            self.waits -= 1
            try:
                take(bus.call_finish(result).unpack()[0])
            except GLib.Error:
                # It went while it was asked.
                pass

        self.waits += 1
        self.bus.call(name, path, interface, method, parameters, None, 0, PATIENCE, None, answered)


def role(number):
    """The adapter names no roles, it numbers them."""
    return ROLES.get(number, str(number))


def main():
    reader, loop = Reader(), GLib.MainLoop()

    def on_line(_source, _condition):
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
