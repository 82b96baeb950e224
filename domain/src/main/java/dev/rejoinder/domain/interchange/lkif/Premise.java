package dev.rejoinder.domain.interchange.lkif;

/// A premise as it is in the document: the statement, or its opposite; what kind of premise it is; and its role.
record Premise(String statement, boolean negative, Type type, String role) {

    /// The kinds of premises.
    enum Type {
        /// One that has to hold.
        ORDINARY,
        /// One that holds until it is questioned.
        ASSUMPTION,
        /// One that makes the argument void if it holds.
        EXCEPTION
    }
}
