package dev.rejoinder.domain.interchange.aif;

import java.util.List;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapWriter;
import tools.jackson.databind.node.ObjectNode;

/// Writes the Argument Interchange Format in JSON as a node set. What the format has no place for is in members
/// `rejoinder`; what was read from such a document is as it was.
public final class AifWriter implements MapWriter {

    @Override
    public Stream<String> write(ArgumentMap map, Losses losses) {
        return Sequence.of(List.of(() -> pieces(new Outgoing(map, losses), losses)));
    }

    private static Stream<String> pieces(Outgoing outgoing, Losses losses) {
        var kept = outgoing.frame();
        if (Frames.isWrapping(kept)) {
            Frames.around(kept).forEach(member -> losses.lose("", "document", Treatment.LEFT_OUT,
                    "The document's member %s has no place in a plain node set".formatted(member)));
        }
        outgoing.loseLinkedData();
        var frame = Frames.isWrapping(kept) ? (ObjectNode) kept.get(Frames.GRAPH) : kept;
        return FrameWriting.write(outgoing.complete(frame.isEmpty() ? Frames.plain() : frame, false),
                outgoing::items);
    }
}
