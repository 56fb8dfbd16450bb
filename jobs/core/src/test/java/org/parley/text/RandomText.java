package org.parley.text;

import java.util.Random;

/** Seeded texts that are hard on whoever reads them. */
public final class RandomText {
    private static final String[] PIECES = {
        "Lindqvist",
        "said",
        "the",
        "U.S.",
        "Mr.",
        "a.m.",
        "3.5",
        "1,204",
        "Iran's",
        "don't",
        "workers'",
        "Censor.NET",
        "\"",
        "\"",
        "“",
        "”",
        "«",
        "»",
        "„",
        "'",
        "'",
        "‘",
        "’",
        "``",
        "''",
        "‚",
        "‹",
        "」",
        ".",
        ".",
        ",",
        "?",
        "!",
        "...",
        "…",
        "-",
        "—",
        "--",
        "(",
        ")",
        ":",
        " ",
        " ",
        " ",
        " ",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\t",
        "\u00A0",
        "\u202F",
        "\u200B",
        "\u200F",
        "\u202E",
        "\u2028",
        "\u0085",
        "\uFEFF",
        "\u0000",
        "\u0007",
        "\u001B",
        "\uD83D\uDE00",
        "\uD83D",
        "\uDE00",
        "\uD835\uDC00",
        "e\u0301",
        "שלום",
        "سلام",
        "Київ",
        "他来了。",
        "#tag",
        "Tags: a, b",
        "12 comments",
        "21 604 35",
        "Read also:",
        "Share on Facebook",
        "By Jane Doe",
        " - Reuters",
        "KYIV (Agency) - ",
        "©",
        "&",
        "@",
        "%",
        "\uFFFF"
    };

    private RandomText() {}

    public static String of(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            text.append(
                    random.nextInt(12) == 0
                            ? String.valueOf((char) random.nextInt(0x10000))
                            : PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(3) == 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
