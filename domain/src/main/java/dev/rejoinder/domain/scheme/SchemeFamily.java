package dev.rejoinder.domain.scheme;

import java.util.Locale;

/// What the schemes of the catalogue argue from.
public enum SchemeFamily {
    /// Who says something.
    SOURCE,
    /// Cases, to what holds in general.
    INDUCTION,
    /// One case, to another.
    COMPARISON,
    /// What is found, or not found.
    EVIDENCE,
    /// Causes.
    CAUSE,
    /// Goals, values and consequences, to what should be done.
    PRACTICAL,
    /// Rules, and the meaning of words.
    NORM,
    /// What somebody is bound to by their words.
    COMMITMENT,
    /// The person who argues.
    AD_HOMINEM;

    String resource() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".properties";
    }
}
