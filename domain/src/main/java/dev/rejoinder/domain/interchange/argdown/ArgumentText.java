package dev.rejoinder.domain.interchange.argdown;

import java.util.List;
import java.util.stream.Collectors;

import dev.rejoinder.domain.interchange.MappedRelation;
import tools.jackson.databind.node.ObjectNode;

/// Writes relations as an argument with premises and conclusions: one step per relation.
final class ArgumentText {

    private final Layout layout;

    private final Sections sections;

    ArgumentText(Layout layout, Sections sections) {
        this.layout = layout;
        this.sections = sections;
    }

    /// The argument of these steps, and others of the same premises and conclusions, and the headings before them.
    String of(List<MappedRelation> steps) {
        var last = steps.getLast();
        var foreign = Foreign.of(last.origins());
        var own = Foreign.object(foreign, "argument");
        var title = layout.names().title(last, own, layout.targetTitle(last));
        layout.title(last.key(), title);
        var reconstruction = new ReconstructionText(layout, Keys.argument(title));
        steps.forEach(step -> reconstruction.add(step, Foreign.of(step.origins()), step.equals(last)));
        var text = new StringBuilder(described(title, own, below(last))).append(reconstruction.text());
        for (var also : foreign.path(StepDrawing.ALSO)) {
            text.append(also(last, (ObjectNode) also));
        }
        return text.toString();
    }

    private String also(MappedRelation relation, ObjectNode also) {
        var argument = Foreign.object(also, "argument");
        var title = layout.names().title(relation, argument, layout.targetTitle(relation));
        var reconstruction = new ReconstructionText(layout, "");
        reconstruction.addAgain(relation, also);
        return described(title, argument, "") + reconstruction.text();
    }

    private String below(MappedRelation relation) {
        return layout.below(relation.key()).stream().filter(line -> !line.isUndercut())
                .map(line -> line.text(layout.names())).collect(Collectors.joining());
    }

    /// The block that describes the argument as a whole.
    private String described(String title, ObjectNode argument, String below) {
        var reference = "<%s>".formatted(title);
        var data = Foreign.object(argument, "data").deepCopy();
        var headings = sections.before(argument, data);
        var markup = Words.of(argument, "markup");
        var described = !markup.isBlank() && Content.of(markup).isPresent();
        var line = described
                ? reference + ": " + WordsText.tagged(markup, argument)
                : reference + WordsText.tags(argument);
        return headings + line + StatementText.data(data) + "\n" + below + "\n"
                + StatementText.others(reference, argument);
    }
}
