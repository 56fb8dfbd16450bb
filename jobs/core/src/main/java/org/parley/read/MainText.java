package org.parley.read;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.document.TextBlock;
import de.l3s.boilerpipe.document.TextDocument;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.text.Words;

/**
 * The paragraphs of a page's story. Where microdata names the body, it is that; else boilerpipe's article extractor tells
 * it from the rest (Kohlschütter, Fankhauser and Nejdl, 2010, "Boilerplate Detection using Shallow Text Features"), after
 * what the markup itself calls something else. Where the page repeats its text in JSON-LD and much less was found, it is
 * that.
 */
final class MainText {
    private static final int FEW_WORDS = 40;
    private static final double MOSTLY_LINKS = 0.5;
    private static final double ALL_LINKS = 0.9;

    private MainText() {}

    static List<String> of(Document page, PageFacts facts, @Nullable String title) {
        List<String> found = inPage(page, facts, title);
        String given = facts.articleBody();
        if (given != null && 2 * words(found) < Words.in(given)) {
            found = given.lines()
                    .map(line -> line.replaceAll("[\\s\\u00a0]+", " ").strip())
                    .toList();
        }
        String headline = title == null ? "" : title;
        return found.stream()
                .filter(line -> !line.isEmpty() && !line.equalsIgnoreCase(headline))
                .toList();
    }

    private static List<String> inPage(Document page, PageFacts facts, @Nullable String title) {
        PageDebris strict = PageDebris.strict(facts.heading());
        Element named = facts.bodyElement();
        if (named != null) {
            List<String> body = unlinked(TextBlocks.below(named, strict));
            if (!body.isEmpty()) {
                return body;
            }
        }
        List<String> found = extracted(TextBlocks.below(page, strict), title);
        if (words(found) >= FEW_WORDS) {
            return found;
        }
        List<String> more = extracted(TextBlocks.below(page, PageDebris.lenient()), title);
        return words(more) > 2 * words(found) ? more : found;
    }

    private static List<String> unlinked(List<TextBlock> blocks) {
        List<String> lines = new ArrayList<>();
        for (TextBlock block : blocks) {
            if (block.getLinkDensity() < MOSTLY_LINKS) {
                lines.add(block.getText());
            }
        }
        return lines;
    }

    private static List<String> extracted(List<TextBlock> blocks, @Nullable String title) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        Set<String> links = new HashSet<>();
        for (TextBlock block : blocks) {
            if (block.getLinkDensity() > ALL_LINKS) {
                links.add(block.getText());
            }
        }
        TextDocument document = new TextDocument(title, new ArrayList<>(blocks));
        try {
            ArticleExtractor.INSTANCE.process(document);
        } catch (BoilerpipeProcessingException e) {
            throw new IllegalStateException("no extractor of articles asks for anything outside", e);
        }
        List<String> lines = new ArrayList<>();
        for (TextBlock block : document.getTextBlocks()) {
            if (block.isContent()) {
                // It takes links to other stories along where they are many words.
                Stream.of(block.getText().split("\n", -1))
                        .filter(line -> !links.contains(line))
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    private static int words(List<String> lines) {
        int words = 0;
        for (String line : lines) {
            words += Words.in(line);
        }
        return words;
    }
}
