package org.parley.network;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.parley.model.Days;
import org.parley.model.Window;

/**
 * A network as GEXF 1.3 (Gephi's). A tie is there in the periods in which it has a story, and weighs as many stories as
 * the period has: the edge attribute that has the reserved name weight. Days at the ends of an interval belong to it.
 */
final class GexfFile implements NetworkFile {
    private static final String WEIGHT = "weight";

    private final XmlPage page;
    private final Days days;
    private final Window window;
    private long written;

    GexfFile(Path file, Network network) throws IOException {
        this.days = network.days();
        this.window = network.window();
        this.page = new XmlPage(file);
        try {
            begin(network);
        } catch (IOException e) {
            page.close();
            throw e;
        }
    }

    private void begin(Network network) throws IOException {
        page.begin("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
        page.begin("meta");
        page.text("creator", "parley");
        page.text("description", "Actors that share stories, " + days);
        page.end();
        page.begin(
                "graph",
                "mode",
                "dynamic",
                "defaultedgetype",
                "undirected",
                "idtype",
                "string",
                "timeformat",
                "date",
                "timerepresentation",
                "interval",
                "start",
                days.first().toString(),
                "end",
                days.last().toString());
        attributes("node", Attribute.OF_ACTORS);
        attributes("edge", Attribute.OF_TIES);
        page.begin("attributes", "class", "edge", "mode", "dynamic");
        attribute(WEIGHT, Attribute.Kind.DOUBLE);
        page.end();
        page.begin("nodes", "count", Integer.toString(network.members().size()));
        for (Member member : network.members()) {
            page.begin(
                    "node",
                    "id",
                    member.actor().actorId(),
                    "label",
                    member.actor().name());
            page.begin("attvalues");
            values(Attribute.OF_ACTORS, member);
            page.end();
            page.end();
        }
        page.end();
        page.begin("edges", "count", Long.toString(network.ties()));
    }

    @Override
    public void add(Tie tie) throws IOException {
        SharedStories shared = tie.shared();
        page.begin(
                "edge",
                "id",
                Long.toString(written++),
                "source",
                shared.actorA(),
                "target",
                shared.actorB(),
                WEIGHT,
                Long.toString(shared.stories()));
        page.begin("attvalues");
        values(Attribute.OF_TIES, tie);
        for (PeriodStories cell : shared.course()) {
            Days span = days.within(window, cell.period());
            page.empty(
                    "attvalue",
                    "for",
                    WEIGHT,
                    "value",
                    Long.toString(cell.stories()),
                    "start",
                    span.first().toString(),
                    "end",
                    span.last().toString());
        }
        page.end();
        page.begin("spells");
        spells(shared.course());
        page.end();
        page.end();
    }

    /** Periods that follow each other are one spell. */
    private void spells(List<PeriodStories> course) throws IOException {
        int i = 0;
        while (i < course.size()) {
            LocalDate first = course.get(i).period();
            LocalDate last = first;
            i++;
            while (i < course.size() && course.get(i).period().equals(window.next(last))) {
                last = course.get(i).period();
                i++;
            }
            page.empty(
                    "spell",
                    "start",
                    days.within(window, first).first().toString(),
                    "end",
                    days.within(window, last).last().toString());
        }
    }

    @Override
    public void close() throws IOException {
        page.close();
    }

    private <T> void attributes(String of, List<Attribute<T>> attributes) throws IOException {
        page.begin("attributes", "class", of, "mode", "static");
        for (Attribute<T> attribute : attributes) {
            attribute(attribute.name(), attribute.kind());
        }
        page.end();
    }

    private void attribute(String name, Attribute.Kind kind) throws IOException {
        page.empty("attribute", "id", name, "title", name, "type", kind.gexf());
    }

    private <T> void values(List<Attribute<T>> attributes, T of) throws IOException {
        for (Attribute<T> attribute : attributes) {
            String value = attribute.text(of);
            if (value != null) {
                page.empty("attvalue", "for", attribute.name(), "value", value);
            }
        }
    }
}
