package org.parley.actor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.parley.model.ActorType;
import org.parley.model.Span;

/**
 * An article's annotated mentions, by place; its text is kept elsewhere.
 *
 * @param article the id that the corpus gives it
 * @param part the part of the gold set that it belongs to
 * @param fingerprint {@linkplain #fingerprint(String) of the text} that was annotated
 * @param mentions by begin
 * @param speaksFor persons whose role beside the name tells the body that they act for
 */
public record GoldArticle(
        String article, String part, String fingerprint, List<GoldMention> mentions, List<GoldRole> speaksFor) {
    private static final int DIGITS = 16;

    /** The entity of a mention whose referent the text never names. */
    public static final int NOBODY = -1;

    public GoldArticle {
        mentions = List.copyOf(mentions);
        speaksFor = List.copyOf(speaksFor);
    }

    /**
     * A mention.
     *
     * @param span in code points
     * @param form how it names the entity
     * @param type kind of entity
     * @param entity its number in the article, or {@link #NOBODY}
     */
    public record GoldMention(Span span, GoldForm form, ActorType type, int entity) {}

    /**
     * A person's name beside which a role names a body.
     *
     * @param span the name, in code points
     * @param body the entity that the person acts for
     */
    public record GoldRole(Span span, int body) {}

    /**
     * The mentions that are links: every name of an entity but the one that introduces it, which is the first, if that
     * is a name in full.
     */
    List<GoldMention> links() {
        Set<Integer> introduced = new HashSet<>();
        return mentions.stream()
                .filter(mention -> mention.form().isName())
                .filter(mention -> !introduced.add(mention.entity()) || mention.form() != GoldForm.NAME)
                .toList();
    }

    /** The first digits of the SHA-256 of a text. */
    public static String fingerprint(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
