/// Small debates as flowcharts of Mermaid, for documents. Nothing reads them back.
@NullMarked
package dev.rejoinder.domain.interchange.mermaid;

import org.jspecify.annotations.NullMarked;
