package dev.rejoinder.projections.digest;

/// One kind of element of a debate and the statement that lists all of its elements up to a version.
///
/// Every row has `properties`, `ends` (what the element is tied to) and, for elements that also keep what is current
/// of them, `then`: the same as it was at the version asked for.
enum Section {

    REVISIONS(Sections.REVISIONS), STATEMENTS(Sections.STATEMENTS), WORDINGS(Sections.WORDINGS), WITHDRAWALS(
            Sections.WITHDRAWALS), SPEAKERS(Sections.SPEAKERS), SAYINGS(Sections.SAYINGS), SOURCES(
                    Sections.SOURCES), QUESTIONS(Sections.QUESTIONS), RELATIONS(Sections.RELATIONS), SCHEMES(
                            Sections.SCHEMES), TARGETS(Sections.TARGETS), PREMISES(Sections.PREMISES), EDGES(
                                    Sections.EDGES), CHANGES(Sections.CHANGES), DEBATE(Sections.DEBATE);

    private final String cypher;

    Section(String cypher) {
        this.cypher = cypher;
    }

    String cypher() {
        return cypher;
    }
}
