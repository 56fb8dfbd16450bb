package org.parley.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decodes pages as browsers do, but for one thing: bytes that are UTF-8 throughout are read so whatever the page says,
 * since saved pages are often re-encoded and other bytes hardly ever are UTF-8 by chance. Then count a byte order mark,
 * the server's word, the page's own; last ICU's detector guesses. Bytes that don't fit become U+FFFD.
 */
final class WebCharset {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 4096;
    private static final int LEAST_CONFIDENCE = 20;
    private static final Pattern DECLARED = Pattern.compile(
            "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w:.-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    private WebCharset() {}

    /** @param said the charset that the server named, if any */
    static String decoded(byte[] page, @Nullable String said) {
        if (begins(page, 0xFF, 0xFE)) {
            return new String(page, 2, page.length - 2, UTF_16LE);
        }
        if (begins(page, 0xFE, 0xFF)) {
            return new String(page, 2, page.length - 2, UTF_16BE);
        }
        int begin = begins(page, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String text = new String(page, begin, page.length - begin, UTF_8);
        if (begin > 0 || text.indexOf('\uFFFD') < 0) {
            return text;
        }
        Charset charset = named(said)
                .or(() -> declared(page))
                .filter(named -> !named.equals(UTF_8))
                .or(() -> detected(page))
                .orElse(WINDOWS_1252);
        return charset.equals(UTF_8) ? text : new String(page, charset);
    }

    private static boolean begins(byte[] page, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= page.length || (page[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> declared(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, LOOKED_AT), ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find()
                ? named(matcher.group(1) != null ? matcher.group(1) : matcher.group(2))
                : Optional.empty();
    }

    /** The charset of a name; what calls itself ISO 8859-1 or ASCII is Windows-1252 on the web. */
    private static Optional<Charset> named(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("iso-8859-1") || plain.equals("latin1") || plain.equals("us-ascii") || plain.equals("ascii")) {
            return Optional.of(WINDOWS_1252);
        }
        try {
            return Optional.of(Charset.forName(plain))
                    .filter(charset -> !charset.name().startsWith("UTF-16"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> detected(byte[] page) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        CharsetMatch match = detector.setText(page).detect();
        return match == null || match.getConfidence() < LEAST_CONFIDENCE ? Optional.empty() : named(match.getName());
    }
}
