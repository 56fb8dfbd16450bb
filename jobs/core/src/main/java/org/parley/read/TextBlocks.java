package org.parley.read;

import de.l3s.boilerpipe.document.TextBlock;
import de.l3s.boilerpipe.labels.DefaultLabels;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The blocks of text of a page's tree, with the features by which boilerpipe judges them: words, words in links, lines of
 * 80 characters. (Its own reading of pages gives the same and is ten times slower.)
 */
final class TextBlocks implements NodeFilter {
    private static final int LINE = 80;
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
            "tt", "u", "var", "wbr", "img", "picture", "source", "noindex", "amp-img");

    private final PageDebris debris;
    private final List<TextBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int words;
    private int linked;
    private int wordsInLine;
    private int lineLength;
    private int wrapped;
    private int anchors;
    private int blockDepth;
    private boolean inWord;
    private boolean wordHasLetter;
    private int wordLength;
    private String label = "";

    private TextBlocks(PageDebris debris) {
        this.debris = debris;
    }

    /** The blocks below an element, what is debris by its markup left out. */
    static List<TextBlock> below(Element element, PageDebris debris) {
        TextBlocks blocks = new TextBlocks(debris);
        NodeTraversor.filter(blocks, element);
        blocks.flush();
        return blocks.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            if (debris.holds(element)) {
                flush();
                return FilterResult.SKIP_ENTIRELY;
            }
            String name = element.normalName();
            if (name.equals("a")) {
                anchors++;
            } else if (!INLINE.contains(name)) {
                flush();
                blockDepth = depth;
                label = labelOf(name);
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("a")) {
                anchors--;
            } else if (!INLINE.contains(name)) {
                flush();
                label = "";
            }
        }
        return FilterResult.CONTINUE;
    }

    private static String labelOf(String name) {
        return switch (name) {
            case "li" -> DefaultLabels.LI;
            case "h1" -> DefaultLabels.H1;
            case "h2" -> DefaultLabels.H2;
            case "h3" -> DefaultLabels.H3;
            default -> "";
        };
    }

    /** Adds text with every run of white space as one blank. */
    private void add(String more) {
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (c <= ' ' || c == '\u00a0' || Character.isWhitespace(c)) {
                endWord();
                if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            } else if (c != '\u200b' && c != '\ufeff' && c != '\u00ad') {
                text.append(c);
                inWord = true;
                wordLength++;
                wordHasLetter |= Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            }
        }
    }

    private void endWord() {
        if (inWord && wordHasLetter) {
            words++;
            wordsInLine++;
            linked += anchors > 0 ? 1 : 0;
            lineLength += wordLength + 1;
            if (lineLength > LINE) {
                wrapped++;
                lineLength = wordLength;
                wordsInLine = 1;
            }
        }
        inWord = false;
        wordHasLetter = false;
        wordLength = 0;
    }

    private void flush() {
        endWord();
        if (words > 0) {
            int inWrapped = wrapped == 0 ? words : words - wordsInLine;
            String block = StrictText.wellFormed(text.toString().strip());
            TextBlock made =
                    new TextBlock(block, new BitSet(), words, linked, inWrapped, Math.max(1, wrapped), blocks.size());
            made.setTagLevel(blockDepth);
            if (!label.isEmpty()) {
                made.addLabel(label);
                if (!label.equals(DefaultLabels.LI)) {
                    made.addLabel(DefaultLabels.HEADING);
                }
            }
            blocks.add(made);
        }
        text.setLength(0);
        words = 0;
        linked = 0;
        wordsInLine = 0;
        lineLength = 0;
        wrapped = 0;
    }
}
