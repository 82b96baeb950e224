package dev.rejoinder.api.exports;

import static dev.rejoinder.api.exports.Drafter.always;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.interchange.ArgumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.markdown.MarkdownWriter;
import dev.rejoinder.domain.interchange.mermaid.MermaidWriter;
import dev.rejoinder.domain.interchange.mermaid.TooLargeForFormat;
import dev.rejoinder.domain.interchange.parts.Pieces;
import dev.rejoinder.domain.interchange.svg.SvgWriter;
import dev.rejoinder.domain.layout.LayoutOptions;

/// The formats of pages that people read and look at.
final class Pages {

    private Pages() {}

    static List<ExportFormat> formats() {
        return List.of(
                ExportFormat.of("md", "Outline in Markdown", "text/markdown;charset=UTF-8",
                        always(new MarkdownWriter())),
                ExportFormat.of("mmd", "Mermaid", "text/vnd.mermaid;charset=UTF-8",
                        always((map, losses) -> Pieces.deferred(() -> mermaid(map, losses)))),
                ExportFormat.of("svg", "Picture", "image/svg+xml",
                        always(new SvgWriter(LayoutOptions.DEFAULT))));
    }

    private static Stream<String> mermaid(ArgumentMap map, Losses losses) {
        try (var text = new MermaidWriter().write(map, losses)) {
            return Stream.of(text.collect(joining()));
        } catch (TooLargeForFormat large) {
            throw new BadRequest(ErrorCode.TOO_LARGE, large.sentence());
        }
    }
}
