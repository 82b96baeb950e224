package dev.rejoinder.domain.interchange.carneades;

import java.util.HashMap;
import java.util.Map;

import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.carneades.StandIns.StandIn;
import dev.rejoinder.domain.interchange.draft.Aside;
import dev.rejoinder.domain.interchange.draft.MapDraft;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The claims that statements become.
final class Claims {

    /// What the document says of an element besides what has a place here.
    static final String REST = "rest";

    private final Graph graph;

    private final Map<String, StandIn> standIns;

    private final MapDraft draft;

    private final OursRead ours;

    private final Fitting fitting;

    private final Map<String, String> keys = new HashMap<>();

    private final Map<String, ObjectNode> kept = new HashMap<>();

    private final Map<String, JsonNode> abouts = new HashMap<>();

    Claims(Graph graph, Map<String, StandIn> standIns, MapDraft draft, OursRead ours) {
        this.graph = graph;
        this.standIns = standIns;
        this.draft = draft;
        this.ours = ours;
        fitting = new Fitting(ours.losses());
    }

    /// Says what the document lists.
    void sayListed() {
        graph.statements().forEach((id, stated) -> {
            if (!standIns.containsKey(id)) {
                say(stated);
            }
        });
    }

    /// The key of the claim of this name, which is said now if it was not.
    String key(String id) {
        if (!keys.containsKey(id)) {
            ours.losses().warn(Aside.fitting(id), "undeclared", Treatment.NOTED,
                    "There is no statement of this name; its name is its words");
            say(Stated.undeclared(id));
        }
        return listed(id);
    }

    /// The key of the claim of this name; an empty one where there is none.
    String listed(String id) {
        return keys.getOrDefault(id, "");
    }

    /// What is kept aside of the claim of this name.
    ObjectNode kept(String id) {
        return kept.getOrDefault(id, Aside.nothing());
    }

    /// What the claim of this key asks about, as we said it.
    JsonNode about(String key) {
        return abouts.getOrDefault(key, Aside.nothing());
    }

    private void say(Stated stated) {
        var aside = Aside.nothing();
        var key = draft.reserve(Aside.fitting(stated.id()));
        if (!key.equals(stated.id())) {
            aside.put("id", stated.id());
        }
        Aside.keepText(stated.text(), aside);
        if (!stated.rest().isEmpty()) {
            aside.set(REST, stated.rest());
        }
        keys.put(stated.id(), key);
        kept.put(stated.id(), aside);
        if (stated.ours().has("about")) {
            abouts.put(key, stated.ours().path("about"));
        }
        var language = Tree.text(stated.ours().path("language"));
        var claim = MappedStatement.claim(key, fitting.wording(key, stated.words(), language));
        draft.say(ours.statement(claim, stated.ours()), aside);
    }
}
