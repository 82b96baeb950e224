package dev.rejoinder.api.explorer.browser;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.rejoinder.api.graphql.Forum;

/// A small debate with one of each: a claim, a support of two premises, an attack, an undercut and a question.
record Dispute(String debate, String claim, String attack, String support) {

    static final String CLAIM = "Engines can compose music.";

    static final String FIRST_PREMISE = "Music follows rules.";

    static final String SECOND_PREMISE = "Engines can follow rules.";

    static final String ATTACK = "Music needs a life.";

    static final String UNDERCUT = "Rules alone make no music.";

    static final String QUESTION = "What counts as music?";

    static final String FORMER_EVIDENCE = "All composers lived.";

    static final String EVIDENCE = "All composers that we know of lived.";

    static final String SPEAKER = "Ada Byron";

    static final String CREATED = "Engines create.";

    static final String OBEYED = "Engines only obey.";

    static final String WITHDRAWN = "Engines are alive.";

    static final String LABEL = "First round";

    static final String LATER_LABEL = "Second round";

    /// The version of the debate when it is held, and when it has gone on.
    static final int VERSION = 10;

    static final int LATER_VERSION = 25;

    /// Holds it, and waits until the graph shows it.
    static Dispute hold(Forum forum) {
        var debate = forum.open("Can engines compose music?");
        var claim = forum.claim(debate, CLAIM);
        var premises = premises(forum, debate);
        var support = forum.made("relate", "relation", Map.of("debate", debate, "kind", "SUPPORT", "premises",
                premises, "target", Map.of("statement", claim)));
        var attack = forum.claim(debate, ATTACK);
        forum.attack(debate, attack, claim);
        forum.relate(debate, "ATTACK", forum.claim(debate, UNDERCUT), Map.of("relation", support));
        var version = forum.version("askQuestion",
                Map.of("debate", debate, "text", QUESTION, "about", Map.of("statement", claim)));
        forum.settled(debate, version);
        return new Dispute(debate, claim, attack, support);
    }

    /// Goes on with evidence that has a source and a former wording, with somebody who says two things that exclude
    /// each other, with a name for a version, a scheme, and a claim that is withdrawn.
    Dispute goOn(Forum forum) {
        var found = UUID.randomUUID().toString();
        forum.version("addEvidence", Map.of("debate", debate, "statement", found, "text", FORMER_EVIDENCE,
                "bearing", "SUPPORTS", "target", Map.of("statement", attack)));
        forum.version("rewordStatement", Map.of("statement", found, "text", EVIDENCE));
        forum.version("citeSource", Map.of("statement", found, "url", "https://example.org/lives", "title",
                "Lives of composers", "quotation", "They all lived."));
        var created = said(forum, CREATED);
        var obeyed = said(forum, OBEYED);
        forum.attack(debate, created, obeyed);
        forum.attack(debate, obeyed, created);
        forum.version("labelVersion", Map.of("debate", debate, "label", LABEL, "version", VERSION));
        forum.version("labelVersion", Map.of("debate", debate, "label", LATER_LABEL, "version", 14));
        forum.version("assignScheme", Map.of("relation", support, "scheme", "expert-opinion"));
        var version = forum.version("withdrawStatement", Map.of("statement", forum.claim(debate, WITHDRAWN)));
        forum.settled(debate, version);
        return this;
    }

    private String said(Forum forum, String text) {
        var statement = forum.claim(debate, text);
        forum.version("attributeStatement",
                Map.of("statement", statement, "speaker", Map.of("name", SPEAKER), "where", "a letter"));
        return statement;
    }

    /// Premises that go together are listed as they were said, whatever they are called.
    private static List<String> premises(Forum forum, String debate) {
        var rest = UUID.randomUUID().toString().substring(1);
        var premises = List.of("2" + rest, "1" + rest);
        forum.version("addClaim",
                Map.of("debate", debate, "statement", premises.getFirst(), "text", FIRST_PREMISE));
        forum.version("addClaim",
                Map.of("debate", debate, "statement", premises.getLast(), "text", SECOND_PREMISE));
        return premises;
    }
}
