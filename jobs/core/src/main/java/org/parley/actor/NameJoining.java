package org.parley.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.model.ActorType;

/**
 * Joins what the directory and the tagger found into names without overlaps.
 *
 * <ul>
 *   <li>Same tokens: one name, the directory's actors, unless the tagger says a person and the directory knows none so
 *       named (then the article decides).
 *   <li>A name of the directory that is also an ordinary word counts only so, where the tagger's type is its actor's.
 *   <li>The directory's name is longer, or they cross: the longer one, the directory's at equal length.
 *   <li>The tagger's is longer: the tagger's ("Paris Hilton" is not Paris, "Iranian Football Federation" not Iran),
 *       except that what it adds is only a compass point ("northern Iran"), that it runs two known names together ("US
 *       and NATO"), that a person's name begins with a demonym ("Iranian Masoud Pezeshkian": both stand), or that it is
 *       no actor's name around an actor's ("Iran nuclear deal": the state is kept), that a known name owns the rest
 *       ("Iran's Revolutionary Guard": both stand), that it goes on in a sentence all in capitals, which don't tell where a
 *       name ends ("CALL THE UN NEWS DESK"), or that a place is told by the known one around it ("Watertown, South
 *       Dakota": both stand).
 * </ul>
 */
final class NameJoining {
    private static final double LISTED = 0.9;
    private static final double LISTED_AND_TAGGED = 0.97;

    private NameJoining() {}

    static List<FoundName> join(ArticleText text, List<NameMatch> listed, List<FoundName> tagged) {
        List<FoundName> joined = new ArrayList<>();
        boolean[] beaten = new boolean[listed.size()];
        int from = 0;
        for (FoundName name : tagged) {
            while (from < listed.size() && listed.get(from).beyond() <= name.first()) {
                from++;
            }
            int to = from;
            while (to < listed.size() && listed.get(to).first() < name.beyond()) {
                to++;
            }
            List<NameMatch> within = listed.subList(from, to);
            Optional<FoundName> kept = against(text, name, within);
            if (kept.isPresent()) {
                joined.add(kept.get());
                for (int i = from; i < to; i++) {
                    beaten[i] |= kept.get()
                            .overlaps(listed.get(i).first(), listed.get(i).beyond());
                }
            }
        }
        for (int i = 0; i < listed.size(); i++) {
            NameMatch match = listed.get(i);
            List<Sense> senses = text.isProse(match.first()) ? withoutWords(match.senses()) : match.senses();
            if (!beaten[i] && !senses.isEmpty()) {
                joined.add(listed(match, senses));
            }
        }
        joined.sort(Comparator.comparingInt(FoundName::first));
        return joined;
    }

    private static FoundName listed(NameMatch match, List<Sense> senses) {
        ActorType type = senses.get(0).actor().type();
        return new FoundName(match.first(), match.beyond(), type, senses, false, LISTED);
    }

    /** The senses by names that are no ordinary words. */
    private static List<Sense> withoutWords(List<Sense> senses) {
        return senses.stream().filter(sense -> sense.kind() != NameKind.WORD).toList();
    }

    /** What is left of a tagged name beside the directory's that overlap it; empty when theirs are kept. */
    private static Optional<FoundName> against(ArticleText text, FoundName name, List<NameMatch> within) {
        if (within.isEmpty()) {
            return Optional.of(name);
        }
        NameMatch match = within.get(0);
        if (within.size() == 1 && match.first() == name.first() && match.beyond() == name.beyond()) {
            return Optional.of(both(name, match));
        }
        int listedTokens =
                within.stream().mapToInt(m -> m.beyond() - m.first()).max().orElseThrow();
        boolean contained = within.stream().allMatch(m -> name.first() <= m.first() && m.beyond() <= name.beyond());
        if (!contained) {
            return name.tokens() > listedTokens ? withoutCrossing(name, within) : Optional.empty();
        }
        if (name.type() != ActorType.PER && name.senses().isEmpty() && isOwned(text, name, match)) {
            FoundName rest =
                    new FoundName(match.beyond() + 1, name.beyond(), name.type(), List.of(), true, name.confidence());
            return against(text, rest, within.subList(1, within.size()));
        }
        if (name.type() == ActorType.ORG
                && match.first() == name.first()
                && text.casing(name.first(), name.beyond()) == Casing.SHOUTED) {
            return Optional.empty();
        }
        if (name.type() == ActorType.LOC && isAfterComma(text, name, within)) {
            NameMatch around = within.get(within.size() - 1);
            FoundName place =
                    new FoundName(name.first(), around.first() - 1, name.type(), List.of(), true, name.confidence());
            return against(text, place, within.subList(0, within.size() - 1));
        }
        return switch (name.type()) {
            case PER -> person(text, name, within);
            case LOC -> onlyCompass(text, name, match) ? Optional.empty() : unlessRunTogether(text, name, within);
            case ORG, NORP -> unlessRunTogether(text, name, within);
            case MISC -> within.stream().allMatch(NameJoining::isDemonym) && within.size() == 1
                    ? Optional.of(name)
                    : Optional.empty();
        };
    }

