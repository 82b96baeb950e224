package dev.rejoinder.domain.interchange.lkif;

import java.util.List;

import tools.jackson.databind.node.ObjectNode;

/// An argument as it is in the document, with what has no place here.
record Reason(String id, boolean con, String scheme, String conclusion, List<Premise> premises,
        ObjectNode kept) {

    Reason {
        premises = List.copyOf(premises);
    }

    /// The premises that it needs.
    List<Premise> needed() {
        return premises.stream().filter(premise -> premise.type() != Premise.Type.EXCEPTION).toList();
    }

    /// The premises that make it void.
    List<Premise> exceptions() {
        return premises.stream().filter(premise -> premise.type() == Premise.Type.EXCEPTION).toList();
    }
}
