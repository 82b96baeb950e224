package dev.rejoinder.domain.interchange;

/// What a made-up map may hold beyond claims with words of one line, and supports and attacks of one premise on
/// statements.
public enum Carried {
    /// Words of several lines.
    LINES,
    /// Words full of the signs that formats give a meaning.
    SYMBOLS,
    /// Evidence.
    EVIDENCE,
    /// Questions.
    QUESTIONS,
    /// Questions about a statement.
    ABOUT,
    /// Languages of statements.
    LANGUAGES,
    /// Times and places within which statements hold.
    SCOPES,
    /// Sources.
    SOURCES,
    /// Speakers who are persons, and when they spoke.
    SPEAKERS,
    /// Speakers who are publications, and where they spoke.
    SPEAKER_KINDS,
    /// Burdens of proof.
    BURDENS,
    /// Relations of several premises.
    LINKED_PREMISES,
    /// Attacks on relations.
    UNDERCUTS,
    /// Supports of relations.
    UNDERPINS,
    /// Rephrases.
    REPHRASES,
    /// Preferences.
    PREFERENCES,
    /// Relations that lead back to where they began.
    CYCLES,
    /// Schemes.
    SCHEMES,
    /// Slots of schemes that are filled.
    SLOTS,
    /// Supports that are required.
    REQUIRED,
    /// Locutions.
    LOCUTIONS,
    /// Origins in another system.
    ORIGINS,
    /// A description of the debate.
    DESCRIPTIONS
}
