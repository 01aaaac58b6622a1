"""Walks the window as a screen reader does, through AT-SPI: every control has a name, and those of the unlock page are there."""
import sys
import time

import pyatspi

WANTED = {"Folder of the service's record", "Sign-in name", "Passphrase", "Unlock"}
CONTROLS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_ENTRY,
            pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON}


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def walk(node, found, depth=0):
    if node is None or depth > 30:
        return
    if node.getRole() in CONTROLS and showing(node):
        found.append((node.getRoleName(), node.name))
    for i in range(node.childCount):
        walk(node.getChildAtIndex(i), found, depth + 1)


def window():
    desktop = pyatspi.Registry.getDesktop(0)
    for i in range(desktop.childCount):
        application = desktop.getChildAtIndex(i)
        if application is not None and application.name.lower() == "holdfast" and application.childCount > 0:
            return application
    return None


def main():
    for _ in range(100):
        application = window()
        found = []
        if application is not None:
            walk(application, found)
        if WANTED <= {name for _, name in found}:
            nameless = [role for role, name in found if not name]
            print(f"{len(found)} controls, {len(nameless)} without a name")
            return 1 if nameless else 0
        time.sleep(0.2)
    print("seen through AT-SPI:", found if application is not None else "no window")
    return 1


sys.exit(main())
