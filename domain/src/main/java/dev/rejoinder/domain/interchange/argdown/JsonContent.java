package dev.rejoinder.domain.interchange.argdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import dev.rejoinder.domain.interchange.argdown.Content.Span;
import tools.jackson.databind.JsonNode;

/// Makes content of a text and of the ranges that Argdown's JSON export marks in it, and writes the markup anew.
final class JsonContent {

    private final String text;

    private final Deque<Mark> marks = new ArrayDeque<>();

    private final List<Span> spans = new ArrayList<>();

    private final List<Span> kept = new ArrayList<>();

    private JsonContent(String text) {
        this.text = text;
    }

    /// Something to write at an offset of the text.
    private record Mark(int offset, String written) {}

    /// The content of a member of a statement or an argument.
    static Content of(JsonNode member) {
        var content = new JsonContent(Words.of(member, "text"));
        for (var range : member.path("ranges")) {
            content.add(range);
        }
        content.spans.sort(Comparator.comparingInt(Span::start));
        return new Content(content.text, content.spans, content.markup().strip());
    }

    private void add(JsonNode range) {
        var start = range.path("start").asInt(-1);
        var end = range.path("stop").asInt(-1) + 1;
        if (start < 0 || end > text.length() || end < start) {
            return;
        }
        switch (Words.of(range, "type")) {
            case "bold" -> mark(start, end, "**", "**");
            case "italic" -> mark(start, end, "*", "*");
            case "link" -> link(start, end, Words.of(range, "url"));
            case "tag" -> {
                spans.add(new Span(false, start, end, Words.of(range, "tag")));
                kept.add(spans.getLast());
            }
            case "statement-mention", "argument-mention" -> kept.add(new Span(false, start, end, ""));
            default -> {
            }
        }
    }

    private void link(int start, int end, String address) {
        spans.add(new Span(true, start, end, address));
        mark(start, end, "[", "](%s)".formatted(address));
    }

    /// What ends at an offset comes before what begins there, and the inner before the outer.
    private void mark(int start, int end, String before, String after) {
        marks.addLast(new Mark(start, before));
        marks.addFirst(new Mark(end, after));
    }

    private String markup() {
        var written = new TreeMap<Integer, StringBuilder>();
        marks.forEach(mark -> at(written, mark.offset()).append(mark.written()));
        var whole = whole();
        whole.forEach((start, end) -> {
            at(written, start);
            at(written, end);
        });
        at(written, text.length());
        var markup = new StringBuilder();
        var place = 0;
        for (var entry : written.entrySet()) {
            var piece = text.substring(place, entry.getKey());
            var before = whole.floorEntry(place);
            var stays = before != null && place < before.getValue();
            markup.append(stays ? piece : Escaping.marked(piece)).append(entry.getValue());
            place = entry.getKey();
        }
        return markup.toString();
    }

    /// Where the pieces begin and end that are written as they are.
    private NavigableMap<Integer, Integer> whole() {
        var whole = new TreeMap<Integer, Integer>();
        kept.sort(Comparator.comparingInt(Span::start));
        for (var piece : kept) {
            var last = whole.lastEntry();
            if (last == null || last.getValue() < piece.start()) {
                whole.put(piece.start(), piece.end());
            } else {
                whole.put(last.getKey(), Math.max(last.getValue(), piece.end()));
            }
        }
        return whole;
    }

    private static StringBuilder at(NavigableMap<Integer, StringBuilder> written, int offset) {
        return written.computeIfAbsent(offset, _ -> new StringBuilder());
    }
}
