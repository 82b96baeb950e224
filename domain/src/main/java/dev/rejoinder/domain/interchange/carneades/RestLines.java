package dev.rejoinder.domain.interchange.carneades;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rejoinder.domain.debate.DebateCommand;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.draft.Aside;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes what is said of the debate as a whole, and what the document carried that has no place here.
record RestLines(Plan plan, OursWritten ours, Losses losses) {

    private static final List<String> ELSEWHERE = List.of("meta", "metadata", Heading.SCHEMES, "statements",
            "arguments", "issues", Ours.NAME);

    /// The metadata; an empty text where there is nothing to say.
    String metadata() {
        var heading = plan.map().heading();
        var element = Aside.nothing();
        List.of("meta", "metadata").stream().filter(plan.leftovers()::has)
                .forEach(name -> element.set(name, plan.leftovers().path(name)));
        var said = ours.heading(heading);
        var texts = Aside.nothing();
        put(texts, "title", heading.title(), DebateCommand.TITLE_LIMIT);
        put(texts, "description", heading.description(), DebateCommand.DESCRIPTION_LIMIT);
        var name = Ours.meta(element);
        var rest = element.path(name);
        if (rest instanceof ObjectNode mapping) {
            element.set(name, texts.setAll(mapping));
        } else if (!texts.isEmpty()) {
            element.set(name, rest.isMissingNode() ? texts : texts.set(Ours.NOTE, rest));
        }
        var isLost = !texts.isEmpty() && texts.has(Ours.NOTE) && !rest.isObject();
        if (!Ours.put(element, said) || isLost) {
            losses.lose("", "meta", Treatment.REPLACED, "The metadata is a note in a mapping now");
        }
        return element.propertyStream().map(member -> Yaml.member("", member.getKey(), member.getValue()))
                .collect(Collectors.joining());
    }

    private void put(ObjectNode texts, String name, String current, int limit) {
        var original = Heading.original(current, name, limit, plan.leftovers());
        if (!original.isEmpty()) {
            texts.put(name, original);
        }
    }

    /// The arguments that could not be drawn, unless they are about statements that are left out.
    Stream<String> arguments() {
        return plan.leftovers().path(Heading.ARGUMENTS).propertyStream().map(this::argument);
    }

    private String argument(Map.Entry<String, JsonNode> argument) {
        var parsed = Argued.of(argument.getKey(), argument.getValue(), name -> name);
        var mentioned = Stream.concat(parsed.statements().stream(),
                Stream.of(parsed.conclusion(), parsed.undercutter()));
        if (mentioned.anyMatch(plan::isFallen)) {
            losses.lose(argument.getKey(), "withdrawn", Treatment.LEFT_OUT,
                    "The argument, which could not be drawn, is about statements that are withdrawn");
            return "";
        }
        return Yaml.member("  ", plan.argumentNames().reserve(argument.getKey()), argument.getValue());
    }

    /// All else that the document carried, and the schemes that arguments follow, as Carneades demands.
    Stream<String> rest(Set<String> schemes) {
        var rest = plan.leftovers().propertyStream()
                .filter(member -> !member.getKey().startsWith("#") && !ELSEWHERE.contains(member.getKey()))
                .map(member -> Yaml.member("", member.getKey(), standing(member)));
        var named = schemes(plan.leftovers().path(Heading.SCHEMES), schemes);
        return Stream.concat(rest,
                named.isEmpty() ? Stream.empty() : Stream.of(Yaml.member("", Heading.SCHEMES, named)));
    }

    private JsonNode standing(Map.Entry<String, JsonNode> member) {
        if (!member.getKey().equals("assumptions") || !(member.getValue() instanceof ArrayNode assumptions)) {
            return member.getValue();
        }
        var standing = assumptions.arrayNode();
        assumptions.forEach(assumption -> {
            if (!plan.isFallen(Tree.text(assumption))) {
                standing.add(assumption);
            }
        });
        return standing;
    }

    private static JsonNode schemes(JsonNode listed, Set<String> followed) {
        var schemes = followed.stream().filter(name -> !Casting.WEIGHINGS.contains(name));
        if (listed instanceof ArrayNode array) {
            var names = array.valueStream().map(scheme -> Tree.text(scheme.path("id")))
                    .collect(Collectors.toSet());
            schemes.filter(name -> !names.contains(name)).forEach(name -> array.addObject().put("id", name));
            return array;
        }
        var object = listed instanceof ObjectNode mapping ? mapping : Aside.nothing();
        schemes.filter(name -> !object.has(name)).forEach(object::putObject);
        return object;
    }
}
