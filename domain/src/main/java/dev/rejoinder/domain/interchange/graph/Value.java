package dev.rejoinder.domain.interchange.graph;

import java.util.List;

/// What an attribute of a node or an edge says.
public sealed interface Value {

    /// What kind of value it is.
    Type type();

    /// The same as one text, for formats that know no lists: those are JSON arrays.
    String text();

    /// What kinds of values there are.
    enum Type {
        TEXT, WHOLE, REAL, TRUTH, TEXTS
    }

    /// A text.
    record Text(String text) implements Value {

        @Override
        public Type type() {
            return Type.TEXT;
        }
    }

    /// A whole number.
    record Whole(long number) implements Value {

        @Override
        public Type type() {
            return Type.WHOLE;
        }

        @Override
        public String text() {
            return Long.toString(number);
        }
    }

    /// A number.
    record Real(double number) implements Value {

        @Override
        public Type type() {
            return Type.REAL;
        }

        @Override
        public String text() {
            return Double.toString(number);
        }
    }

    /// Whether something is so.
    record Truth(boolean holds) implements Value {

        @Override
        public Type type() {
            return Type.TRUTH;
        }

        @Override
        public String text() {
            return Boolean.toString(holds);
        }
    }

    /// Several texts.
    record Texts(List<String> texts) implements Value {

        public Texts {
            texts = List.copyOf(texts);
        }

        @Override
        public Type type() {
            return Type.TEXTS;
        }

        @Override
        public String text() {
            return Json.text(Json.of(this));
        }
    }
}
