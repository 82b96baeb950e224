package dev.rejoinder.domain.interchange.argdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.StatementCommand;
import dev.rejoinder.domain.statement.StatementKind;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What data says of a statement that a map has a place for, and what else it says.
///
/// @param text its words where one line cannot hold them, otherwise empty
/// @param sources nothing where the data tells none
/// @param about the key of what a question is about
/// @param rest what has no place
record StatementData(StatementKind kind, String text, String language, @Nullable Attribution attribution,
        Scope scope, Optional<List<Source>> sources, boolean burden, String about, List<Origin> origins,
        ObjectNode rest) {

    private static final String SCOPE = "scope";

    private static final String SOURCES = "sources";

    private static final String ORIGINS = "origins";

    private static final String KIND = "kind";

    private static final Set<String> LIMITS = Set.of("time", "place", "assumption");

    private static final Set<String> SOURCE = Set.of("url", "title", "quotation", "accessed");

    /// Reads the data, which stays as it is.
    static StatementData of(ObjectNode data) {
        var rest = data.deepCopy();
        var kind = kind(rest);
        return new StatementData(kind, Words.take(rest, "text"), Words.take(rest, "language"),
                Attributions.take(rest).orElse(null), scope(rest), sources(rest),
                Words.takeTrue(rest, "burden"),
                kind == StatementKind.QUESTION ? Words.take(rest, "about") : "",
                origins(rest), rest);
    }

    private static StatementKind kind(ObjectNode data) {
        for (var kind : StatementKind.values()) {
            if (Words.of(data, KIND).equals(word(kind))) {
                data.remove(KIND);
                return kind;
            }
        }
        return StatementKind.CLAIM;
    }

    private static String word(StatementKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Scope scope(ObjectNode data) {
        try {
            var scope = Foreign.object(data, SCOPE);
            var read = new Scope(Words.of(scope, "time"), Words.of(scope, "place"),
                    Words.of(scope, "assumption"));
            if (LIMITS.containsAll(scope.propertyNames())) {
                data.remove(SCOPE);
            }
            return read;
        } catch (RuleViolation noScope) {
            return Scope.ANY;
        }
    }

    private static Optional<List<Source>> sources(ObjectNode data) {
        var found = data.path(SOURCES);
        try {
            var sources = new ArrayList<Source>();
            for (var source : found) {
                sources.add(new Source(Words.of(source, "url"), Words.of(source, "title"),
                        Words.of(source, "quotation"), Words.of(source, "accessed")));
            }
            if (!found.isArray() || sources.size() > StatementCommand.SOURCE_LIMIT) {
                return Optional.empty();
            }
            if (found.valueStream().allMatch(source -> SOURCE.containsAll(source.propertyNames()))) {
                data.remove(SOURCES);
            }
            return Optional.of(sources);
        } catch (RuleViolation noSources) {
            return Optional.empty();
        }
    }

    /// The other origins that the data tells, which are then no longer in it.
    static List<Origin> origins(ObjectNode data) {
        var found = data.path(ORIGINS);
        try {
            var origins = new ArrayList<Origin>();
            for (var origin : found) {
                origins.add(new Origin(Words.of(origin, "system"), Words.of(origin, "id"),
                        Words.of(origin, "foreign")));
            }
            var different = origins.stream().map(origin -> List.of(origin.system(), origin.id())).distinct();
            if (different.count() < origins.size()) {
                return List.of();
            }
            data.remove(ORIGINS);
            return origins;
        } catch (RuleViolation noOrigins) {
            return List.of();
        }
    }

    /// Puts what a map tells of the statement, besides its words, into the data.
    static void put(ObjectNode data, MappedStatement statement, List<Source> linked) {
        if (statement.kind() != StatementKind.CLAIM) {
            data.put(KIND, word(statement.kind()));
        }
        Words.put(data, "language", statement.wording().language());
        Attributions.put(data, statement.attribution());
        if (!sources(data.deepCopy()).orElse(linked).equals(statement.sources())) {
            putSources(data, statement.sources());
        }
        if (!scope(data.deepCopy()).equals(statement.scope())) {
            putScope(data, statement.scope());
        }
        Words.put(data, "burden", statement.needsSupport());
        putOrigins(data, statement.origins());
    }

    private static void putScope(ObjectNode data, Scope scope) {
        var object = data.putObject(SCOPE);
        Words.put(object, "time", scope.time());
        Words.put(object, "place", scope.place());
        Words.put(object, "assumption", scope.assumption());
    }

    private static void putSources(ObjectNode data, List<Source> sources) {
        var list = data.putArray(SOURCES);
        for (var source : sources) {
            var object = list.addObject();
            Words.put(object, "url", source.url());
            Words.put(object, "title", source.title());
            Words.put(object, "quotation", source.quotation());
            Words.put(object, "accessed", source.accessed());
        }
    }

    /// Puts all origins but that in this format into the data.
    static void putOrigins(ObjectNode data, List<Origin> origins) {
        var own = Foreign.origin(origins);
        var list = JsonNodeFactory.instance.arrayNode();
        for (var origin : origins) {
            if (!own.equals(Optional.of(origin))) {
                var object = list.addObject();
                object.put("system", origin.system());
                object.put("id", origin.id());
                Words.put(object, "foreign", origin.foreign());
            }
        }
        if (!list.isEmpty()) {
            data.set(ORIGINS, list);
        }
    }
}
