package dev.rejoinder.domain.interchange.agxml;

import java.util.ArrayList;
import java.util.HashMap;
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
import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.draft.Aside;
import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.interchange.draft.MapDraft;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import tools.jackson.databind.node.ObjectNode;

/// Makes a map of a microtext.
final class MicrotextDraft {

    private static final String SYSTEM = "agxml";

    private static final int PREMISES_MAX = 50;

    private static final Map<String, RelationKind> KINDS = Map.of("sup", RelationKind.SUPPORT, "exa",
            RelationKind.SUPPORT, "reb", RelationKind.ATTACK, "und", RelationKind.ATTACK);

    private final Microtext text;

    private final Losses losses;

    private final MapDraft draft;

    private final Map<String, String> keys = new HashMap<>();

    private final ObjectNode leftovers = Aside.nothing();

    /// The edges that are relations, with the sources of those that add to them.
    private final Map<String, Set<String>> sources = new LinkedHashMap<>();

    /// What edges that add something add it to.
    private final Map<String, String> sums = new HashMap<>();

    MicrotextDraft(Microtext text, Losses losses) {
        this.text = text;
        this.losses = losses;
        draft = new MapDraft(SYSTEM, losses);
    }

    DocumentMap map() {
        text.units().keySet().forEach(this::name);
        text.edges().forEach(edge -> name(edge.id()));
        say();
        text.edges().forEach(this::sort);
        text.edges().stream().filter(edge -> sums.containsKey(edge.id())).forEach(this::add);
        text.edges().stream().filter(edge -> sources.containsKey(edge.id())).forEach(this::draw);
        return draft.map(heading(), List.of());
    }

    private MapHeading heading() {
        keep("topic_id", text.topic());
        keep("stance", text.stance());
        if (!text.stance().isEmpty()) {
            losses.lose("", "stance", Treatment.KEPT_ASIDE,
                    "That the text speaks %s its topic has no place here".formatted(text.stance()));
        }
        var title = text.topic().isEmpty() ? text.id() : text.topic().replace('_', ' ');
        var fitting = new Fitting(losses).text("", "title", title, DebateCommand.TITLE_LIMIT);
        return new MapHeading(text.id(), fitting, "", "", 0, "", Foreign.spread(SYSTEM, leftovers, losses),
                Map.of());
    }

    private void keep(String name, String value) {
        if (!value.isEmpty()) {
            leftovers.put(name, value);
        }
    }

    private void say() {
        var grounding = new Grounding(text);
        grounding.find(leftovers, losses);
        var fitting = new Fitting(losses);
        text.units().forEach((unit, type) -> {
            var kept = Aside.nothing().put("type", type);
            var key = key(unit);
            var words = grounding.words(unit);
            Aside.keepText(words, kept);
            if (!type.isEmpty() && !type.equals("pro")) {
                losses.lose(key, "role", Treatment.KEPT_ASIDE,
                        "That the claim is of the side '%s' has no place here".formatted(type));
            }
            draft.say(MappedStatement.claim(key, fitting.wording(key, words, "")), kept);
        });
    }

    /// Names the element as the document does, after the name of the text.
    private void name(String id) {
        keys.put(id, draft.reserve(Aside.fitting(text.id().isEmpty() ? id : text.id() + "#" + id)));
    }

    private String key(String id) {
        return keys.getOrDefault(id, id);
    }

    private void sort(Arrow edge) {
        if (!text.units().containsKey(edge.source())) {
            throw malformed(edge, "The source '%s' is no adu".formatted(edge.source()));
        }
        if (KINDS.containsKey(edge.type())) {
            sources.put(edge.id(), new LinkedHashSet<>(Set.of(edge.source())));
        } else if (edge.type().equals("add")) {
            sums.put(edge.id(), edge.target());
        } else {
            keep(edge, "type", "An edge of the type '%s' cannot be drawn".formatted(edge.type()));
        }
    }

    private void add(Arrow edge) {
        var all = sources.get(relation(edge.id()));
        if (all == null) {
            throw malformed(edge,
                    "The target '%s' is no edge that could have another source".formatted(edge.target()));
        }
        all.add(edge.source());
    }

    /// The relation that an edge is, or adds to. What is on the way is shortened, for the next that comes by.
    private String relation(String edge) {
        var way = new ArrayList<String>();
        var end = edge;
        for (var next = sums.remove(end); next != null; next = sums.remove(end)) {
            way.add(end);
            end = next;
        }
        for (var passed : way) {
            sums.put(passed, end);
        }
        return end;
    }

    private void draw(Arrow edge) {
        var target = target(edge);
        var premises = sources.getOrDefault(edge.id(), Set.of());
        if (premises.size() > PREMISES_MAX || premises.contains(edge.target())) {
            keep(edge, "premises",
                    "It has more than %d sources, or its target is one of them".formatted(PREMISES_MAX));
            return;
        }
        var kind = KINDS.getOrDefault(edge.type(), RelationKind.SUPPORT);
        var relation =
                MappedRelation.plain(key(edge.id()), kind, premises.stream().map(this::key).toList(), target);
        var example = edge.type().equals("exa");
        draft.draw(example ? relation.following(new Scheme("example"), Map.of()) : relation,
                Aside.nothing());
    }

    private MapTarget target(Arrow edge) {
        var isUndercut = edge.type().equals("und");
        if (text.units().containsKey(edge.target()) == isUndercut) {
            losses.warn(key(edge.id()), "odd-target", Treatment.NOTED,
                    "An edge of the type '%s' points at '%s'".formatted(edge.type(), edge.target()));
        }
        if (text.units().containsKey(edge.target())) {
            return MapTarget.statement(key(edge.target()));
        }
        var relation = relation(edge.target());
        if (!sources.containsKey(relation)) {
            throw malformed(edge, "The target '%s' is neither an adu nor an edge".formatted(edge.target()));
        }
        return MapTarget.relation(key(relation));
    }

    private void keep(Arrow edge, String feature, String sentence) {
        losses.lose(key(edge.id()), feature, Treatment.KEPT_ASIDE, sentence);
        leftovers.withArrayProperty("edges").addObject().put("id", edge.id()).put("type", edge.type())
                .put("src", String.join(" ", sources.getOrDefault(edge.id(), Set.of(edge.source()))))
                .put("trg", edge.target());
    }

    private MalformedDocument malformed(Arrow edge, String sentence) {
        return new MalformedDocument(Place.at("/arggraph/" + edge.id().replace("~", "~0").replace("/", "~1")),
                sentence);
    }
}
