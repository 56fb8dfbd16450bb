package org.parley.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.network.SmallNetwork.actor;
import static org.parley.network.SmallNetwork.tie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Files are read back by the JDK's parsers, never by what wrote them. */
class NetworkFormatTest {
    private static final String ODD = "\"Smith\" & <Sons>, \u0007Kyïv 😀\nLtd \uD800.";
    private static final String ODD_IN_XML = "\"Smith\" & <Sons>, \uFFFDKyïv 😀 Ltd \uFFFD.";

    private static final List<Tie> TIES = List.of(
            tie("a", "b", 9, 2, 4),
            tie("a", "c", 7, 6),
            tie("b", "c", 5),
            new Tie(tie("c", "d", 2).test(), 0.25, false));

    @TempDir
    Path folder;

    private Path write(NetworkFormat format) throws IOException {
        Network network =
                SmallNetwork.of(List.of(actor("a", ODD), actor("b"), actor("c"), actor("d"), actor("e")), TIES);
        try (NetworkFile file = format.open(folder, network)) {
            for (Tie tie : TIES) {
                file.add(tie);
            }
        }
        return folder.resolve(format.files().get(0));
    }

    @Test
    void formats_writeTheFilesThatTheyName() throws IOException {
        for (NetworkFormat format : NetworkFormat.values()) {
            write(format);
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("network.graphml", "network.gexf", "nodes.csv", "edges.csv");
        }
    }

    @Test
    void graphMl_hasActorsAndTies_withTypedAttributes() throws IOException {
        Element root = root(write(NetworkFormat.GRAPHML));

        assertThat(root.getNodeName()).isEqualTo("graphml");
        assertThat(children(root)).startsWith("desc", "key").endsWith("key", "graph");
        Element graph = all(root, "graph").get(0);
        assertThat(graph.getAttribute("edgedefault")).isEqualTo("undirected");
        assertThat(all(graph, "node"))
                .extracting(node -> node.getAttribute("id"))
                .containsExactly("a", "b", "c", "d");
        assertThat(data(all(graph, "node").get(0), "n_label")).isEqualTo(ODD_IN_XML);
        assertThat(data(all(graph, "node").get(0), "n_community")).isEqualTo("1");
        assertThat(all(all(graph, "node").get(3), "data"))
                .extracting(data -> data.getAttribute("key"))
                .doesNotContain("n_community", "n_community_name");
        Element edge = all(graph, "edge").get(0);
        assertThat(edge.getAttribute("source") + edge.getAttribute("target")).isEqualTo("ab");
        assertThat(data(edge, "e_weight")).isEqualTo("9");
        assertThat(Double.parseDouble(data(edge, "e_closeness"))).isEqualTo(1.234567);
        assertThat(data(all(graph, "edge").get(3), "e_backbone")).isEqualTo("false");
        List<String> keys =
                all(root, "key").stream().map(key -> key.getAttribute("id")).toList();
        assertThat(all(root, "data"))
                .extracting(data -> data.getAttribute("key"))
                .allSatisfy(key -> assertThat(keys).contains(key));
        assertThat(all(root, "key"))
                .extracting(key -> key.getAttribute("attr.type"))
                .isSubsetOf("string", "boolean", "long", "int", "double");
    }

    /** What the schema of GEXF 1.3 asks for, as far as these files use it. */
    @Test
    void gexf_isBuiltAsTheSchemaHasIt() throws IOException {
        Element root = root(write(NetworkFormat.GEXF));

        assertThat(root.getNodeName()).isEqualTo("gexf");
        assertThat(root.getAttribute("version")).isEqualTo("1.3");
        assertThat(root.getAttribute("xmlns")).isEqualTo("http://gexf.net/1.3");
        assertThat(children(root)).containsExactly("meta", "graph");
        Element graph = all(root, "graph").get(0);
        assertThat(children(graph)).containsExactly("attributes", "attributes", "attributes", "nodes", "edges");
        assertThat(graph.getAttribute("mode")).isEqualTo("dynamic");
        assertThat(graph.getAttribute("timeformat")).isEqualTo("date");
        assertThat(graph.getAttribute("timerepresentation")).isEqualTo("interval");
        assertThat(graph.getAttribute("defaultedgetype")).isEqualTo("undirected");
        assertThat(graph.getAttribute("start")).isEqualTo("2024-01-10");
        assertThat(graph.getAttribute("end")).isEqualTo("2024-06-20");
        assertThat(all(graph, "attribute"))
                .allSatisfy(attribute -> {
                    assertThat(attribute.getAttribute("id")).isNotEmpty();
                    assertThat(attribute.getAttribute("title")).isNotEmpty();
                })
                .extracting(attribute -> attribute.getAttribute("type"))
                .isSubsetOf("string", "boolean", "long", "integer", "double");
        assertThat(all(graph, "node")).hasSize(4);
        assertThat(all(graph, "nodes").get(0).getAttribute("count")).isEqualTo("4");
        assertThat(all(graph, "edges").get(0).getAttribute("count")).isEqualTo("4");
        assertThat(all(graph, "node").get(0).getAttribute("label")).isEqualTo(ODD_IN_XML);
        assertThat(all(graph, "edge"))
                .extracting(edge -> edge.getAttribute("id"))
                .doesNotHaveDuplicates();
        for (String owner : List.of("node", "edge")) {
            List<String> declared = all(graph, "attributes").stream()
                    .filter(attributes -> attributes.getAttribute("class").equals(owner))
                    .flatMap(attributes -> all(attributes, "attribute").stream())
                    .map(attribute -> attribute.getAttribute("id"))
                    .toList();
            assertThat(declared).doesNotHaveDuplicates();
            assertThat(all(graph, owner).stream()
                            .flatMap(element -> all(element, "attvalue").stream())
                            .map(value -> value.getAttribute("for")))
                    .isNotEmpty()
                    .isSubsetOf(declared);
        }
    }

