/// Argument maps as JSON Graph Format, and as the nodes and links of D3. Only out.
@NullMarked
package dev.rejoinder.domain.interchange.jsongraph;

import org.jspecify.annotations.NullMarked;
