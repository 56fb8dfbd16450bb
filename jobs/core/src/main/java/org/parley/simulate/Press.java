package org.parley.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.ZoneKind;

/** Prints a story as an outlet shows it: a page with all its debris, or the plain text of a feed's record. */
final class Press {
    /** Separators of thousands that pages use: thin space, no-break space, comma, none. */
    private static final List<String> SEPARATORS = List.of("\u2009", "\u00A0", ",", "");

    private final TemplateBook book;
    private final List<PressEvent.Links> links;
    private final Set<String> ids = new HashSet<>();

    Press(TemplateBook book, List<PressEvent.Links> links) {
        this.book = book;
        this.links = links;
    }

    /** Prints a story; without a day, the page's name doesn't say when. */
    Printed print(StoryPlan plan, Outlet outlet, CopyKind kind, @Nullable LocalDate day) {
        Chance chance = Chance.of(plan.seed(), outlet.slug());
        return outlet.form() == Outlet.Form.PAGE
                ? page(plan, outlet, kind, day, chance)
                : record(plan, outlet, kind, day, chance);
    }

    private Printed record(StoryPlan plan, Outlet outlet, CopyKind kind, @Nullable LocalDate day, Chance chance) {
        StoryTeller teller = new StoryTeller(book, plan);
        Draft heading = new Draft(plan.outlets().get(0).marks(), kind);
        String title = teller.title(heading);
        Draft draft = new Draft(plan.outlets().get(0).marks(), kind);
        String byline = outlet.has("byline") && chance.percent(60) ? byline(plan, draft, chance) : null;
        teller.body(draft);
        if (outlet.has("readalso") && chance.percent(30)) {
            readAlso(plan, draft, chance);
        }
        links(plan, outlet, day, draft);
        String id = unique(initials(outlet) + "-" + (day == null ? "undated" : day), "");
        return new Printed(
                id, plan, outlet, kind, day, heading.text(), title, draft, List.of(), byline, new long[] {-1, -1, -1});
    }

    private Printed page(StoryPlan plan, Outlet outlet, CopyKind kind, @Nullable LocalDate day, Chance chance) {
        StoryTeller teller = new StoryTeller(book, plan);
        Draft draft = new Draft(plan.outlets().get(0).marks(), kind);
        long[] counters = outlet.has("counters") ? counters(draft, chance) : new long[] {-1, -1, -1};
        int begin = draft.length();
        String title = teller.title(draft);
        String headline = draft.text().substring(begin);
        draft.paragraph();
        List<String> tags = tags(plan, outlet, draft, chance);
        String byline = outlet.has("byline") && chance.percent(70) ? byline(plan, draft, chance) : null;
        if (outlet.has("caption") && chance.percent(35)) {
            debris("caption form", ZoneKind.CAPTION, plan, draft, chance);
            draft.paragraph();
        }
        boolean early = outlet.has("share") && chance.percent(30);
        if (early) {
            debris("share", ZoneKind.SHARE, plan, draft, chance);
            draft.paragraph();
        }
        teller.body(draft);
        if (outlet.has("readalso") && chance.percent(35)) {
            readAlso(plan, draft, chance);
        }
        links(plan, outlet, day, draft);
        if (outlet.has("notice") && chance.percent(50)) {
            draft.paragraph();
            debris("notice", ZoneKind.NOTICE, plan, draft, chance);
        }
        if (outlet.has("share") && !early && chance.percent(60)) {
            draft.paragraph();
            debris("share", ZoneKind.SHARE, plan, draft, chance);
        }
        if (chance.percent(50)) {
            draft.line();
        }
        String name = (day == null ? "" : day + "-") + slug(title);
        String id = unique(outlet.slug() + "/" + name, ".txt");
        return new Printed(id, plan, outlet, kind, day, headline, title, draft, tags, byline, counters);
    }

