package dev.rejoinder.domain.interchange.carneades;

import java.util.List;

/// Names of statements that are formulas: the opposite of a statement, and that an argument is applicable or not.
final class Formulas {

    private static final String NOT = "¬";

    private Formulas() {}

    /// The formula without the space that does not matter in it: around parentheses and after commas.
    static String compact(String formula) {
        var compact = new StringBuilder(formula.length());
        var gap = false;
        for (var index = 0; index < formula.length(); index++) {
            var character = formula.charAt(index);
            if (Character.isWhitespace(character)) {
                gap = true;
                continue;
            }
            if (gap && !isMark(character) && !compact.isEmpty()
                    && !isMark(compact.charAt(compact.length() - 1))) {
                compact.append(' ');
            }
            compact.append(character);
            gap = false;
        }
        return compact.toString();
    }

    private static boolean isMark(char character) {
        return character == '(' || character == ')' || character == ',';
    }

    /// The names that the opposite of a statement may have, the usual one first.
    static List<String> opposites(String statement) {
        return List.of(NOT + statement, "-" + statement, "(not " + statement + ")");
    }

    /// The statement whose opposite is called so; none if the name says nothing of that kind.
    static String opposed(String name) {
        if (name.startsWith(NOT) || name.startsWith("-")) {
            return name.substring(1).strip();
        }
        return name.startsWith("(not ") && name.endsWith(")")
                ? name.substring(5, name.length() - 1).strip()
                : "";
    }

    /// What the opposite of a statement of these words says.
    static String denial(String words) {
        return NOT + words;
    }

    /// That the argument is not applicable.
    static String inapplicable(String argument) {
        return NOT + applicable(argument);
    }

    /// That the argument is applicable.
    static String applicable(String argument) {
        return "app(" + argument + ")";
    }

    /// The argument that a statement of this name calls applicable; none if the name says nothing of that kind.
    static String applied(String name) {
        return name.startsWith("app(") && name.endsWith(")") ? name.substring(4, name.length() - 1) : "";
    }

    /// Whether the name looks like a formula of one of these kinds.
    static boolean isFormula(String name) {
        return !opposed(name).isEmpty() || !applied(name).isEmpty();
    }
}
