package org.parley.naming;

import java.util.List;
import org.parley.model.Renaming;

/**
 * An id's course, and when it was first seen.
 *
 * @param foundId the id
 * @param first the first month
 * @param renamings those of the course; none where the id is its own
 */
public record SeenCourse(String foundId, String first, List<Renaming> renamings) {
    public SeenCourse {
        renamings = List.copyOf(renamings);
    }

    /** The course under corrections. */
    public Course corrected(Corrections corrections) {
        return corrections.corrected(new Course(foundId, renamings), first);
    }

    /** The course in hindsight: what the id is in the end it was from the first. */
    public Course inHindsight() {
        if (renamings.isEmpty()) {
            return new Course(foundId, renamings);
        }
        Renaming last = renamings.get(renamings.size() - 1);
        return new Course(
                foundId,
                List.of(new Renaming(foundId, first, last.actorId(), last.reason(), last.articles(), last.rule())));
    }
}