    private static long[] counters(Draft draft, Chance chance) {
        long[] counters = {-1, -1, -1};
        if (chance.percent(15)) {
            return counters;
        }
        String separator = chance.pick(SEPARATORS);
        int begin = draft.length();
        if (chance.percent(85)) {
            counters[0] = chance.between(180, 9800);
            draft.raw(counters[0] + " visitors online");
            draft.line();
        }
        counters[1] = chance.between(240, 48000);
        counters[2] = chance.percent(20) ? 0 : chance.between(1, 240);
        draft.raw(String.format(Locale.ROOT, "%,d", counters[1]).replace(",", separator) + " " + counters[2]);
        draft.zone(ZoneKind.COUNTER, begin);
        draft.paragraph();
        return counters;
    }

    private static List<String> tags(StoryPlan plan, Outlet outlet, Draft draft, Chance chance) {
        if (chance.percent(8)) {
            return List.of();
        }
        String language = outlet.tags().equals("mixed") ? chance.pick(List.of("en", "uk", "ru")) : outlet.tags();
        List<String> tags = new ArrayList<>(plan.topic().tags(language).subList(0, chance.between(1, 3)));
        for (Party party : plan.parties()) {
            if (chance.percent(60)) {
                tags.add(
                        switch (language) {
                            case "uk" -> party.uk();
                            case "ru" -> party.ru();
                            default -> party.shortName();
                        });
            }
        }
        int begin = draft.length();
        draft.raw(String.join(outlet.has("caption") ? "," : ", ", tags));
        draft.zone(ZoneKind.TAGS, begin);
        draft.paragraph();
        return tags;
    }

    private String byline(StoryPlan plan, Draft draft, Chance chance) {
        int begin = draft.length();
        debris("byline", ZoneKind.BYLINE, plan, draft, chance);
        String byline = draft.text().substring(begin);
        draft.paragraph();
        return byline;
    }

    private void readAlso(StoryPlan plan, Draft draft, Chance chance) {
        Party first = chance.pick(book.states());
        Party second = chance.pick(
                book.states().stream().filter(state -> !state.equals(first)).toList());
        link("read also form", plan, first, second, draft, chance);
    }

    /** Links have a generator of their own, so that without them the page is the same. */
    private void links(StoryPlan plan, Outlet outlet, @Nullable LocalDate day, Draft draft) {
        for (PressEvent.Links link : links) {
            if (day != null && link.isPrinted(outlet, day)) {
                Chance chance = Chance.of(plan.seed(), "links " + outlet.slug());
                link("link form", plan, book.party(link.a()), book.party(link.b()), draft, chance);
            }
        }
    }

    private void link(String form, StoryPlan plan, Party first, Party second, Draft draft, Chance chance) {
        draft.paragraph();
        Topic topic = chance.pick(book.topics().stream().filter(Topic::isFar).toList());
        Scene other = new Scene(
                topic,
                Scope.PAIR,
                List.of(first, second),
                plan.date(),
                plan.outlets().get(0),
                plan.outlets().get(0));
        debris(form, ZoneKind.READ_ALSO, other, draft, chance);
    }

    private void debris(String section, ZoneKind zone, StoryPlan plan, Draft draft, Chance chance) {
        Scene scene = new Scene(
                plan.topic(),
                plan.scope(),
                plan.parties(),
                plan.date(),
                plan.outlets().get(0),
                plan.outlets().get(0));
        debris(section, zone, scene, draft, chance);
    }

    private void debris(String section, ZoneKind zone, Scene scene, Draft draft, Chance chance) {
        int begin = draft.length();
        int named = draft.named().size();
        new Composer(book, scene, chance, draft, new Memory()).one(section);
        draft.zone(zone, begin);
        if (!zone.isStory()) {
            draft.named().subList(named, draft.named().size()).clear();
        }
    }

    private String unique(String name, String ending) {
        String id = name + ending;
        for (int i = 2; !ids.add(id); i++) {
            id = name + "-" + i + ending;
        }
        return id;
    }

    private static String initials(Outlet outlet) {
        StringBuilder initials = new StringBuilder();
        Arrays.stream(outlet.slug().split("-", -1)).forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    static String slug(String title) {
        String slug =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() <= 48 ? slug : slug.substring(0, slug.lastIndexOf('-', 48));
    }
}
