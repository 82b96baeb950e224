package dev.rejoinder.api.explorer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The outline as a screen reader is told of it.
class HearingAnOutlineTests extends Walk {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final List<String> PLACE = List.of("level", "setsize", "posinset");

    private static final List<String> STATE = List.of("expanded", "selected");

    @Test
    void isTheTreeThatWasAgreedUpon() throws IOException {
        var page = page(Dispute.hold(forum).goOn(forum).debate()).open("");
        page.openAll();
        new Mouse(BROWSER).select(Dispute.ATTACK);
        page.awaitSelected(Dispute.ATTACK);

        var heard = Files.writeString(Path.of("target", "outline-tree.txt"), heard());
        assertThat(heard).hasSameTextualContentAs(
                new ClassPathResource("outline-tree.txt", getClass()).getFile().toPath());
    }

    private static String heard() {
        var nodes = JSON.<JsonNode>valueToTree(BROWSER.command("Accessibility.getFullAXTree", Map.of()))
                .path("nodes");
        var tree = nodes.valueStream().filter(node -> "tree".equals(value(node, "role"))).findFirst()
                .orElseThrow();
        var rows = tree.path("childIds").valueStream()
                .map(id -> nodes.valueStream().filter(node -> node.path("nodeId").equals(id)).findFirst());
        return rows.map(row -> line(row.orElseThrow()))
                .collect(Collectors.joining("\n", value(tree, "name") + "\n", "\n"));
    }

    /// Chromium tells the place of a row by its attributes only.
    private static String line(JsonNode row) {
        var attributes = JSON.<JsonNode>valueToTree(BROWSER.command("DOM.describeNode",
                Map.of("backendNodeId", row.path("backendDOMNodeId").asInt()))).at("/node/attributes");
        var place = PLACE.stream().map(name -> name + " " + attribute(attributes, "aria-" + name));
        var state = row.path("properties").valueStream()
                .filter(one -> STATE.contains(one.path("name").asString()))
                .map(one -> "%s %s".formatted(one.path("name").asString(), value(one, "value")));
        return "%s%s \"%s\" [%s]".formatted(
                "  ".repeat(Integer.parseInt(attribute(attributes, "aria-level"))),
                value(row, "role"), value(row, "name"),
                Stream.concat(place, state).collect(Collectors.joining(", ")));
    }

    /// Names and values take turns.
    private static String attribute(JsonNode attributes, String name) {
        return IntStream.range(0, attributes.size()).filter(at -> at % 2 == 1)
                .filter(at -> name.equals(attributes.path(at - 1).asString()))
                .mapToObj(at -> attributes.path(at).asString()).findFirst().orElseThrow();
    }

    private static String value(JsonNode node, String name) {
        return node.path(name).path("value").asString();
    }
}
