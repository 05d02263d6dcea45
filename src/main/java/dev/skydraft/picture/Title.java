package dev.skydraft.picture;

import java.util.List;

/// The name of a card in lines, and where among them its badge stands: beside the name, else below it, else beside the
/// first line of a name that has to give way.
///
/// @param name in full
/// @param badgeLine the line of the badge; the one after the last where it has one of its own
record Title(String name, List<String> lines, int badgeLine) {
    /// @param badge how wide the badge is; 0 for none
    /// @param room how many lines there may be
    static Title of(String name, double width, double badge, int room) {
        List<String> whole = Type.NAME.wrapped(name, width, room);
        boolean beside = Type.NAME.width(whole.getLast()) + badge <= width;
        if (badge == 0 || beside) {
            return new Title(name, whole, whole.size() - 1);
        }
        return whole.size() < room
                ? new Title(name, whole, whole.size())
                : new Title(name, Type.NAME.wrapped(name, width - badge, room), 0);
    }

    /// What a line stands for: itself, or all of a name that has been shortened.
    String full(int line) {
        return String.join(" ", lines).equals(name) ? lines.get(line) : name;
    }

    /// In lines, with that of the badge.
    int height() {
        return Math.max(lines.size(), badgeLine + 1);
    }

    /// @param gap between name and badge
    double badgeLeft(int gap) {
        return badgeLine < lines.size() ? Type.NAME.width(lines.get(badgeLine)) + gap : 0;
    }
}
