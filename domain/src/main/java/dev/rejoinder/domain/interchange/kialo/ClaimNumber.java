package dev.rejoinder.domain.interchange.kialo;

/// Numbers of claims, such as `1.2.1`: the claim is the first below `1.2`.
final class ClaimNumber {

    /// The most characters of a number that is read.
    static final int LENGTH_MAX = 500;

    private static final int DIGITS_MAX = 9;

    private ClaimNumber() {}

    /// Where the number ends with which the line begins: at its last full stop, which space or the end of the line
    /// follows. -1 where the line begins with no number.
    static int end(String line) {
        var index = 0;
        while (true) {
            var start = index;
            while (index < line.length() && isDigit(line.charAt(index))) {
                index++;
            }
            if (index == start || index == line.length() || line.charAt(index) != '.') {
                return -1;
            }
            if (index + 1 == line.length() || Character.isWhitespace(line.charAt(index + 1))) {
                return index;
            }
            index++;
        }
    }

    private static boolean isDigit(char character) {
        return '0' <= character && character <= '9';
    }

    /// The number of the claim above, empty for one at the top.
    static String above(String number) {
        return number.substring(0, Math.max(0, number.lastIndexOf('.')));
    }

    /// Which one it is of those below the same claim; 0 where that is beyond counting.
    static int place(String number) {
        var last = number.substring(number.lastIndexOf('.') + 1);
        var counts = !last.isEmpty() && last.length() <= DIGITS_MAX
                && last.chars().allMatch(character -> isDigit((char) character));
        return counts ? Integer.parseInt(last) : 0;
    }
}
