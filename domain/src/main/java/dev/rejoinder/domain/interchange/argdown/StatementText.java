package dev.rejoinder.domain.interchange.argdown;

import java.util.stream.Collectors;

import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedStatement;
import tools.jackson.databind.node.ObjectNode;

/// Writes a statement as a block, with the lines of what bears on it.
final class StatementText {

    private final Layout layout;

    private final Sections sections;

    private final Losses losses;

    StatementText(Layout layout, Sections sections, Losses losses) {
        this.layout = layout;
        this.sections = sections;
        this.losses = losses;
    }

    /// The block, and the headings before it.
    String of(MappedStatement statement) {
        var foreign = Foreign.of(statement.origins());
        var words = WordsText.of(statement.wording().text(), foreign);
        var data = Foreign.nothing();
        Words.put(data, Marks.ID, layout.names().idToTell(statement.key()));
        data.setAll(Foreign.object(foreign, "data"));
        StatementData.put(data, statement, words.content().sources());
        about(data, statement);
        var headings = sections.before(foreign, data);
        var reference = layout.names().reference(statement.key());
        var titled = Words.of(foreign, "reference").equals("true")
                && WordsText.fitted(layout.names().title(statement.key())).equals(statement.wording().text());
        if (!titled && !words.says(statement.wording().text())) {
            data.put("text", statement.wording().text());
        }
        var line = titled ? reference + WordsText.tags(foreign) : reference + ": " + words.line();
        return headings + line + data(data) + "\n" + below(statement.key()) + "\n"
                + others(reference, foreign);
    }

    private void about(ObjectNode data, MappedStatement statement) {
        var about = statement.about();
        if (about != null && layout.isLeftOut(about.key())) {
            losses.lose(statement.key(), "about", Treatment.LEFT_OUT, "What it asks about is withdrawn");
        } else if (about != null) {
            data.put("about", layout.names().id(about.key()));
        }
    }

    private String below(String key) {
        return layout.below(key).stream().map(line -> line.text(layout.names()))
                .collect(Collectors.joining());
    }

    /// The data, with the space before it; nothing where there is none.
    static String data(ObjectNode data) {
        return data.isEmpty() ? "" : " " + Flow.data(data);
    }

    /// Blocks for the other wordings that a document gave an element.
    static String others(String reference, ObjectNode foreign) {
        return foreign.path("members").valueStream().map(member -> member.asString(""))
                .filter(markup -> !markup.isBlank() && Content.of(markup).isPresent())
                .map(markup -> "%s: %s\n\n".formatted(reference, markup)).collect(Collectors.joining());
    }
}
