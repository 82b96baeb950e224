package dev.rejoinder.projections.courses;

/// Something that held for a time, such as a wording, a premise or a withdrawal.
///
/// @param value what held: a text, an identifier or a name; empty where the fact says it all
/// @param since the version of the debate with which it began
/// @param until the version with which it ended; `LASTING` while it holds
public record Held(String value, long since, long until) {

    /// It has not ended.
    public static final long LASTING = Long.MAX_VALUE;
}
