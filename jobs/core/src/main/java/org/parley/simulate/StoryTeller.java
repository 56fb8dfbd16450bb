package org.parley.simulate;

import java.util.List;
import org.parley.model.ZoneKind;

/**
 * Writes a story's title and body. The wording depends on the plan alone, so that a reprint says the same as the
 * agency did; only the outlet's own name may be in it, and never in a story of the agency.
 */
final class StoryTeller {
    private final TemplateBook book;
    private final StoryPlan plan;
    private final Scene scene;
    private final Memory memory = new Memory();
    /** Place of the headline in its list: the lead at the same place tells its news. */
    private int news = -1;

    private final Chance chance;

    StoryTeller(TemplateBook book, StoryPlan plan) {
        this.book = book;
        this.plan = plan;
        Outlet agency = book.outlets(Outlet.Form.AGENCY).get(0);
        this.scene = new Scene(
                plan.topic(),
                plan.scope(),
                plan.parties(),
                plan.date(),
                plan.outlets().get(0),
                agency);
        this.chance = new Chance(plan.seed());
    }

    /** Adds the headline; the answer is the headline without the source at its end. To be called before the body. */
    String title(Draft draft) {
        int begin = draft.length();
        Composer composer = composer(draft);
        if (scene.scope() != Scope.ROSTER && chance.percent(30)) {
            composer.speaker(book.speaker(scene.a(), scene.topic()));
            composer.frame(chance.pick(book.frames("headline")));
        } else {
            composer.expand(newsLine("headline "));
        }
        String whole = draft.text().substring(begin);
        int dash = whole.lastIndexOf(" - ");
        if (dash < 0) {
            draft.zone(ZoneKind.TITLE, begin);
            return whole;
        }
        draft.zone(ZoneKind.SOURCE, begin + dash + 3);
        draft.zone(ZoneKind.TITLE, begin);
        return whole.substring(0, dash);
    }

    /** Adds the paragraphs; the last one is not closed. */
    void body(Draft draft) {
        Composer composer = composer(draft);
        if (scene.scope() == Scope.ROSTER) {
            roster(draft, composer);
            return;
        }
        lead(draft, composer);
        Person first = book.speaker(scene.a(), scene.topic());
        composer.speaker(first);
        Frame opening = opening();
        next(draft, composer, opening);
        follow(draft, composer, opening);
        if (scene.scope() != Scope.SOLO) {
            composer.speaker(book.speaker(scene.b(), scene.topic()));
            next(draft, composer, chance.pick(book.frames("first")));
            if (chance.percent(25)) {
                next(draft, composer, chance.pick(book.frames("later")));
            }
        }
        closing(draft, composer, first);
    }

    private void roster(Draft draft, Composer composer) {
        draft.startSentence();
        composer.expand(newsLine("lead "));
        draft.paragraph();
        composer.one("list roster");
        draft.append(" ");
        Roster.write(book, draft, chance);
        draft.paragraph();
        composer.one("fact roster");
    }

    private void lead(Draft draft, Composer composer) {
        if (plan.isAgency() || scene.outlet().has("dateline")) {
            int begin = draft.length();
            composer.one(plan.isAgency() ? "dateline agency" : "dateline");
            draft.zone(ZoneKind.DATELINE, begin);
            draft.append(" ");
        }
        draft.startSentence();
        draft.shoutIfCased();
        composer.expand(newsLine("lead "));
        if (chance.percent(scene.scope() == Scope.SOLO ? 80 : 40)) {
            draft.append(" ");
            composer.one("fact " + factScope());
        }
    }

    private String newsLine(String section) {
        List<String> lines = book.lines(scene.topic(), section + scene.scope().key());
        if (news < 0) {
            news = chance.below(lines.size());
        }
        return lines.get(news);
    }

    private Frame opening() {
        if (!plan.isAgency() && chance.percent(25)) {
            return chance.pick(book.frames("chain"));
        }
        if (scene.scope() == Scope.PAIR && chance.percent(12)) {
            return chance.pick(book.frames("pair"));
        }
        return chance.pick(book.frames("first"));
    }

    private void follow(Draft draft, Composer composer, Frame opening) {
        if (chance.percent(60)) {
            List<Frame> other = book.frames("later").stream()
                    .filter(frame ->
                            !frame.last().equals(opening.last()) || frame.last().equals("say"))
                    .toList();
            next(draft, composer, chance.pick(other));
            fact(draft, composer);
        } else {
            fact(draft, composer);
            List<Frame> named = book.frames("later").stream()
                    .filter(frame -> !frame.needs("P}"))
                    .toList();
            next(draft, composer, chance.pick(named));
        }
    }

    private void closing(Draft draft, Composer composer, Person first) {
        boolean alone = scene.scope() == Scope.SOLO;
        if (chance.percent(alone ? 30 : 20)) {
            next(draft, composer, chance.pick(book.frames("unnamed")));
        }
        if (chance.percent(alone ? 60 : 28)) {
            composer.speaker(first);
            next(draft, composer, chance.pick(book.frames("body")));
        }
        if (chance.percent(alone ? 85 : 60)) {
            draft.paragraph();
            composer.one("reminder " + scene.scope().key());
        }
    }

    private void fact(Draft draft, Composer composer) {
        draft.paragraph();
        composer.one("fact " + factScope());
        if (chance.percent(40)) {
            draft.append(" ");
            composer.one("fact " + factScope());
        }
    }

    /** An organisation's story also tells what the country does for itself. */
    private String factScope() {
        return scene.scope() == Scope.ORG && chance.percent(40)
                ? Scope.SOLO.key()
                : scene.scope().key();
    }

    private static void next(Draft draft, Composer composer, Frame frame) {
        draft.paragraph();
        composer.frame(frame);
    }

    private Composer composer(Draft draft) {
        return new Composer(book, scene, chance, draft, memory);
    }
}
