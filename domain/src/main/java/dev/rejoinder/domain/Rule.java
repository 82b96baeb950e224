package dev.rejoinder.domain;

/// Every rule a command can break. The names are published to clients and never reused.
public enum Rule {

    /// A text is empty after trimming.
    TEXT_EMPTY,
    /// A text is longer than its limit.
    TEXT_TOO_LONG,
    /// A text holds a lone surrogate, so it is not valid Unicode.
    TEXT_NOT_UNICODE,
    /// A text holds a control character other than newline and tab.
    TEXT_HAS_CONTROL_CHARACTERS,
    /// A URL is malformed, or neither http nor https.
    URL_INVALID,
    /// A date is not a year, year-month, date or instant in ISO 8601.
    DATE_INVALID,
    /// A language is not a BCP 47 tag.
    LANGUAGE_INVALID,
    /// A scheme is not a lower-case name joined by hyphens.
    SCHEME_INVALID,
    /// A source names neither a URL, nor a title, nor a quotation.
    SOURCE_EMPTY,
    /// A relation was given no premise, or its last one would go.
    PREMISES_MISSING,
    /// The same statement is a premise twice.
    PREMISE_REPEATED,
    /// A relation has more premises than allowed.
    PREMISES_TOO_MANY,
    /// A statement has more sources than allowed.
    SOURCES_TOO_MANY,
    /// What the command names does not exist, or not in this debate.
    NOT_FOUND,
    /// What the command names was withdrawn.
    WITHDRAWN,
    /// What should be restored was never withdrawn.
    NOT_WITHDRAWN,
    /// A statement or a relation was made to bear on itself.
    RELATION_TO_ITSELF,
    /// The same relation (kind, premises, target) already stands.
    RELATION_REPEATED,
    /// The identifier is already in use.
    IDENTIFIER_TAKEN,
    /// The command would change nothing.
    NOTHING_TO_CHANGE,
    /// The debate is closed.
    DEBATE_CLOSED,
    /// The debate to be reopened is open.
    DEBATE_OPEN,
    /// The debate is not at the version the command expected.
    VERSION_CONFLICT,
    /// The idempotency key was used before, for another request.
    IDEMPOTENCY_KEY_REUSED,
    /// The debate has no version of that number yet, or never has.
    VERSION_UNKNOWN,
    /// The label names a version of the debate already, or named another one before; labels never move.
    LABEL_TAKEN,
    /// The debate has no label of that name.
    LABEL_UNKNOWN,
    /// The debate has more labels than allowed.
    LABELS_TOO_MANY,
    /// The rating is not one for this kind of thing: statements are true, false or open, relations bear or do not.
    RATING_MISMATCH,
    /// Only a support can be read as required or not; the relation is none.
    NOT_A_SUPPORT,
    /// A statement was qualified without naming what takes its place, or the other way round.
    QUALIFICATION_MISMATCH,
    /// A charge lacks a statement, a deed or a word that charges or answers of its kind need.
    CHARGE_INCOMPLETE,
    /// The accused is not on record with the statement.
    NOT_ON_RECORD,
    /// An argument about the person bears on something else than an argument from that person's authority.
    IRRELEVANT_AD_HOMINEM,
    /// The catalogue has no scheme of this name.
    SCHEME_UNKNOWN,
    /// The scheme has no slot of this number.
    SLOT_UNKNOWN,
    /// A slot is filled twice.
    SLOT_REPEATED,
    /// What is to fill a slot, or to be questioned, is no premise of the relation.
    SLOT_NEEDS_PREMISE,
    /// Only supports and attacks are arguments; the relation is neither.
    NOT_AN_ARGUMENT,
    /// The catalogue has no such critical question, or not for the scheme of the relation.
    QUESTION_UNKNOWN,
    /// The same critical question was asked of the relation already, and stands.
    QUESTION_REPEATED,
    /// The name of the system that something came from is not a lower-case name joined by hyphens.
    SYSTEM_INVALID
}
