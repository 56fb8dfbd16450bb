package org.parley.simulate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.MentionForm;

/**
 * Fills a template's slots into a draft. A slot is a name in braces ({@code {A.adj}}), a number ({@code {n 3 40}}) or a
 * choice ({@code {cod|herring}}, which may hold slots); {@code <c>}, {@code <v>}, {@code <s>} mark a statement's
 * content, cue and source, {@code <r>}, {@code <g>} and {@code <w>} who reports it, who is cited, and according to whom;
 * {@code {pair}} keeps a line for stories about two countries; a pilcrow ends a paragraph.
 */
final class Composer {
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private final TemplateBook book;
    private final Scene scene;
    private final Chance chance;
    private final Draft draft;
    private final Memory memory;
    private final Set<Party> introduced = new HashSet<>();
    private final StatementMarks statements = new StatementMarks();
    private @Nullable Person speaker;
    private String rest = "";

    Composer(TemplateBook book, Scene scene, Chance chance, Draft draft, Memory memory) {
        this.book = book;
        this.scene = scene;
        this.chance = chance;
        this.draft = draft;
        this.memory = memory;
    }

    void speaker(Person person) {
        speaker = person;
    }

    /** Adds one template of a section that has not been used yet. */
    void one(String section) {
        expand(unused(section));
    }

    /** Adds a statement, or several. */
    void frame(Frame frame) {
        statements.clear();
        expand(frame.pattern());
        draft.said().addAll(statements.said(frame, speaker, scene, draft.said().size()));
    }

    void expand(String template) {
        int at = 0;
        while (at < template.length()) {
            at = step(template, at);
        }
    }

    private int step(String template, int at) {
        char c = template.charAt(at);
        if (c == '{') {
            int close = closing(template, at);
            slot(template.substring(at + 1, close));
            return close + 1;
        }
        if (c == '<') {
            int close = template.indexOf('>', at);
            statements.mark(template.substring(at + 1, close), draft.length());
            return close + 1;
        }
        if (c == '\u00B6') {
            draft.paragraph();
            return at + 1;
        }
        int end = at + 1;
        while (end < template.length() && "{<\u00B6".indexOf(template.charAt(end)) < 0) {
            end++;
        }
        draft.append(template.substring(at, end));
        return end;
    }

