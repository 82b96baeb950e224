package dev.rejoinder.projections.redraw;

/// A debate is too large to be drawn in one transaction; nothing was done.
public final class Outgrown extends IllegalStateException {

    Outgrown() {
        super("A debate has outgrown one transaction");
    }
}
