package dev.rejoinder.seeds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// A mapping of a script, read key by key. Whatever is amiss is reported once and then read as absent; absent
/// texts are empty.
final class Section {

    private final MappingNode node;

    private final Mistakes mistakes;

    private final Map<String, Node> values = new LinkedHashMap<>();

    Section(MappingNode node, Mistakes mistakes) {
        this.node = node;
        this.mistakes = mistakes;
        node.getValue().forEach(entry -> enter(entry.getKeyNode(), entry.getValueNode()));
    }

    private void enter(Node key, Node value) {
        if (!(key instanceof ScalarNode scalar)) {
            mistakes.add(key, "A key must be a plain word");
        } else if (values.containsKey(scalar.getValue())) {
            mistakes.add(key, "The key '%s' stands here twice".formatted(scalar.getValue()));
        } else {
            values.put(scalar.getValue(), value);
        }
    }

    /// Reports each required key that is missing and each key that is neither required nor optional.
    void expect(List<String> required, List<String> optional) {
        required.stream().filter(key -> !values.containsKey(key))
                .forEach(key -> mistakes.add(node, "The key '%s' is missing".formatted(key)));
        var known = new HashSet<>(required);
        known.addAll(optional);
        values.forEach((key, value) -> {
            if (!known.contains(key)) {
                mistakes.add(value, "The key '%s' is unknown here".formatted(key));
            }
        });
    }

    /// Reports unless exactly one of the keys is there.
    void expectOneOf(List<String> keys) {
        if (keys.stream().filter(values::containsKey).count() != 1) {
            mistakes.add(node, "Exactly one of %s is needed".formatted(String.join(" and ", keys)));
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Set<String> keys() {
        return values.keySet();
    }

    int line() {
        return Mistakes.line(node);
    }

    /// The line of the key's value; of the whole, where the key is absent.
    int line(String key) {
        return Mistakes.line(values.getOrDefault(key, node));
    }

    String text(String key) {
        var value = values.get(key);
        return value == null ? "" : text(key, value);
    }

    /// The texts of a list; one text alone is taken for a list of one.
    List<String> texts(String key) {
        return switch (values.get(key)) {
            case null -> List.of();
            case SequenceNode list -> list.getValue().stream().map(item -> text(key, item)).toList();
            case Node single -> List.of(text(key, single));
        };
    }

    /// The texts under all keys.
    List<String> texts() {
        return values.entrySet().stream().map(entry -> text(entry.getKey(), entry.getValue())).toList();
    }

    /// The mappings of a list.
    List<Section> sections(String key) {
        return read(key, SequenceNode.class, "a list", list -> {
            var sections = new ArrayList<Section>();
            list.getValue().forEach(item -> {
                if (item instanceof MappingNode mapping) {
                    sections.add(new Section(mapping, mistakes));
                } else {
                    mistakes.add(item, "An entry of '%s' must be a mapping".formatted(key));
                }
            });
            return sections;
        }, List.of());
    }

    /// The mapping under a key; an empty one, where there is none.
    Section section(String key) {
        return read(key, MappingNode.class, "a mapping", mapping -> new Section(mapping, mistakes),
                new Section(new MappingNode(Tag.MAP, true, List.of(), node.getStartMark(), node.getEndMark(),
                        node.getFlowStyle()), mistakes));
    }

    private <N extends Node, T> T read(String key, Class<N> form, String name, Function<N, T> reader,
            T absent) {
        var value = values.get(key);
        if (form.isInstance(value)) {
            return reader.apply(form.cast(value));
        }
        if (value != null) {
            mistakes.add(value, "The value of '%s' must be %s".formatted(key, name));
        }
        return absent;
    }

    private String text(String key, Node value) {
        if (!(value instanceof ScalarNode scalar)) {
            mistakes.add(value, "The value of '%s' must be text".formatted(key));
            return "";
        }
        if (Tag.NULL.equals(scalar.getTag()) || scalar.getValue().isBlank()) {
            mistakes.add(value, "The key '%s' has no value".formatted(key));
            return "";
        }
        return scalar.getValue();
    }
}
