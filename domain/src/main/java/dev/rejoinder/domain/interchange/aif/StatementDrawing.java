package dev.rejoinder.domain.interchange.aif;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.aif.Voices.Act;
import dev.rejoinder.domain.interchange.aif.Voices.Voice;
import dev.rejoinder.domain.statement.Attribution;
import tools.jackson.databind.node.ObjectNode;

/// Makes statements of nodes, and locutions of what else was done with them.
final class StatementDrawing {

    private final NodeGraph graph;

    private final Targets targets;

    private final Voices voices;

    private final OwnSayings own;

    private final Keeping keeping;

    private final Losses losses;

    private final Fitting fitting;

    private final List<MappedLocution> locutions = new ArrayList<>();

    StatementDrawing(Targets targets, Voices voices, OwnSayings own, Keeping keeping) {
        this.graph = targets.graph();
        this.targets = targets;
        this.voices = voices;
        this.own = own;
        this.keeping = keeping;
        this.losses = keeping.losses();
        this.fitting = new Fitting(losses);
    }

    MappedStatement statement(int node) {
        var key = graph.key(node);
        var found = graph.node(node);
        graph.release(node);
        var written = Json.object(found, Extras.MEMBER);
        var wording = fitting.wording(key, found.path("text").asString(""),
                Json.member(written, StatementExtras.LANGUAGE));
        var members = Members.difference(withoutExtras(found), usual(key, wording.text()));
        var attribution = attribution(node, key, members);
        var plain = MappedStatement.claim(key, wording).saidBy(attribution)
                .from(List.of(keeping.origin(key, node, members)));
        return written.isEmpty()
                ? plain
                : StatementExtras.read(plain, written, new Extras(key, losses), targets::find);
    }

    /// The node of a statement as it is written here.
    static ObjectNode usual(String id, String text) {
        return Json.object().put("nodeID", id).put("text", text).put("type", NodeType.I.name());
    }

    /// The node without what is ours in it.
    static ObjectNode withoutExtras(ObjectNode node) {
        return node.get(Extras.MEMBER) instanceof ObjectNode ? node.without(Extras.MEMBER) : node;
    }

    private @Nullable Attribution attribution(int node, String key, ObjectNode members) {
        var author = voices.author(node).orElse(null);
        if (author == null) {
            return null;
        }
        var attribution = attribution(key, author);
        if (attribution != null && !own.isFor(node)) {
            members.set(Kept.SAID, Kept.said(attribution));
        }
        voices.acts(node, author).forEach(act -> record(act, key, members));
        return attribution;
    }

    private @Nullable Attribution attribution(String key, Voice voice) {
        return fitting.attribution(key, voice.name(), Moments.read(voice.start()));
    }

    private void record(Act act, String key, ObjectNode members) {
        var attribution = attribution(key, act.voice());
        if (attribution != null) {
            var locution = new MappedLocution(key, attribution, act.locution(), null);
            locutions.add(locution);
            members.withArray(Kept.ACTS).add(Kept.act(locution));
        }
    }

    /// What was done with the statements made so far.
    List<MappedLocution> locutions() {
        return locutions;
    }
}
