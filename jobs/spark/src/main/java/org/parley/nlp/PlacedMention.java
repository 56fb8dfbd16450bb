package org.parley.nlp;

import org.parley.actor.ActorMention;
import org.parley.model.ZoneKind;
import org.parley.text.Layout;

/** A mention with the place in its article that the table tells. */
record PlacedMention(ActorMention mention, ZoneKind zone, int paragraph, int sentence, boolean inQuote) {
    static PlacedMention of(ActorMention mention, Layout layout) {
        int first = mention.first();
        return new PlacedMention(
                mention,
                layout.zoneOf(first),
                layout.paragraphOf(first),
                layout.sentenceOf(first),
                layout.quoted(first));
    }
}
