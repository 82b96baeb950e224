package dev.rejoinder.domain.interchange.abstractframework;

import java.util.List;

/// A fact, such as `att(a,b).`: its predicate, its terms as they are written, and where in the text it begins.
record Fact(String predicate, List<String> terms, int offset) {

    Fact {
        terms = List.copyOf(terms);
    }

    /// The name that the term is, counted from 0.
    String name(int term) {
        return Names.read(terms.get(term));
    }

    /// The fact without its full stop.
    String text() {
        return predicate + "(" + String.join(",", terms) + ")";
    }
}
