package dev.rejoinder.domain.interchange.carneades;

import dev.rejoinder.domain.interchange.parts.Foreign;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.interchange.Ratings;
import dev.rejoinder.domain.interchange.draft.Aside;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes claims.
record StatementLines(Plan plan, StandInLines standIns, OursWritten ours, Losses losses) {

    private static final String INDENTATION = "  ";

    private static final String TEXT = "text";

    /// The statement, and its opposite if there is one.
    String lines(MappedStatement statement) {
        var name = plan.statementNames().of(statement.key());
        var kept = Foreign.of(statement.origins(), GraphDraft.SYSTEM);
        var text = text(statement, name, kept);
        var said = ours.statement(statement.about(plan.about(statement)));
        if (needsMark(statement, name, text)) {
            said.put(Ours.CLAIM, "true");
        }
        loseRatings(statement.key(), statement.passage().ratings());
        var rest = kept.path(Claims.REST) instanceof ObjectNode object ? object : Aside.nothing();
        var line = Aside.nothing().put(TEXT, text);
        line.setAll(rest);
        if (!Ours.put(line, said)) {
            losses.lose(statement.key(), "meta", Treatment.REPLACED,
                    "Its metadata is a note in a mapping now");
        }
        var value = line.size() == 1 ? JsonNodeFactory.instance.stringNode(text) : line;
        return Yaml.member(INDENTATION, name, value)
                + standIns.opposite(statement, (text.isBlank() ? name : text).strip());
    }

    private void loseRatings(String key, Ratings ratings) {
        if (!ratings.equals(Ratings.NONE)) {
            losses.lose(key, "ratings", Treatment.LEFT_OUT,
                    "Carneades has no place for how participants rate it");
        }
    }

    /// The words as the document had them. Without any, its name is its words.
    private static String text(MappedStatement statement, String name, ObjectNode kept) {
        var current = statement.wording().text();
        if (!kept.has(TEXT) || !Tree.text(kept.path(TEXT)).isBlank()) {
            return Aside.text(current, kept);
        }
        var named = Aside.nothing().put(TEXT, name);
        return Aside.text(current, named).equals(name) ? Tree.text(kept.path(TEXT)) : current;
    }

    /// Whether it would be taken for something else than a claim.
    private boolean needsMark(MappedStatement statement, String name, String text) {
        var odd = Formulas.isFormula(name) || plan.isUndercutter(statement.key());
        return odd
                && (text.isBlank() || text.strip().equals(name) || !Formulas.opposed(text.strip()).isEmpty());
    }
}
