package org.parley.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorIds;
import org.parley.model.ActorType;
import org.parley.model.Article;
import org.parley.model.Counters;
import org.parley.model.DateMethod;
import org.parley.model.Mention;
import org.parley.model.MentionForm;
import org.parley.model.MentionReason;
import org.parley.model.Months;
import org.parley.model.ZoneKind;
import org.parley.text.Words;

/** Articles of a made-up country, with mentions as articles alone give them: put in one after the other. */
public final class NamedNews {
    private final List<Article> articles = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    public List<Article> articles() {
        return articles;
    }

    public List<Mention> mentions() {
        return mentions;
    }

    /**
     * Adds an article.
     *
     * @param day yyyy-MM-dd; null for an undated one
     * @param sentences each with its names in brackets, behind the type: "[PER Ole Tamm] spoke."
     */
    public NamedNews article(@Nullable String day, String... sentences) {
        LocalDate published = day == null ? null : LocalDate.parse(day);
        String id = Months.of(published) + "-" + numbers.merge(Months.of(published), 1, Integer::sum);
        StringBuilder text = new StringBuilder();
        int token = 0;
        for (int sentence = 0; sentence < sentences.length; sentence++) {
            String[] parts = sentences[sentence].split("[\\[\\]]", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i % 2 == 0) {
                    text.append(parts[i]);
                } else {
                    token += 5;
                    mention(id, parts[i], text.length(), sentence, token, Months.of(published));
                    text.append(parts[i].substring(parts[i].indexOf(' ') + 1).replaceFirst("^.*=", ""));
                }
            }
            text.append(' ');
        }
        articles.add(new Article(
                id,
                id,
                "The Gazette",
                null,
                null,
                text.toString(),
                published,
                DateMethod.FIELD,
                1,
                "en",
                List.of(),
                null,
                Counters.NONE,
                List.of(),
                Words.in(text.toString()),
                "file",
                0,
                Months.of(published)));
        return this;
    }

    /** "ORG World Data Council=WDC" is an acronym that the article introduced for the name. */
    private void mention(String article, String named, int begin, int sentence, int token, String month) {
        ActorType type = ActorType.valueOf(named.substring(0, named.indexOf(' ')));
        String name = named.substring(named.indexOf(' ') + 1);
        boolean acronym = name.indexOf('=') > 0;
        String surface = name.substring(name.indexOf('=') + 1);
        String full = acronym ? name.substring(0, name.indexOf('=')) : name;
        mentions.add(new Mention(
                article,
                ActorIds.of(type, full),
                begin,
                begin + surface.length(),
                surface,
                acronym ? MentionForm.ACRONYM : MentionForm.NAME,
                type,
                ZoneKind.BODY,
                0,
                sentence,
                token,
                1,
                false,
                "tagger",
                1,
                MentionReason.NAMED,
                null,
                month));
    }
}
