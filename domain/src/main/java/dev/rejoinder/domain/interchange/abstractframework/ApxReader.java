package dev.rejoinder.domain.interchange.abstractframework;

import java.io.IOException;
import java.io.InputStream;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapReader;
import dev.rejoinder.domain.interchange.text.Utf8;

/// Reads frameworks in the facts of ASPARTIX: `arg(a).`, `att(a,b).`, `supp(a,b).`; `mem(x,a).` where x is a set of
/// arguments that attack or support together; and `w(a,0.5).`, whose weights are kept aside. So are facts of any other
/// predicate.
public final class ApxReader implements MapReader {

    @Override
    public DocumentMap read(InputStream document, Losses losses) throws IOException {
        var cursor = new Cursor(Utf8.read(document));
        var facts = new Facts(cursor);
        var draft = new FactsDraft(cursor, losses);
        while (facts.hasNext()) {
            draft.add(facts.next());
        }
        Comments.lose(facts.comments(), losses);
        return draft.map();
    }
}
