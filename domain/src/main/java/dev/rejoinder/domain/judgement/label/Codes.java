package dev.rejoinder.domain.judgement.label;

/// Labels as the bytes of a column, and what an element can be out for when it is not out for a relation.
final class Codes {

    static final byte UNDECIDED = 0;

    static final byte IN = 1;

    static final byte OUT = 2;

    static final byte ABSENT = 3;

    /// No witness: the element is not out.
    static final int NOBODY = -1;

    /// Out because nothing that could answer its burden of proof is left.
    static final int NO_SUPPORT = -2;

    /// Out because all that could hold it up needs the element itself.
    static final int CIRCLE = -3;

    private static final Label[] LABELS = Label.values();

    private Codes() {}

    static Label label(byte code) {
        return LABELS[code];
    }
}