    @Test
    void gexf_weighsATieByTheStoriesOfEachPeriod() throws IOException {
        Element root = root(write(NetworkFormat.GEXF));

        Element dynamic = all(root, "attributes").get(2);
        assertThat(dynamic.getAttribute("mode")).isEqualTo("dynamic");
        assertThat(dynamic.getAttribute("class")).isEqualTo("edge");
        assertThat(all(dynamic, "attribute").get(0).getAttribute("title"))
                .as("the name that GEXF reserves")
                .isEqualTo("weight");
        assertThat(spans(all(root, "edge").get(0), "attvalue"))
                .containsExactly(
                        "7 of 2024-01-10 to 2024-01-31",
                        "1 of 2024-02-01 to 2024-02-29",
                        "1 of 2024-04-01 to 2024-04-30");
        assertThat(spans(all(root, "edge").get(0), "spell"))
                .as("January and February are one spell")
                .containsExactly(" of 2024-01-10 to 2024-02-29", " of 2024-04-01 to 2024-04-30");
        assertThat(spans(all(root, "edge").get(1), "attvalue"))
                .as("the last month is cut where the days end")
                .containsExactly("6 of 2024-01-10 to 2024-01-31", "1 of 2024-06-01 to 2024-06-20");
        for (Element edge : all(root, "edge")) {
            long sum = all(edge, "attvalue").stream()
                    .filter(value -> value.getAttribute("for").equals("weight"))
                    .mapToLong(value -> Long.parseLong(value.getAttribute("value")))
                    .sum();
            assertThat(edge.getAttribute("weight")).isEqualTo(Long.toString(sum));
        }
    }

    @Test
    void csv_isQuotedWhereItMust() throws IOException {
        String nodes = Files.readString(write(NetworkFormat.CSV));

        assertThat(nodes)
                .startsWith(
                        "id,label,type,stories,articles,degree,strength,community,community_name\r\na,\"\"\"Smith\"\" &"
                                + " <Sons>, \u0007Kyïv 😀\nLtd ?.\",PER,100,120,2,16,1,\"\"\"Smith")
                .endsWith("\r\nd,Name of d,PER,100,120,0,0,,\r\n");
        List<String> edges = Files.readAllLines(folder.resolve("edges.csv"));
        assertThat(edges).hasSize(1 + TIES.size());
        assertThat(edges.get(0)).startsWith("source,target,weight,stories,");
        assertThat(edges.get(1)).startsWith("a,b,9,9,10,100,100,0.5,");
        assertThat(edges).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(17));
    }

    private static Element root(Path file) throws IOException {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile());
            return document.getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static List<Element> all(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<String> children(Element parent) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parent.getChildNodes().getLength(); i++) {
            if (parent.getChildNodes().item(i) instanceof Element child) {
                names.add(child.getTagName());
            }
        }
        return names;
    }

    private static String data(Element owner, String key) {
        return all(owner, "data").stream()
                .filter(data -> data.getAttribute("key").equals(key))
                .map(Element::getTextContent)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> spans(Element edge, String name) {
        return all(edge, name).stream()
                .filter(element -> element.hasAttribute("start"))
                .map(element -> element.getAttribute("value") + " of "
                        + LocalDate.parse(element.getAttribute("start")) + " to "
                        + LocalDate.parse(element.getAttribute("end")))
                .toList();
    }
}
