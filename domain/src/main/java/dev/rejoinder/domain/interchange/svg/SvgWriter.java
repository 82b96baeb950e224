package dev.rejoinder.domain.interchange.svg;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.graph.MapPlacing;
import dev.rejoinder.domain.interchange.parts.Pieces;
import dev.rejoinder.domain.layout.LayoutOptions;

/// Draws a map as a picture in SVG: statements are boxes, relations are points on the lines between them. The
/// layout, which holds keys and numbers, is in memory; the texts are read again while they are drawn.
public final class SvgWriter implements MapWriter {

    private final LayoutOptions options;

    private final @Nullable ArgumentMap whole;

    /// Lays out each map by itself.
    public SvgWriter(LayoutOptions options) {
        this(options, null);
    }

    /// Draws what is on a map where it lies on the whole, which holds it and more, such as everything that was ever
    /// said in the same debate. So the pictures of several moments show the same things in the same places.
    public SvgWriter(LayoutOptions options, @Nullable ArgumentMap whole) {
        this.options = options;
        this.whole = whole;
    }

    @Override
    public Stream<String> write(ArgumentMap map, Losses losses) {
        return Pieces.deferred(() -> draw(map, losses));
    }

    private Stream<String> draw(ArgumentMap map, Losses losses) {
        var layout = MapPlacing.place(whole == null ? map : whole, options);
        return new SvgDrawing(map, layout, options, losses).pieces();
    }
}
