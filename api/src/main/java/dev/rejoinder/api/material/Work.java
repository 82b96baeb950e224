package dev.rejoinder.api.material;

import java.util.List;

import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.interchange.Loss;

/// What has to be done for material to be in a debate, in steps that are numbered from 0 and the same each time.
public interface Work {

    /// How many steps there are.
    int size();

    /// Does the steps from the first to before the last, in the caller's transaction, as far as they are not done, and
    /// returns what was odd.
    ///
    /// @throws RuleViolation when a command is refused; then the caller undoes them all
    List<Loss> perform(int first, int last);

    /// Does what can be done of a step that was refused, in the caller's transaction, and returns what is lost.
    ///
    /// @throws RuleViolation when the material cannot do without it
    List<Loss> performOtherwise(int step, RuleViolation refused);
}
