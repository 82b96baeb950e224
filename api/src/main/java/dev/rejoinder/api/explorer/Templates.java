package dev.rejoinder.api.explorer;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import org.springframework.core.io.ClassPathResource;

/// The pages as templates; whatever comes from a debate is escaped in them.
final class Templates {

    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true);

    private Templates() {}

    /// What a page is brought to life with.
    ///
    /// @param styles in the order in which they override
    /// @param modules that the page's own module needs before it runs, and itself
    record Ingredients(List<String> styles, List<String> modules) {}

    /// Fills a template with what a page tells and what it is brought to life with.
    static String fill(Template template, Object told, Ingredients ingredients) {
        var page = new StringWriter();
        template.execute(told, ingredients, page);
        return page.toString();
    }

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
