package dev.rejoinder.domain.interchange.kialo;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.interchange.parts.Omissions;
import dev.rejoinder.domain.interchange.parts.Outline.Arc;
import dev.rejoinder.domain.interchange.parts.RelationFeature;
import dev.rejoinder.domain.interchange.parts.Standing;
import dev.rejoinder.domain.interchange.parts.StatementFeature;
import dev.rejoinder.domain.origin.Origin;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.StatementKind;
import tools.jackson.databind.JsonNode;

/// What of a map a Kialo discussion can hold: claims, each of which speaks for or against others. The rest is in the
/// losses.
final class ClaimGraph {

    private static final EnumSet<StatementFeature> NOT_SAID = EnumSet.complementOf(
            EnumSet.of(StatementFeature.QUESTION, StatementFeature.SOURCES, StatementFeature.SPEAKER_KIND));

    private static final EnumSet<RelationFeature> NOT_DRAWN = EnumSet.complementOf(
            EnumSet.of(RelationFeature.UNDERCUT, RelationFeature.UNDERPIN));

    private final Losses losses;

    private final Omissions omissions;

    private final MapHeading heading;

    private final List<MappedStatement> claims = new ArrayList<>();

    private final Map<String, Integer> places = new HashMap<>();

    private final Map<String, Integer> firstPremises = new HashMap<>();

    private final List<List<Arc>> below = new ArrayList<>();

    private final List<Edge> edges = new ArrayList<>();

    private final Set<List<Object>> shapes = new HashSet<>();

    private final BitSet bearing = new BitSet();

    /// A claim that stands below another.
    ///
    /// @param wish which number its line would like to have; empty where it has no wish
    record Edge(Stance stance, int premise, int target, String wish) {}

    ClaimGraph(ArgumentMap map, Losses losses) {
        this.losses = losses;
        omissions = new Omissions(KialoReader.SYSTEM, NOT_SAID, NOT_DRAWN, losses);
        heading = map.heading();
        omissions.note(heading);
        var standing = new Standing(losses);
        try (var statements = map.statements()) {
            statements.filter(standing::admits).forEach(this::add);
        }
        try (var relations = map.relations()) {
            relations.filter(standing::admits).forEach(this::add);
        }
        settle();
        restoreLinks();
        omissions.noteLocutions(map);
    }

    private void add(MappedStatement statement) {
        omissions.note(statement);
        places.put(statement.key(), claims.size());
        claims.add(statement);
        below.add(new ArrayList<>());
    }

    private void add(MappedRelation relation) {
        omissions.note(relation);
        var first = place(relation.premises().getFirst());
        firstPremises.put(relation.key(), first);
        if (relation.kind() != RelationKind.SUPPORT && relation.kind() != RelationKind.ATTACK) {
            return;
        }
        var stance = Stance.of(relation.kind());
        var target = relation.target();
        if (target.isRelation()) {
            bendDown(relation, firstPremises.getOrDefault(target.key(), first));
        } else {
            relation.premises().forEach(premise -> hang(new Edge(stance, place(premise), place(target.key()),
                    wish(relation, premise))));
        }
    }

    /// A relation cannot be answered in a discussion, but the claim that it comes from can.
    private void bendDown(MappedRelation relation, int claim) {
        var feature =
                relation.kind() == RelationKind.ATTACK ? RelationFeature.UNDERCUT : RelationFeature.UNDERPIN;
        var isHung = relation.premises().stream().map(this::place).filter(premise -> premise != claim)
                .map(premise -> hang(new Edge(Stance.of(relation.kind()), premise, claim, ""))).toList();
        losses.lose(relation.key(), feature.word(),
                isHung.isEmpty() ? Treatment.LEFT_OUT : Treatment.REPLACED,
                isHung.isEmpty()
                        ? "It bears on a relation of its own premise; it is not written"
                        : "It bears on a relation; it is written below the claim that the relation comes from");
    }

    private boolean hang(Edge edge) {
        var isNew = shapes.add(List.of(edge.stance(), edge.premise(), edge.target()));
        if (isNew) {
            bearing.set(edge.premise());
            below.get(edge.target()).add(new Arc(edges.size(), edge.premise(), false));
            edges.add(edge);
        }
        return isNew;
    }

    private int place(String key) {
        return places.getOrDefault(key, 0);
    }

    private String wish(MappedRelation relation, String premise) {
        var number = Foreign.of(relation.origins(), KialoReader.SYSTEM).get("number");
        return number != null && number.isString() ? number.stringValue() : number(place(premise));
    }

    /// A claim that came from a discussion stands where it stood there, and is referred to from elsewhere, even before.
    private void settle() {
        var homes = new BitSet();
        var settled = new BitSet();
        for (var label = 0; label < edges.size(); label++) {
            var edge = edges.get(label);
            var above = ClaimNumber.above(number(edge.premise()));
            if (!above.isEmpty() && above.equals(number(edge.target())) && !settled.get(edge.premise())
                    && edge.wish().equals(number(edge.premise()))) {
                settled.set(edge.premise());
                homes.set(label);
            }
        }
        below.forEach(arcs -> arcs.replaceAll(arc -> new Arc(arc.label(), arc.node(),
                settled.get(arc.node()) && !homes.get(arc.label()))));
    }

    /// Lines that a document had and that are no relations, such as a second reference from the same place.
    private void restoreLinks() {
        var numbers = new HashMap<String, Integer>();
        for (var place = 0; place < claims.size(); place++) {
            numbers.putIfAbsent(number(place), place);
        }
        for (var place = 0; place < claims.size(); place++) {
            var links = Foreign.of(claims.get(place).origins(), KialoReader.SYSTEM).path("links");
            for (var link : links) {
                restore(link, place, numbers.get(link.path("see").asString("")));
            }
        }
    }

    private void restore(JsonNode link, int target, @Nullable Integer premise) {
        if (premise == null) {
            return;
        }
        var stance = link.path("stance").asString("").equals(Stance.PRO.word()) ? Stance.PRO : Stance.CON;
        var edge = new Edge(stance, premise, target, link.path("number").asString(""));
        var arcs = below.get(target);
        var index = 0;
        while (index < arcs.size() && ClaimNumber
                .place(edges.get(arcs.get(index).label()).wish()) <= ClaimNumber.place(edge.wish())) {
            index++;
        }
        arcs.add(index, new Arc(edges.size(), premise, true));
        edges.add(edge);
    }

    /// What the statement's claim was numbered where it came from; empty where it came from no discussion.
    String number(int place) {
        return Foreign.in(claims.get(place).origins(), KialoReader.SYSTEM).map(Origin::id).orElse("");
    }

    MapHeading heading() {
        return heading;
    }

    Losses losses() {
        return losses;
    }

    List<MappedStatement> claims() {
        return claims;
    }

    Edge edge(int label) {
        return edges.get(label);
    }

    /// What stands below the claim.
    List<Arc> below(int place) {
        return below.get(place);
    }

    /// The claims that stand below no other.
    BitSet theses() {
        var theses = new BitSet();
        theses.set(0, claims.size());
        theses.andNot(bearing);
        return theses;
    }

    /// The question about the whole debate to which the theses are answers; -1 where there is none.
    int question() {
        var theses = theses();
        return theses.stream().filter(place -> claims.get(place).kind() == StatementKind.QUESTION
                && claims.get(place).about() == null && below.get(place).isEmpty()
                && claims.size() > 1).findFirst().orElse(-1);
    }
}
