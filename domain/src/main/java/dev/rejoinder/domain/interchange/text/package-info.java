/// What the readers of several formats share: text, JSON, YAML and XML from files that may be broken or hostile.
@NullMarked
package dev.rejoinder.domain.interchange.text;

import org.jspecify.annotations.NullMarked;
