package dev.rejoinder.domain.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.rejoinder.domain.columns.Columns;
import dev.rejoinder.domain.columns.IndexList;

/// What is to be laid out, told in the order in which it was said and drawn. It keeps keys, sizes and which element
/// hangs below which, and no texts. For one thread.
///
/// A relation hangs below what it targets. A statement hangs below the first relation drawn from it that does not
/// hang, directly or not, below the statement itself; so there is never a circle, and nothing that is told later
/// moves a statement to another place than the one it once hung in.
public final class LayoutGraph {

    static final int NONE = -1;

    private static final int NARROWEST = 216;

    private final LayoutOptions options;

    private final Typesetting typesetting;

    private final Map<String, Integer> places = new HashMap<>();

    private final List<String> keys = new ArrayList<>();

    private final Roots roots = new Roots();

    private final IndexList hung = new IndexList();

    private byte[] roles = new byte[0];

    private int[] parents = new int[0];

    private int[] widths = new int[0];

    private int[] heights = new int[0];

    public LayoutGraph(LayoutOptions options) {
        this.options = options;
        this.typesetting = new Typesetting(options);
    }

    /// A statement is made. Told again of the same statement, it is given room for the larger of the two texts.
    public void statement(String key, String text) {
        var place = place(key, Role.THESIS);
        if (roles[place] == Role.RELATION) {
            return;
        }
        var lines = typesetting.lines(text);
        var widest = lines.stream().mapToDouble(Typesetting::width).max().orElse(0);
        var width = (int) Math.max(NARROWEST, Math.min(widest, typesetting.measure()) + 2 * Card.PADDING);
        widths[place] = Math.max(widths[place], width);
        heights[place] = Math.max(heights[place], Card.height(lines.size()));
    }

    /// A statement asks about a statement or a relation: it hangs there, unless it hangs somewhere already.
    public void question(String key, String about) {
        var place = placeOf(key);
        var target = placeOf(about);
        if (place != NONE && target != NONE) {
            hangStatement(place, target, Role.QUESTION);
        }
    }

    /// A relation is drawn. Told again of the same relation, it gains the premises that it did not have. What rests
    /// on an unknown statement does so without it; what targets something unknown has no place.
    public void relation(String key, List<String> premises, String target) {
        var below = placeOf(target);
        if (below == NONE) {
            return;
        }
        var isNew = placeOf(key) == NONE;
        var place = place(key, Role.RELATION);
        if (isNew) {
            hang(place, below);
        }
        for (var premise : premises) {
            var statement = placeOf(premise);
            if (statement != NONE && roles[place] == Role.RELATION) {
                hangStatement(statement, place, Role.PREMISE);
            }
        }
    }

    /// Lays out all that was told so far.
    public MapLayout layOut() {
        var forest = new Forest(this);
        var measures = Measures.of(options.direction());
        var unbroken = new TidyTree(new Skeleton(forest, new Rows(forest, measures), measures));
        var rows = new Rows(forest, measures, unbroken);
        var tidy = rows.breaks() == 0 ? unbroken : new TidyTree(new Skeleton(forest, rows, measures));
        return new Placing(this, forest, tidy, new Packing(forest, tidy, measures), measures).layout();
    }

    private void hangStatement(int statement, int below, byte role) {
        if (roles[statement] == Role.THESIS && roots.rootOf(below) != statement) {
            roles[statement] = role;
            hang(statement, below);
        }
    }

    private void hang(int element, int below) {
        parents[element] = below;
        roots.hang(element, below);
        hung.add(element);
    }

    private int place(String key, byte role) {
        var known = places.putIfAbsent(key, keys.size());
        return known == null ? newPlace(key, role) : known;
    }

    private int newPlace(String key, byte role) {
        var place = keys.size();
        keys.add(key);
        roots.add(place);
        roles = Columns.room(roles, place);
        parents = Columns.room(parents, place, NONE);
        widths = Columns.room(widths, place, 0);
        heights = Columns.room(heights, place, 0);
        roles[place] = role;
        parents[place] = NONE;
        return place;
    }

    private int placeOf(String key) {
        return places.getOrDefault(key, NONE);
    }

    int size() {
        return keys.size();
    }

    Map<String, Integer> places() {
        return places;
    }

    List<String> keys() {
        return keys;
    }

    /// The elements that hang below others, in the order in which they came to.
    IndexList hung() {
        return hung;
    }

    byte role(int element) {
        return roles[element];
    }

    int parent(int element) {
        return parents[element];
    }

    int width(int element) {
        return widths[element];
    }

    int height(int element) {
        return heights[element];
    }

    Direction direction() {
        return options.direction();
    }
}
