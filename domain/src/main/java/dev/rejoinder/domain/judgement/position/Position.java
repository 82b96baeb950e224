package dev.rejoinder.domain.judgement.position;

import java.util.List;

/// One way to settle a part of what is undecided: what is in, and what is out. The rest stays undecided.
public record Position(List<Integer> in, List<Integer> out) {

    /// Copies what it is given.
    public Position {
        in = List.copyOf(in);
        out = List.copyOf(out);
    }
}
