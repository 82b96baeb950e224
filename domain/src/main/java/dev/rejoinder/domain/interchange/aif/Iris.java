package dev.rejoinder.domain.interchange.aif;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// What nodes are called in linked data: numbers as the public database calls them, UUIDs as such, what is an IRI
/// already as it is, and anything else as a part of the document.
final class Iris {

    private static final String DATABASE = "http://www.aifdb.org/nodes/";

    private static final String UUIDS = "urn:uuid:";

    private static final Pattern IN_DATABASE =
            Pattern.compile("https?://(?:www\\.)?aifdb\\.org/nodes/([0-9]++)");

    private static final Pattern NUMBER = Pattern.compile("[0-9]++");

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final Pattern ABSOLUTE =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+:[!-~&&[^\"<>\\\\^`{|}]]++");

    private static final String HEXADECIMAL = "0123456789ABCDEF";

    private static final int BYTE = 0xFF;

    private Iris() {}

    static String write(String id) {
        var plain = plain(id);
        return read(plain).equals(id) ? plain : "#" + escaped(id);
    }

    private static String plain(String id) {
        if (NUMBER.matcher(id).matches()) {
            return DATABASE + id;
        }
        if (UUID_FORM.matcher(id).matches()) {
            return UUIDS + id;
        }
        return ABSOLUTE.matcher(id).matches() ? id : "#" + escaped(id);
    }

    /// What the node of this IRI is called here.
    static String read(String iri) {
        var numbered = IN_DATABASE.matcher(iri);
        if (numbered.matches()) {
            return numbered.group(1);
        }
        if (iri.startsWith(UUIDS) && UUID_FORM.matcher(iri.substring(UUIDS.length())).matches()) {
            return iri.substring(UUIDS.length());
        }
        return iri.startsWith("#") ? unescaped(iri.substring(1)) : iri;
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        for (var unit : text.getBytes(StandardCharsets.UTF_8)) {
            if (Character.isLetterOrDigit(unit) || "-._~".indexOf(unit) >= 0) {
                escaped.append((char) unit);
            } else {
                escaped.append('%').append(HEXADECIMAL.charAt((unit & BYTE) >> 4))
                        .append(HEXADECIMAL.charAt(unit & 0xF));
            }
        }
        return escaped.toString();
    }

    private static String unescaped(String text) {
        var units = text.getBytes(StandardCharsets.UTF_8);
        var length = 0;
        for (var index = 0; index < units.length; index++) {
            var value = units[index] == '%' ? value(units, index) : -1;
            units[length++] = value < 0 ? units[index] : (byte) value;
            index += value < 0 ? 0 : 2;
        }
        return new String(units, 0, length, StandardCharsets.UTF_8);
    }

    private static int value(byte[] units, int index) {
        if (index + 2 >= units.length) {
            return -1;
        }
        var high = Character.digit(units[index + 1], 16);
        var low = Character.digit(units[index + 2], 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }
}
