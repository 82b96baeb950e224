package dev.rejoinder.domain.judgement.position;

import java.util.BitSet;

/// Labels of the elements of one part, by their places in it.
record Model(BitSet in, BitSet out) {

    /// What is in or out.
    BitSet decided() {
        var decided = new BitSet();
        decided.or(in);
        decided.or(out);
        return decided;
    }
}
