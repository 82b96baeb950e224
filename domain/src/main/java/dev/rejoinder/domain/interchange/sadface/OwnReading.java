package dev.rejoinder.domain.interchange.sadface;

import static dev.rejoinder.domain.interchange.sadface.SadfaceDocument.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.judgement.Reading;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.speech.Locution;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.StatementKind;
import tools.jackson.databind.JsonNode;

/// Reads metadata of our own. What cannot be as it says is in the losses.
///
/// @param element whose metadata it is
record OwnReading(String element, JsonNode own, Losses losses) {

    private <T extends @Nullable Object> T or(T otherwise, String feature, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuleViolation violation) {
            losses.lose(element, feature, Treatment.LEFT_OUT, violation.refusal().message());
            return otherwise;
        }
    }

    /// What the statement does.
    StatementKind kind() {
        return OwnMetadata.constants(StatementKind.class, text(own, "kind")).stream().findFirst()
                .orElse(StatementKind.CLAIM);
    }

    /// Who said it, if it says so.
    @Nullable
    Attribution speaker() {
        var speaker = own.path("speaker");
        return text(speaker, "name").isBlank() ? null : or(null, "speaker", () -> attribution(speaker));
    }

    private static Attribution attribution(JsonNode speaker) {
        var kind = OwnMetadata.constants(SpeakerKind.class, text(speaker, "kind")).stream().findFirst();
        return new Attribution(text(speaker, "name"), kind.orElse(SpeakerKind.PERSON), text(speaker, "where"),
                text(speaker, "when"));
    }

    /// Within which limits it holds.
    Scope scope() {
        return or(Scope.ANY, "scope", () -> new Scope(text(own, "scope", "time"), text(own, "scope", "place"),
                text(own, "scope", "assumption")));
    }

    /// What a question is about, if it says so.
    @Nullable
    MapTarget about() {
        var statement = text(own, "about", "statement");
        var relation = text(own, "about", "relation");
        if (!statement.isEmpty()) {
            return MapTarget.statement(statement);
        }
        return relation.isEmpty() ? null : MapTarget.relation(relation);
    }

    /// Whether the statement bears the burden of proof.
    boolean needsSupport() {
        return own.path("needsSupport").asBoolean(false);
    }

    /// What the relation is, if its name does not say it.
    SchemeName.Meaning meaning(SchemeName name) {
        var kind = OwnMetadata.constants(RelationKind.class, text(own, "kind")).stream().findFirst();
        return kind.map(known -> new SchemeName.Meaning(known,
                or(Scheme.NONE, "scheme", () -> new Scheme(text(own, "scheme"))))).orElseGet(name::meaning);
    }

    /// How a support is read.
    Reading reading() {
        return own.path("required").asBoolean(false) ? Reading.REQUIRED : Reading.PLAIN;
    }

    /// Which of the premises fill which slots.
    Map<Integer, String> slots(List<String> premises) {
        var slots = new HashMap<Integer, String>();
        own.path("slots").properties().forEach(slot -> {
            var isNumber = slot.getKey().matches("[1-9][0-9]{0,8}");
            var premise = slot.getValue().isString() ? slot.getValue().stringValue() : "";
            if (isNumber && premises.contains(premise)) {
                slots.put(Integer.valueOf(slot.getKey()), premise);
            } else {
                losses.lose(element, "slots", Treatment.LEFT_OUT,
                        "Slot %s is filled by no premise of the relation".formatted(slot.getKey()));
            }
        });
        return slots;
    }

    /// The locution, if it is one and about statements that are there.
    Optional<MappedLocution> locution(Set<String> statements) {
        var act = OwnMetadata.constants(Locution.class, text(own, "act"));
        var as = text(own, "as");
        var speaker = speaker();
        var isQualified = !act.isEmpty() && act.getFirst() == Locution.QUALIFIED;
        if (speaker == null || act.isEmpty() || !statements.contains(text(own, "statement"))
                || isQualified != statements.contains(as)) {
            losses.lose(element, "locution", Treatment.LEFT_OUT,
                    "What a speaker did is not said, or not with what");
            return Optional.empty();
        }
        return Optional.of(new MappedLocution(text(own, "statement"), speaker, act.getFirst(),
                isQualified ? as : null));
    }
}
