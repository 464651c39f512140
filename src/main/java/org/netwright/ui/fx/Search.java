package org.netwright.ui.fx;

import java.util.List;
import java.util.Optional;

/// What a [SearchPopup] looks through.
public interface Search {
    /// What stands in the field while nothing is typed.
    String prompt();

    /// What is found, in order.
    Result find(String typed);

    /// Whether it stays open when something is chosen, so that the next can be.
    default boolean stays() {
        return false;
    }

    /// The search is over, whether something was chosen or not.
    default void closed() {}

    /// What was found.
    ///
    /// @param lines in order
    /// @param chosen the one that Enter takes; empty for the first
    /// @param nothing what is said when there is no line
    record Result(List<Found> lines, Optional<Found> chosen, String nothing) {
        /// Copies the list.
        public Result {
            lines = List.copyOf(lines);
        }
    }
}
