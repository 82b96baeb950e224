package dev.rejoinder.domain.commitment;

import java.util.UUID;

import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;

/// A relation as it is now, and the version that drew it.
record Link(RelationId id, Inference inference, Scheme scheme, Reading reading, boolean standing,
        long drawn) {

    Link inferring(Inference other) {
        return new Link(id, other, scheme, reading, standing, drawn);
    }

    Link following(Scheme other) {
        return new Link(id, inference, other, reading, standing, drawn);
    }

    Link read(Reading other) {
        return new Link(id, inference, scheme, other, standing, drawn);
    }

    Link standing(boolean stands) {
        return new Link(id, inference, scheme, reading, stands, drawn);
    }

    boolean is(RelationKind kind) {
        return standing && inference.kind() == kind;
    }

    UUID target() {
        return inference.target().id();
    }
}
