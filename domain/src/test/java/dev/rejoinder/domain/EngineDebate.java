package dev.rejoinder.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import dev.rejoinder.domain.debate.DebateEvent.DebateOpened;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Scope;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.StatementEvent.ClaimAdded;
import dev.rejoinder.domain.statement.StatementId;
import dev.rejoinder.domain.statement.Wording;

/// The debate that the tests hold: may an analytical engine compose music? With ada, charles and mary.
public final class EngineDebate {

    public static final DebateId DEBATE = new DebateId(uuid("May an engine compose?"));

    public static final DebateOpened OPENED =
            new DebateOpened(DEBATE, "May an engine compose?", "Music, by an analytical engine");

    public static final StatementId ENGINES_COMPOSE = new StatementId(uuid("Engines can compose music."));

    public static final StatementId MUSIC_HAS_RULES = new StatementId(uuid("Music follows rules."));

    public static final StatementId ENGINES_FOLLOW_RULES = new StatementId(uuid("Engines follow rules."));

    public static final StatementId ENGINES_OBEY = new StatementId(uuid("Engines only do as they are told."));

    public static final RelationId RULES_SUFFICE = new RelationId(uuid("Rules suffice."));

    public static final RelationId OBEDIENCE_FORBIDS = new RelationId(uuid("Obedience forbids composing."));

    public static final Inference RULES_FOR_COMPOSING = support(MUSIC_HAS_RULES);

    public static final RelationDrawn DRAWN = drawn(RULES_SUFFICE, RULES_FOR_COMPOSING);

    public static final Attribution ADA =
            new Attribution("Ada Lovelace", SpeakerKind.PERSON, "Notes on the Analytical Engine", "1843");

    public static final Attribution CHARLES =
            new Attribution("Charles Babbage", SpeakerKind.PERSON, "Passages", "1864");

    public static final Attribution MARY =
            new Attribution("Mary Somerville", SpeakerKind.PERSON, "", "1834-02");

    private EngineDebate() {}

    /// The identifier that a name always has here.
    public static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static Wording english(String text) {
        return new Wording(text, "en");
    }

    public static ClaimAdded claim(StatementId id) {
        return claimIn(DEBATE, id);
    }

    public static ClaimAdded claimIn(DebateId debate, StatementId id) {
        return new ClaimAdded(id, debate, english("Engines can compose music."), Scope.ANY);
    }

    /// These statements together speak for composing engines.
    public static Inference support(StatementId... premises) {
        return new Inference(RelationKind.SUPPORT, List.of(premises), ENGINES_COMPOSE.subject());
    }

    /// This statement speaks against the target.
    public static Inference attack(StatementId premise, Subject target) {
        return new Inference(RelationKind.ATTACK, List.of(premise), target);
    }

    public static RelationDrawn drawn(RelationId id, Inference inference) {
        return new RelationDrawn(id, DEBATE, inference, Scheme.NONE);
    }
}
