package org.parley.language;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.optimaize.langdetect.cybozu.util.CharNormalizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely n-grams of one character or three are in each language: some 12 MB, built once in less than a second. An n-gram that
 * no profile has tells nothing.
 */
final class NgramModel {
    /**
     * Left out are Aragonese, Asturian, Breton, Haitian and Occitan: hardly ever met in news, and what a short text in English with
     * names is taken for.
     */
    private static final String PROFILES =
            "af ar be bg bn ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu id is it"
                    + " ja km kn ko lt lv mk ml mr ms mt ne nl no pa pl pt ro ru sk sl so sq sr sv sw ta te th tl tr uk ur vi yi zh-CN zh-TW";

    /** What an n-gram is given that a language's profile lacks and another's has. */
    private static final double SMOOTHING = 0.5 / 10_000;

    /** Logarithms are kept in steps of a twelfth below zero. */
    private static final double STEPS = 12.5;

    /**
     * A long holds the steps of so many languages, with 16 bits each, and one addition adds them all: what is unlikeliest has
     * 124 steps, so that the sums of {@value #MOST_GRAMS} n-grams have room.
     */
    private static final int LANES = 4;

    private static final int MOST_GRAMS = 500;

    /** Single letters below it tell little and cost as much as the rest; of Chinese and Japanese they are words. */
    private static final char BEYOND_ALPHABETS = 0x530;

    private static final JsonFactory JSON = new JsonFactory();

    private final List<String> languages;
    private final long[] keys;
    private final int[] rows;
    /** Of each n-gram, how unlikely it is in the languages: a row of longs. */
    private final long[] steps;

    private final int width;
    private final char[] letters = letters();

    private NgramModel(List<Profile> profiles) {
        languages = profiles.stream().map(Profile::language).toList();
        Map<Long, Integer> places = new HashMap<>();
        for (Profile profile : profiles) {
            for (Long gram : profile.counts().keySet()) {
                places.putIfAbsent(gram, places.size());
            }
        }
        width = (languages.size() + LANES - 1) / LANES;
        steps = new long[places.size() * width];
        Arrays.fill(steps, step(0) * 0x0001_0001_0001_0001L);
        for (int language = 0; language < profiles.size(); language++) {
            Profile profile = profiles.get(language);
            for (Map.Entry<Long, Integer> gram : profile.counts().entrySet()) {
                double share = gram.getValue() / (double) profile.all()[length(gram.getKey()) - 1];
                int place = places.getOrDefault(gram.getKey(), 0) * width + language / LANES;
                int shift = Short.SIZE * (language % LANES);
                steps[place] += (step(share) - step(0)) << shift;
            }
        }
        keys = new long[Integer.highestOneBit(places.size()) * 4];
        rows = new int[keys.length];
        places.forEach((key, row) -> {
            int slot = slot(key);
            keys[slot] = key;
            rows[slot] = row;
        });
    }

    /**
     * How often n-grams are in texts of a language.
     *
     * @param all number of n-grams of one, two and three characters
     */
    private record Profile(String language, Map<Long, Integer> counts, int[] all) {}

    /** The profiles that language-detector holds. */
    static NgramModel builtIn() {
        return new NgramModel(
                Arrays.stream(PROFILES.split(" ", -1)).map(NgramModel::profile).toList());
    }

    private static Profile profile(String name) {
        Map<Long, Integer> counts = new HashMap<>();
        List<Integer> all = new ArrayList<>();
        try (InputStream in = CharNormalizer.class.getResourceAsStream("/languages/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks the profile of " + name);
            }
            try (JsonParser json = JSON.createParser(in)) {
                while (json.nextToken() != null) {
                    if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                        String gram = json.currentName();
                        if (json.getParsingContext().inArray()) {
                            all.add(json.getIntValue());
                        } else if (gram != null && isRead(gram)) {
                            counts.put(key(gram), json.getIntValue());
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Profile(
                name.split("-", 2)[0],
                counts,
                all.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Two letters tell nothing that three don't. */
    private static boolean isRead(String gram) {
        return gram.length() == 3 || (gram.length() == 1 && gram.charAt(0) > BEYOND_ALPHABETS);
    }

    /** Each character as the profiles have it: letters, some of which count as one, and the apostrophe; all others are blanks. */
    private static char[] letters() {
        char[] letters = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < letters.length; c++) {
            letters[c] = Character.isLetter((char) c) ? CharNormalizer.normalize((char) c) : ' ';
        }
        letters['\''] = '\'';
        letters['’'] = '\'';
        return letters;
    }

    private static long step(double share) {
        return Math.round(-Math.log(Math.min(1, SMOOTHING + share)) * STEPS);
    }

    /** Codes of the languages, ISO 639-1; Chinese stands twice, for either script. */
    List<String> languages() {
        return languages;
    }

    /** The logarithm of how likely the text is, by language, up to a constant. */
    double[] logLikelihoods(CharSequence text) {
        double[] likelihoods = new double[languages.size()];
        long[] sums = new long[width];
        int grams = 0;
        char beforeLast = ' ';
        char last = ' ';
        boolean capital = false;
        for (int i = 0; i <= text.length(); i++) {
            char given = i == text.length() ? ' ' : text.charAt(i);
            // Profiles are of words in lower case: of a word in capitals the first letter stays one.
            char next = Character.isUpperCase(given) && capital ? Character.toLowerCase(given) : given;
            capital = Character.isUpperCase(given);
            next = letters[next];
            if (next == ' ' && last == ' ') {
                continue;
            }
            if (next > BEYOND_ALPHABETS) {
                add(sums, key(next));
            }
            if (last != ' ') {
                add(sums, key(beforeLast, last, next));
            }
            beforeLast = last;
            last = next;
            grams += 2;
            if (grams > MOST_GRAMS - 2) {
                take(sums, likelihoods);
                grams = 0;
            }
        }
        take(sums, likelihoods);
        return likelihoods;
    }

    private void add(long[] sums, long key) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            return;
        }
        int begin = rows[slot] * width;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += steps[begin + i];
        }
    }

    private static void take(long[] sums, double[] likelihoods) {
        for (int i = 0; i < likelihoods.length; i++) {
            likelihoods[i] -= (sums[i / LANES] >>> (Short.SIZE * (i % LANES)) & 0xFFFF) / STEPS;
        }
        Arrays.fill(sums, 0);
    }

    /** The place of a key, or the empty one where it would be. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int length(long key) {
        return key >>> 32 != 0 ? 3 : 1;
    }

    private static long key(String gram) {
        return switch (gram.length()) {
            case 1 -> key(gram.charAt(0));
            case 3 -> key(gram.charAt(0), gram.charAt(1), gram.charAt(2));
            default -> throw new IllegalArgumentException("neither one character nor three: " + gram);
        };
    }

    private static long key(char one) {
        return one;
    }

    private static long key(char one, char two, char three) {
        return ((long) one << 32) | ((long) two << 16) | three;
    }
}
