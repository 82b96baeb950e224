package dev.rejoinder.domain.interchange.abstractframework;

import java.util.List;

/// How a format writes a framework down.
interface Notation {

    /// What comes first, given the title and how many arguments follow.
    String opening(String title, int count);

    /// What the argument of this name is called in the document, if it is the one of this number, the first being 1.
    String name(String id, int number);

    /// The name that readers give to what the document calls so.
    String id(String name);

    /// The line of an argument, or its lines.
    String argument(String name, String words);

    /// Whether readers give these words to an argument that the document calls so.
    boolean keeps(String name, String words);

    /// What stands between the arguments and what they do.
    String between();

    /// The line that says that the predicate, such as `att`, holds of these.
    String fact(String predicate, List<String> terms);

    /// Whether the format knows this besides arguments that attack each other.
    boolean knows(Beyond feature);

    /// What a format may know.
    enum Beyond {
        /// Arguments that support others.
        SUPPORTS,
        /// Arguments that do something together.
        SETS,
        /// Weights, and facts that mean nothing here.
        FACTS,
        /// Labels of attacks.
        LABELS
    }
}
