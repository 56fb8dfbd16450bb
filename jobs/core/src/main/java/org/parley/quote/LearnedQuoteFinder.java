package org.parley.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorMention;
import org.parley.text.Layout;

/**
 * Finds statements by a learnt reader of attributions, and by rules where those are surer: who passed a statement on,
 * negation, headlines, transcripts, quotations that the model passes over, and what those who are quoted report.
 */
public final class LearnedQuoteFinder implements QuoteFinder {
    /** How likely what the model reads must be to be looked at. */
    private static final double SEEN = 0.05;

    /** How sure a statement must be to count. */
    private static final double SURE = 0.1;

    private final CueQuoteFinder rules;
    private final CueLexicon lexicon;
    private final QuoteModel model;

    public LearnedQuoteFinder(CueLexicon lexicon, QuoteModel model) {
        this.rules = new CueQuoteFinder(lexicon);
        this.lexicon = lexicon;
        this.model = model;
    }

    /** What the model makes of a cue, and what is known of it. */
    record Reading(Draft draft, Confidence.Evidence evidence) {}

    @Override
    public List<Statement> find(Layout layout, List<ActorMention> actors) {
        Page page = new Page(layout, actors);
        List<Draft> ruled = rules.drafts(page);
        List<Draft> turns =
                ruled.stream().filter(draft -> Transcripts.isTurn(page, draft)).toList();
        List<Draft> drafts = new ArrayList<>();
        BitSet told = new BitSet();
        for (Reading reading : readings(page, ruled)) {
            double confidence = model.confidence().of(reading.evidence);
            if (confidence >= SURE) {
                drafts.add(reading.draft.sure(confidence));
                reading.draft.content().forEach(content -> told.set(content.first(), content.beyond()));
            }
        }
        cutAtOthers(page, drafts);
        for (Draft draft : ruled) {
            boolean free = draft.content().stream().noneMatch(content -> isTold(told, content));
            if (isHeadline(page, draft) || (draft.cue() != null && isSurer(page, draft) && free)) {
                drafts.add(draft);
            }
        }
        drafts.addAll(turns);
        drafts.sort(Comparator.comparingInt(Continuations::begin));
        new Continuations(page, drafts).attach();
        return rules.statements(page, drafts);
    }

    /**
     * The statements that the model reads.
     *
     * @param ruled what rules make of the page
     */
    List<Reading> readings(Page page, List<Draft> ruled) {
        DraftsByCue byCue = new DraftsByCue(ruled);
        BitSet passing = passing(ruled);
        List<Reading> readings = new ArrayList<>();
        for (Attribution attribution : model.read(page, ruled, lexicon)) {
            Stretch cue = attribution.cue();
            Draft rule = byCue.meeting(cue).stream().findFirst().orElse(null);
            double speech = rule == null ? attribution.speech() : 1;
            if (attribution.confidence() * speech >= SEEN
                    && page.isStory(cue.first())
                    && !isInCompound(page, cue)
                    && (rule == null ? !passesOn(passing, attribution) : !Transcripts.isTurn(page, rule))) {
                Draft draft = draft(page, attribution, rule);
                if (draft != null) {
                    readings.add(new Reading(draft, evidence(page, attribution, rule, draft)));
                }
            }
        }
        return readings;
    }

    private static Confidence.Evidence evidence(Page page, Attribution attribution, @Nullable Draft rule, Draft draft) {
        boolean direct = isDirect(page, draft);
        return new Confidence.Evidence(
                attribution.confidence(),
                attribution.speech(),
                rule != null,
                rule != null && Stretch.shareHalf(rule.content(), draft.content()),
                direct,
                !direct && draft.content().stream().anyMatch(content -> holdsQuoted(page, content)),
                draft.source() != null,
                draft.hit() != null,
                draft.content().stream().mapToInt(Stretch::length).sum());
    }

    /** "So-called" calls nothing. */
    private static boolean isInCompound(Page page, Stretch cue) {
        return page.is(cue.first() - 1, "-");
    }

