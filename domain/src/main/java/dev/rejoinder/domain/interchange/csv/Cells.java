package dev.rejoinder.domain.interchange.csv;

import java.util.List;
import java.util.stream.Collectors;

/// Rows of a table as text.
final class Cells {

    private static final String FORMULA_SIGNS = "=+-@\t\uFF1D\uFF0B\uFF0D\uFF20";

    private Cells() {}

    /// The row, with its end.
    static String row(List<String> cells) {
        return cells.stream().map(cell -> quoted(guarded(cell))).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String cell) {
        var plain = cell.chars().noneMatch(character -> "\",\n\r".indexOf(character) >= 0)
                && cell.equals(cell.strip());
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /// The cell as no spreadsheet takes it for a formula.
    static String guarded(String cell) {
        return isLikeFormula(cell) ? "'" + cell : cell;
    }

    /// The cell without what guards it.
    static String unguarded(String cell) {
        return cell.startsWith("'") && isLikeFormula(cell) ? cell.substring(1) : cell;
    }

    private static boolean isLikeFormula(String cell) {
        var start = 0;
        while (start < cell.length() && cell.charAt(start) == '\'') {
            start++;
        }
        return start < cell.length() && FORMULA_SIGNS.indexOf(cell.charAt(start)) >= 0;
    }
}
