package org.parley.bench;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorFinder;
import org.parley.actor.ActorMention;
import org.parley.nlp.FinderRecipe;
import org.parley.quote.QuoteFinder;
import org.parley.seed.SeedFiles;
import org.parley.tag.TaggedSpan;
import org.parley.text.Layout;

/** Texts are laid out, and nothing is found in them. */
public final class TokensAlone implements FinderRecipe {
    @Override
    public ActorFinder actors(SeedFiles seeds) {
        return new ActorFinder() {
            @Override
            public List<ActorMention> find(Layout layout, @Nullable LocalDate published) {
                return List.of();
            }

            @Override
            public List<ActorMention> follow(Layout layout, @Nullable LocalDate published, List<TaggedSpan> names) {
                return List.of();
            }
        };
    }

    @Override
    public QuoteFinder quotes(SeedFiles seeds) {
        return (layout, actors) -> List.of();
    }
}
