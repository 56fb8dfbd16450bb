package org.parley.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.language.ArticleLanguage;
import org.parley.model.Article;
import org.parley.model.DateMethod;
import org.parley.model.Months;
import org.parley.model.RejectionCode;
import org.parley.model.Zone;
import org.parley.read.RecordValue.Kind;
import org.parley.text.CodePoints;
import org.parley.text.Page;
import org.parley.text.Words;

/** Makes an article of a record's values. */
final class RecordArticle {
    private final FieldMap fields;
    private final ReadOptions options;
    private final String path;
    private final long offset;

    RecordArticle(FieldMap fields, ReadOptions options, String path, long offset) {
        this.fields = fields;
        this.options = options;
        this.path = path;
        this.offset = offset;
    }

    Read read(Map<String, RecordValue> values) {
        RecordValue text = value(values, RecordField.TEXT);
        if (text == null) {
            return refused(
                    RejectionCode.NO_TEXT,
                    "none of the keys " + String.join(", ", fields.keys(RecordField.TEXT)) + " has a value");
        }
        for (RecordField field : RecordField.values()) {
            RecordValue value = value(values, field);
            if (value != null && !fits(field, value.kind())) {
                return refused(RejectionCode.BAD_FIELD, field.optionName() + " is " + value.kind().wording);
            }
        }
        String content = text.texts().get(0);
        return Page.isBlank(content)
                ? refused(RejectionCode.EMPTY_TEXT, "the text is empty or blank")
                : article(values, content);
    }

    private ReadArticle article(Map<String, RecordValue> values, String text) {
        String id = text(values, RecordField.ID);
        String outlet = or(text(values, RecordField.OUTLET), options.outlet());
        String url = text(values, RecordField.URL);
        String title = text(values, RecordField.TITLE);
        String date = text(values, RecordField.DATE);
        Optional<StatedDay> field =
                Optional.ofNullable(date).flatMap(value -> StatedDay.of(value, DateMethod.FIELD, 1));
        Page page = Page.ofRecord(text, title);
        DayClues clues = new DayClues(field.stream().toList(), field.isPresent() ? null : date, url, null, null);
        Dated dated = Dating.of(clues, text, page, options.dating(), path, offset);
        LocalDate published = dated.day().day();
        CodePoints codePoints = CodePoints.of(text);
        List<Zone> zones =
                page.zones().stream().map(zone -> zone.zone(codePoints)).toList();
        List<String> tags = tags(value(values, RecordField.TAGS));
        String language = text(values, RecordField.LANGUAGE);
        Article article = new Article(
                ArticleId.of(id, outlet, url, field.map(day -> day.time().day()).orElse(null), title, text),
                id != null ? id : path + ":" + offset,
                outlet,
                url,
                title,
                text,
                published,
                dated.day().method(),
                dated.day().confidence(),
                ArticleLanguage.of(
                        text, page.zones(), language == null ? options.language() : Languages.code(language)),
                tags.isEmpty() ? page.tags() : tags,
                or(byline(value(values, RecordField.BYLINE)), page.byline()),
                page.counters(),
                zones,
                Words.in(text),
                path,
                offset,
                Months.of(published));
        return new ReadArticle(article, dated.refused());
    }

    private ReadRejection refused(RejectionCode code, String detail) {
        return ReadRejection.of(path, offset, code, detail);
    }

    private @Nullable RecordValue value(Map<String, RecordValue> values, RecordField field) {
        for (String key : fields.keys(field)) {
            RecordValue value = values.get(key);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** A field's text without blanks around it; null when it has none. */
    private @Nullable String text(Map<String, RecordValue> values, RecordField field) {
        RecordValue value = value(values, field);
        return value == null || value.texts().isEmpty()
                ? null
                : orNull(value.texts().get(0));
    }

    private static boolean fits(RecordField field, Kind kind) {
        return switch (field) {
            case TEXT -> kind == Kind.STRING;
            case DATE -> true;
            case OUTLET -> isScalar(kind) || kind == Kind.NAMED_OBJECT;
            case TAGS, BYLINE -> isScalar(kind) || kind == Kind.LIST;
            case ID, TITLE, URL, LANGUAGE -> isScalar(kind);
        };
    }

    private static boolean isScalar(Kind kind) {
        return kind == Kind.STRING || kind == Kind.NUMBER;
    }

    private static List<String> tags(@Nullable RecordValue value) {
        if (value == null) {
            return List.of();
        }
        LinkedHashSet<String> tags = new LinkedHashSet<>();
        for (String text : value.texts()) {
            for (String tag : value.kind() == Kind.LIST ? new String[] {text} : text.split("[,;|]", -1)) {
                if (!tag.isBlank()) {
                    tags.add(tag.strip());
                }
            }
        }
        return new ArrayList<>(tags);
    }

    private static @Nullable String byline(@Nullable RecordValue value) {
        return value == null ? null : orNull(String.join(", ", value.texts()));
    }

    private static @Nullable String orNull(String text) {
        return Page.isBlank(text) ? null : text.strip();
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }
}
