package dev.rejoinder.domain.interchange.aif;

import dev.rejoinder.domain.interchange.Fitting;
import dev.rejoinder.domain.statement.Attribution;
import dev.rejoinder.domain.statement.SpeakerKind;
import tools.jackson.databind.node.ObjectNode;

/// That somebody said a statement, as it is written here: a locution, the illocution by which it asserts the
/// statement, an entry for when it was said, and one for the speaker. All are named after the statement or the speaker.
///
/// @param statement the node of the statement
/// @param start when it was said, as documents write moments; empty when unknown
record Saying(String statement, String words, String name, String start) {

    private static final int NAME_LIMIT = 200;

    static Saying of(String statement, String words, Attribution attribution) {
        return new Saying(statement, words, attribution.name(), Moments.written(attribution.when()));
    }

    /// As much of the attribution as can be read from it again.
    Attribution attribution() {
        return new Attribution(name, SpeakerKind.PERSON, "", Moments.read(start));
    }

    /// Whether the attribution read from it would be written just so.
    boolean isRepeatable() {
        return Fitting.fits(name) && name.codePointCount(0, name.length()) <= NAME_LIMIT
                && Moments.written(Moments.read(start)).equals(start);
    }

    static String locutionId(String statement) {
        return statement + "-locution";
    }

    static String illocutionId(String statement) {
        return statement + "-illocution";
    }

    ObjectNode locution() {
        return Json.object().put("nodeID", locutionId(statement)).put("text", name + " : " + words)
                .put("type", "L");
    }

    ObjectNode illocution() {
        return Json.object().put("nodeID", illocutionId(statement)).put("text", "Asserting").put("type", "YA")
                .put("scheme", "Asserting").put("schemeID", "74");
    }

    ObjectNode uttering() {
        return EdgeShape.usual(locutionId(statement), illocutionId(statement));
    }

    ObjectNode asserting() {
        return EdgeShape.usual(illocutionId(statement), statement);
    }

    ObjectNode entry() {
        var entry = Json.object().put("nodeID", locutionId(statement)).put("personID", name);
        return (start.isEmpty() ? entry.putNull("start") : entry.put("start", start)).putNull("end");
    }

    ObjectNode participant() {
        var gap = name.lastIndexOf(' ');
        return Json.object().put("participantID", name)
                .put("firstname", gap < 0 ? name : name.substring(0, gap))
                .put("surname", gap < 0 ? "" : name.substring(gap + 1));
    }

    /// The name of a participant as it is written elsewhere too.
    static String name(ObjectNode participant) {
        return (Json.member(participant, "firstname") + " " + Json.member(participant, "surname")).strip();
    }
}
