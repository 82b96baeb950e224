package dev.rejoinder.domain.interchange.argdown;

import java.io.IOException;
import java.io.InputStream;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Loss.Treatment;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapReader;
import dev.rejoinder.domain.interchange.text.Utf8;

/// Reads Argdown. Statements are called `[Title]`, arguments `<Title>`, what has no title as it is worded, in
/// quotation marks.
///
/// - A statement has the words of the first place that gives it words. Other wordings are kept for the way
///   back.
/// - An argument with a reconstruction becomes a support per step, from linked premises to the conclusion;
///   any other argument becomes a claim of its description, or of its title.
/// - A line from a reconstructed argument comes from its last conclusion. A line to one bears on its last
///   step, be it an undercut, an attack or a support; an attack is left out where a premise is attacked from
///   there as well.
/// - `><` makes two attacks, and so does `-` between statements in the strict mode.
/// - What is bold or linked, tags, data, front matter and headings come with the elements as what has no
///   place on a map; links are sources as well. Comments are lost.
public final class ArgdownReader implements MapReader {

    @Override
    public DocumentMap read(InputStream document, Losses losses) throws IOException {
        var text = Utf8.read(document);
        var places = new Places(text);
        var tokens =
                Tokens.ofDocument(text, offset -> losses.lose("line " + places.at(offset).line(), "comment",
                        Treatment.LEFT_OUT, "There is no place for comments"));
        return SketchMap.of(new DocumentParser(tokens).parse(), losses);
    }
}
