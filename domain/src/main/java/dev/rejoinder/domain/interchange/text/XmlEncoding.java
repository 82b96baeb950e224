package dev.rejoinder.domain.interchange.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import dev.rejoinder.domain.interchange.MalformedDocument;
import dev.rejoinder.domain.interchange.MalformedDocument.Place;

/// Decodes XML documents, so that bytes that mean nothing are refused here: the parser of the JDK would print them.
final class XmlEncoding {

    private static final int DECLARATION_LIMIT = 200;

    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*+=\\s*+[\"']([^\"'>]*+)[\"']");

    private static final String MARK = "\u00EF\u00BB\u00BF";

    private static final List<String> WIDE_MARKS = List.of("\u00FE\u00FF", "\u00FF\u00FE");

    private XmlEncoding() {}

    /// The characters of the document, without a byte order mark, in UTF-16 where such a mark says so,
    /// or else in the encoding that it declares, or in UTF-8.
    ///
    /// @throws MalformedDocument when nobody knows that encoding
    static Reader reader(InputStream document) throws IOException {
        var bytes = new BufferedInputStream(document);
        bytes.mark(DECLARATION_LIMIT + 1);
        var start = new String(bytes.readNBytes(DECLARATION_LIMIT), StandardCharsets.ISO_8859_1);
        bytes.reset();
        bytes.skipNBytes(start.startsWith(MARK) ? MARK.length() : 0);
        return new Decoding(bytes, encoding(start));
    }

    private static Charset encoding(String start) {
        if (WIDE_MARKS.stream().anyMatch(start::startsWith)) {
            return StandardCharsets.UTF_16;
        }
        var declared = DECLARED.matcher(start);
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalArgumentException unknown) {
            throw new MalformedDocument(Place.at(1, 1),
                    "The encoding '%s' is unknown".formatted(declared.group(1)));
        }
    }
}
