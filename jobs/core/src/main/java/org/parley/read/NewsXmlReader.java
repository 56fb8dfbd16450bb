package org.parley.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.parley.model.RejectionCode;

/**
 * Reads news XML: NITF ({@code <nitf>}) and NewsML-G2 ({@code <newsItem>}, with NITF, XHTML or plain text inside), one
 * item or several in a message. Nothing outside the file is fetched and no entity of the file's own is resolved; the
 * first mistake in the XML ends the file, what stood before is kept. An item's offset is the number of characters before
 * it.
 */
public final class NewsXmlReader implements Serializable {
    private static final long serialVersionUID = 1;

    private final ReadOptions options;

    public NewsXmlReader(ReadOptions options) {
        this.options = options;
    }

    /** The documents of a file. */
    public Documents documents(InputStream in, String path) {
        return new Items(in, path);
    }

    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    private final class Items implements Documents {
        private final XmlInput in;
        private final String path;
        private @Nullable XMLStreamReader xml;
        private long reached;
        private boolean any;
        private boolean done;

        Items(InputStream in, String path) {
            this.in = new XmlInput(in, options.mostBytes());
            this.path = path;
        }

        @Override
        public @Nullable Read next() throws IOException {
            if (done) {
                return null;
            }
            try {
                if (xml == null) {
                    in.allow();
                    xml = factory().createXMLStreamReader(in);
                }
                NewsItemParser parser = new NewsItemParser(xml, in, path, options.mostBytes());
                NewsItem item = parser.next();
                if (item == null) {
                    return end("no news item of NITF or NewsML-G2");
                }
                any = true;
                reached = Math.max(0, xml.getLocation().getCharacterOffset());
                return parser.isOverCap()
                        ? ReadRejection.of(
                                path,
                                parser.offset(),
                                RejectionCode.TOO_LARGE,
                                "an item of more than " + options.mostBytes() + " characters")
                        : item.read(options);
            } catch (XMLStreamException | RuntimeException e) {
                in.rethrow();
                done = true;
                // The parser's own limits and mistakes come as exceptions of any kind.
                if (in.isOverCap()) {
                    return ReadRejection.of(
                            path,
                            reached,
                            RejectionCode.TOO_LARGE,
                            "a piece of more than " + options.mostBytes() + " bytes");
                }
                String why = String.valueOf(e.getMessage());
                return ReadRejection.of(
                        path, reached, RejectionCode.MALFORMED_XML, StrictText.wellFormed(StrictText.shortened(why)));
            }
        }

        private @Nullable Read end(String why) {
            done = true;
            return any ? null : ReadRejection.of(path, 0, RejectionCode.MALFORMED_XML, why);
        }

        @Override
        public long reached() {
            return reached;
        }
    }
}
