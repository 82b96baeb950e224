package dev.rejoinder.domain.judgement.position;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.rejoinder.domain.judgement.ArgumentGraph;
import dev.rejoinder.domain.judgement.Polarity;
import dev.rejoinder.domain.judgement.label.Labelling;

/// An abstract framework read from a file of one of the formats of the ICCMA: aspartix (apx, dl), trivial graph
/// format (tgf), and `p af` (af, cnf).
final class Framework {

    private static final Pattern FACT = Pattern.compile("(arg|att)\\(([^,)]+)(?:,([^)]+))?\\)\\s*\\.");

    private final ArgumentGraph graph = new ArgumentGraph();

    private final Map<String, Integer> arguments = new LinkedHashMap<>();

    static Framework read(String text) {
        var framework = new Framework();
        if (text.startsWith("p af ")) {
            framework.readNumbers(text);
        } else if (FACT.matcher(text).find()) {
            framework.readFacts(text);
        } else {
            framework.readTrivialGraph(text);
        }
        return framework;
    }

    ArgumentGraph graph() {
        return graph;
    }

    int argument(String name) {
        var found = arguments.get(name);
        if (found == null) {
            throw new IllegalArgumentException("There is no argument " + name);
        }
        return found;
    }

    /// The extensions by the names of their arguments.
    Set<Set<String>> extensions(PositionSemantics semantics) {
        return named(Extensions.of(graph, semantics));
    }

    /// Sets of elements by the names of their arguments.
    Set<Set<String>> named(Set<Set<Integer>> extensions) {
        return extensions.stream().map(this::names).collect(Collectors.toSet());
    }

    /// The grounded extension by the names of its arguments.
    Set<String> grounded() {
        var labels = Labelling.of(graph);
        return arguments.keySet().stream().filter(name -> labels.isIn(argument(name)))
                .collect(Collectors.toSet());
    }

    Set<String> names() {
        return arguments.keySet();
    }

    private Set<String> names(Set<Integer> extension) {
        return arguments.keySet().stream().filter(name -> extension.contains(argument(name)))
                .collect(Collectors.toSet());
    }

    private void readFacts(String text) {
        FACT.matcher(text).results().filter(fact -> fact.group(1).equals("arg"))
                .forEach(fact -> argue(fact.group(2).strip()));
        FACT.matcher(text).results().filter(fact -> fact.group(1).equals("att"))
                .forEach(fact -> attack(fact.group(2).strip(), fact.group(3).strip()));
    }

    private void readTrivialGraph(String text) {
        var halves = text.split("#", 2);
        halves[0].lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::argue);
        halves[1].lines().map(String::strip).filter(line -> !line.isEmpty())
                .map(line -> line.split("\\s+", -1))
                .forEach(pair -> attack(pair[0], pair[1]));
    }

    private void readNumbers(String text) {
        var lines = text.lines().toList();
        var count = Integer.parseInt(lines.getFirst().split("\\s+", -1)[2]);
        for (var number = 1; number <= count; number++) {
            argue(Integer.toString(number));
        }
        lines.stream().skip(1).map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.replaceAll(" 0$", "").split("\\s+", -1))
                .forEach(pair -> attack(pair[0], pair[1].replace("-", "")));
    }

    private void argue(String name) {
        arguments.computeIfAbsent(name, _ -> graph.addStatement(0.5));
    }

    private void attack(String from, String to) {
        graph.addRelation(Polarity.ATTACK, argument(to), 1, argument(from));
    }
}
