package org.parley.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorMention;
import org.parley.model.HopRole;
import org.parley.model.Stance;

/** Reads the statements that the cues of a sentence report, sentence by sentence, into a list of drafts. */
final class SentenceReader {
    private static final Set<String> REPRISES = Set.of("and", "but", "while", "though", "although", "as", "yet", "or");

    private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "it");
    private static final Set<String> SPEAKING = Set.of("i", "we", "you", "it", "people");
    private static final Set<String> REPORTS = Set.of("report", "write", "say");

    /** Marks between a noun and its "who": a comma, and that of a quotation. */
    private static final int MOST_MARKS = 3;

    private final Page page;
    private final CueLexicon lexicon;
    private final NounPhrases phrases;
    private final Complements complements;
    private final Speakers speakers;
    private final List<Draft> drafts;

    private int first;
    private int beyond;
    private int from;
    private @Nullable Stretch lastSource;
    private int openDraft;

    SentenceReader(Page page, CueLexicon lexicon, List<Draft> drafts) {
        this.page = page;
        this.lexicon = lexicon;
        this.phrases = new NounPhrases(page, lexicon);
        this.complements = new Complements(page, lexicon, phrases);
        this.speakers = new Speakers(page);
        this.drafts = drafts;
    }

    /** Reads the tokens of one sentence; one that begins inside a quotation is read from the quotation on. */
    void read(int sentenceFirst, int sentenceBeyond) {
        Utterance running = page.utteranceAt(sentenceFirst);
        first = running == null ? sentenceFirst : running.tokens().first();
        beyond = sentenceBeyond;
        from = first;
        lastSource = null;
        openDraft = -1;
        int i = sentenceFirst;
        while (i < beyond) {
            Utterance utterance = page.utteranceAt(i);
            int next = i + 1;
            if (utterance != null) {
                next = utterance.tokens().beyond();
            } else {
                next = readAt(i);
            }
            i = Math.max(i + 1, next);
        }
    }

    private int readAt(int token) {
        CueHit phrase = lexicon.at(page.layout(), token, CueKind.PHRASE);
        if (phrase != null) {
            return readPhrase(phrase);
        }
        CueHit verb = lexicon.at(page.layout(), token, CueKind.VERB);
        if (verb != null && readVerb(verb)) {
            return verb.beyond();
        }
        CueHit noun = lexicon.at(page.layout(), token, CueKind.NOUN);
        if (noun != null && readNoun(noun)) {
            return noun.beyond();
        }
        return token + 1;
    }

    private boolean readVerb(CueHit hit) {
        VerbGroup group = VerbGroup.of(page, hit, from);
        boolean named = page.isCapitalised(hit.first()) && hit.first() != first && !page.isTitle(first);
        if (group == null || named) {
            return false;
        }
        if (group.passive()) {
            return readDemonstrative(group);
        }
        if (!group.isGerund() && readInverted(group)) {
            return true;
        }
        boolean shares = group.isGerund() && sharesSubject(group.first());
        Stretch subject = shares ? null : phrases.before(group.first(), Math.max(from, first));
        int start = subject == null ? group.first() : subject.first();
        if (subject != null
                && (!agrees(subject, group) || (page.isInside() && SPEAKING.contains(page.lower(subject.first()))))) {
            return false;
        }
        boolean shared = subject == null;
        Stretch source = subject == null ? sharedSubject(group) : page.isInside() ? antecedent(subject) : subject;
        if (shared && source == null) {
            return false;
        }
        Utterance before = shared ? null : page.utteranceBefore(start);
        if (before != null && before.tokens().first() >= first && hit.cue().takes(Complement.QUOTE)) {
            return quotedBefore(before, start, group, source, group.beyond());
        }
        if (isCiting(group)) {
            return readCiting(group);
        }
        Stretch cited = cited(group.beyond());
        int after = cited == null ? group.beyond() : cited.beyond() + 1;
        Complements.Found found = complements.after(hit.cue(), after, beyond, isDoubtful(subject, group));
        if (found == null && subject != null && isDemonstrative(group.beyond())) {
            found = paragraphBefore(hit.cue());
        }
        if (found != null && !found.content().isEmpty()) {
            closeOpen(start, shared);
            add(group, source, found.content(), found.open());
            if (cited != null) {
                passOn(HopRole.CITED, cited);
            }
            return true;
        }
        return !shared && (clauseBefore(start, group, source) || passedOn(start, group, source));
    }

    /** Whom a "who" of somebody who is quoted stands for, title and all; any other subject is itself. */
    private Stretch antecedent(Stretch subject) {
        if (!page.is(subject.first(), "who")) {
            return subject;
        }
        int end = subject.first();
        while (end > subject.first() - MOST_MARKS && end > 0 && !page.isWord(end - 1)) {
            end--;
        }
        ActorMention named = page.mentionAt(end - 1);
        if (named == null) {
            return subject;
        }
        int begin = named.first();
        while (begin > page.sentenceFirst(named.first()) && page.isCapitalised(begin - 1)) {
            begin--;
        }
        return new Stretch(begin, named.beyond());
    }

    /** "This was stated by X" at the head of a paragraph: what the paragraph before it says. */
    private boolean readDemonstrative(VerbGroup group) {
        Stretch source = page.is(group.beyond(), "by") ? phrases.from(group.beyond() + 1, beyond) : null;
        boolean demonstrative = group.first() == first + 1 && DEMONSTRATIVES.contains(page.lower(first));
        Complements.Found found =
                source != null && demonstrative ? paragraphBefore(group.hit().cue()) : null;
        if (found == null) {
            return false;
        }
        add(group, source, found.content(), false);
        from = source == null ? group.beyond() : source.beyond();
        return true;
    }

    private boolean isDemonstrative(int token) {
        return DEMONSTRATIVES.contains(page.lower(token))
                && (isClauseEnd(token + 1)
                        || FunctionWords.PREPOSITIONS.contains(page.lower(token + 1))
                        || FunctionWords.TIMES.contains(page.lower(token + 1)));
    }

    private Complements.@Nullable Found paragraphBefore(Cue cue) {
        int paragraph = page.layout().paragraphOf(first);
        boolean refers = cue.stance() == Stance.ASSERT && page.startsParagraph(first) && paragraph > 0;
        int begin = refers ? page.layout().paragraphFirst(paragraph - 1) : 0;
        if (!refers || !page.isStory(begin) || page.isTitle(begin)) {
            return null;
        }
        Stretch content = page.trimmed(begin, first);
        return content == null ? null : new Complements.Found(List.of(content), false);
    }

    private static boolean isCiting(VerbGroup group) {
        return group.isGerund() && "cite".equals(group.hit().cue().lemma());
    }

    /** "... Y reports, citing Z". */
    private boolean readCiting(VerbGroup group) {
        Stretch cited = phrases.from(group.beyond(), beyond);
        boolean named = cited != null
                && (page.mentionAt(cited.first()) != null
                        || page.isCapitalised(cited.first())
                        || Speakers.isUnnamed(page, cited));
        if (!named || cited == null || lastSource == null) {
            return false;
        }
        passOn(HopRole.CITED, cited);
        from = cited.beyond();
        return true;
    }

    /** What stands between a cue and its clause: "reported, citing Z, that". */
    private @Nullable Stretch cited(int token) {
        if (!page.is(token, ",") || !page.is(token + 1, "citing")) {
            return null;
        }
        Stretch cited = phrases.from(token + 2, beyond);
        return cited != null && page.is(cited.beyond(), ",") ? cited : null;
    }

    /** "..., Y reports" after a statement: Y passed it on. */
    private boolean passedOn(int start, VerbGroup group, @Nullable Stretch source) {
        boolean reports = REPORTS.contains(group.hit().cue().lemma()) && page.is(start - 1, ",");
        if (!reports || source == null || lastSource == null || drafts.isEmpty()) {
            return false;
        }
        closeOpen(start, false);
        passOn(HopRole.REPORTS, source);
        from = Math.max(source.beyond(), group.beyond());
        return true;
    }

    private void passOn(HopRole role, Stretch source) {
        int last = drafts.size() - 1;
        if (drafts.get(last).chain().stream()
                .anyMatch(hearsay -> hearsay.source().equals(source))) {
            return;
        }
        drafts.set(last, drafts.get(last).passedOnBy(new Draft.Hearsay(role, source, speakers.named(source))));
    }

    private boolean readInverted(VerbGroup group) {
        int start = group.first();
        boolean quote = page.utteranceBefore(start) != null;
        boolean comma = page.is(start - 1, ",");
        if ((!quote && !comma) || !group.bare() || group.hit().inflection() == Inflection.BASE) {
            return false;
        }
        boolean takes = group.hit().cue().takes(quote ? Complement.QUOTE : Complement.BARE);
        Stretch subject = takes ? invertedSubject(group.beyond()) : null;
        if (subject == null || (!quote && !isClauseEnd(subject.beyond()))) {
            return false;
        }
        Utterance before = page.utteranceBefore(start);
        if (before != null) {
            return quotedBefore(before, start, group, subject, subject.beyond());
        }
        return clauseBefore(start, group, subject);
    }

    private @Nullable Stretch invertedSubject(int token) {
        String word = page.lower(token);
        boolean starts = page.isCapitalised(token)
                || (FunctionWords.DETERMINERS.contains(word) && !"that".equals(word))
                || FunctionWords.SUBJECT_PRONOUNS.contains(word)
                || (page.isWord(token) && isClauseEnd(phrases.plainFrom(token, beyond)));
        boolean day = FunctionWords.DAYS.contains(word);
        return starts && !day ? phrases.from(token, beyond) : null;
    }

    private boolean isClauseEnd(int token) {
        return token >= beyond || page.isStop(token);
    }

    /** Direct speech before its cue, with what the sentence goes on to quote. */
    private boolean quotedBefore(Utterance before, int start, VerbGroup group, @Nullable Stretch source, int after) {
        closeOpen(start, false);
        List<Stretch> content = new ArrayList<>();
        int opening = before.tokens().first();
        boolean alone =
                opening <= from || page.startsSentence(opening) || (page.isStop(opening - 1) && leftWords(opening) < 3);
        Stretch left = alone
                ? before.tokens()
                : page.trimmed(
                        Math.max(from, page.sentenceFirst(opening)),
                        before.tokens().beyond());
        content.add(left == null ? before.tokens() : left);
        content.addAll(complements.split(after, beyond));
        add(group, source, content, false);
        from = after;
        return true;
    }

    private int leftWords(int token) {
        return token - Math.max(from, page.sentenceFirst(token));
    }

    /** A clause before its cue: {@code The plan is dead, X said}, also with a rest after it. */
    private boolean clauseBefore(int start, VerbGroup group, @Nullable Stretch source) {
        if (!group.hit().cue().takes(Complement.BARE) || (!page.is(start - 1, ",") && !page.is(start - 1, "—"))) {
            return false;
        }
        Stretch left = page.trimmed(from, start - 1);
        if (left == null || left.length() < 3 || isSetting(left)) {
            return false;
        }
        List<Stretch> content = new ArrayList<>();
        content.add(left);
        int after = source != null && source.first() > start ? source.beyond() : group.beyond();
        content.addAll(complements.split(after, beyond));
        if (content.size() == 1
                && page.is(after, ",")
                && after + 3 < beyond
                && !page.lower(after + 1).endsWith("ing")) {
            Stretch rest = page.trimmed(after + 1, complements.overQuotation(beyond));
            if (rest != null && !REPRISES.contains(page.lower(rest.first()))) {
                content.add(rest);
            }
        }
        closeOpen(start, false);
        add(group, source, content, false);
        from = after;
        return true;
    }

    /** "In Iowa" and the like before a cue is where it was said, not what. */
    private boolean isSetting(Stretch left) {
        String word = page.lower(left.first());
        boolean opens = FunctionWords.PREPOSITIONS.contains(word)
                || FunctionWords.isAdverb(word)
                || (FunctionWords.SUBORDINATORS.contains(word) && !"but".equals(word) && !"that".equals(word))
                || word.endsWith("ing")
                || FunctionWords.DAYS.contains(word)
                || word.endsWith("ed");
        if (!opens) {
            return false;
        }
        for (int i = left.first(); i < left.beyond(); i++) {
            if (page.is(i, ",")) {
                return false;
            }
        }
        return true;
    }

    private boolean readNoun(CueHit hit) {
        if (!page.is(hit.beyond(), "that") || hit.first() == first) {
            return false;
        }
        Stretch source = owner(hit.first());
        if (source == null) {
            return false;
        }
        Complements.Found found = complements.after(hit.cue(), hit.beyond(), beyond, true);
        if (found == null || found.content().isEmpty()) {
            return false;
        }
        drafts.add(new Draft(
                new Stretch(hit.first(), hit.beyond()), hit, source, false, found.content(), true, 0.6, List.of()));
        return true;
    }

    /** Whose claim it is: "Kyiv's claim", "her claim". */
    private @Nullable Stretch owner(int noun) {
        int i = noun - 1;
        while (i > first
                && i > noun - 3
                && page.isWord(i)
                && !FunctionWords.DETERMINERS.contains(page.lower(i))
                && !page.is(i, "'s")
                && !page.is(i, "’s")) {
            i--;
        }
        if (page.is(i, "'s") || page.is(i, "’s")) {
            return phrases.before(i, first);
        }
        boolean possessive = Set.of("his", "her", "their", "its", "my", "our").contains(page.lower(i));
        return possessive ? new Stretch(i, i + 1) : null;
    }

    private int readPhrase(CueHit hit) {
        int start = hit.first();
        Stretch source = phrases.from(hit.beyond(), beyond);
        if (source != null && start <= from + 1 && !page.is(source.beyond(), ",")) {
            int plain = phrases.plainFrom(hit.beyond(), beyond);
            source = plain > hit.beyond() ? new Stretch(hit.beyond(), plain) : source;
        }
        if (source == null) {
            return hit.beyond();
        }
        boolean told = lastSource != null && ((openDraft >= 0 && page.is(start - 1, ",")) || start - from < 3);
        if (told) {
            closeOpen(start, false);
            passOn(HopRole.ACCORDING_TO, source);
            return source.beyond();
        }
        List<Stretch> content = new ArrayList<>();
        Utterance before = page.utteranceBefore(start);
        if (before != null
                && (before.tokens().first() <= from
                        || page.startsSentence(before.tokens().first()))) {
            content.add(before.tokens());
            content.addAll(complements.split(source.beyond(), beyond));
        } else {
            Stretch left = start > from ? page.trimmed(from, start) : null;
            boolean fronted = left == null || (left.length() < 2 && REPRISES.contains(page.lower(left.first())));
            if (!fronted && left != null) {
                content.add(left);
            }
            boolean goesOn = page.is(source.beyond(), ",") || page.utteranceFrom(source.beyond()) != null;
            Stretch right = goesOn ? page.trimmed(source.beyond(), complements.overQuotation(beyond)) : null;
            if (right != null
                    && (fronted
                            || (right.length() > 3
                                    && !page.lower(right.first()).endsWith("ing")
                                    && !REPRISES.contains(page.lower(right.first()))
                                    && !page.is(right.first(), "who")
                                    && !page.is(right.first(), "which")))) {
                content.add(right);
            }
        }
        if (!content.isEmpty()) {
            drafts.add(new Draft(
                    new Stretch(hit.first(), hit.beyond()), hit, source, false, content, false, 0.8, List.of()));
            lastSource = source;
            from = source.beyond();
        }
        return source.beyond();
    }

    private void add(VerbGroup group, @Nullable Stretch source, List<Stretch> content, boolean open) {
        drafts.add(new Draft(group.tokens(), group.hit(), source, group.negated(), content, open, 0.85, List.of()));
        lastSource = source;
        openDraft = open ? drafts.size() - 1 : -1;
    }

    /** A cue that stands beside the last one, not inside what that one reports, ends the latter's content. */
    private void closeOpen(int start, boolean shared) {
        if (openDraft < 0) {
            return;
        }
        int cut = start;
        while (cut > from && (REPRISES.contains(page.lower(cut - 1)) || FunctionWords.isAdverb(page.lower(cut - 1)))) {
            cut--;
        }
        boolean beside = page.is(cut - 1, ",")
                || page.is(cut - 1, ";")
                || page.is(cut - 1, "—")
                || (shared && cut < start)
                || page.isQuoted(cut - 1);
        Draft draft = drafts.get(openDraft);
        Stretch last = draft.lastContent();
        if (!beside || cut <= last.first()) {
            return;
        }
        Stretch shorter = page.trimmed(last.first(), cut);
        if (shorter != null) {
            List<Stretch> content = new ArrayList<>(draft.content());
            content.set(content.size() - 1, shorter);
            drafts.set(openDraft, draft.withContent(content));
        }
        openDraft = -1;
    }

    /** Whether a gerund has its subject further left: after a comma, a conjunction or a preposition. */
    private boolean sharesSubject(int token) {
        String before = page.lower(token - 1);
        return token == first
                || !page.isWord(token - 1)
                || REPRISES.contains(before)
                || FunctionWords.PREPOSITIONS.contains(before)
                || FunctionWords.SUBORDINATORS.contains(before);
    }

    /** The subject of a verb that shares that of a verb before it: "X said ..., adding that", "X came and said". */
    private @Nullable Stretch sharedSubject(VerbGroup group) {
        String before = page.lower(group.first() - 1);
        boolean joined = "and".equals(before) || "but".equals(before) || ",".equals(before) || "then".equals(before);
        if (!group.isGerund() && !joined) {
            return null;
        }
        return lastSource == null ? phrases.subject(first, group.first()) : lastSource;
    }

    /** Whether verb and subject can go together: a bare base form needs a plural. */
    private boolean agrees(Stretch subject, VerbGroup group) {
        if (!group.bare() || group.hit().inflection() != Inflection.BASE) {
            return true;
        }
        String last = page.lower(subject.last());
        if (subject.length() == 1 && FunctionWords.SUBJECT_PRONOUNS.contains(last)) {
            return !"he".equals(last) && !"she".equals(last) && !"it".equals(last);
        }
        boolean plural = last.endsWith("s") && !last.endsWith("'s") && !last.endsWith("’s");
        return plural || "people".equals(last) || "%".equals(last) || "percent".equals(last) || hasAnd(subject);
    }

    /** Whether the word is more likely a noun or a participle here: "the United States", "a play called". */
    private boolean isDoubtful(@Nullable Stretch subject, VerbGroup group) {
        if (!group.bare() || subject == null) {
            return false;
        }
        String last = page.lower(subject.last());
        boolean pronoun = subject.length() == 1 && FunctionWords.SUBJECT_PRONOUNS.contains(last);
        boolean named = page.isCapitalised(subject.last()) || page.is(subject.last(), ",");
        return switch (group.hit().inflection()) {
            case BASE -> !pronoun;
            case THIRD -> !pronoun
                    && (!named
                            || (last.endsWith("s")
                                    && group.hit().beyond() - group.hit().first() > 1));
            case PAST, PARTICIPLE -> (page.is(subject.first(), "a") || page.is(subject.first(), "an"))
                    ? !named && page.lower(subject.first()).length() <= 2
                    : false;
            default -> false;
        };
    }

    private boolean hasAnd(Stretch subject) {
        for (int i = subject.first(); i < subject.beyond(); i++) {
            if (page.is(i, "and")) {
                return true;
            }
        }
        return false;
    }
}
