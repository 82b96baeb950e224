package dev.rejoinder.domain.interchange.aif;

import java.util.List;
import java.util.stream.Stream;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapWriter;

/// Writes the Argument Interchange Format as analysis tools wrap it. What comes from no such tool is laid out in rows,
/// so that tools can show it.
public final class XaifWriter implements MapWriter {

    @Override
    public Stream<String> write(ArgumentMap map, Losses losses) {
        return Sequence.of(List.of(() -> pieces(new Outgoing(map, losses))));
    }

    private static Stream<String> pieces(Outgoing outgoing) {
        var kept = outgoing.frame();
        outgoing.loseLinkedData();
        if (Frames.isWrapping(kept)) {
            return FrameWriting.write(outgoing.complete(kept, false), outgoing::items);
        }
        var frame = Frames.wrapping();
        if (!kept.isEmpty()) {
            frame.set(Frames.GRAPH, kept);
        }
        return FrameWriting.write(outgoing.complete(frame, true), new Layout(outgoing)::items);
    }
}
