package org.parley.audit;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.AuditItem;

/**
 * A drawn finding with all that it takes to show it.
 *
 * @param text of the article
 * @param url where it was published
 * @param marks the words that the finding is about; none for a pair
 * @param seen the mentions of a pair's actors; none for other kinds
 * @param nameA the name of the item's first actor; null where it has none
 * @param nameB the other's
 */
public record ShownItem(
        AuditItem item,
        String text,
        @Nullable String url,
        List<Mark> marks,
        List<Seen> seen,
        @Nullable String nameA,
        @Nullable String nameB) {
    private static final Comparator<Seen> BY_PLACE =
            Comparator.comparingInt(Seen::begin).thenComparing(Seen::end);

    public ShownItem {
        marks = List.copyOf(marks);
        seen = List.copyOf(seen);
    }

    /** The row of a sheet. */
    public SheetRow row() {
        List<Mark> shown = item.actorB() == null ? marks : nearest(item.actorA(), item.actorB());
        return new SheetRow(item, url, claim(), Excerpt.of(text, shown));
    }

    private String claim() {
        String a = named(nameA, item.actorA());
        return switch (item.kind()) {
            case MENTION -> "The marked words mean " + a + ".";
            case COMENTION -> "The article mentions both " + a + " and " + named(nameB, item.actorB()) + ".";
            case STATEMENT -> a + " says what is marked as said.";
        };
    }

    private static String named(@Nullable String name, @Nullable String id) {
        return name == null ? String.valueOf(id) : name + " (" + id + ")";
    }

    /** The two mentions with fewest tokens between them, the first such in the text. */
    private List<Mark> nearest(String actorA, String actorB) {
        List<Seen> ofA = of(actorA);
        List<Seen> ofB = of(actorB);
        List<Mark> nearest = List.of();
        int least = Integer.MAX_VALUE;
        for (Seen a : ofA) {
            for (Seen b : ofB) {
                int gap = Math.max(a.token() - b.token() - b.tokens(), b.token() - a.token() - a.tokens());
                if (gap < least) {
                    least = gap;
                    nearest = List.of(new Mark("a", a.begin(), a.end()), new Mark("b", b.begin(), b.end()));
                }
            }
        }
        return nearest;
    }

    private List<Seen> of(String actor) {
        return seen.stream()
                .filter(mention -> mention.actorId().equals(actor))
                .sorted(BY_PLACE)
                .toList();
    }
}
