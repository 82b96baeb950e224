package dev.rejoinder.domain.interchange.parts;

import java.util.Locale;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;

/// Something that a relation can be or have and that a format may have no place for.
public enum RelationFeature {
    /// Several premises bear together.
    LINKED_PREMISES(Treatment.SPLIT, "Its premises bear together; they are written as if each bore alone"),
    /// It attacks a relation.
    UNDERCUT(Treatment.LEFT_OUT, "It attacks a relation; it is not written"),
    /// It supports a relation.
    UNDERPIN(Treatment.LEFT_OUT, "It supports a relation; it is not written"),
    /// It says the same in other words.
    REPHRASE(Treatment.LEFT_OUT, "It is a rephrase; it is not written"),
    /// It prefers one thing to another.
    PREFERENCE(Treatment.LEFT_OUT, "It is a preference; it is not written"),
    /// It follows a scheme.
    SCHEME(Treatment.LEFT_OUT, "The scheme is not named"),
    /// Premises fill slots of the scheme.
    SLOTS(Treatment.LEFT_OUT, "Which premise fills which slot of the scheme is not said"),
    /// It is a support that is required.
    REQUIRED(Treatment.LEFT_OUT, "That the support is required is not said"),
    /// Participants rate it.
    RATINGS(Treatment.LEFT_OUT, "How participants rate it is not written");

    private final Treatment treatment;

    private final String sentence;

    RelationFeature(Treatment treatment, String sentence) {
        this.treatment = treatment;
        this.sentence = sentence;
    }

    /// Whether the relation is so, or has it.
    public boolean isOf(MappedRelation relation) {
        return switch (this) {
            case LINKED_PREMISES -> relation.premises().size() > 1;
            case UNDERCUT -> relation.kind() == RelationKind.ATTACK && relation.target().isRelation();
            case UNDERPIN -> relation.kind() == RelationKind.SUPPORT && relation.target().isRelation();
            case REPHRASE -> relation.kind() == RelationKind.REPHRASE;
            case PREFERENCE -> relation.kind() == RelationKind.PREFERENCE;
            case SCHEME -> !relation.scheme().equals(Scheme.NONE);
            case SLOTS -> !relation.slots().isEmpty();
            case REQUIRED -> relation.reading() == Reading.REQUIRED;
            case RATINGS -> !relation.passage().ratings().equals(Ratings.NONE);
        };
    }

    /// The feature's name in losses, such as `linked-premises`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What is done with it where the format has no place for it.
    public Treatment treatment() {
        return treatment;
    }

    /// The same as a whole sentence.
    public String sentence() {
        return sentence;
    }
}
