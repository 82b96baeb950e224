package dev.rejoinder.clients;

import java.io.FileNotFoundException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.gephi.graph.api.Column;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.types.IntervalMap;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.jspecify.annotations.Nullable;
import org.openide.util.Lookup;

/// The graph that Gephi makes of a document.
final class GephiGraph {

    private static final Set<Issue.Level> SERIOUS = EnumSet.of(Issue.Level.SEVERE, Issue.Level.CRITICAL);

    private final GraphModel model;

    private final List<String> complaints;

    private GephiGraph(GraphModel model, List<String> complaints) {
        this.model = model;
        this.complaints = complaints;
    }

    /// Opens the document as the one project of Gephi; the graph lasts until the next one is opened.
    static GephiGraph of(Path document) throws FileNotFoundException {
        var projects = found(ProjectController.class);
        projects.closeCurrentProject();
        projects.newProject();
        var imports = found(ImportController.class);
        var container = imports.importFile(document.toFile());
        container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
        container.getLoader().setAutoScale(false);
        var complaints = complaints(container);
        imports.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
        return new GephiGraph(found(GraphController.class).getGraphModel(), complaints);
    }

    private static <T> T found(Class<T> type) {
        return Objects.requireNonNull(Lookup.getDefault().lookup(type));
    }

    private static List<String> complaints(Container container) {
        return container.getReport().getIssuesList(10).stream()
                .filter(issue -> SERIOUS.contains(issue.getLevel())).map(Issue::toString).toList();
    }

    /// What Gephi did not like.
    List<String> complaints() {
        return complaints;
    }

    /// What is known of the nodes, by their identifiers, as Gephi shows it at last.
    Map<String, Map<String, Object>> nodes() {
        var nodes = new TreeMap<String, Map<String, Object>>();
        for (Node node : graph().getNodes()) {
            nodes.put(node.getId().toString(), values(node));
        }
        return nodes;
    }

    /// The same of the edges, with their ends.
    Map<String, Map<String, Object>> edges() {
        var edges = new TreeMap<String, Map<String, Object>>();
        for (Edge edge : graph().getEdges()) {
            var values = values(edge);
            values.put("source", edge.getSource().getId().toString());
            values.put("target", edge.getTarget().getId().toString());
            edges.put(edge.getId().toString(), values);
        }
        return edges;
    }

    private static Map<String, Object> values(Element element) {
        var values = new TreeMap<String, Object>();
        for (Column column : element.getAttributeColumns()) {
            var value = last(element.getAttribute(column));
            if (value != null && !column.isProperty()) {
                values.put(column.getTitle(), value.toString());
            }
        }
        return values;
    }

    private static @Nullable Object last(@Nullable Object value) {
        return value instanceof IntervalMap<?> changing
                ? changing.toValuesArray()[changing.size() - 1]
                : value;
    }

    /// The node of this identifier.
    Node node(String id) {
        return graph().getNode(id);
    }

    /// The node or edge of this identifier, if there is one.
    @Nullable
    Element element(String id) {
        var node = graph().getNode(id);
        return node == null ? graph().getEdge(id) : node;
    }

    /// Whether the element is there at this moment.
    static boolean isThere(Element element, double moment) {
        return Arrays.stream(element.getIntervals()).anyMatch(interval -> holds(interval, moment));
    }

    /// What the element says of this at that moment.
    static @Nullable Object said(Element element, String title, double moment) {
        if (!(element.getAttribute(title) instanceof IntervalMap<?> changing)) {
            return null;
        }
        var intervals = changing.toKeysArray();
        var values = changing.toValuesArray();
        for (var index = 0; index < intervals.length; index++) {
            if (holds(intervals[index], moment)) {
                return values[index];
            }
        }
        return null;
    }

    private static boolean holds(Interval interval, double moment) {
        return interval.getLow() <= moment && moment <= interval.getHigh();
    }

    private DirectedGraph graph() {
        return model.getDirectedGraph();
    }
}
