package org.parley.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorMention;
import org.parley.model.HopRole;
import org.parley.model.QuoteType;
import org.parley.model.Stance;
import org.parley.model.UnknownSpeaker;
import org.parley.text.Layout;
import org.parley.text.Range;

/**
 * Finds statements by the cues of a lexicon, by quotation marks and by the words that part clauses. It needs no parser
 * and reads each sentence once.
 */
public final class CueQuoteFinder implements QuoteFinder {
    private final CueLexicon lexicon;

    public CueQuoteFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Statement> find(Layout layout, List<ActorMention> actors) {
        Page page = new Page(layout, actors);
        List<Draft> drafts = new ArrayList<>();
        SentenceReader reader = new SentenceReader(page, lexicon, drafts);
        for (int sentence = 0; sentence < layout.sentences(); sentence++) {
            int first = layout.sentenceFirst(sentence);
            if (page.isStory(first)) {
                reader.read(first, layout.sentenceFirst(sentence + 1));
            }
        }
        new Continuations(page, drafts).attach();
        return statements(page, drafts);
    }

    private List<Statement> statements(Page page, List<Draft> drafts) {
        List<Draft> ordered = new ArrayList<>(drafts);
        ordered.sort((a, b) -> order(a, b));
        Speakers speakers = new Speakers(page);
        List<Statement> statements = new ArrayList<>();
        List<Integer> around = new ArrayList<>();
        Speakers.Answer last = null;
        for (Draft draft : ordered) {
            Speakers.Answer answer = speakers.of(draft.source(), last);
            while (!around.isEmpty() && !holds(ordered.get(around.get(around.size() - 1)), draft)) {
                around.remove(around.size() - 1);
            }
            int nestedIn = around.isEmpty() ? -1 : around.get(around.size() - 1);
            around.add(statements.size());
            statements.add(statement(page, draft, answer, nestedIn));
            if (answer.actor() != null) {
                last = answer;
            }
        }
        return statements;
    }

    private static int order(Draft a, Draft b) {
        int begin =
                Integer.compare(a.content().get(0).first(), b.content().get(0).first());
        int end = Integer.compare(b.lastContent().beyond(), a.lastContent().beyond());
        Stretch cueA = a.cue();
        Stretch cueB = b.cue();
        int cue = Integer.compare(cueA == null ? -1 : cueA.first(), cueB == null ? -1 : cueB.first());
        return begin != 0 ? begin : end != 0 ? end : cue;
    }

    private static boolean holds(Draft outer, Draft inner) {
        Stretch cue = inner.cue();
        return outer.content().stream()
                .anyMatch(stretch -> stretch.holds(inner.content().get(0).first())
                        && stretch.holds(inner.lastContent().last())
                        && (cue == null || stretch.holds(cue.first())));
    }

    private Statement statement(Page page, Draft draft, Speakers.Answer answer, int nestedIn) {
        Layout layout = page.layout();
        CueHit hit = draft.hit();
        ActorMention actor = answer.actor();
        Stretch cue = draft.cue();
        Stretch source = draft.source();
        List<Range> content = new ArrayList<>();
        draft.content().forEach(stretch -> content.addAll(ranges(page, stretch)));
        return new Statement(
                type(page, draft),
                content,
                cue == null ? List.of() : List.of(layout.range(cue.first(), cue.beyond())),
                source == null ? List.of() : List.of(layout.range(source.first(), source.beyond())),
                hit == null ? null : hit.cue().lemma(),
                actor == null ? null : actor.actorId(),
                actor == null ? null : actor.name(),
                stance(draft),
                draft.confidence() * answer.confidence(),
                actor == null ? answer.reason() : null,
                nestedIn,
                chain(layout, draft, actor, answer.reason()));
    }

    private static List<Range> ranges(Page page, Stretch stretch) {
        Utterance utterance = page.utteranceFrom(stretch.first());
        if (utterance != null && utterance.tokens().equals(stretch)) {
            return utterance.inner();
        }
        return List.of(page.layout().range(stretch.first(), stretch.beyond()));
    }

    private static QuoteType type(Page page, Draft draft) {
        boolean direct = true;
        boolean quoted = false;
        for (Stretch stretch : draft.content()) {
            Utterance utterance = page.utteranceFrom(stretch.first());
            direct &= utterance != null && utterance.tokens().equals(stretch);
            for (int i = stretch.first(); i < stretch.beyond() && !quoted; i++) {
                quoted = page.isQuoted(i);
            }
        }
        return direct ? QuoteType.DIRECT : quoted ? QuoteType.MIXED : QuoteType.INDIRECT;
    }

    private static Stance stance(Draft draft) {
        CueHit hit = draft.hit();
        if (hit == null) {
            return Stance.ASSERT;
        }
        Stance stance = hit.cue().stance();
        return draft.negated() && stance == Stance.ASSERT ? Stance.DECLINE : stance;
    }

    private static List<Statement.Link> chain(
            Layout layout, Draft draft, @Nullable ActorMention actor, @Nullable UnknownSpeaker reason) {
        List<Statement.Link> links = new ArrayList<>();
        Stretch source = draft.source();
        if (source != null) {
            HopRole role = reason == UnknownSpeaker.UNNAMED_SOURCE ? HopRole.UNNAMED_SOURCE : HopRole.SAID;
            links.add(new Statement.Link(
                    role, actor == null ? null : actor.actorId(), layout.range(source.first(), source.beyond())));
        }
        for (Draft.Hearsay hearsay : draft.chain()) {
            Stretch words = hearsay.source();
            links.add(new Statement.Link(hearsay.role(), null, layout.range(words.first(), words.beyond())));
        }
        return links;
    }
}
