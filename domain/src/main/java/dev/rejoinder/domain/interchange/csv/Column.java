package dev.rejoinder.domain.interchange.csv;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The columns of a table, in the order in which they are written.
enum Column {
    /// What the row is: `debate`, `statement`, `relation` or `locution`.
    RECORD,
    /// What it is called, among statements and relations alike.
    ID,
    /// Of a statement `claim`, `evidence` or `question`; of a relation `support`, `attack`, `rephrase` or
    /// `preference`; of a locution what the speaker did, such as `denied`.
    KIND,
    /// The words of a statement, the title of the debate.
    TEXT,
    /// The ids of the premises, with spaces between them, or as a JSON list where ids have spaces in them.
    PREMISES,
    /// The id of what a relation bears on, or what a locution is about.
    TARGET,
    /// The argument scheme that a relation follows.
    SCHEME,
    /// Which premises fill which slots of the scheme, as a JSON object.
    SLOTS,
    /// `yes` for a support that is required.
    REQUIRED,
    /// As a BCP 47 tag.
    LANGUAGE,
    /// Who said it.
    SPEAKER,
    /// `person`, `organisation` or `publication`.
    SPEAKER_KIND,
    /// Where it was said.
    WHERE,
    /// When it was said.
    WHEN,
    /// The time for which it holds.
    TIME,
    /// The place for which it holds.
    PLACE,
    /// The assumption under which it holds.
    ASSUMPTION,
    /// `yes` for a statement that bears the burden of proof.
    BURDEN,
    /// The id of what a question is about.
    ABOUT,
    /// The id of the statement that takes the place of the one that a locution is about.
    AS,
    /// Of the debate.
    DESCRIPTION,
    /// As a JSON list.
    SOURCES,
    /// What it is called in other systems, as a JSON list.
    ORIGINS,
    /// What the grounded semantics says of it; passed over on reading, as are all that follow but `withdrawn`.
    LABEL,
    /// From 0 to 1.
    STRENGTH,
    /// `yes` where it is withdrawn; such rows are not read.
    WITHDRAWN,
    /// How many rate it true.
    TRUES,
    /// How many rate it false.
    FALSES,
    /// How many are unsure of it.
    UNSURES,
    /// Who entered it.
    BY,
    /// The version of the debate with which it came.
    SINCE;

    /// The column's name in the header.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The column of this name, if it is one of ours.
    static Optional<Column> of(String word) {
        return Stream.of(values()).filter(column -> column.word().equals(word)).findFirst();
    }
}
