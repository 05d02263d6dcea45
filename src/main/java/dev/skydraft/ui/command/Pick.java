package dev.skydraft.ui.command;

import dev.skydraft.ui.action.Action;

/// An entry of a list to pick from.
///
/// @param id stable, so that what was picked lately is known again
/// @param title what is searched first
/// @param where a menu path or another note beside the title
/// @param key its shortcut, or empty text
/// @param enabled false for what is only shown
/// @param run what picking it does
public record Pick(String id, String title, String where, String key, boolean enabled, Runnable run) {
    /// An entry without a key that can be picked.
    public static Pick of(String id, String title, String where, Runnable run) {
        return new Pick(id, title, where, "", true, run);
    }

    static Pick of(Action action, String menu) {
        return new Pick(
                action.id(),
                action.label().get(),
                menu,
                action.keyText(),
                action.enabled().get(),
                action.run());
    }
}
