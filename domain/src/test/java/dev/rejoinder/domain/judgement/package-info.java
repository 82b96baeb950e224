/// What the tests of judgement share: graphs by lot and slow, plain ways to judge them.
@NullMarked
package dev.rejoinder.domain.judgement;

import org.jspecify.annotations.NullMarked;
