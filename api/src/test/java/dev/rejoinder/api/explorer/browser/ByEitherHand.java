package dev.rejoinder.api.explorer.browser;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Something that one can do by mouse, and as well by the keyboard alone.
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@MethodSource("dev.rejoinder.api.explorer.browser.Walk#hands")
@interface ByEitherHand {
}