    private static int closing(String template, int open) {
        int depth = 0;
        for (int i = open; i < template.length(); i++) {
            depth += template.charAt(i) == '{' ? 1 : template.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("a brace is not closed in: " + template);
    }

    private void slot(String slot) {
        if (slot.indexOf('|') >= 0) {
            expand(memory.choice(slot, List.of(slot.split("\\|", -1)), chance));
            return;
        }
        int dot = slot.indexOf('.');
        String head = dot < 0 ? slot : slot.substring(0, dot);
        String detail = dot < 0 ? "" : slot.substring(dot + 1);
        switch (head) {
            case "A" -> party(scene.a(), detail);
            case "B" -> party(scene.b(), detail);
            case "O" -> party(scene.other(person().party()), detail);
            case "F" -> expand(person().role().before());
            case "F2" -> expand(person().role().after());
            case "name" -> draft.name(person().name(), MentionForm.NAME, person().name());
            case "S" -> draft.name(person().name(), MentionForm.SURNAME, person().surname());
            case "N" -> draft.name(
                    person().name(), MentionForm.NOMINAL, person().role().nominal());
            case "P" -> draft.name(
                    person().name(), MentionForm.PRONOUN, person().gender().pronoun());
            case "body" -> body(detail);
            case "field" -> draft.append(
                    detail.equals("low") ? person().field().toLowerCase(Locale.ROOT) : person().field());
            case "split" -> expand(detail.equals("1") ? firstHalf() : rest);
            case "say" -> expand(unused("say").replace(" / ", " "));
            case "hclaim" -> one("headline claim");
            default -> plain(slot);
        }
    }

    private void plain(String slot) {
        switch (slot) {
            case "K" -> draft.append(
                    person().party().isState()
                            ? person().party().capital()
                            : scene.a().capital());
            case "thing" -> draft.append(scene.thing());
            case "outlet" -> publisher(scene.outlet());
            case "agency" -> publisher(scene.agency());
            case "day" -> draft.append(scene.date()
                    .minusDays(chance.below(3))
                    .getDayOfWeek()
                    .getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            case "date" -> draft.append(DAY_AND_MONTH.format(scene.date()));
            case "month" -> draft.append(name(scene.date().plusMonths(chance.between(1, 5))));
            case "past" -> draft.append(MONTH_AND_YEAR.format(scene.date().minusMonths(chance.between(5, 30))));
            default -> {
                if (slot.startsWith("n ")) {
                    number(slot.split(" ", -1));
                } else {
                    one(slot);
                }
            }
        }
    }

    private void publisher(Outlet outlet) {
        draft.name(outlet.name(), MentionForm.NAME, outlet.name());
    }

    private static String name(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private void number(String[] words) {
        int number =
                memory.number(String.join(" ", words), Integer.parseInt(words[1]), Integer.parseInt(words[2]), chance);
        int rounded = number >= 1000 ? number / 100 * 100 : number >= 100 ? number / 10 * 10 : number;
        draft.append(String.format(Locale.ROOT, "%,d", rounded));
    }

    private void party(Party party, String detail) {
        switch (detail) {
            case "adj" -> draft.name(party.id(), MentionForm.DEMONYM, party.adjective());
            case "capital" -> draft.append(party.capital());
            case "CAPITAL" -> draft.append(party.capital().toUpperCase(Locale.ROOT));
            case "bare" -> draft.name(party.id(), shortForm(party), party.shortName());
            case "" -> inText(party);
            default -> throw new IllegalStateException("a party has no " + detail);
        }
    }

    private void inText(Party party) {
        boolean first = introduced.add(party);
        boolean isShort = !first || party.isState();
        String article = isShort ? party.shortArticle() : party.article();
        if (!article.isEmpty()) {
            draft.append(article + " ");
        }
        if (isShort) {
            draft.name(party.id(), shortForm(party), party.shortName());
            return;
        }
        draft.name(party.id(), MentionForm.NAME, party.name());
        if (!party.name().equals(party.shortName())) {
            draft.append(" (");
            draft.name(party.id(), MentionForm.ACRONYM, party.shortName());
            draft.append(")");
        }
    }

    private static MentionForm shortForm(Party party) {
        return party.name().equals(party.shortName()) ? MentionForm.NAME : MentionForm.ACRONYM;
    }

    private void body(String detail) {
        Person person = person();
        Party party = person.party();
        if (detail.equals("country")) {
            draft.name(party.id(), MentionForm.DEMONYM, party.adjective());
            return;
        }
        String article = party.isState() ? "the" : party.shortArticle();
        if (detail.isEmpty() && !article.isEmpty()) {
            draft.append(article + " ");
        }
        draft.name(person.bodyId(), party.isState() ? MentionForm.NAME : shortForm(party), person.body());
    }

    private Person person() {
        if (speaker == null) {
            throw new IllegalStateException("a template wants a speaker where nobody speaks");
        }
        return speaker;
    }

    private String firstHalf() {
        String line = unused("say", " / ");
        String[] parts = line.split(" / ", -1);
        rest = parts[1];
        return parts[0].replaceAll(",$", "");
    }

    private String unused(String section) {
        return unused(section, "");
    }

    private String unused(String section, String holding) {
        List<String> suited = book.lines(scene.topic(), section).stream()
                .filter(line -> line.contains(holding))
                .filter(line -> scene.scope() == Scope.PAIR || (!line.contains("{O") && !line.contains("{pair}")))
                .toList();
        return memory.fresh(suited, chance).replace("{pair}", "");
    }
}
