package dev.rejoinder.domain.interchange.lkif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.draft.Aside;
import dev.rejoinder.domain.interchange.draft.MapDraft;
import dev.rejoinder.domain.relation.RelationKind;

/// The claims that statements become, with those that documents only imply: statements that are named and nowhere
/// listed, and the opposites of statements.
final class Claims {

    private static final String OPPOSITE = "¬";

    private final MapDraft draft;

    private final Losses losses;

    private final Fitting fitting;

    private final Map<String, Sentence> sentences = new HashMap<>();

    private final Map<String, String> keys = new HashMap<>();

    private final Map<String, String> opposites = new LinkedHashMap<>();

    private final List<Sentence> judgements = new ArrayList<>();

    Claims(MapDraft draft, Losses losses) {
        this.draft = draft;
        this.losses = losses;
        fitting = new Fitting(losses);
    }

    /// Adds the claim that a statement is.
    void say(Sentence sentence) {
        sentences.put(sentence.id(), sentence);
        if (!sentence.argument().isEmpty()) {
            judgements.add(sentence);
        }
        var kept = sentence.kept();
        var key = draft.reserve(Aside.fitting(sentence.id(), kept));
        keys.put(sentence.id(), key);
        Aside.keepText(words(sentence), kept);
        draft.say(MappedStatement.claim(key, fitting.wording(key, words(sentence), sentence.language())),
                kept);
    }

    private static String words(Sentence sentence) {
        var other = sentence.atom().isEmpty() ? sentence.id() : sentence.atom();
        return sentence.words().isEmpty() ? other : sentence.words();
    }

    /// The claims that call one of these arguments undercut or valid.
    List<Sentence> sentencesAbout(Set<String> arguments) {
        return judgements.stream().filter(sentence -> arguments.contains(sentence.argument())).toList();
    }

    /// The key of the claim that a premise is.
    String key(Premise premise) {
        return premise.negative() ? opposite(premise.statement()) : key(premise.statement());
    }

    /// The key of the claim that a statement of this name is.
    String key(String statement) {
        if (!keys.containsKey(statement)) {
            losses.warn(Aside.fitting(statement), "undeclared", Treatment.NOTED,
                    "There is no statement of this name; its name is its words");
            say(new Sentence(statement, "", "", "", Aside.nothing()));
        }
        return keys.getOrDefault(statement, statement);
    }

    /// The opposite of a statement is a claim too, and either speaks against the other.
    private String opposite(String statement) {
        var name = OPPOSITE + statement;
        if (keys.containsKey(name)) {
            return key(name);
        }
        var key = key(statement);
        var sentence =
                sentences.getOrDefault(statement, new Sentence(statement, "", "", "", Aside.nothing()));
        say(new Sentence(name, OPPOSITE + words(sentence), sentence.language(), "",
                Aside.nothing().put("complement", statement)));
        var opposite = key(name);
        losses.warn(opposite, "negative-premise", Treatment.NOTED,
                "The opposite of %s is a claim too".formatted(key));
        opposites.put(key, opposite);
        return opposite;
    }

    /// Draws that opposites speak against each other.
    void exclude() {
        opposites.forEach((key, opposite) -> {
            exclude(key, opposite);
            exclude(opposite, key);
        });
    }

    private void exclude(String premise, String target) {
        var key = draft.reserve("%s excludes %s".formatted(premise, target));
        draft.draw(
                MappedRelation.plain(key, RelationKind.ATTACK, List.of(premise), MapTarget.statement(target)),
                Aside.nothing().put("type", "complement"));
    }
}
