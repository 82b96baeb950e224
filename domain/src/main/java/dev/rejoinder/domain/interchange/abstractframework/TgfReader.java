package dev.rejoinder.domain.interchange.abstractframework;

import java.io.IOException;
import java.io.InputStream;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapReader;
import dev.rejoinder.domain.interchange.draft.Aside;
import dev.rejoinder.domain.interchange.text.Utf8;
import dev.rejoinder.domain.relation.RelationKind;

/// Reads frameworks in the Trivial Graph Format: a line for each argument, of its name and maybe a label; a line `#`;
/// and a line for each attack, of who attacks, who is attacked, and maybe a label.
public final class TgfReader implements MapReader {

    @Override
    public DocumentMap read(InputStream document, Losses losses) throws IOException {
        var cursor = new Cursor(Utf8.read(document));
        var framework = new Framework(losses);
        for (var name = cursor.takeWord(); !name.equals("#"); name = cursor.takeWord()) {
            if (cursor.isAtEnd() && name.isEmpty()) {
                throw cursor.malformed(cursor.offset(), "The document ends before the line '#'");
            }
            var label = cursor.takeLine();
            if (!name.isEmpty()) {
                framework.argue(name, label);
            }
        }
        if (!cursor.takeLine().isEmpty()) {
            throw cursor.malformed(cursor.offset() - 1, "The line '#' should end after that");
        }
        while (!cursor.isAtEnd()) {
            attack(framework, cursor);
        }
        return framework.map(Aside.nothing());
    }

    private static void attack(Framework framework, Cursor cursor) {
        cursor.skipBlanks();
        var start = cursor.offset();
        var attacker = cursor.takeWord();
        if (!attacker.isEmpty()) {
            var premise = framework.find(attacker);
            var target = framework.find(cursor.takeWord());
            if (premise == null || target == null) {
                throw cursor.malformed(start, "The line should name two arguments of those before the '#'");
            }
            framework.relate(RelationKind.ATTACK, premise, target, cursor.takeLine());
        } else {
            cursor.takeLine();
        }
    }
}
