package org.parley.planted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parley.comention.Comentions;
import org.parley.comention.CoveredArticle;
import org.parley.comention.Sighting;
import org.parley.model.ActorType;
import org.parley.model.Article;
import org.parley.model.Comention;
import org.parley.model.Counters;
import org.parley.model.DateMethod;
import org.parley.model.Mention;
import org.parley.model.MentionForm;
import org.parley.model.MentionReason;
import org.parley.model.Months;
import org.parley.model.Story;
import org.parley.model.Zone;
import org.parley.model.ZoneKind;

/**
 * One article of a made story, as the rows that the pipeline would make of it: names alone, a sentence to a paragraph.
 *
 * @param story its story
 * @param copy 0 for the story's first article, then its copies in order
 */
public record MadeArticle(MadeStory story, int copy) {
    private static final String NOBODY = "Nothing new.";

    private LocalDate published() {
        return copy == 0
                ? story.day()
                : story.day().plusDays(story.reprints().get(copy - 1).days());
    }

    private String outlet() {
        return Panel.name(
                copy == 0 ? story.outlet() : story.reprints().get(copy - 1).outlet());
    }

    private String id(int ofCopy) {
        return HexFormat.of().toHexDigits(Chance.mixed(story.number() * (Pages.MOST_COPIES + 1) + ofCopy));
    }

    /** The row of articles. */
    public Article article() {
        StringBuilder text = new StringBuilder();
        int words = 0;
        for (List<Integer> sentence : story.sentences()) {
            text.append(text.isEmpty() ? "" : "\n");
            for (int i = 0; i < sentence.size(); i++) {
                text.append(i == 0 ? "" : " ").append(name(sentence.get(i)));
            }
            text.append('.');
            words += sentence.size();
        }
        if (words == 0) {
            text.append(NOBODY);
            words = 2;
        }
        return new Article(
                id(copy),
                story.number() + "-" + copy,
                outlet(),
                null,
                null,
                text.toString(),
                published(),
                DateMethod.FIELD,
                1,
                null,
                List.of(),
                null,
                Counters.NONE,
                List.of(new Zone(ZoneKind.BODY, 0, text.length())),
                words,
                "made",
                0,
                Months.of(published()));
    }

    /** The row of stories. */
    public Story row() {
        return new Story(
                id(copy),
                id(0),
                copy == 0,
                story.day(),
                Panel.name(story.outlet()),
                copy == 0 ? null : id(0),
                1,
                null,
                Months.of(published()));
    }

    /** The rows of mentions. */
    public List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        String id = id(copy);
        String month = Months.of(published());
        int begin = 0;
        int token = 0;
        for (int sentence = 0; sentence < story.sentences().size(); sentence++) {
            for (int actor : story.sentences().get(sentence)) {
                String name = name(actor);
                mentions.add(new Mention(
                        id,
                        actorId(actor),
                        begin,
                        begin + name.length(),
                        name,
                        MentionForm.NAME,
                        ActorType.ORG,
                        ZoneKind.BODY,
                        sentence,
                        sentence,
                        token++,
                        1,
                        false,
                        "made",
                        1,
                        MentionReason.LISTED,
                        null,
                        month));
                begin += name.length() + 1;
            }
            // The full stop.
            begin++;
            token++;
        }
        return mentions;
    }

    /** The rows of co-mentions, by the rules that hold for read articles. */
    public Stream<Comention> comentions() {
        List<Sighting> sightings = new ArrayList<>();
        int token = 0;
        for (int sentence = 0; sentence < story.sentences().size(); sentence++) {
            for (int actor : story.sentences().get(sentence)) {
                sightings.add(new Sighting(actorId(actor), ZoneKind.BODY, sentence, sentence, token++, 1, token));
            }
            token++;
        }
        return Comentions.in(new CoveredArticle(
                id(copy),
                id(0),
                published(),
                story.day(),
                outlet(),
                Panel.name(story.outlet()),
                Months.of(published()),
                sightings,
                List.of()));
    }

    static String actorId(int actor) {
        return "org:" + name(actor).toLowerCase(Locale.ROOT);
    }

    private static String name(int actor) {
        return String.format(Locale.ROOT, "Club%07d", actor);
    }
}
