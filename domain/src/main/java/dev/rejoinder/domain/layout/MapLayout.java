package dev.rejoinder.domain.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where everything lies. Elements are numbered in the order in which they were told; x grows to the right and y
/// grows downwards from 0, in abstract units. A statement is a box; a relation is a point, which is a box without
/// size.
///
/// The same graph always gives the same layout, bit by bit. Boxes do not overlap, and what hangs below an element
/// lies deeper than it (to the right, if arguments are laid out there). Because a layout of everything that was
/// ever said holds each moment of the debate, drawing only what stood at some moment moves nothing.
///
/// While a debate grows, siblings stay in order: row by row, and within a row as they came. What is added to a tree
/// moves nothing in the trees before it, as long as shelves stay as broad as they are, which changes only when the
/// area of the whole drawing has doubled. Rows of a family are broken anew only when the area of what hangs there
/// has doubled.
public final class MapLayout {

    /// No element.
    public static final int NONE = LayoutGraph.NONE;

    private final Map<String, Integer> numbers;

    private final List<String> keys;

    private final int[] parents;

    private final Places places;

    private final double[] rails;

    private final Point size;

    MapLayout(LayoutGraph graph, Places places, double[] rails, Point size) {
        numbers = new HashMap<>(graph.places());
        keys = List.copyOf(graph.keys());
        parents = new int[graph.size()];
        for (var element = 0; element < parents.length; element++) {
            parents[element] = graph.parent(element);
        }
        this.places = places;
        this.rails = rails;
        this.size = size;
    }

    /// How many elements there are.
    public int size() {
        return keys.size();
    }

    /// What the element is called.
    public String key(int element) {
        return keys.get(element);
    }

    /// The element that is called so, or `NONE`.
    public int indexOf(String key) {
        return numbers.getOrDefault(key, NONE);
    }

    /// The middle of the statement's box, or the point of the relation; nothing for what is not in the layout.
    public Optional<Point> positionOf(String key) {
        var element = indexOf(key);
        return element == NONE ? Optional.empty() : Optional.of(middle(element));
    }

    /// The middle of the box of a statement, or the point of a relation.
    public Point middle(int element) {
        return new Point(x(element) + width(element) / 2, y(element) + height(element) / 2);
    }

    /// The left edge.
    public double x(int element) {
        return places.x[element];
    }

    /// The upper edge.
    public double y(int element) {
        return places.y[element];
    }

    /// How wide the box is; 0 for a relation.
    public double width(int element) {
        return places.width[element];
    }

    /// How high the box is; 0 for a relation.
    public double height(int element) {
        return places.height[element];
    }

    /// What the element hangs below, or `NONE`.
    public int parent(int element) {
        return parents[element];
    }

    /// Where the line from the element to what it hangs below ends: on the edge of a box, at a relation's point, or
    /// on a rail that leads there.
    public Point landing(int element) {
        return new Point(places.landingX[element], places.landingY[element]);
    }

    /// The rails from which many arguments hang: straight lines, each as x and y of its start and x and y of its
    /// end.
    public double[] rails() {
        return rails.clone();
    }

    /// How wide the whole drawing is.
    public double width() {
        return size.x();
    }

    /// How high the whole drawing is.
    public double height() {
        return size.y();
    }
}
