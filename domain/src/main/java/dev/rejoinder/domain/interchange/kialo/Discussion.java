package dev.rejoinder.domain.interchange.kialo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.rejoinder.domain.debate.DebateCommand;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.statement.StatementKind;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An export as an argument map.
final class Discussion {

    private final KialoDocument document;

    private final Losses losses;

    private final Fitting fitting;

    private final Links links;

    private final Set<String> questions = new HashSet<>();

    private final Map<String, List<NumberedClaim>> misfits = new HashMap<>();

    private final Map<String, MappedRelation> relations = new LinkedHashMap<>();

    Discussion(KialoDocument document, Losses losses) {
        this.document = document;
        this.losses = losses;
        fitting = new Fitting(losses);
        links = Links.of(document.claims());
        document.claims().stream().filter(claim -> !claim.stance().bears())
                .map(claim -> ClaimNumber.above(claim.number()))
                .filter(above -> !above.isEmpty() && above.indexOf('.') < 0).forEach(questions::add);
        document.claims().stream().filter(claim -> claim.stance() == Stance.QUESTION)
                .map(NumberedClaim::number).forEach(questions::add);
    }

    /// The map.
    DocumentMap map() {
        var titled = titledQuestion();
        document.claims().forEach(this::relate);
        var bearers = new HashSet<String>();
        relations.values().forEach(relation -> bearers.add(relation.target().key()));
        var statements = new ArrayList<MappedStatement>();
        for (var claim : document.claims()) {
            var isTitle = claim.number().equals(titled) && !bearers.contains(titled);
            if (!isTitle && links.meantBy(claim.number()).equals(claim.number())) {
                statements.add(statement(claim));
            }
        }
        var isForm = !titled.isEmpty() && !bearers.contains(titled);
        return new DocumentMap(heading(isForm), statements, List.copyOf(relations.values()), List.of());
    }

    /// The number of the question that says no more than the title.
    private String titledQuestion() {
        return document.claims().stream().filter(claim -> questions.contains(claim.number()))
                .filter(claim -> ClaimText.read(claim.raw()).words().equals(document.title())
                        || claim.raw().equals(document.title()))
                .map(NumberedClaim::number).findFirst().orElse("");
    }

    private MapHeading heading(boolean hasQuestion) {
        var title = fitting.text("", "title", document.title(), DebateCommand.TITLE_LIMIT);
        var rest = JsonNodeFactory.instance.objectNode();
        if (hasQuestion) {
            rest.put("question", true);
        }
        return new MapHeading(title, title, fitting.text("", "description", document.preamble(),
                DebateCommand.DESCRIPTION_LIMIT), "", 0, "",
                Foreign.spread(KialoReader.SYSTEM, rest, losses), Map.of());
    }

    private MappedStatement statement(NumberedClaim claim) {
        var words = ClaimWords.of(claim, document, losses);
        var statement =
                MappedStatement.claim(claim.number(), fitting.wording(claim.number(), words.words(), ""))
                        .citing(words.sources());
        if (!claim.link().isEmpty()) {
            losses.warn(claim.number(), "dangling-link", Treatment.NOTED,
                    "It refers to claim %s, which is not there".formatted(claim.link()));
        }
        var kind = questions.contains(claim.number()) ? StatementKind.QUESTION : StatementKind.CLAIM;
        return statement.as(kind).from(List.of(origin(claim, statement)));
    }

    private Origin origin(NumberedClaim claim, MappedStatement statement) {
        var rest = JsonNodeFactory.instance.objectNode();
        var isBearing = claim.stance().bears() || document.hasFootnotes();
        if (!document.hasFootnotes() && !ClaimLine.words(statement, isBearing).equals(claim.raw())) {
            rest.put("text", claim.raw());
        }
        misfits.getOrDefault(claim.number(), List.of()).forEach(misfit -> rest.withArrayProperty("links")
                .add(link(misfit)));
        return Foreign.kept(Origin.of(KialoReader.SYSTEM, claim.number()), rest, losses);
    }

    private ObjectNode link(NumberedClaim misfit) {
        return JsonNodeFactory.instance.objectNode().put("number", misfit.number())
                .put("stance", misfit.stance().word()).put("see", links.meantBy(misfit.number()));
    }

    private void relate(NumberedClaim claim) {
        var above = ClaimNumber.above(claim.number());
        var premise = links.meantBy(claim.number());
        var target = links.meantBy(above);
        if (above.isEmpty() || !claim.stance().bears()) {
            noteThesis(claim);
        } else if (premise.equals(target)) {
            keepAside(claim, target, "self-loop", "The claim refers to itself as a claim below itself");
        } else if (relations.containsKey(key(claim.stance(), premise, target))) {
            keepAside(claim, target, "repeated-relation",
                    "The claim stands below %s already".formatted(target));
        } else {
            var key = key(claim.stance(), premise, target);
            relations.put(key, MappedRelation.plain(key, claim.stance().kind(), List.of(premise),
                    MapTarget.statement(target)).from(List.of(origin(key, claim, premise))));
        }
    }

    private void keepAside(NumberedClaim claim, String target, String feature, String sentence) {
        losses.warn(claim.number(), feature, Treatment.KEPT_ASIDE, sentence);
        misfits.computeIfAbsent(target, _ -> new ArrayList<>()).add(claim);
    }

    private void noteThesis(NumberedClaim claim) {
        var above = ClaimNumber.above(claim.number());
        if (!above.isEmpty() && !questions.contains(above)) {
            losses.lose(claim.number(), "stance", Treatment.LEFT_OUT,
                    "It is neither for nor against claim %s; it stands as a thesis".formatted(above));
        }
        if (!links.meantBy(claim.number()).equals(claim.number())) {
            losses.lose(claim.number(), "thesis", Treatment.LEFT_OUT,
                    "Claim %s is a thesis, too; that is not kept".formatted(links.meantBy(claim.number())));
        }
    }

    private Origin origin(String key, NumberedClaim claim, String premise) {
        var rest = JsonNodeFactory.instance.objectNode();
        if (!premise.equals(claim.number())) {
            rest.put("number", claim.number());
        }
        return Foreign.kept(Origin.of(KialoReader.SYSTEM, key), rest, losses);
    }

    private static String key(Stance stance, String premise, String target) {
        var key = "%s %s %s".formatted(premise, stance.word(), target);
        return key.length() <= Origin.ID_LIMIT
                ? key
                : UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
