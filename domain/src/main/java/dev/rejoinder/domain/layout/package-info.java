/// Where the statements and relations of a debate lie when it is drawn: computed in linear time, without recursion,
/// the same for the same debate, and stable while the debate grows. Knows nothing of formats and screens.
@NullMarked
package dev.rejoinder.domain.layout;

import org.jspecify.annotations.NullMarked;
