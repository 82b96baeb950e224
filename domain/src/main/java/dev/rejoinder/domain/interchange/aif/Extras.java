package dev.rejoinder.domain.interchange.aif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.StatementCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the format has no place for, in a member `rejoinder` of its own that other readers pass over. Read back, it may
/// hold anything; what it may not hold is in the losses.
record Extras(String element, Losses losses) {

    static final String MEMBER = "rejoinder";

    /// As many other names as a statement or relation may bring along.
    private static final int ORIGIN_LIMIT = 50;

    /// The value, unless making it breaks a rule.
    <T> Optional<T> valid(Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (RuleViolation violation) {
            lose(violation.refusal().message());
            return Optional.empty();
        }
    }

    /// The constant of this name, if the object names one.
    <T extends Enum<T>> Optional<T> constant(Class<T> type, JsonNode object, String name) {
        try {
            return object.has(name)
                    ? Optional.of(Enum.valueOf(type, Json.member(object, name)))
                    : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            lose("Its %s is none that is known".formatted(name));
            return Optional.empty();
        }
    }

    void lose(String sentence) {
        losses.lose(element, MEMBER, Treatment.LEFT_OUT, sentence);
    }

    /// Notes the members of the object that mean nothing.
    void refuseOthers(ObjectNode object, Set<String> known) {
        object.propertyNames().stream().filter(name -> !known.contains(name))
                .forEach(name -> lose("Nothing is known of its member %s".formatted(name)));
    }

    static ObjectNode write(Attribution attribution) {
        var speaker = Json.object().put("name", attribution.name()).put("kind", attribution.kind().name());
        putUnlessEmpty(speaker, "where", attribution.where());
        putUnlessEmpty(speaker, "when", attribution.when());
        return speaker;
    }

    Optional<Attribution> attribution(JsonNode speaker) {
        var kind = constant(SpeakerKind.class, speaker, "kind");
        return kind.flatMap(known -> valid(() -> new Attribution(Json.member(speaker, "name"), known,
                Json.member(speaker, "where"), Json.member(speaker, "when"))));
    }

    static ObjectNode write(Scope scope) {
        var limits = Json.object();
        putUnlessEmpty(limits, "time", scope.time());
        putUnlessEmpty(limits, "place", scope.place());
        putUnlessEmpty(limits, "assumption", scope.assumption());
        return limits;
    }

    Scope scope(JsonNode limits) {
        return valid(() -> new Scope(Json.member(limits, "time"), Json.member(limits, "place"),
                Json.member(limits, "assumption"))).orElse(Scope.ANY);
    }

    static ArrayNode writeSources(List<Source> sources) {
        var written = Json.array();
        for (var source : sources) {
            var object = Json.object();
            putUnlessEmpty(object, "url", source.url());
            putUnlessEmpty(object, "title", source.title());
            putUnlessEmpty(object, "quotation", source.quotation());
            putUnlessEmpty(object, "accessed", source.accessed());
            written.add(object);
        }
        return written;
    }

    List<Source> sources(JsonNode sources) {
        var read = new ArrayList<Source>();
        some(sources, StatementCommand.SOURCE_LIMIT)
                .forEach(source -> valid(() -> new Source(Json.member(source, "url"),
                        Json.member(source, "title"), Json.member(source, "quotation"),
                        Json.member(source, "accessed"))).ifPresent(read::add));
        return read;
    }

    static ArrayNode writeOrigins(List<Origin> origins) {
        var written = Json.array();
        for (var origin : origins) {
            var object = Json.object().put("system", origin.system()).put("id", origin.id());
            putUnlessEmpty(object, "foreign", origin.foreign());
            written.add(object);
        }
        return written;
    }

    /// The origins given, and those of the list that do not repeat them.
    List<Origin> origins(List<Origin> given, JsonNode origins) {
        var read = new ArrayList<>(given);
        some(origins, ORIGIN_LIMIT).forEach(
                origin -> valid(() -> new Origin(Json.member(origin, "system"), Json.member(origin, "id"),
                        Json.member(origin, "foreign"))).ifPresent(other -> addUnlessRepeated(read, other)));
        return read;
    }

    private Stream<JsonNode> some(JsonNode list, int limit) {
        if (list.size() > limit) {
            lose("Of a list, only the first %d items arrive".formatted(limit));
        }
        return list.valueStream().limit(limit);
    }

    private static void addUnlessRepeated(List<Origin> origins, Origin other) {
        if (origins.stream().noneMatch(
                origin -> origin.system().equals(other.system()) && origin.id().equals(other.id()))) {
            origins.add(other);
        }
    }

    static void putUnlessEmpty(ObjectNode object, String name, String value) {
        if (!value.isEmpty()) {
            object.put(name, value);
        }
    }

    static void putUnlessMissing(ObjectNode object, String name, @Nullable String value) {
        if (value != null) {
            object.put(name, value);
        }
    }

    /// The same object, with the member unless it holds nothing.
    static ObjectNode setUnlessEmpty(ObjectNode object, String name, JsonNode value) {
        return value.isEmpty() ? object : object.set(name, value);
    }
}
