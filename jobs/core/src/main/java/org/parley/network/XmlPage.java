package org.parley.network;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML file being written, an element a line. Characters that XML can't hold are written as U+FFFD. */
final class XmlPage implements Closeable {
    private static final char REPLACEMENT = '\uFFFD';

    private final BufferedWriter out;
    private final XMLStreamWriter xml;
    private int open;

    XmlPage(Path file) throws IOException {
        this.out = Files.newBufferedWriter(file);
        try {
            // The JDK's own: another on the classpath may write otherwise.
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            out.close();
            throw new IOException(e);
        }
    }

    /** Begins an element that others lie in. Attributes are names and values in turn. */
    void begin(String element, String... attributes) throws IOException {
        try {
            xml.writeStartElement(element);
            open++;
            write(attributes);
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Ends the innermost element. */
    void end() throws IOException {
        try {
            xml.writeEndElement();
            open--;
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element without anything in it. */
    void empty(String element, String... attributes) throws IOException {
        try {
            xml.writeEmptyElement(element);
            write(attributes);
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element with text in it. */
    void text(String element, String text, String... attributes) throws IOException {
        try {
            xml.writeStartElement(element);
            write(attributes);
            xml.writeCharacters(legal(text));
            xml.writeEndElement();
            xml.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Ends what is open. */
    @Override
    public void close() throws IOException {
        try (out) {
            while (open > 0) {
                end();
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
    }

    /** The text without what XML 1.0 forbids, escaped or not; white space is a space, as attributes would have it. */
    static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t' || c == '\n' || c == '\r') {
                legal.append(' ');
            } else if (isLegal(c)) {
                legal.appendCodePoint(c);
            } else {
                legal.append(REPLACEMENT);
            }
        });
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        boolean isHalfPair = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c >= ' ' && !isHalfPair && c != 0xFFFE && c != 0xFFFF;
    }
}
