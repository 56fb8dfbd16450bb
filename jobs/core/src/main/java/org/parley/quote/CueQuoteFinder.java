package org.parley.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorMention;
import org.parley.model.ActorType;
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
    private static final int LONGEST_SENTENCE = 300;

    private final CueLexicon lexicon;

    public CueQuoteFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Statement> find(Layout layout, List<ActorMention> actors) {
        Page page = new Page(layout, actors);
        return statements(page, drafts(page));
    }

    /** The statements outside quotations. */
    List<Draft> drafts(Page page) {
        List<Draft> drafts = new ArrayList<>();
        readSentences(page, drafts);
        readTitles(page, drafts);
        new Announcements(page, new NounPhrases(page, lexicon), drafts).attach();
        new Signatures(page, drafts).attach();
        new Continuations(page, drafts).attach();
        new Transcripts(page, drafts).read();
        return drafts;
    }

    /** The statements of drafts, and what those who are quoted report. */
    List<Statement> statements(Page page, List<Draft> drafts) {
        Page inside = page.inside();
        List<Draft> all = new ArrayList<>(drafts);
        new Provenance(page, new NounPhrases(page, lexicon), all).trace();
        readQuotations(page, inside, all);
        return statements(page, inside, all);
    }

    /** Reads what those who are quoted report. */
    private void readQuotations(Page page, Page inside, List<Draft> drafts) {
        SentenceReader reader = new SentenceReader(inside, lexicon, drafts);
        for (Utterance utterance : page.utterances()) {
            int beyond = utterance.tokens().beyond() - 1;
            int first = utterance.tokens().first() + 1;
            while (first < beyond && page.isStory(first)) {
                int end = Math.min(beyond, page.sentenceBeyond(first));
                readBounded(reader, first, end);
                first = end;
            }
        }
    }

    private void readSentences(Page page, List<Draft> drafts) {
        Layout layout = page.layout();
        SentenceReader reader = new SentenceReader(page, lexicon, drafts);
        for (int sentence = 0; sentence < layout.sentences(); sentence++) {
            int first = layout.sentenceFirst(sentence);
            if (page.isStory(first)) {
                readBounded(reader, first, layout.sentenceFirst(sentence + 1));
            }
        }
    }

    /** Reads a sentence in bounded pieces, so that a text without full stops costs no more than another. */
    private static void readBounded(SentenceReader reader, int first, int beyond) {
        for (int from = first; from < beyond; from += LONGEST_SENTENCE) {
            reader.read(from, Math.min(beyond, from + LONGEST_SENTENCE));
        }
    }

    private static void readTitles(Page page, List<Draft> drafts) {
        Layout layout = page.layout();
        Headlines headlines = new Headlines(page, drafts);
        for (int paragraph = 0; paragraph < layout.paragraphs(); paragraph++) {
            int first = layout.paragraphFirst(paragraph);
            if (page.isTitle(first)) {
                headlines.read(first, layout.paragraphFirst(paragraph + 1));
            }
        }
    }

    private List<Statement> statements(Page page, Page inside, List<Draft> drafts) {
        List<Draft> ordered = new ArrayList<>(drafts);
        ordered.sort((a, b) -> order(a, b));
        // Two cues may lead to the same words of the same source: that is one statement.
        Set<List<Object>> told = new HashSet<>();
        ordered.removeIf(draft ->
                !told.add(List.of(content(pageOf(draft, page, inside), draft), Optional.ofNullable(draft.source()))));
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
            statements.add(statement(pageOf(draft, page, inside), draft, answer, nestedIn));
            if (answer.actor() != null || isNamed(page, draft)) {
                last = answer;
            }
        }
        return statements;
    }

    /** Whether a draft's source is a noun, of whom a pronoun after it may speak. */
    private static boolean isNamed(Page page, Draft draft) {
        Stretch source = draft.source();
        return source != null
                && (source.length() > 1 || !FunctionWords.SUBJECT_PRONOUNS.contains(page.lower(source.first())));
    }

    /** The page that a draft was read from: the words outside quotations, or those inside them. */
    private static Page pageOf(Draft draft, Page page, Page inside) {
        Stretch cue = draft.cue();
        return cue != null && page.isQuoted(cue.first()) ? inside : page;
    }

    private static List<Range> content(Page page, Draft draft) {
        List<Range> content = new ArrayList<>();
        draft.content().forEach(stretch -> content.addAll(ranges(page, stretch)));
        return content;
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
        return new Statement(
                type(page, draft),
                content(page, draft),
                cue == null ? List.of() : List.of(layout.range(cue.first(), cue.beyond())),
                source == null ? List.of() : List.of(layout.range(source.first(), source.beyond())),
                hit == null ? null : hit.cue().lemma(),
                actor == null ? null : actor.actorId(),
                actor == null ? null : actor.name(),
                stance(draft),
                draft.confidence() * answer.confidence(),
                actor == null ? answer.reason() : null,
                nestedIn,
                chain(page, draft, actor, answer.reason()));
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
        return direct || Transcripts.isTurn(page, draft)
                ? QuoteType.DIRECT
                : quoted ? QuoteType.MIXED : QuoteType.INDIRECT;
    }

    private static Stance stance(Draft draft) {
        CueHit hit = draft.hit();
        if (hit == null) {
            return Stance.ASSERT;
        }
        Stance stance = hit.cue().stance();
        if (!draft.negated()) {
            return stance;
        }
        return stance == Stance.DOUBT ? Stance.ASSERT : Stance.DECLINE;
    }

    /**
     * From the speaker outwards. One who is cited comes before the one who cites: the last who passed the statement on
     * before that, else the source itself, which then only reports, unless it is a person.
     */
    private static List<Statement.Link> chain(
            Page page, Draft draft, @Nullable ActorMention actor, @Nullable UnknownSpeaker reason) {
        List<Statement.Link> links = new ArrayList<>();
        Stretch source = draft.source();
        boolean person = actor != null && actor.type() == ActorType.PER;
        boolean cites = !draft.chain().isEmpty() && draft.chain().get(0).role() == HopRole.CITED;
        if (source != null) {
            HopRole role = cites && !person
                    ? HopRole.REPORTS
                    : reason == UnknownSpeaker.UNNAMED_SOURCE ? HopRole.UNNAMED_SOURCE : HopRole.SAID;
            links.add(new Statement.Link(
                    role,
                    actor == null ? null : actor.actorId(),
                    page.layout().range(source.first(), source.beyond())));
        }
        int citing = 0;
        for (Draft.Hearsay hearsay : draft.chain()) {
            Stretch words = hearsay.source();
            ActorMention named = hearsay.named();
            Statement.Link link = new Statement.Link(
                    Speakers.isUnnamed(page, words) ? HopRole.UNNAMED_SOURCE : hearsay.role(),
                    named == null ? null : named.actorId(),
                    page.layout().range(words.first(), words.beyond()));
            if (hearsay.role() == HopRole.CITED) {
                links.add(citing++, link);
            } else {
                citing = links.size();
                links.add(link);
            }
        }
        return links;
    }
}
