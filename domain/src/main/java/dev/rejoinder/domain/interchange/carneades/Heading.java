package dev.rejoinder.domain.interchange.carneades;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.rejoinder.domain.debate.DebateCommand;
import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.draft.Aside;
import dev.rejoinder.domain.interchange.parts.Foreign;
import tools.jackson.databind.node.ObjectNode;

/// What the document says of itself. Members of what is kept aside that are not of the document begin with `#`.
final class Heading {

    /// Arguments that could not be drawn.
    static final String ARGUMENTS = "#arguments";

    /// Issues that are drawn.
    static final String DISPUTES = "#disputes";

    /// Issues that are not.
    static final String ISSUES = "#issues";

    /// The schemes that the document defines.
    static final String SCHEMES = "argument_schemes";

    private static final List<String> PARTS = List.of("statements", "arguments", "issues", Ours.NAME);

    private final ObjectNode root;

    private final Graph graph;

    private final Losses losses;

    Heading(ObjectNode root, Graph graph, Losses losses) {
        this.root = root;
        this.graph = graph;
        this.losses = losses;
    }

    /// The heading, with all else that the document carried, and these leftovers.
    MapHeading heading(ObjectNode leftovers) {
        var rest = Aside.nothing();
        root.properties().stream().filter(member -> !PARTS.contains(member.getKey()))
                .forEach(member -> rest.set(member.getKey(), member.getValue()));
        removeNames(rest);
        var ours = Ours.take(rest);
        var title = text(rest, "title", DebateCommand.TITLE_LIMIT, leftovers);
        var description = text(rest, "description", DebateCommand.DESCRIPTION_LIMIT, leftovers);
        var language = new Fitting(losses).language("", Tree.text(ours.path("language")));
        leftovers.setAll(rest);
        var origins = Stream.concat(Foreign.spread(GraphDraft.SYSTEM, leftovers, losses).stream(),
                new OursRead(losses).origins("", ours.path("origins")).stream()).toList();
        return new MapHeading(Tree.text(ours.path("key")), title, description, language, 0, "", origins,
                Map.of());
    }

    /// Schemes of which nothing is said but that arguments follow them are listed again when that is so.
    private void removeNames(ObjectNode rest) {
        if (rest.get(SCHEMES) instanceof ObjectNode schemes) {
            graph.arguments().values().stream().map(argument -> Tree.text(argument.rest().path("scheme")))
                    .filter(name -> schemes.path(name).isObject() && schemes.path(name).isEmpty())
                    .forEach(schemes::remove);
            if (schemes.isEmpty()) {
                rest.remove(SCHEMES);
            }
        }
    }

    /// The text as the document had it, if that is what it was made of.
    static String original(String current, String name, int limit, ObjectNode leftovers) {
        var original = leftovers.path("#" + name).asString(current);
        return new Fitting(new Losses()).text("", name, original, limit).equals(current) ? original : current;
    }

    private String text(ObjectNode rest, String name, int limit, ObjectNode leftovers) {
        if (!(rest.get(Ours.meta(rest)) instanceof ObjectNode meta) || Tree.text(meta.path(name)).isBlank()) {
            return "";
        }
        var original = Tree.text(meta.path(name));
        var fitting = new Fitting(losses).text("", name, original, limit);
        if (!fitting.equals(original)) {
            leftovers.put("#" + name, original);
        }
        meta.remove(name);
        if (meta.isEmpty()) {
            rest.remove(Ours.meta(rest));
        }
        return fitting;
    }
}
