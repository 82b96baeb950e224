package dev.rejoinder.api.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import org.springframework.core.io.ClassPathResource;

/// The pages as templates; whatever comes from a debate is escaped in them.
final class Templates {

    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true);

    private Templates() {}

    /// The template in this file.
    static Template of(String file) {
        try {
            return COMPILER.compile(
                    new ClassPathResource("explorer-pages/" + file)
                            .getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
