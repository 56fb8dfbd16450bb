package org.parley.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.ActorType;

/**
 * Two surnames that a hyphen joins for the two who bear them ("the Lindqvist-Varga plan"), whatever the tagger takes the
 * pair for: two names, unless somebody's full name ends so ("Ilse Varga-Holm").
 */
final class SurnamePairs {
    private final ArticleText text;
    private final Directory directory;
    private final KnownPersons knownPersons;
    private final List<FoundName> names;
    private final Map<Integer, NameMatch> listed = new HashMap<>();
    private final Set<String> ends;

    private SurnamePairs(
            ArticleText text,
            Directory directory,
            KnownPersons knownPersons,
            List<NameMatch> listed,
            List<FoundName> names) {
        this.text = text;
        this.directory = directory;
        this.knownPersons = knownPersons;
        this.names = names;
        listed.stream()
                .filter(match -> match.beyond() == match.first() + 1)
                .forEach(match -> this.listed.put(match.first(), match));
        this.ends = names.stream()
                .filter(name -> name.type() == ActorType.PER && name.tokens() > 1 && !isPair(name))
                .map(name -> Folding.of(text.word(name.beyond() - 1)))
                .collect(Collectors.toSet());
    }

    /**
     * The names, such pairs as two, by begin.
     *
     * @param listed the names of the directory in the text
     */
    static List<FoundName> parted(
            ArticleText text,
            Directory directory,
            KnownPersons knownPersons,
            List<NameMatch> listed,
            List<FoundName> names) {
        SurnamePairs pairs = new SurnamePairs(text, directory, knownPersons, listed, names);
        List<FoundName> parted = new ArrayList<>();
        for (FoundName name : names) {
            if (pairs.isOfTwo(name)) {
                parted.add(pairs.part(name, name.first()));
                parted.add(pairs.part(name, name.first() + 2));
            } else {
                parted.add(name);
            }
        }
        parted.sort(Comparator.comparingInt(FoundName::first));
        return parted;
    }

    private boolean isPair(FoundName name) {
        return name.tokens() == 3
                && name.senses().isEmpty()
                && text.word(name.first() + 1).equals("-")
                && text.isOneWord(name.first(), name.beyond());
    }

    private boolean isOfTwo(FoundName name) {
        return isPair(name)
                && isSurname(name.first())
                && isSurname(name.first() + 2)
                && directory.surnamed(words(name)).isEmpty()
                && names.stream().noneMatch(other -> other.tokens() > 3 && endsSo(other, name));
    }

    private boolean isSurname(int token) {
        NameMatch match = listed.get(token);
        boolean suffices = match != null && match.senses().stream().anyMatch(sense -> sense.kind() == NameKind.SURNAME);
        String word = Folding.of(text.word(token));
        return suffices || ends.contains(word) || knownPersons.hasSurname(word);
    }

    private boolean endsSo(FoundName longer, FoundName pair) {
        return text.folded(longer.beyond() - pair.tokens(), longer.beyond())
                .equals(text.folded(pair.first(), pair.beyond()));
    }

    private FoundName part(FoundName pair, int token) {
        NameMatch match = listed.get(token);
        List<Sense> senses = match == null
                ? List.of()
                : match.senses().stream()
                        .filter(sense -> sense.actor().type() == ActorType.PER)
                        .toList();
        return new FoundName(token, token + 1, ActorType.PER, senses, true, pair.confidence());
    }

    private List<String> words(FoundName name) {
        List<String> words = new ArrayList<>();
        for (int i = name.first(); i < name.beyond(); i++) {
            words.add(text.word(i));
        }
        return words;
    }
}
