package org.parley.actor;

import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;

/** The one who signs a text: a person's name, in full, that is one of the last paragraphs by itself. */
final class Signature {
    private static final int LAST_PARAGRAPHS = 4;

    private Signature() {}

    /** The signer's name; null when the text is not signed, or by several. */
    static @Nullable ActorMention of(ArticleText text, MentionMap mentions) {
        ActorMention signer = null;
        int paragraphs = text.layout().paragraphs();
        for (int p = Math.max(1, paragraphs - LAST_PARAGRAPHS); p < paragraphs; p++) {
            ActorMention name = alone(
                    text,
                    mentions,
                    text.layout().paragraphFirst(p),
                    text.layout().paragraphFirst(p + 1));
            if (name != null && signer != null && !name.equals(signer)) {
                return null;
            }
            signer = name == null ? signer : name;
        }
        return signer;
    }

    private static @Nullable ActorMention alone(ArticleText text, MentionMap mentions, int first, int beyond) {
        ActorMention name = null;
        for (int i = first; i < beyond; i++) {
            ActorMention mention = mentions.at(i);
            boolean mark = !Character.isLetterOrDigit(text.word(i).codePointAt(0));
            if (mention == null ? !mark : mention.type() != ActorType.PER || (name != null && !mention.equals(name))) {
                return null;
            }
            name = mention == null ? name : mention;
        }
        return name != null && name.tokens() > 1 && name.actorId() != null ? name : null;
    }
}
