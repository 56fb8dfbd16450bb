package org.parley.naming;

import java.util.regex.Pattern;

/** What is left of a Latin spelling when the ways in which other scripts are put into it are evened out. */
final class Romanised {
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");
    private static final Pattern VOWELS = Pattern.compile("[aeiou]");

    private Romanised() {}

    /** One form for spellings that differ as transliterations do: "Sergey" and "Sergei", "Lavroff" and "Lavrov". */
    static String of(String folded) {
        String even = folded.replace("tsch", "ch")
                .replace("tch", "ch")
                .replace("dzh", "j")
                .replace("dj", "j")
                .replace("zh", "j")
                .replace("kh", "h")
                .replace("gh", "g")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("q", "k")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace("y", "i")
                .replace("j", "i")
                .replace("w", "v");
        even = even.endsWith("off") ? even.substring(0, even.length() - 2) + "v" : even;
        even = DOUBLED.matcher(even).replaceAll("$1");
        return even.length() > 3 && even.endsWith("h") ? even.substring(0, even.length() - 1) : even;
    }

    /** The consonants of {@link #of}, and its first letter: what near spellings mostly share. */
    static String skeleton(String folded) {
        String even = of(folded);
        return even.isEmpty()
                ? even
                : even.charAt(0) + VOWELS.matcher(even.substring(1)).replaceAll("");
    }

    /** Number of letters put in, left out, replaced or swapped with the next; at most {@code limit} + 1 is told. */
    static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return Math.min(limit + 1, cost[a.length()][b.length()]);
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j - 1] + same, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
