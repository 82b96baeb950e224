package dev.rejoinder.domain.interchange.carneades;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.StatementKind;
import tools.jackson.databind.JsonNode;

/// Reads what we said in metadata. What breaks a rule is left out.
record OursRead(Losses losses) {

    /// The statement with what we said about it, but not what it is about.
    MappedStatement statement(MappedStatement plain, JsonNode ours) {
        if (ours.isEmpty()) {
            return plain;
        }
        var key = plain.key();
        return plain.as(one(StatementKind.class, ours.path(Ours.KIND)).orElse(StatementKind.CLAIM))
                .within(scope(key, ours.path("scope"))).citing(sources(key, ours.path("sources")))
                .saidBy(speaker(key, ours.path("speaker"))).needing(Tree.isTrue(ours.path("burden")))
                .from(origins(key, ours.path("origins")));
    }

    private Scope scope(String key, JsonNode scope) {
        return made(key, "scope",
                () -> new Scope(text(scope, "time"), text(scope, "place"), text(scope, "assumption")))
                .orElse(Scope.ANY);
    }

    private List<Source> sources(String key, JsonNode sources) {
        List<Source> made = new ArrayList<>();
        sources.forEach(
                source -> made(key, "source", () -> new Source(text(source, "url"), text(source, "title"),
                        text(source, "quotation"), text(source, "accessed"))).ifPresent(made::add));
        return made;
    }

    /// The speaker, if one is named.
    @Nullable
    Attribution speaker(String key, JsonNode speaker) {
        if (speaker.isEmpty()) {
            return null;
        }
        var kind = one(SpeakerKind.class, speaker.path(Ours.KIND)).orElse(SpeakerKind.PERSON);
        return made(key, "speaker", () -> new Attribution(text(speaker, "name"), kind, text(speaker, "where"),
                text(speaker, "when"))).orElse(null);
    }

    /// The origins, each system and identifier once.
    List<Origin> origins(String key, JsonNode origins) {
        Map<String, Origin> made = new LinkedHashMap<>();
        origins.forEach(origin -> made(key, "origin",
                () -> new Origin(text(origin, "system"), text(origin, "id"), text(origin, "foreign")))
                .filter(other -> !(other.system().equals(GraphDraft.SYSTEM) && other.id().equals(key)))
                .ifPresent(other -> made.putIfAbsent(other.system() + " " + other.id(), other)));
        return List.copyOf(made.values());
    }

    /// The constant that is named so, in lower case.
    <T extends Enum<T>> Optional<T> one(Class<T> type, JsonNode name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(Tree.text(name)))
                .findFirst();
    }

    /// What is made, unless a rule forbids it.
    <T> Optional<T> made(String key, String feature, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (RuleViolation violation) {
            losses.lose(key, feature, Treatment.LEFT_OUT, violation.refusal().message());
            return Optional.empty();
        }
    }

    private static String text(JsonNode object, String name) {
        return Tree.text(object.path(name));
    }
}
