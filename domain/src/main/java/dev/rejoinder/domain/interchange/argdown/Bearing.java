package dev.rejoinder.domain.interchange.argdown;

import java.util.Locale;

/// How one thing bears on another in Argdown.
enum Bearing {
    /// It speaks for it.
    SUPPORT,
    /// It speaks against it.
    ATTACK,
    /// It speaks against the step from its premises to its conclusion.
    UNDERCUT,
    /// Both cannot be true, nor both false.
    CONTRADICTORY,
    /// It cannot be true without the other; what support is called between statements in the strict mode.
    ENTAILS,
    /// Both cannot be true; what attack is called between statements in the strict mode.
    CONTRARY;

    /// What the JSON export calls it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
