package org.parley.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A network as GraphML. Ties have the sum of their stories as weight. */
final class GraphMlFile implements NetworkFile {
    private static final String OF_ACTOR = "n_";
    private static final String OF_TIE = "e_";
    private static final String LABEL = "label";
    private static final String WEIGHT = "weight";

    private final XmlPage page;

    GraphMlFile(Path file, Network network) throws IOException {
        this.page = new XmlPage(file);
        try {
            page.begin("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
            page.text("desc", "Actors that share stories, " + network.days());
            key("node", OF_ACTOR, LABEL, Attribute.Kind.STRING);
            for (Attribute<Member> attribute : Attribute.OF_ACTORS) {
                key("node", OF_ACTOR, attribute.name(), attribute.kind());
            }
            key("edge", OF_TIE, WEIGHT, Attribute.Kind.DOUBLE);
            for (Attribute<Tie> attribute : Attribute.OF_TIES) {
                key("edge", OF_TIE, attribute.name(), attribute.kind());
            }
            page.begin("graph", "id", "parley", "edgedefault", "undirected");
            for (Member member : network.members()) {
                page.begin("node", "id", member.actor().actorId());
                page.text("data", member.actor().name(), "key", OF_ACTOR + LABEL);
                data(OF_ACTOR, Attribute.OF_ACTORS, member);
                page.end();
            }
        } catch (IOException e) {
            page.close();
            throw e;
        }
    }

    @Override
    public void add(Tie tie) throws IOException {
        page.begin(
                "edge", "source", tie.shared().actorA(), "target", tie.shared().actorB());
        page.text("data", Long.toString(tie.shared().stories()), "key", OF_TIE + WEIGHT);
        data(OF_TIE, Attribute.OF_TIES, tie);
        page.end();
    }

    @Override
    public void close() throws IOException {
        page.close();
    }

    private void key(String of, String prefix, String name, Attribute.Kind kind) throws IOException {
        page.empty("key", "id", prefix + name, "for", of, "attr.name", name, "attr.type", kind.graphMl());
    }

    private <T> void data(String prefix, List<Attribute<T>> attributes, T of) throws IOException {
        for (Attribute<T> attribute : attributes) {
            String value = attribute.text(of);
            if (value != null) {
                page.text("data", value, "key", prefix + attribute.name());
            }
        }
    }
}