    private static Optional<FoundName> withoutCrossing(FoundName name, List<NameMatch> within) {
        return within.size() == 1 ? Optional.of(name) : Optional.empty();
    }

    private static FoundName both(FoundName name, NameMatch match) {
        List<Sense> senses = match.senses().stream()
                .filter(s -> s.kind() != NameKind.WORD
                        || agrees(name.type(), s.actor().type()))
                .toList();
        if (senses.isEmpty()) {
            return name;
        }
        ActorType listedType = senses.get(0).actor().type();
        boolean agree = senses.stream().anyMatch(s -> s.actor().type() == name.type());
        ActorType type = agree || name.type() == ActorType.PER ? name.type() : listedType;
        double confidence = agree || name.type() != ActorType.PER ? LISTED_AND_TAGGED : name.confidence() / 2;
        return new FoundName(name.first(), name.beyond(), type, senses, true, confidence);
    }

    /** Whether the tagger's type speaks for a listed one; it knows some peoples for names of something only. */
    private static boolean agrees(ActorType tagged, ActorType listed) {
        return tagged == listed || (tagged == ActorType.MISC && listed == ActorType.NORP);
    }

    private static Optional<FoundName> person(ArticleText text, FoundName name, List<NameMatch> within) {
        NameMatch first = within.get(0);
        if (first.first() == name.first() && isDemonym(first) && first.beyond() < name.beyond()) {
            FoundName rest =
                    new FoundName(first.beyond(), name.beyond(), name.type(), List.of(), true, name.confidence());
            return against(text, rest, within.subList(1, within.size()));
        }
        NameMatch last = within.get(within.size() - 1);
        List<Sense> same = last.senses().stream()
                .filter(sense -> sense.actor().type() == ActorType.PER && sharesGivenName(text, name, sense))
                .toList();
        return Optional.of(new FoundName(
                name.first(), name.beyond(), name.type(), same, true, same.isEmpty() ? name.confidence() : LISTED));
    }

    private static boolean sharesGivenName(ArticleText text, FoundName name, Sense sense) {
        String known = sense.actor().name();
        int space = known.indexOf(' ');
        return space > 0 && Folding.same(text.word(name.first()), known.substring(0, space));
    }

    private static boolean isDemonym(NameMatch match) {
        return match.senses().stream().allMatch(sense -> sense.kind() == NameKind.DEMONYM);
    }

    /** "Iran's Revolutionary Guard": a known name's genitive before another. */
    private static boolean isOwned(ArticleText text, FoundName name, NameMatch match) {
        return match.first() == name.first()
                && match.beyond() + 1 < name.beyond()
                && NameTagging.isGenitive(text.word(match.beyond()));
    }

    /** "Watertown, South Dakota": a place, and the known place that it lies in. */
    private static boolean isAfterComma(ArticleText text, FoundName name, List<NameMatch> within) {
        NameMatch last = within.get(within.size() - 1);
        return last.beyond() == name.beyond()
                && last.first() > name.first() + 1
                && text.word(last.first() - 1).equals(",");
    }

    private static boolean onlyCompass(ArticleText text, FoundName name, NameMatch match) {
        for (int i = name.first(); i < match.first(); i++) {
            if (!ContextWords.isCompass(text.word(i)) && !text.word(i).equals("-")) {
                return false;
            }
        }
        return match.beyond() == name.beyond();
    }

    private static Optional<FoundName> unlessRunTogether(ArticleText text, FoundName name, List<NameMatch> within) {
        if (within.size() > 1) {
            for (int i = within.get(0).beyond();
                    i < within.get(within.size() - 1).first();
                    i++) {
                if (ContextWords.joins(text.word(i))) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(name);
    }
}
