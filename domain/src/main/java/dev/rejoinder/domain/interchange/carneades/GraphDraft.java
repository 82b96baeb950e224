package dev.rejoinder.domain.interchange.carneades;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.carneades.StandIns.Kind;
import dev.rejoinder.domain.interchange.carneades.StandIns.StandIn;
import dev.rejoinder.domain.interchange.draft.Aside;
import dev.rejoinder.domain.interchange.draft.MapDraft;
import dev.rejoinder.domain.speech.Locution;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes a map of a document.
final class GraphDraft {

    /// What the origins of what Carneades carried are called.
    static final String SYSTEM = "carneades";

    private final ObjectNode root;

    private final Graph graph;

    private final Losses losses;

    private final OursRead ours;

    private final MapDraft draft;

    private final Map<String, StandIn> standIns;

    private final Claims claims;

    private final Reasons reasons;

    private final Set<String> concluded = new HashSet<>();

    private final ObjectNode leftovers = Aside.nothing();

    GraphDraft(ObjectNode root, Losses losses) {
        this.root = root;
        this.losses = losses;
        graph = new Graph(root);
        ours = new OursRead(losses);
        draft = new MapDraft(SYSTEM, losses);
        standIns = new StandIns(graph).find();
        claims = new Claims(graph, standIns, draft, ours);
        reasons = new Reasons(claims, draft, ours);
    }

    DocumentMap map() {
        var arguments = graph.arguments().values();
        claims.sayListed();
        arguments.stream().filter(Argued::isDrawable).forEach(this::mention);
        graph.disputes().stream().filter(Dispute::isDrawable).map(Dispute::positions).forEach(this::mention);
        arguments.stream().filter(Argued::isDrawable).forEach(reasons::name);
        arguments.stream().filter(Argued::isDrawable)
                .forEach(argument -> concluded.add(argument.conclusion()));
        standIns.forEach(this::keep);
        arguments.forEach(this::draw);
        disputes();
        var map = draft.map(new Heading(root, graph, losses).heading(leftovers), locutions());
        return about(map);
    }

    private void mention(Argued argument) {
        mention(argument.statements());
        mention(List.of(argument.conclusion(), argument.undercutter()));
    }

    private void mention(Collection<String> names) {
        names.forEach(name -> {
            if (!name.isEmpty() && !standIns.containsKey(name)) {
                claims.key(name);
            }
        });
    }

    /// Keeps a stand-in with what it stands for, unless it would come by itself.
    private void keep(String name, StandIn standIn) {
        var isUsual = concluded.contains(name) && name.equals(usualName(standIn)) && isMere(name, standIn);
        if (standIn.kind() == Kind.NOTHING || isUsual) {
            return;
        }
        var target = standIn.kind() == Kind.OPPOSITE
                ? claims.kept(standIn.target())
                : reasons.kept(standIn.target());
        var kept = target.putObject(StandInNames.member(standIn.kind())).put("id", name);
        if (graph.statements().containsKey(name)) {
            kept.set("value", root.path("statements").path(name));
        }
    }

    private static String usualName(StandIn standIn) {
        return switch (standIn.kind()) {
            case OPPOSITE -> Formulas.opposites(standIn.target()).getFirst();
            case UNDERCUT -> Formulas.inapplicable(standIn.target());
            case UNDERPIN -> Formulas.applicable(standIn.target());
            case NOTHING -> "";
        };
    }

    /// Whether the document says no more of the stand-in than it needs to.
    private boolean isMere(String name, StandIn standIn) {
        var words = standIn.kind() == Kind.OPPOSITE
                ? Formulas.denial(graph.statement(standIn.target()).words().strip())
                : name;
        var value = root.path("statements").path(name);
        return value.isMissingNode() || (!value.isContainer() && Tree.text(value).equals(words));
    }

    private void draw(Argued argument) {
        if (!argument.isDrawable() || !reasons.draw(argument, standIns.get(argument.conclusion()))) {
            losses.warn(argument.id(), "premises", Treatment.KEPT_ASIDE,
                    "The argument has no premises, or more than 50, or its conclusion is none that they can bear on");
            leftovers.withObjectProperty(Heading.ARGUMENTS).set(argument.id(), argument.raw());
            return;
        }
        var undercutter = argument.undercutter();
        if (!undercutter.isEmpty() && !standIns.containsKey(undercutter)) {
            reasons.undercut(argument, undercutter);
        }
    }

    private void disputes() {
        Set<String> disputed = new HashSet<>();
        for (var dispute : graph.disputes()) {
            var standIn = dispute.positions().stream().filter(standIns::containsKey).findFirst();
            if (standIn.isPresent()) {
                oppose(dispute, standIn.get());
            } else if (dispute.isDrawable() && dispute.positions().stream().noneMatch(disputed::contains)) {
                disputed.addAll(dispute.positions());
                reasons.exclude(dispute);
                leftovers.withObjectProperty(Heading.DISPUTES).set(dispute.id(), dispute.raw());
            } else {
                losses.warn(dispute.id(), "issue", Treatment.KEPT_ASIDE,
                        "The issue has no two positions, or more than 20, or one that is in an issue before");
                leftovers.withObjectProperty(Heading.ISSUES).set(dispute.id(), dispute.raw());
            }
        }
    }

    /// An issue between a claim and its opposite comes with each opposite; only its name is worth keeping then.
    private void oppose(Dispute dispute, String name) {
        var standIn = standIns.getOrDefault(name, new StandIn(Kind.NOTHING, ""));
        if (standIn.kind() == Kind.OPPOSITE && dispute.isMerely(Set.of(name, standIn.target()))) {
            if (!dispute.id().equals(name)) {
                claims.kept(standIn.target()).withObjectProperty(StandInNames.member(Kind.OPPOSITE)).put(
                        "issue",
                        dispute.id());
            }
        } else {
            leftovers.withObjectProperty(Heading.ISSUES).set(dispute.id(), dispute.raw());
        }
    }

    private List<MappedLocution> locutions() {
        List<MappedLocution> read = new ArrayList<>();
        for (var locution : root.path(Ours.NAME).path("locutions")) {
            var statement = claims.listed(Tree.text(locution.path(Ours.STATEMENT)));
            var speaker = ours.speaker(statement, locution.path("speaker"));
            var act = ours.one(Locution.class, locution.path("act"));
            var as = claims.listed(Tree.text(locution.path("as")));
            if (speaker == null || statement.isEmpty() || act.isEmpty()) {
                losses.lose(statement, "locution", Treatment.LEFT_OUT,
                        "Its speaker, act or statement is none");
            } else {
                read.add(new MappedLocution(statement, speaker, act.get(), as.isEmpty() ? null : as));
            }
        }
        return read;
    }

    /// Lets questions be about what they are about, now that all else is there.
    private DocumentMap about(DocumentMap map) {
        Set<String> relations = new HashSet<>();
        map.drawn().forEach(relation -> relations.add(relation.key()));
        var said = map.said().stream()
                .map(statement -> about(statement, claims.about(statement.key()), relations))
                .toList();
        return new DocumentMap(map.heading(), said, map.drawn(), map.recorded());
    }

    private MappedStatement about(MappedStatement statement, JsonNode about, Set<String> relations) {
        if (about.isEmpty()) {
            return statement;
        }
        var target = reasons.target(about);
        if (target == null || (target.isRelation() && !relations.contains(target.key()))) {
            losses.lose(statement.key(), "about", Treatment.LEFT_OUT, "What it asks about is not there");
            return statement;
        }
        return statement.about(target);
    }
}
