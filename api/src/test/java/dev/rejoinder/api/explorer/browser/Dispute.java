package dev.rejoinder.api.explorer.browser;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.rejoinder.api.graphql.Forum;

/// A small debate with one of each: a claim, a support of two premises, an attack, an undercut and a question.
record Dispute(String debate, String claim, String attack) {

    static final String CLAIM = "Engines can compose music.";

    static final String FIRST_PREMISE = "Music follows rules.";

    static final String SECOND_PREMISE = "Engines can follow rules.";

    static final String ATTACK = "Music needs a life.";

    static final String UNDERCUT = "Rules alone make no music.";

    static final String QUESTION = "What counts as music?";

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
        return new Dispute(debate, claim, attack);
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
