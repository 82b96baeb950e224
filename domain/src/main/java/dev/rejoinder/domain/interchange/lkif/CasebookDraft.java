package dev.rejoinder.domain.interchange.lkif;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.rejoinder.domain.debate.DebateCommand;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.draft.Aside;
import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.interchange.draft.MapDraft;
import dev.rejoinder.domain.relation.RelationKind;

/// Makes a map of an argument graph.
final class CasebookDraft {

    private static final int PREMISES_MAX = 50;

    private final String system;

    private final Casebook book;

    private final Losses losses;

    private final MapDraft draft;

    private final Claims claims;

    /// The keys of the relations that arguments are, by what the document calls them.
    private final Map<String, String> keys = new HashMap<>();

    /// Statements that are nothing but the judgement that an argument is undercut or valid.
    private final Map<String, Sentence> judgements = new LinkedHashMap<>();

    CasebookDraft(String system, Casebook book) {
        this.system = system;
        this.book = book;
        losses = book.losses();
        draft = new MapDraft(system, losses);
        claims = new Claims(draft, losses);
    }

    DocumentMap map() {
        findJudgements();
        book.sentences().values().stream().filter(sentence -> !judgements.containsKey(sentence.id()))
                .forEach(claims::say);
        book.reasons().forEach(this::name);
        book.reasons().forEach(this::draw);
        claims.sentencesAbout(keys.keySet()).forEach(this::judge);
        claims.exclude();
        return draft.map(heading(), List.of());
    }

    /// Names an argument after all that it mentions, so that claims have the names that the document gives them.
    private void name(Reason reason) {
        reason.premises().forEach(claims::key);
        if (!judgements.containsKey(reason.conclusion())) {
            claims.key(reason.conclusion());
        }
        keys.put(reason.id(), draft.reserve(Aside.fitting(reason.id())));
    }

    private MapHeading heading() {
        var fitting = new Fitting(losses);
        return new MapHeading(book.key(), fitting.text("", "title", book.title(), DebateCommand.TITLE_LIMIT),
                fitting.text("", "description", book.description(), DebateCommand.DESCRIPTION_LIMIT), "", 0,
                "",
                Foreign.spread(system, book.leftovers(), losses), Map.of());
    }

    private void findJudgements() {
        Set<String> premises = new HashSet<>();
        Set<String> conclusions = new HashSet<>();
        Set<String> arguments = new HashSet<>();
        for (var reason : book.reasons()) {
            arguments.add(reason.id());
            conclusions.add(reason.conclusion());
            reason.premises().forEach(premise -> premises.add(premise.statement()));
        }
        book.sentences().forEach((id, sentence) -> {
            if (sentence.words().isEmpty() && arguments.contains(sentence.argument())
                    && conclusions.contains(id)
                    && !premises.contains(id)) {
                judgements.put(id, sentence);
            }
        });
    }

    private void draw(Reason reason) {
        var key = keys.getOrDefault(reason.id(), reason.id());
        var target = target(reason);
        Set<String> premises = new LinkedHashSet<>();
        reason.needed().forEach(premise -> premises.add(claims.key(premise)));
        if (premises.isEmpty() || premises.size() > PREMISES_MAX || premises.contains(target.key())) {
            keep(key, reason);
            return;
        }
        var judgement = judgements.get(reason.conclusion());
        var against = judgement == null ? reason.con() : judgement.isValidity() == reason.con();
        var kept = reason.kept();
        Aside.fitting(reason.id(), kept);
        var cast = new Cast(reason.scheme(), claims, losses);
        var relation = MappedRelation.plain(key, against ? RelationKind.ATTACK : RelationKind.SUPPORT,
                List.copyOf(premises), target);
        draft.draw(relation.following(cast.scheme(), cast.fill(key, reason.needed(), kept)), kept);
        reason.exceptions().forEach(exception -> except(key, exception));
    }

    private MapTarget target(Reason reason) {
        var judgement = judgements.get(reason.conclusion());
        return judgement == null
                ? MapTarget.statement(claims.key(reason.conclusion()))
                : MapTarget.relation(keys.getOrDefault(judgement.argument(), ""));
    }

    private void except(String argument, Premise exception) {
        var premise = claims.key(exception);
        var key = draft.reserve("%s exception %s".formatted(argument, premise));
        draft.draw(
                MappedRelation.plain(key, RelationKind.ATTACK, List.of(premise),
                        MapTarget.relation(argument)),
                Aside.nothing().put("type", "exception"));
    }

    /// A statement that calls an argument undercut or valid, and says it in words of its own or is a premise too.
    private void judge(Sentence sentence) {
        var argument = keys.getOrDefault(sentence.argument(), "");
        var premise = claims.key(sentence.id());
        var kind = sentence.isValidity() ? RelationKind.SUPPORT : RelationKind.ATTACK;
        var key = draft.reserve("%s of %s".formatted(premise, argument));
        draft.draw(MappedRelation.plain(key, kind, List.of(premise), MapTarget.relation(argument)),
                Aside.nothing().put("type", "atom"));
    }

    private void keep(String key, Reason reason) {
        losses.lose(key, "premises", Treatment.KEPT_ASIDE,
                "An argument needs 1 to %d premises, none of which is its conclusion"
                        .formatted(PREMISES_MAX));
        var kept = book.leftovers().withArrayProperty("arguments").addObject();
        kept.put("id", reason.id()).put("con", reason.con()).put("scheme", reason.scheme())
                .put("conclusion", reason.conclusion());
        reason.premises().forEach(premise -> kept.withArrayProperty("premises").addObject()
                .put("statement", premise.statement()).put("negative", premise.negative())
                .put("type", premise.type().name()).put("role", premise.role()));
        kept.setAll(reason.kept());
    }
}
