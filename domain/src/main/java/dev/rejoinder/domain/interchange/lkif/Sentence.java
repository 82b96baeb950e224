package dev.rejoinder.domain.interchange.lkif;

import java.util.regex.Pattern;

import tools.jackson.databind.node.ObjectNode;

/// A statement as it is in the document: its words, their language, the formula that it stands for, and what has no
/// place here.
record Sentence(String id, String words, String language, String atom, ObjectNode kept) {

    private static final Pattern ABOUT_ARGUMENT =
            Pattern.compile("\\((undercut|valid)\\s++([^)\\s]++)\\s*+\\)");

    /// The argument that it calls undercut or valid; none if it is about something else.
    String argument() {
        var found = ABOUT_ARGUMENT.matcher(atom);
        return found.matches() ? found.group(2) : "";
    }

    /// Whether it calls the argument valid.
    boolean isValidity() {
        return atom.startsWith("(valid");
    }
}
