/// Documents of other tools on their way into debates: read whole before anything is written, then carried out as
/// ordinary commands, a few hundred at a time, by a job that survives this server.
@NullMarked
package dev.rejoinder.api.imports;

import org.jspecify.annotations.NullMarked;
