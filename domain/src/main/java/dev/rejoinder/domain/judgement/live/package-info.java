/// A debate under judgement: the graph together with the labels and strengths that each change keeps true.
@NullMarked
package dev.rejoinder.domain.judgement.live;

import org.jspecify.annotations.NullMarked;
