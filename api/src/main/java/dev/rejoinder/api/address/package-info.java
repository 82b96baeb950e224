/// Who can reach the server: as long as it asks nobody who they are, only this machine.
@NullMarked
package dev.rejoinder.api.address;

import org.jspecify.annotations.NullMarked;
