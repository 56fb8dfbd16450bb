package org.parley.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one quotation mark may do where it stands. */
record QuoteMark(Family family, char sign, Lean lean) {
    private static final Set<String> ELIDED = Set.of("em", "til", "tis", "twas", "cause", "n", "bout", "cos");

    /** Marks that close one another. */
    enum Family {
        DOUBLE,
        SINGLE,
        ANGLE,
        SINGLE_ANGLE,
        CORNER
    }

    /** What the characters beside the mark say: blank before and none after is an opening mark, and the reverse. */
    enum Lean {
        OPENING,
        CLOSING,
        NEITHER
    }

    enum Role {
        OPENS,
        CLOSES,
        NOTHING
    }

    /** The mark that a token is; null when it is none. */
    static @Nullable QuoteMark at(String text, int begin, int end) {
        char sign = text.charAt(begin);
        if (end - begin == 2 && text.charAt(begin + 1) == sign) {
            sign = doubled(sign);
        } else if (end - begin != 1) {
            return null;
        }
        Family family = family(sign);
        if (family == null || (sign == '\'' && elides(text, end))) {
            return null;
        }
        return new QuoteMark(family, sign, lean(text, begin, end));
    }

    /** Whether the mark stands for left-out letters or digits: 'em, 'til, 'n', '90s. */
    private static boolean elides(String text, int begin) {
        int end = begin;
        while (end < text.length() && end - begin < 6 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(begin, end);
        return ELIDED.contains(word) || (word.length() == 3 && Character.isDigit(word.charAt(0)) && word.endsWith("s"));
    }

    /** What the mark does when the innermost open mark of its family is the given sign; 0 for none. */
    Role role(char open) {
        return switch (sign) {
            case '„', '〝', '「', '『' -> Role.OPENS;
            case '」', '』' -> close(open);
            case '“' -> open != 0 && (lean == Lean.CLOSING || (open == '„' && lean == Lean.NEITHER))
                    ? Role.CLOSES
                    : Role.OPENS;
            case '”', '‟', '〞' -> open != 0 ? Role.CLOSES : openIfLeaning();
            case '«', '‹' -> open == mirrored() ? Role.CLOSES : Role.OPENS;
            case '»', '›' -> open == mirrored() ? Role.CLOSES : openIfLeaning();
            case '‘' -> open == '‚' ? Role.CLOSES : openIfLeaning();
            case '‚', '`', '‛' -> openIfLeaning();
            case '’' -> lean == Lean.CLOSING ? close(open) : Role.NOTHING;
            case '\'' -> switch (lean) {
                case OPENING -> Role.OPENS;
                case CLOSING -> close(open);
                case NEITHER -> Role.NOTHING;
            };
            default -> switch (lean) {
                case OPENING -> Role.OPENS;
                case CLOSING -> close(open);
                case NEITHER -> open != 0 ? Role.CLOSES : Role.OPENS;
            };
        };
    }

    private static Role close(char open) {
        return open != 0 ? Role.CLOSES : Role.NOTHING;
    }

    private Role openIfLeaning() {
        return lean == Lean.OPENING ? Role.OPENS : Role.NOTHING;
    }

    private static Lean lean(String text, int begin, int end) {
        boolean blankBefore = begin == 0 || isBlank(text.charAt(begin - 1));
        boolean blankAfter = end == text.length() || isBlank(text.charAt(end));
        boolean opening = !blankAfter && (blankBefore || opensWith(text.charAt(begin - 1)));
        boolean closing = !blankBefore && (blankAfter || closesWith(text.charAt(end)));
        if (opening == closing) {
            return Lean.NEITHER;
        }
        return opening ? Lean.OPENING : Lean.CLOSING;
    }

    private static boolean isBlank(char c) {
        return Tokenizer.isBlank(c);
    }

    private static boolean opensWith(char c) {
        return "([{—–-/\"'“‘«„‚‹".indexOf(c) >= 0;
    }

    private static boolean closesWith(char c) {
        return ".,;:!?)]}—–-/…\"'”’»›“‘".indexOf(c) >= 0;
    }

    private char mirrored() {
        return switch (sign) {
            case '«' -> '»';
            case '»' -> '«';
            case '‹' -> '›';
            default -> '‹';
        };
    }

    private static char doubled(char c) {
        return switch (c) {
            case '`' -> '〝';
            case '\'' -> '〞';
            default -> 0;
        };
    }

    private static @Nullable Family family(char c) {
        return switch (c) {
            case '"', '＂', '“', '”', '„', '‟', '〝', '〞' -> Family.DOUBLE;
            case '\'', '’', '‘', '‚', '‛', '`' -> Family.SINGLE;
            case '«', '»' -> Family.ANGLE;
            case '‹', '›' -> Family.SINGLE_ANGLE;
            case '「', '」', '『', '』' -> Family.CORNER;
            default -> null;
        };
    }
}
