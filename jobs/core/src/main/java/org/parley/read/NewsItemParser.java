package org.parley.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Takes one news item from a stream of XML. Elements are known by their local names: NITF and NewsML-G2 have none in
 * common that mean different things, and files without namespaces abound.
 */
final class NewsItemParser {
    private static final Set<String> ROOTS = Set.of("nitf", "newsItem");
    private static final Set<String> LINES =
            Set.of("p", "hl2", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "block", "div");
    private static final Set<String> BODIES = Set.of("body.content", "inlineXML", "inlineData");
    private static final Set<String> BESIDE =
            Set.of("media", "figure", "script", "style", "table", "remoteContent", "icon", "head");
    private static final int DEEPEST = 10_000;

    private final XMLStreamReader xml;
    private final XmlInput in;
    private final String path;
    private final int mostChars;
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable String dateline;
    private @Nullable String headTitle;
    private @Nullable String version;
    private @Nullable String provider;
    private int inBody;
    private int beside;
    private long taken;
    private long offset;

    NewsItemParser(XMLStreamReader xml, XmlInput in, String path, int mostChars) {
        this.xml = xml;
        this.in = in;
        this.path = path;
        this.mostChars = mostChars;
    }

    /** The next item; null when none is left. Of an item over the cap only the first words are kept. */
    @Nullable
    NewsItem next() throws XMLStreamException {
        while (xml.hasNext()) {
            if (nextEvent() == XMLStreamConstants.START_ELEMENT && ROOTS.contains(xml.getLocalName())) {
                offset = Math.max(0, xml.getLocation().getCharacterOffset());
                return item(new NewsItem(path, offset));
            }
        }
        return null;
    }

    /** Where the item that was read last begins. */
    long offset() {
        return offset;
    }

    /** Whether the item that was read last is over the cap. */
    boolean isOverCap() {
        return taken > mostChars;
    }

    private int nextEvent() throws XMLStreamException {
        in.allow();
        return xml.next();
    }

    private NewsItem item(NewsItem item) throws XMLStreamException {
        begin(item, xml.getLocalName());
        while (!open.isEmpty() && xml.hasNext()) {
            switch (nextEvent()) {
                case XMLStreamConstants.START_ELEMENT -> begin(item, xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(item, xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    taken += xml.getTextLength();
                    if (taken <= mostChars && beside == 0) {
                        words.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                default -> {}
            }
        }
        if (dateline != null) {
            item.joinLine(dateline);
        }
        item.title(headTitle);
        item.day(version);
        item.outlet(provider);
        return item;
    }

    private void begin(NewsItem item, String name) throws XMLStreamException {
        if (open.size() > DEEPEST) {
            throw new XMLStreamException("more than " + DEEPEST + " elements inside each other");
        }
        if (inBody > 0 && (LINES.contains(name) || name.equals("br"))) {
            line(item);
        } else if (inBody == 0 && !isInline(name)) {
            words.setLength(0);
        }
        open.push(name);
        if (name.equals("nitf") && inBody > 0) {
            // An item inside an item says itself where its body is.
            inBody--;
        }
        inBody += BODIES.contains(name) ? 1 : 0;
        beside += isBeside(name) ? 1 : 0;
        switch (name) {
            case "newsItem" -> {
                item.id(attribute("guid"));
                item.language(attribute("lang"));
            }
            case "nitf", "body" -> item.language(attribute("lang"));
            case "date.issue" -> item.day(attribute("norm"));
            case "pubdata" -> {
                item.outlet(attribute("name"));
                item.day(attribute("date.publication"));
            }
            case "doc-id" -> item.id(attribute("id-string"));
            case "keyword" -> item.tag(attribute("key"));
            case "language" -> item.language(attribute("tag"));
            case "provider" -> provider = provider != null ? provider : code(attribute("literal"), attribute("qcode"));
            default -> {}
        }
    }

    private void end(NewsItem item, String name) {
        boolean body = BODIES.contains(name);
        if (inBody > 0 && (body || LINES.contains(name))) {
            line(item);
        } else if (inBody == 0 && beside == 0) {
            beside(item, name, words.toString());
        }
        inBody -= body ? 1 : 0;
        inBody += name.equals("nitf") && open.size() > 1 ? 1 : 0;
        beside -= isBeside(name) ? 1 : 0;
        open.pop();
        if (inBody == 0 && !isInline(name)) {
            words.setLength(0);
        }
    }

    private void line(NewsItem item) {
        String line = words.toString();
        if ("inlineData".equals(open.peek())) {
            // Plain text: paragraphs are parted by blank lines or, where none is, by lines.
            String[] parts = line.split("\\R[ \\t]*\\R", -1);
            for (String part : parts.length > 1 ? parts : line.split("\\R", -1)) {
                item.line(part);
            }
        } else {
            item.line(line);
        }
        words.setLength(0);
    }

    private static @Nullable String code(@Nullable String literal, @Nullable String qcode) {
        return literal != null || qcode == null ? literal : qcode.substring(qcode.indexOf(':') + 1);
    }

    /** Takes what stands outside the body. */
    private void beside(NewsItem item, String name, String text) {
        switch (name) {
            case "hl1", "headline" -> item.title(text);
            case "title" -> {
                if (open.contains("head")) {
                    headTitle = headTitle == null ? text : headTitle;
                }
            }
            case "byline", "by" -> item.author(text.strip().replaceFirst("^(?i:by)\\s+", ""));
            case "dateline" -> dateline = text.isBlank() ? dateline : text.strip();
            case "story.date" -> item.day(text);
            case "creditline" -> provider = text.isBlank() ? provider : text;
            case "contentCreated" -> item.day(text);
            case "versionCreated" -> version = text;
            case "name" -> {
                if (open.contains("provider")) {
                    item.outlet(text);
                } else if (open.contains("subject")) {
                    item.tag(text);
                }
            }
            case "keyword" -> item.tag(text);
            default -> {}
        }
    }

    /** What is no part of the story; the head of a page is, outside of a body, where NITF has its facts. */
    private boolean isBeside(String name) {
        return BESIDE.contains(name) && (inBody > 0 || !name.equals("head"));
    }

    /** Elements inside a field's words. */
    private static boolean isInline(String name) {
        return switch (name) {
            case "person",
                    "org",
                    "location",
                    "em",
                    "strong",
                    "b",
                    "i",
                    "a",
                    "q",
                    "chron",
                    "num",
                    "money",
                    "event",
                    "span",
                    "sub",
                    "sup",
                    "bytag",
                    "city",
                    "country",
                    "state",
                    "object.title" -> true;
            default -> false;
        };
    }

    private @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
