package dev.rejoinder.domain.interchange.argdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;
import dev.rejoinder.domain.interchange.text.Ceiling;
import dev.rejoinder.domain.interchange.argdown.Element.Member;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes a sketch of the pieces of Argdown's JSON export, in whichever order they come.
final class JsonSketch {

    private static final Pattern UNTITLED = Pattern.compile("Untitled \\d+");

    private static final long COLUMNS = 1L << 31;

    private final Losses losses;

    private final Sketch sketch = new Sketch();

    private final Map<String, Element> statements = new HashMap<>();

    private final Map<String, Element> arguments = new HashMap<>();

    private final List<Reconstruction> reconstructions = new ArrayList<>();

    private final List<ObjectNode> relations = new ArrayList<>();

    private final Map<Inference, Step> inferences = new HashMap<>();

    private boolean strict;

    JsonSketch(Losses losses) {
        this.losses = losses;
    }

    /// The premises and conclusions of an argument.
    private record Reconstruction(Element argument, String title, JsonNode statements) {}

    /// Where an inference stands: in this argument, before the conclusion of this number, from 0.
    private record Inference(Element argument, int conclusion) {}

    /// A statement, with all the places in which it stands.
    void statement(String title, JsonNode statement) {
        var members = statement.path("members");
        var untitled = UNTITLED.matcher(title).matches() && members.size() == 1;
        var element = untitled ? sketch.untitledStatement() : sketch.statement(title);
        statements.put(title, element);
        stand(element, title, members);
    }

    /// An argument, with all the places in which it stands, and its reconstruction.
    void argument(String title, JsonNode argument) {
        var members = argument.path("members");
        var untitled = UNTITLED.matcher(title).matches() && members.isEmpty();
        var element = untitled ? sketch.untitledArgument() : sketch.argument(title);
        arguments.put(title, element);
        stand(element, title, members);
        if (!argument.path("pcs").isEmpty()) {
            reconstructions.add(new Reconstruction(element, title, argument.path("pcs")));
        }
    }

    /// The export tells inner lines before the outer ones.
    private void stand(Element element, String title, JsonNode members) {
        members.forEach(member -> element.members().add(member(title, member)));
        element.members().sort(Comparator.comparingLong(Member::position));
    }

    private Member member(String title, JsonNode member) {
        var refers = member.path("isReference").asBoolean(false);
        var tags = new ArrayList<String>();
        member.path("tags").forEach(tag -> tags.add(tag.asString("")));
        var position = member.path("startLine").asLong(0) * COLUMNS + member.path("startColumn").asLong(0);
        var block = member.path("isTopLevel").asBoolean(false);
        return new Member(block, refers ? null : JsonContent.of(member), data(title, member), tags,
                sectionOf(member), position);
    }

    private static int sectionOf(JsonNode member) {
        var section = Words.of(member, "section");
        return section.matches("s[1-9][0-9]{0,8}") ? Integer.parseInt(section.substring(1)) : 0;
    }

    private ObjectNode data(String title, JsonNode owner) {
        var data = JsonData.of(owner.path("data"));
        if (data.isEmpty() && !owner.path("data").isEmpty()) {
            losses.lose(title, "data", Treatment.LEFT_OUT, "The data is no object, or too deep");
        }
        return data;
    }

    /// A relation between two of them.
    void relation(JsonNode relation) {
        if (!(relation instanceof ObjectNode object)) {
            throw new MalformedDocument(Place.at("/relations/" + relations.size()),
                    "A relation should be an object");
        }
        relations.add(object);
        Ceiling.check(relations.size(), Place.at("/relations"));
    }

    /// A heading, with those under it.
    void section(JsonNode section) {
        var title = Words.of(section, "title");
        sketch.sections().add(
                new Section(section.path("level").asInt(1), title, JsonContent.of(heading(section, title))
                        .markup(), data(title, section)));
        section.path("children").forEach(this::section);
    }

    private static ObjectNode heading(JsonNode section, String title) {
        var heading = Foreign.nothing();
        heading.put("text", title);
        heading.set("ranges", section.path("ranges"));
        return heading;
    }

    /// The sketch of all of them.
    Sketch sketch() {
        reconstructions.forEach(this::reconstruct);
        for (var index = 0; index < relations.size(); index++) {
            relate(relations.get(index), "/relations/" + index);
        }
        if (strict) {
            sketch.frontMatter().putObject("model").put("mode", "strict");
        }
        return sketch;
    }

    private void reconstruct(Reconstruction reconstruction) {
        var numbered = new ArrayList<Element>();
        var premises = new ArrayList<Element>();
        for (var statement : reconstruction.statements()) {
            var element = statement(Words.of(statement, "title"));
            if (statement.path("inference").isObject() && !premises.isEmpty()) {
                var inference = statement.path("inference");
                var step = step(reconstruction.title(), inference, numbered, premises);
                step.conclude(element);
                reconstruction.argument().steps().add(step);
                inferences.put(new Inference(reconstruction.argument(), step.place()), step);
                premises.clear();
            }
            numbered.add(element);
            premises.add(element);
        }
        if (premises.size() != 1 || reconstruction.argument().steps().isEmpty()) {
            losses.lose(reconstruction.title(), "premises", Treatment.LEFT_OUT,
                    "The last of them lead to no conclusion");
        }
    }

    private Element statement(String title) {
        return statements.computeIfAbsent(title, sketch::statement);
    }

    private Step step(String title, JsonNode inference, List<Element> numbered, List<Element> premises) {
        var rules = new ArrayList<String>();
        inference.path("inferenceRules").forEach(rule -> rules.add(rule.asString("")));
        var data = data(title, inference);
        return new Step(numbered.size(), Uses.of(data, numbered, premises), rules, data);
    }

    private void relate(ObjectNode relation, String path) {
        var bearing = bearing(Words.of(relation, "relationType"), path);
        strict |= Set.of(Bearing.ENTAILS, Bearing.CONTRARY).contains(bearing);
        var to = Words.of(relation, "to");
        var toArgument = !Words.of(relation, "toType").equals("equivalence-class");
        var from = end(Words.of(relation, "from"), Words.of(relation, "fromType").equals("argument"), path);
        sketch.lines().add(
                new Line(bearing, from, end(to, toArgument, path), step(relation, path), Foreign.nothing()));
    }

    private static Bearing bearing(String word, String path) {
        for (var bearing : Bearing.values()) {
            if (bearing.word().equals(word)) {
                return bearing;
            }
        }
        throw new MalformedDocument(Place.at(path + "/relationType"), "There is no relation '%s' in Argdown"
                .formatted(word));
    }

    private Element end(String title, boolean argument, String path) {
        if (title.isEmpty()) {
            throw new MalformedDocument(Place.at(path), "A relation should say from where to where it goes");
        }
        return argument ? arguments.computeIfAbsent(title, sketch::argument) : statement(title);
    }

    private @Nullable Step step(ObjectNode relation, String path) {
        if (!Words.of(relation, "toType").equals("inference")) {
            return null;
        }
        var argument = end(Words.of(relation, "to"), true, path);
        return inferences.get(new Inference(argument, relation.path("conclusionIndex").asInt(-1)));
    }
}
