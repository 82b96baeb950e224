package dev.rejoinder.domain.judgement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the JSON of test cases into maps, lists, strings and numbers. No more than these files need.
public final class Json {

    private final String text;

    private int at;

    private Json(String text) {
        this.text = text;
    }

    public static Object read(String text) {
        return new Json(text).value();
    }

    private Object value() {
        var next = peek();
        if (next == '{') {
            return object();
        }
        if (next == '[') {
            return array();
        }
        return next == '"' ? string() : word();
    }

    private Map<String, Object> object() {
        var object = new LinkedHashMap<String, Object>();
        for (at++; peek() != '}'; skip(',')) {
            peek();
            var name = string();
            skip(':');
            object.put(name, value());
        }
        at++;
        return object;
    }

    private List<Object> array() {
        var array = new ArrayList<>();
        for (at++; peek() != ']'; skip(',')) {
            array.add(value());
        }
        at++;
        return array;
    }

    private String string() {
        var read = new StringBuilder();
        for (at++; text.charAt(at) != '"'; at++) {
            at += text.charAt(at) == '\\' ? 1 : 0;
            read.append(text.charAt(at));
        }
        at++;
        return read.toString();
    }

    private Object word() {
        var from = at;
        while ("+-.".indexOf(text.charAt(at)) >= 0 || Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        var word = text.substring(from, at);
        return Character.isAlphabetic(word.charAt(0)) ? word : Double.valueOf(word);
    }

    private void skip(char separator) {
        if (peek() == separator) {
            at++;
        }
    }

    private char peek() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.charAt(at);
    }
}
