package dev.rejoinder.domain.interchange.graph;

import java.util.Arrays;
import java.util.List;

/// What nodes and edges say about what they stand for, in the order in which they say it.
public enum Attribute {
    /// The key of the statement or relation on the map.
    KEY("key", Value.Type.TEXT, Place.NODES),
    /// Whether a node is a `statement` or a `relation`.
    TYPE("type", Value.Type.TEXT, Place.NODES),
    /// Whether an edge is the `whole` relation, or leads from its `premise` or to its `target`, or from a question to
    /// what it is `about`.
    ROLE("role", Value.Type.TEXT, Place.EDGES),
    /// What kind of statement or relation it is; `about` of an edge from a question.
    KIND("kind", Value.Type.TEXT, Place.BOTH),
    /// The key of the relation that an edge is, or is a part of.
    RELATION_ID("relationId", Value.Type.TEXT, Place.EDGES),
    /// All words of a statement.
    TEXT("text", Value.Type.TEXT, Place.NODES),
    /// The language of a statement, as a BCP 47 tag.
    LANGUAGE("language", Value.Type.TEXT, Place.NODES),
    /// When a statement is meant to hold.
    SCOPE_TIME("scopeTime", Value.Type.TEXT, Place.NODES),
    /// Where a statement is meant to hold.
    SCOPE_PLACE("scopePlace", Value.Type.TEXT, Place.NODES),
    /// Under which assumption a statement is meant to hold.
    SCOPE_ASSUMPTION("scopeAssumption", Value.Type.TEXT, Place.NODES),
    /// Who said it.
    SPEAKER("speaker", Value.Type.TEXT, Place.NODES),
    /// What kind of speaker that is.
    SPEAKER_KIND("speakerKind", Value.Type.TEXT, Place.NODES),
    /// Where they said it.
    SAID_WHERE("saidWhere", Value.Type.TEXT, Place.NODES),
    /// When they said it.
    SAID_WHEN("saidWhen", Value.Type.TEXT, Place.NODES),
    /// The URLs of the sources, empty for one that has none.
    SOURCE_URLS("sourceUrls", Value.Type.TEXTS, Place.NODES),
    /// The titles of the sources, likewise.
    SOURCE_TITLES("sourceTitles", Value.Type.TEXTS, Place.NODES),
    /// What is quoted from the sources, likewise.
    SOURCE_QUOTATIONS("sourceQuotations", Value.Type.TEXTS, Place.NODES),
    /// When the sources were read, likewise.
    SOURCE_DATES("sourceDates", Value.Type.TEXTS, Place.NODES),
    /// Whether a statement bears the burden of proof.
    NEEDS_SUPPORT("needsSupport", Value.Type.TRUTH, Place.NODES),
    /// The scheme that a relation follows.
    SCHEME("scheme", Value.Type.TEXT, Place.BOTH),
    /// Which premise fills which slot of the scheme, as `1=<key>`.
    SLOTS("slots", Value.Type.TEXTS, Place.BOTH),
    /// Whether a support is `plain` or `required`.
    READING("reading", Value.Type.TEXT, Place.BOTH),
    /// Who entered it.
    BY("by", Value.Type.TEXT, Place.BOTH),
    /// The version of the debate that it came with.
    SINCE("since", Value.Type.WHOLE, Place.BOTH),
    /// Whether it is withdrawn.
    WITHDRAWN("withdrawn", Value.Type.TRUTH, Place.BOTH),
    /// Whether it stands: `in`, `out`, `undecided` or `absent`.
    VERDICT("verdict", Value.Type.TEXT, Place.BOTH),
    /// How strong it is, from 0 to 1.
    STRENGTH("strength", Value.Type.REAL, Place.BOTH),
    /// How many rate it true, or say of a relation that it bears on its target.
    RATED_TRUE("ratedTrue", Value.Type.WHOLE, Place.BOTH),
    /// How many rate it false, or say of a relation that it does not.
    RATED_FALSE("ratedFalse", Value.Type.WHOLE, Place.BOTH),
    /// How many are unsure.
    RATED_UNSURE("ratedUnsure", Value.Type.WHOLE, Place.BOTH),
    /// What it is called in other systems, as `system:id`.
    ORIGINS("origins", Value.Type.TEXTS, Place.BOTH);

    private enum Place {
        NODES, EDGES, BOTH
    }

    private final String title;

    private final Value.Type type;

    private final Place place;

    Attribute(String title, Value.Type type, Place place) {
        this.title = title;
        this.type = type;
        this.place = place;
    }

    /// What all formats call it.
    public String title() {
        return title;
    }

    /// What values it has.
    public Value.Type type() {
        return type;
    }

    /// All attributes that a node may have.
    public static List<Attribute> ofNodes() {
        return Arrays.stream(values()).filter(attribute -> attribute.place != Place.EDGES).toList();
    }

    /// All attributes that an edge may have.
    public static List<Attribute> ofEdges() {
        return Arrays.stream(values()).filter(attribute -> attribute.place != Place.NODES).toList();
    }
}
