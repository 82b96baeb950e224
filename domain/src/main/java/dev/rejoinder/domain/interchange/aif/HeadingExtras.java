package dev.rejoinder.domain.interchange.aif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.debate.DebateCommand;
import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.interchange.MappedLocution;
import dev.rejoinder.domain.speech.Locution;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What of a debate as a whole the format has no place for.
final class HeadingExtras {

    private static final Set<String> MEMBERS =
            Set.of("debate", "title", "description", "language", "origins", "locutions", "laidOut");

    private static final int KEY_LIMIT = 500;

    private final ObjectNode frame;

    private final ObjectNode written;

    private final Extras extras;

    private final Fitting fitting;

    /// Takes what is ours out of the frame of a document.
    HeadingExtras(ObjectNode frame, Losses losses) {
        written = Json.object(frame, Extras.MEMBER);
        this.frame = StatementDrawing.withoutExtras(frame);
        extras = new Extras("", losses);
        fitting = new Fitting(losses);
        extras.refuseOthers(written, MEMBERS);
    }

    /// As members of an object; `isLaidOut` when the layout is ours too.
    static ObjectNode write(MapHeading heading, boolean isLaidOut) {
        var written = Json.object();
        Extras.putUnlessEmpty(written, "debate", heading.key());
        Extras.putUnlessEmpty(written, "title", heading.title());
        Extras.putUnlessEmpty(written, "description", heading.description());
        Extras.putUnlessEmpty(written, "language", heading.language());
        Extras.setUnlessEmpty(written, "origins", Extras.writeOrigins(heading.origins().stream()
                .filter(origin -> !origin.system().equals(NodeIds.SYSTEM)).toList()));
        return isLaidOut ? written.put("laidOut", true) : written;
    }

    /// The lists whose items are ours.
    Set<String> ownLists() {
        return isLaidOut() ? Set.of(Lists.ACTS, Lists.LAYOUT_NODES, Lists.LAYOUT_EDGES) : Set.of(Lists.ACTS);
    }

    private boolean isLaidOut() {
        return written.path("laidOut").asBoolean(false) && Frames.isWrapping(frame)
                && Frames.unusual(frame).findAny().isEmpty();
    }

    private ObjectNode unusualFrame() {
        return isLaidOut()
                ? Frames.unlessUsual(Json.object(frame, Frames.GRAPH),
                        Json.object(Frames.wrapping(), Frames.GRAPH))
                : Frames.unlessUsual(frame, Frames.plain());
    }

    MapHeading heading(Keeping keeping) {
        var kept = keeping.remainder(unusualFrame());
        return new MapHeading(text("debate", KEY_LIMIT), text("title", DebateCommand.TITLE_LIMIT),
                text("description", DebateCommand.DESCRIPTION_LIMIT),
                fitting.language("", Json.member(written, "language")), 0, "",
                extras.origins(kept, written.path("origins")), Map.of());
    }

    private String text(String member, int limit) {
        return fitting.text("", member, Json.member(written, member), limit);
    }

    static ObjectNode write(MappedLocution locution, Function<String, String> ids) {
        var act = Json.object().put("statement", ids.apply(locution.statement())).put("act",
                locution.act().name());
        act.set("speaker", Extras.write(locution.attribution()));
        return locution.as() == null ? act : act.put("as", ids.apply(locution.as()));
    }

    /// What speakers did with statements, of which there are entries in the graph.
    List<MappedLocution> locutions(Targets targets) {
        var locutions = new ArrayList<MappedLocution>();
        targets.graph().entries().stream().filter(entry -> entry.list().equals(Lists.ACTS))
                .forEach(entry -> locution(Json.parseAny(entry.text()), targets).ifPresentOrElse(
                        locutions::add,
                        () -> extras.lose(
                                "A locution is of no known kind, or about no statement that is there")));
        return locutions;
    }

    private Optional<MappedLocution> locution(JsonNode written, Targets targets) {
        var statement = targets.statement(Json.member(written, "statement"));
        @Nullable
        String other = targets.statement(Json.member(written, "as"));
        var act = extras.constant(Locution.class, written, "act")
                .filter(known -> !statement.isEmpty() && (known == Locution.QUALIFIED) != other.isEmpty());
        return act.flatMap(known -> extras.attribution(written.path("speaker"))
                .map(speaker -> new MappedLocution(statement, speaker, known,
                        other.isEmpty() ? null : other)));
    }
}
