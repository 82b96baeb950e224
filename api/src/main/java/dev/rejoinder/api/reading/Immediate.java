package dev.rejoinder.api.reading;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks controllers whose methods wait for nothing: they compute from what they are given, or leave it to loaders.
/// Such methods run on the thread that asks; Spring would give each call a thread of its own, at several times the
/// cost.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Immediate {
}
