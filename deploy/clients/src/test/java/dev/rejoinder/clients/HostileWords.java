package dev.rejoinder.clients;

import java.util.ArrayList;
import java.util.List;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.MapTarget;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.Source;
import dev.rejoinder.domain.statement.SpeakerKind;
import dev.rejoinder.domain.statement.Wording;

/// Words that some format or page gives a meaning, each said by somebody of that name and found under that title.
final class HostileWords {

    private static final List<String> WORDS =
            List.of("She said \"engines compose\", 'they' said.",
                    "<b>bold</b> & <script>alert(1)</script> &amp; &lt;",
                    "A CDATA section ends here: ]]> and goes on",
                    "<!-- nobody reads --> this --> or that <!--",
                    "👩‍👩‍👧 sing 🎵 in 🇧🇷, étude, e\u0301tude, 音楽",
                    "שלום עולם, \u202Eesrever\u202C, مرحبا",
                    "first line\nsecond line\n\nafter an empty one", "Do" + "nau".repeat(50) + "schifffahrt",
                    "C:\\new\\table \\N \\G \\E \\L \\T \\\\", "ends with a backslash \\",
                    "{\"json\": [1, null]} ${dollar} {{braces}} %% percent %", "end",
                    "subgraph graph class style click",
                    "# heading [link](address) <claim> [S]: + - * _ ` ~", "1. first\n2. second\n- third",
                    "semicolons; pipes | hashes #quot; #35; &#35; &#x41;", "```\nfenced\n```",
                    "javascript:alert(1) https://example.org/?a=b&c=d#e", "null", "0x10 1e5 007 true");

    private HostileWords() {}

    static DocumentMap map() {
        var statements = new ArrayList<MappedStatement>();
        var relations = new ArrayList<MappedRelation>();
        for (var number = 0; number < WORDS.size(); number++) {
            statements.add(statement(number));
            if (number > 0) {
                relations.add(relation(number));
            }
        }
        return Sample.map(WORDS.getFirst(), statements, relations);
    }

    private static MappedStatement statement(int number) {
        var words = WORDS.get(number);
        return MappedStatement.claim("statement-" + number, new Wording(words, "en"))
                .saidBy(new Attribution(words.lines().findFirst().orElseThrow(),
                        SpeakerKind.PERSON, "", ""))
                .citing(List.of(new Source("https://example.org/", "", words, "")));
    }

    private static MappedRelation relation(int number) {
        var kind = number % 2 == 0 ? RelationKind.SUPPORT : RelationKind.ATTACK;
        return MappedRelation.plain("relation-" + number, kind, List.of("statement-" + number),
                MapTarget.statement("statement-" + number / 2));
    }
}