    private static boolean holdsQuoted(Page page, Stretch content) {
        for (int i = content.first(); i < content.beyond(); i++) {
            if (page.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mark alone gives a headline to a source; what its words report stands inside it. */
    private static boolean isHeadline(Page page, Draft draft) {
        return draft.hit() == null
                && draft.source() != null
                && page.isTitle(draft.content().get(0).first());
    }

    /** Whether a rule is trusted where the model sees nothing. */
    private static boolean isSurer(Page page, Draft draft) {
        boolean turn = Transcripts.isTurn(page, draft);
        int begin = draft.content().get(0).first();
        return (draft.hit() == null && !turn)
                || page.utteranceFrom(begin) != null
                || !draft.chain().isEmpty()
                || page.isTitle(begin);
    }

    /** Ends content before a quotation that is somebody else's whole statement, cue and all. */
    private static void cutAtOthers(Page page, List<Draft> drafts) {
        Map<Integer, Draft> owners = new HashMap<>();
        drafts.stream().filter(draft -> isDirect(page, draft)).forEach(draft -> draft.content()
                .forEach(stretch -> owners.put(stretch.first(), draft)));
        drafts.replaceAll(draft -> draft.withContent(draft.content().stream()
                .map(stretch -> cut(page, stretch, draft, owners))
                .toList()));
    }

    private static Stretch cut(Page page, Stretch content, Draft draft, Map<Integer, Draft> owners) {
        for (int i = content.first() + 1; i < content.beyond(); i++) {
            Draft owner = owners.get(i);
            if (owner != null
                    && !owner.equals(draft)
                    && owner.cue() != null
                    && !content.holds(owner.cue().first())) {
                Stretch kept = page.trimmed(content.first(), i);
                return kept == null ? content : kept;
            }
        }
        return content;
    }

    /** The words that name who passed something on, which nobody says. */
    private static BitSet passing(List<Draft> drafts) {
        BitSet passing = new BitSet();
        for (Draft draft : drafts) {
            draft.chain()
                    .forEach(hearsay -> passing.set(
                            hearsay.source().first(), hearsay.source().beyond()));
        }
        return passing;
    }

    private static boolean passesOn(BitSet passing, Attribution attribution) {
        Stretch source = attribution.source();
        return (source != null && isTold(passing, source))
                || attribution.content().stream().anyMatch(content -> isTold(passing, content));
    }

    private static boolean isTold(BitSet told, Stretch content) {
        int next = told.nextSetBit(content.first());
        return next >= 0 && next < content.beyond();
    }

    private @Nullable Draft draft(Page page, Attribution attribution, @Nullable Draft rule) {
        List<Stretch> content = new ArrayList<>();
        for (Stretch stretch : attribution.content()) {
            Stretch whole = whole(page, stretch);
            if (whole != null) {
                content.add(whole);
            }
        }
        if (rule != null && isDirect(page, rule) && meet(rule.content(), content)) {
            content = rule.content();
        }
        Stretch source = source(attribution.source(), rule);
        if (source != null && source.meets(attribution.cue())) {
            source = null;
        }
        content = apart(page, content, attribution.cue(), source);
        if (content.isEmpty()) {
            return null;
        }
        CueHit hit = rule != null && rule.hit() != null ? rule.hit() : hit(page.layout(), attribution.cue());
        return new Draft(
                attribution.cue(),
                hit,
                source,
                rule == null ? VerbGroup.isNegated(page, attribution.cue()) : rule.negated(),
                content,
                false,
                attribution.confidence(),
                rule == null ? List.of() : rule.chain());
    }

    /** The source without those who only passed the statement on; the rule's where the model has none. */
    private static @Nullable Stretch source(@Nullable Stretch source, @Nullable Draft rule) {
        if (rule == null || rule.source() == null) {
            return source;
        }
        return source == null || isTold(passing(List.of(rule)), source) ? rule.source() : source;
    }

    /** Whether all content stands in quotations that are whole. */
    private static boolean isDirect(Page page, Draft draft) {
        return draft.content().stream().allMatch(stretch -> {
            Utterance utterance = page.utteranceFrom(stretch.first());
            return utterance != null && utterance.tokens().equals(stretch);
        });
    }

    private static boolean meet(List<Stretch> some, List<Stretch> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::meets));
    }

    /** Content in order, without what the cue and the source hold. */
    private static List<Stretch> apart(Page page, List<Stretch> content, Stretch cue, @Nullable Stretch source) {
        BitSet said = new BitSet();
        content.forEach(stretch -> said.set(stretch.first(), stretch.beyond()));
        if (content.stream().noneMatch(cue::meets)
                && (source == null || content.stream().noneMatch(source::meets))
                && said.cardinality()
                        == content.stream().mapToInt(Stretch::length).sum()) {
            return content.stream()
                    .sorted(Comparator.comparingInt(Stretch::first))
                    .toList();
        }
        said.clear(cue.first(), cue.beyond());
        if (source != null) {
            said.clear(source.first(), source.beyond());
        }
        List<Stretch> apart = new ArrayList<>();
        for (int i = said.nextSetBit(0); i >= 0; ) {
            int end = said.nextClearBit(i);
            Stretch words = page.trimmed(i, end);
            if (words != null) {
                apart.add(words);
            }
            i = said.nextSetBit(end);
        }
        return apart;
    }

    /** Content with the quotation marks around it, and without the word that only introduces it. */
    private static @Nullable Stretch whole(Page page, Stretch content) {
        int first = content.first();
        int beyond = content.beyond();
        if (page.is(first, "that") && beyond - first > 1 && !page.isQuoted(first)) {
            first++;
        }
        Utterance opened = page.utteranceAt(first - 1);
        if (opened != null && opened.tokens().first() == first - 1) {
            first--;
        }
        int last = beyond;
        while (last < page.tokens() && last < beyond + 2 && page.isStop(last) && page.isQuoted(last)) {
            last++;
        }
        Utterance closed = page.utteranceAt(last);
        if (closed != null && closed.tokens().last() == last && closed.tokens().first() >= first) {
            beyond = last + 1;
        }
        Utterance broken = page.utteranceAt(beyond - 1);
        if (broken != null && broken.tokens().beyond() > beyond) {
            beyond = broken.tokens().beyond();
        }
        return page.trimmed(first, beyond);
    }

    private @Nullable CueHit hit(Layout layout, Stretch cue) {
        for (int i = cue.first(); i < cue.beyond(); i++) {
            for (CueKind kind : CueKind.values()) {
                CueHit hit = lexicon.at(layout, i, kind);
                if (hit != null) {
                    return hit;
                }
            }
        }
        return null;
    }
}
