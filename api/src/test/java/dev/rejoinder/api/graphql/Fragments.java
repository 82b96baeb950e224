package dev.rejoinder.api.graphql;

/// The fragments in which tests ask for debates that are held in memory.
final class Fragments {

    private static final String STATES = """
            fragment Statement on SnapshotStatement { id since kind text language addedAt addedBy
              scope { time place assumption } about { kind id } withdrawal { at by reason }
              sources { id url title quotation accessed citedAt citedBy }
              attribution { speakerId name kind where when attributedAt attributedBy } needsSupport
              stances { heldTrue heldFalse unsure } }
            fragment Relation on SnapshotRelation { id since kind scheme premises drawnAt drawnBy
              target { kind id } withdrawal { at by reason } reading stances { bears doesNotBear } }
            fragment Heading on SnapshotHeading { title description status }
            """;

    private static final String WHOLE = """
            fragment Whole on Snapshot { debateId version at heading { ...Heading }
              statements { ...Statement } relations { ...Relation } }
            """;

    private static final String DIFFERENCE = """
            fragment Difference on DebateDiff { debateId from { version at } to { version at }
              heading { kinds before { ...Heading } after { ...Heading } causes { version kind } }
              statements { id kinds before { ...Statement } after { ...Statement } rewording { kind text }
                cited { id title } uncited { id title } causes { version kind sentence } }
              relations { id kinds before { ...Relation } after { ...Relation } premisesAdded premisesRemoved
                causes { version kind } } }
            """;

    /// The fragment `Whole` of a snapshot.
    static final String OF_SNAPSHOT = STATES + WHOLE;

    /// The fragment `Difference` of a diff.
    static final String OF_DIFF = STATES + DIFFERENCE;

    /// Both of them.
    static final String OF_BOTH = STATES + WHOLE + DIFFERENCE;

    private Fragments() {}
}
