package dev.rejoinder.domain.interchange.sadface;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Passage;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.interchange.parts.OriginParts;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.StatementKind;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What statements, relations and locutions have that the format has no place for, as metadata of our own. Only what is
/// not a matter of course is written.
final class OwnMetadata {

    /// The name of the metadata.
    static final String SPACE = "dev.rejoinder";

    private final UnaryOperator<String> names;

    /// Names statements and relations so.
    OwnMetadata(UnaryOperator<String> names) {
        this.names = names;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static void put(ObjectNode object, String name, String value) {
        if (!value.isEmpty()) {
            object.put(name, value);
        }
    }

    private static void put(ObjectNode object, String name, ObjectNode value) {
        if (!value.isEmpty()) {
            object.set(name, value);
        }
    }

    /// Of the statement.
    ObjectNode of(MappedStatement statement) {
        var own = object();
        if (statement.kind() != StatementKind.CLAIM) {
            own.put("kind", word(statement.kind()));
        }
        put(own, "language", statement.wording().language());
        put(own, "speaker", speaker(statement.attribution()));
        put(own, "scope", scope(statement.scope()));
        put(own, "about", about(statement.about()));
        if (statement.needsSupport()) {
            own.put("needsSupport", true);
        }
        OriginParts.put(own, statement.origins(), SadfaceReader.SYSTEM);
        put(own, "passage", passage(statement.passage()));
        return own;
    }

    /// Of the relation, whose kind and scheme its name may say or not.
    ObjectNode of(MappedRelation relation, boolean named) {
        var own = object();
        if (!named) {
            own.put("kind", word(relation.kind()));
            put(own, "scheme", relation.scheme().value());
        }
        var slots = object();
        new TreeMap<>(relation.slots())
                .forEach((slot, premise) -> slots.put(slot.toString(), names.apply(premise)));
        put(own, "slots", slots);
        if (relation.reading() == Reading.REQUIRED) {
            own.put("required", true);
        }
        OriginParts.put(own, relation.origins(), SadfaceReader.SYSTEM);
        put(own, "passage", passage(relation.passage()));
        return own;
    }

    /// The locution.
    ObjectNode of(MappedLocution locution) {
        var own =
                object().put("statement", names.apply(locution.statement())).put("act", word(locution.act()));
        own.set("speaker", speaker(locution.attribution()));
        var as = locution.as();
        if (as != null) {
            own.put("as", names.apply(as));
        }
        return own;
    }

    /// The constant as documents write it.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode speaker(@Nullable Attribution attribution) {
        var speaker = object();
        if (attribution != null) {
            speaker.put("name", attribution.name()).put("kind", word(attribution.kind()));
            put(speaker, "where", attribution.where());
            put(speaker, "when", attribution.when());
        }
        return speaker;
    }

    private static ObjectNode scope(Scope limits) {
        var scope = object();
        put(scope, "time", limits.time());
        put(scope, "place", limits.place());
        put(scope, "assumption", limits.assumption());
        return scope;
    }

    private ObjectNode about(@Nullable MapTarget target) {
        var about = object();
        if (target != null) {
            about.put(target.kind().word(), names.apply(target.key()));
        }
        return about;
    }

    /// How it came and was judged, which readers pass over.
    private static ObjectNode passage(Passage passage) {
        var own = object();
        put(own, "by", passage.by());
        if (passage.since() > 0) {
            own.put("since", passage.since());
        }
        if (!passage.ratings().equals(Ratings.NONE)) {
            own.putArray("ratings").add(passage.ratings().trues()).add(passage.ratings().falses())
                    .add(passage.ratings().unsures());
        }
        passage.now().ifPresent(phase -> {
            var label = phase.label();
            put(own, "label", label == null ? "" : word(label));
            own.put("strength", phase.strength());
        });
        return own;
    }

    /// The metadata of an element: what it had where it came from, and our own.
    static ObjectNode joined(@Nullable ObjectNode kept, ObjectNode own) {
        var metadata = kept == null ? object() : kept;
        if (!own.isEmpty()) {
            metadata.set(SPACE, own);
        }
        return metadata;
    }

    /// The constants that documents write so, if there is one.
    static <T extends Enum<T>> List<T> constants(Class<T> type, String word) {
        return List.of(type.getEnumConstants()).stream().filter(constant -> word(constant).equals(word))
                .toList();
    }
}
