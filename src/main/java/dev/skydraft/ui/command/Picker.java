package dev.skydraft.ui.command;

import java.util.List;

/// Lets the user pick one of many, by typing a few letters of it.
@FunctionalInterface
public interface Picker {
    /// Shows the list; picking runs the entry, anything else does nothing.
    ///
    /// @param prompt what the list is about, shown while nothing is typed
    void pick(String prompt, List<Pick> picks);
}
